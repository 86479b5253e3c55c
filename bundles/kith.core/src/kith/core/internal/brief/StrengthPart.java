package kith.core.internal.brief;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.osgi.util.NLS;

import kith.core.Channels;
import kith.core.brief.BriefPart;
import kith.core.brief.BriefSubject;
import kith.core.strength.EvidenceReader;
import kith.core.strength.Reasons;
import kith.core.strength.Strength;
import kith.core.strength.Term;
import kith.core.strength.Weights;

/** How strong the relationship is, and by what. */
public final class StrengthPart implements BriefPart {

    private EvidenceReader reader;

    @Override
    public synchronized List<String> lines(BriefSubject subject) {
        if (reader == null) {
            reader = new EvidenceReader(Channels.shared());
        }
        Strength strength = Strength.of(reader.read(subject.store(), subject.person().getId()), Weights.preferred(),
                subject.now().toInstant());
        List<String> reasons = new ArrayList<>();
        for (Term term : Term.values()) {
            if (strength.weights().of(term) > 0) {
                reasons.add(Reasons.of(strength, term));
            }
        }
        return List.of(NLS.bind(Messages.strength, strength.score()) + ": " + String.join("; ", reasons));
    }
}

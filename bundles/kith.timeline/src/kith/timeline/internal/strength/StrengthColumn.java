package kith.timeline.internal.strength;

import java.time.Instant;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;

import kith.core.Channels;
import kith.core.EntityRef;
import kith.core.strength.EvidenceReader;
import kith.core.strength.Reasons;
import kith.core.strength.Strength;
import kith.core.strength.Term;
import kith.core.strength.Weights;
import kith.store.NetworkStore;
import kith.ui.table.ColumnMeter;

/** The strength of the relationship with each person of a table, with its reasons. */
public final class StrengthColumn implements ColumnMeter {

    private final EvidenceReader reader = new EvidenceReader(Channels.shared());

    @Override
    public Optional<Measure> measure(EntityRef ref, NetworkStore store) {
        return Optional.of(of(Strength.of(reader.read(store, ref.id()), Weights.preferred(), Instant.now())));
    }

    /** Returns a strength as it stands in a cell; what does not count is no reason. */
    static Measure of(Strength strength) {
        String reasons = Stream.of(Term.values()).filter(term -> strength.weights().of(term) > 0)
                .map(term -> NLS.bind(Messages.reason, Reasons.name(term), Reasons.of(strength, term))).collect(Collectors.joining("\n"));
        return new Measure(strength.score() / 100.0, NLS.bind(Messages.column, strength.score()), reasons);
    }
}

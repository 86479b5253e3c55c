package kith.timeline.internal.strength;

import java.time.Instant;

import org.eclipse.osgi.util.NLS;

import kith.core.Channels;
import kith.core.EntityRef;
import kith.core.strength.EvidenceReader;
import kith.core.strength.Strength;
import kith.core.strength.Weights;
import kith.store.NetworkStore;
import kith.ui.table.ColumnText;

/** The strength of the relationship with each person of a table. */
public final class StrengthColumn implements ColumnText {

    private final EvidenceReader reader = new EvidenceReader(Channels.shared());

    @Override
    public String text(EntityRef ref, NetworkStore store) {
        return NLS.bind(Messages.column, Strength.of(reader.read(store, ref.id()), Weights.preferred(), Instant.now()).score());
    }
}

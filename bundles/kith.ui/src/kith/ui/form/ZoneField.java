package kith.ui.form;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.function.Supplier;

import org.eclipse.jface.fieldassist.ContentProposal;
import org.eclipse.jface.fieldassist.IContentProposal;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;

/** A field for a time zone by its name in the database of time zones, with proposals while typing. */
public final class ZoneField {

    private static final int PROPOSALS = 20;

    private final Supplier<ZoneId> zone;
    private final Predicate<ZoneId> change;
    private final FieldText text;

    /**
     * @param key names the widget for tests
     * @param zone returns the zone that is set, never null
     * @param change sets another zone, the user's for empty text, and returns whether it was done
     */
    public ZoneField(Editing editing, Composite parent, String key, Supplier<ZoneId> zone, Predicate<ZoneId> change) {
        this.zone = zone;
        this.change = change;
        text = new FieldText(editing, parent, SWT.SINGLE, key, Messages.zone, new FieldText.Value() {

            @Override
            public String shown() {
                return zone.get().getId();
            }

            @Override
            public boolean take(String typed) {
                return set(typed);
            }
        });
        text.propose((contents, position) -> zones(contents), proposal -> set(proposal.getContent()));
    }

    /** Returns the widget, for its layout. */
    public Text control() {
        return text.control();
    }

    private boolean set(String typed) {
        try {
            ZoneId chosen = typed.isBlank() ? ZoneId.systemDefault() : ZoneId.of(typed.strip());
            return chosen.equals(zone.get()) || change.test(chosen);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(Messages.badZone, e);
        }
    }

    private static IContentProposal[] zones(String contents) {
        String wanted = contents.strip().toLowerCase(Locale.ROOT).replace(' ', '_');
        return ZoneId.getAvailableZoneIds().stream().filter(id -> id.toLowerCase(Locale.ROOT).contains(wanted)).sorted()
                .limit(PROPOSALS).map(ContentProposal::new).toArray(IContentProposal[]::new);
    }
}

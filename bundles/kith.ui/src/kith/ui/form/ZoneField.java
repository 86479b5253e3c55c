package kith.ui.form;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.jface.fieldassist.ContentProposal;
import org.eclipse.jface.fieldassist.ContentProposalAdapter;
import org.eclipse.jface.fieldassist.IContentProposal;
import org.eclipse.jface.fieldassist.TextContentAdapter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;

import kith.ui.WidgetKeys;

/** A field for a time zone by its name in the database of time zones, with proposals while typing. */
public final class ZoneField {

    private static final int PROPOSALS = 20;

    private final Supplier<ZoneId> zone;
    private final Consumer<ZoneId> change;
    private final Text text;
    private final FieldProblem problem;

    /**
     * @param key names the widget for tests
     * @param zone returns the zone that is set, never null
     * @param change is given another zone; the user's for empty text
     */
    public ZoneField(Editing editing, Composite parent, String key, Supplier<ZoneId> zone, Consumer<ZoneId> change) {
        this.zone = zone;
        this.change = change;
        text = editing.toolkit().createText(parent, "", SWT.SINGLE);
        Underline.add(text);
        text.setMessage(Messages.zone);
        text.setToolTipText(Messages.zone);
        WidgetKeys.set(text, key);
        problem = new FieldProblem(text);
        ContentProposalAdapter proposals = new ContentProposalAdapter(text, new TextContentAdapter(),
                (contents, position) -> zones(contents), null, null);
        proposals.setProposalAcceptanceStyle(ContentProposalAdapter.PROPOSAL_REPLACE);
        proposals.addContentProposalListener(proposal -> commit());
        FieldKeys.add(text, () -> {
            if (!proposals.isProposalPopupOpen()) {
                commit();
            }
        }, this::refresh);
        Runnable refresher = this::refresh;
        editing.onRefresh(refresher);
        text.addDisposeListener(event -> editing.noRefresh(refresher));
        refresh();
    }

    /** Returns the widget, for its layout. */
    public Text control() {
        return text;
    }

    private void commit() {
        try {
            ZoneId chosen = text.getText().isBlank() ? ZoneId.systemDefault() : ZoneId.of(text.getText().strip());
            problem.hide();
            if (!chosen.equals(zone.get())) {
                change.accept(chosen);
            }
        } catch (DateTimeException e) {
            problem.show(Messages.badZone);
        }
    }

    private void refresh() {
        String shown = zone.get().getId();
        if (!shown.equals(text.getText())) {
            text.setText(shown);
        }
        problem.hide();
    }

    private static IContentProposal[] zones(String contents) {
        String wanted = contents.strip().toLowerCase(Locale.ROOT).replace(' ', '_');
        return ZoneId.getAvailableZoneIds().stream().filter(id -> id.toLowerCase(Locale.ROOT).contains(wanted)).sorted()
                .limit(PROPOSALS).map(ContentProposal::new).toArray(IContentProposal[]::new);
    }
}

package kith.timeline.internal.ledger;

import java.util.List;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TrayDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.IWorkbenchPartSite;

import kith.core.EntityRef;
import kith.core.Session;
import kith.core.ledger.OfferMatch;
import kith.core.ledger.OfferMatches;
import kith.store.NetworkStore;
import kith.ui.Colors;
import kith.ui.EntityEditors;
import kith.ui.Reading;
import kith.ui.WidgetKeys;

/** What others ask for beside what the user and others offer; whoever asks can be opened. */
final class MatchesDialog extends TrayDialog {

    private static final int MOST = 200;

    private final IWorkbenchPartSite site;
    private final Session session;
    private final String person;
    private Label hint;
    private Table table;
    private List<OfferMatch> matches = List.of();

    /** @param person the id of whose asks are looked at, or null for everybody's */
    MatchesDialog(IWorkbenchPartSite site, Session session, String person) {
        super(site.getShell());
        this.site = site;
        this.session = session;
        this.person = person;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.matchesTitle);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        GridLayoutFactory.fillDefaults().margins(16, 16).spacing(8, 8).applyTo(area);
        hint = new Label(area, SWT.WRAP);
        hint.setText(Messages.matchesHint);
        Colors.mute(hint);
        GridDataFactory.fillDefaults().grab(true, false).hint(500, SWT.DEFAULT).applyTo(hint);
        table = new Table(area, SWT.FULL_SELECTION | SWT.BORDER);
        table.setHeaderVisible(true);
        WidgetKeys.set(table, LedgerView.ID + ".matches");
        for (String name : new String[] { Messages.who, Messages.asksFor, Messages.whoOffers, Messages.offers }) {
            TableColumn column = new TableColumn(table, SWT.LEFT);
            column.setText(name);
            column.setWidth(170);
        }
        table.addListener(SWT.DefaultSelection, event -> openAsker());
        GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, 260).applyTo(table);
        NetworkStore store = session.getStore();
        Reading.of(table, () -> OfferMatches.find(store, person, MOST), this::show);
        return area;
    }

    private void show(List<OfferMatch> found) {
        matches = found;
        for (OfferMatch match : matches) {
            new TableItem(table, SWT.NONE).setText(new String[] { match.askerName(), match.ask(),
                match.offerer() == null ? Messages.you : match.offererName(), match.offer() });
        }
        if (matches.isEmpty()) {
            hint.setText(NLS.bind(Messages.noMatches, Messages.matchesHint));
            hint.requestLayout();
        } else {
            table.select(0);
            table.setFocus();
        }
    }

    private void openAsker() {
        int index = table.getSelectionIndex();
        if (index >= 0) {
            close();
            EntityEditors.open(site.getPage(), new EntityRef("Person", matches.get(index).asker()));
        }
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, IDialogConstants.CLOSE_LABEL, true);
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected Point getInitialSize() {
        return new Point(760, 460);
    }
}

package kith.timeline.internal.ledger;

import java.util.List;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
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
import kith.core.ledger.ExchangeList;
import kith.core.ledger.Ledger;
import kith.core.ledger.OfferMatch;
import kith.core.ledger.OfferMatches;
import kith.model.ExchangeKind;
import kith.store.NetworkException;
import kith.store.NetworkStore;
import kith.ui.Colors;
import kith.ui.EntityEditors;
import kith.ui.Reading;
import kith.ui.WidgetKeys;

/** What others ask for beside what the user and others offer; whoever asks can be opened. */
final class MatchesDialog extends TrayDialog {

    private static final int MOST = 200;
    private static final int PERSON = 150;
    private static final int WORDS = 290;
    private static final int OFFER = IDialogConstants.CLIENT_ID;
    private static final int WHO = IDialogConstants.CLIENT_ID + 1;

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
        column(Messages.who, PERSON);
        column(Messages.asksFor, WORDS);
        column(Messages.whoOffers, PERSON);
        column(Messages.offers, WORDS);
        table.addListener(SWT.DefaultSelection, event -> openAsker());
        table.addListener(SWT.Selection, event -> enableButtons());
        GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, 260).applyTo(table);
        NetworkStore store = session.getStore();
        Reading.of(table, () -> OfferMatches.find(store, person, MOST), this::show);
        return area;
    }

    private void column(String name, int width) {
        TableColumn column = new TableColumn(table, SWT.LEFT);
        column.setText(name);
        column.setWidth(width);
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
            enableButtons();
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
        createButton(parent, OFFER, Messages.offerIt, false);
        createButton(parent, WHO, Messages.openWho, true);
        createButton(parent, IDialogConstants.OK_ID, IDialogConstants.CLOSE_LABEL, false);
        WidgetKeys.set(getButton(OFFER), LedgerView.ID + ".matches.offer");
        enableButtons();
    }

    private void enableButtons() {
        boolean selected = table.getSelectionIndex() >= 0;
        getButton(OFFER).setEnabled(selected && !session.isReadOnly());
        getButton(WHO).setEnabled(selected);
    }

    @Override
    protected void buttonPressed(int button) {
        switch (button) {
            case OFFER -> offer();
            case WHO -> openAsker();
            default -> super.buttonPressed(button);
        }
    }

    /** Keeps among what is offered that it was, so that it is not forgotten. */
    private void offer() {
        OfferMatch match = matches.get(table.getSelectionIndex());
        boolean mine = match.offerer() == null;
        try {
            Ledger.add(session, ExchangeList.OFFERED_BY_ME, mine ? ExchangeKind.RESOURCE : ExchangeKind.INTRODUCTION,
                    mine ? match.offer() : NLS.bind(Messages.introductionTo, match.offererName(), match.offer()), List.of(match.asker()));
            hint.setText(NLS.bind(Messages.isOffered, match.askerName()));
            hint.requestLayout();
        } catch (NetworkException e) {
            MessageDialog.openError(getShell(), Messages.notDone, e.getMessage());
        }
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected Point getInitialSize() {
        return new Point(960, 520);
    }
}

package kith.timeline.internal.ledger;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.PartInitException;

import kith.core.EntityRef;
import kith.core.Session;
import kith.core.ledger.ExchangeList;
import kith.core.ledger.Ledger;
import kith.model.Exchange;
import kith.model.ExchangeKind;
import kith.model.ExchangeState;
import kith.model.Person;
import kith.store.ChangeSet;
import kith.store.NetworkException;
import kith.store.Titles;
import kith.timeline.internal.tabs.TabbedTable;
import kith.timeline.internal.task.MessageComposer;
import kith.ui.EntityEditors;
import kith.ui.Icons;
import kith.ui.NetworkView;
import kith.ui.RemoveHandler;

/** What is given and taken: what waits for thanks, what others asked for, what was offered, of the network or of a person. */
public final class LedgerView extends NetworkView {

    /** The id of the view. */
    public static final String ID = "kith.timeline.ledger";

    private static final int MOST = 200;

    private final LedgerContents contents = new LedgerContents();
    private final ISelectionListener follower = this::follow;
    private final IAction link = new Action(Messages.link, IAction.AS_CHECK_BOX) {
        @Override
        public void run() {
            if (!isChecked()) {
                showPerson(null);
            } else {
                follow(null, getSite().getPage().getSelection());
            }
        }
    };
    private final IAction everybody = action(Messages.everybody, "people", () -> showPerson(null));
    private TabbedTable table;

    /** Shows the exchanges of a list that were with a person. */
    public static void show(IWorkbenchPage page, String person, ExchangeList list) {
        try {
            if (page.showView(ID, null, IWorkbenchPage.VIEW_VISIBLE) instanceof LedgerView ledger) {
                ledger.showPerson(person);
                ledger.table.show(list.name());
                // What was selected here before is of others: views that follow the selection stay with the person.
                ledger.table.table().selection().setSelection(StructuredSelection.EMPTY);
                page.activate(ledger);
            }
        } catch (PartInitException e) {
            ILog.of(LedgerView.class).error("The ledger cannot be shown", e);
        }
    }

    @Override
    protected Control createContent(Composite parent) {
        table = new TabbedTable(parent, ID, contents, Messages.filterHint);
        table.table().getTable().addListener(SWT.DefaultSelection, event -> {
            // Ctrl+Enter writes.
            if ((event.stateMask & SWT.MOD1) == 0) {
                open();
            }
        });
        table.table().getTable().addListener(SWT.KeyDown, this::key);
        getSite().setSelectionProvider(table.table().selection());
        RemoveHandler.activate(getSite(), table.table().getTable(), this::session,
                () -> table.ids().stream().map(id -> new EntityRef("Exchange", id)).toList());
        MenuManager menu = new MenuManager();
        menu.setRemoveAllWhenShown(true);
        menu.addMenuListener(this::fill);
        table.table().getTable().setMenu(menu.createContextMenu(table.table().getTable()));
        link.setImageDescriptor(Icons.descriptor("link-45deg"));
        ActionContributionItem offers = new ActionContributionItem(action(Messages.matches, "lightbulb", this::matches));
        // Nobody would look for it behind a picture.
        offers.setMode(ActionContributionItem.MODE_FORCE_TEXT);
        IToolBarManager buttons = getViewSite().getActionBars().getToolBarManager();
        buttons.add(offers);
        buttons.add(action(Messages.add, "plus-lg", this::add));
        buttons.add(link);
        buttons.add(everybody);
        everybody.setEnabled(false);
        getSite().getPage().addPostSelectionListener(follower);
        return table;
    }

    @Override
    public void dispose() {
        getSite().getPage().removePostSelectionListener(follower);
        super.dispose();
    }

    @Override
    protected void networkOpened(Session opened) {
        contents.setPerson(null);
        everybody.setEnabled(false);
        setContentDescription("");
        table.setSession(opened);
    }

    @Override
    protected void networkClosed() {
        table.setSession(null);
    }

    @Override
    protected void networkChanged(ChangeSet changes) {
        if (changes.touches("Exchange", "Person")) {
            table.refresh();
        }
    }

    /** Follows the person who is selected elsewhere. */
    private void follow(IWorkbenchPart part, ISelection selection) {
        if (part != this && link.isChecked() && selection instanceof IStructuredSelection structured && structured.size() == 1
                && structured.getFirstElement() instanceof EntityRef ref && ref.type().equals("Person")) {
            showPerson(ref.id());
        }
    }

    private void showPerson(String id) {
        if (session() != null) {
            contents.setPerson(id);
            everybody.setEnabled(id != null);
            String name = id == null ? "" : session().find(Person.class, id).map(Titles::of).orElse("");
            setContentDescription(name.isEmpty() ? "" : NLS.bind(Messages.withPerson, name));
            table.refresh();
        }
    }

    private void fill(IMenuManager menu) {
        if (!table.ids().isEmpty()) {
            menu.add(action(Messages.open, null, this::open));
            if (!owed().isEmpty()) {
                menu.add(action(Messages.writeThanks, "envelope", this::writeThanks));
            }
            menu.add(new Separator());
            next().forEach(state -> menu.add(action(label(state), null, () -> set(state))));
            menu.add(new Separator());
        }
        menu.add(action(Messages.add, "plus-lg", this::add));
    }

    /** Returns the selected exchanges that wait for thanks. */
    private List<Exchange> owed() {
        return selected().stream()
                .filter(exchange -> ExchangeList.TO_THANK.contains(exchange.getSide(), exchange.getState())).toList();
    }

    private void writeThanks() {
        owed().stream().limit(1).forEach(exchange -> MessageComposer.open(getSite().getShell(), session(), exchange));
    }

    /** Returns what all selected exchanges can become; very many can only be closed, as every exchange can. */
    private Set<ExchangeState> next() {
        if (table.ids().size() > MOST) {
            return Set.of(ExchangeState.CLOSED);
        }
        Set<ExchangeState> common = null;
        for (Exchange exchange : selected()) {
            List<ExchangeState> possible = Ledger.next(exchange.getSide(), exchange.getState());
            if (common == null) {
                common = new LinkedHashSet<>(possible);
            } else {
                common.retainAll(possible);
            }
        }
        return common == null ? Set.of() : common;
    }

    /** Returns the selected exchanges, the first of them if they are very many: a menu does not wait for all to be read. */
    private List<Exchange> selected() {
        return session() == null ? List.of() : table.ids().stream().limit(MOST)
                .flatMap(id -> session().find(Exchange.class, id).stream()).toList();
    }

    private static String label(ExchangeState state) {
        return switch (state) {
            case GIVEN -> Messages.setGiven;
            case RECEIVED -> Messages.setReceived;
            case THANKED -> Messages.setThanked;
            default -> Messages.setClosed;
        };
    }

    /** Space takes exchanges one step further, Ctrl+D closes them, Ctrl+Enter writes thanks, Esc shows everybody's again. */
    private void key(Event event) {
        int modifiers = event.stateMask & SWT.MODIFIER_MASK;
        if (modifiers == 0 && event.keyCode == SWT.ESC && contents.person() != null) {
            showPerson(null);
            event.doit = false;
            return;
        }
        if (modifiers == SWT.MOD1 && (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR)) {
            writeThanks();
            event.doit = false;
            return;
        }
        boolean step = modifiers == 0 && event.keyCode == ' ';
        boolean close = modifiers == SWT.MOD1 && event.keyCode == 'd';
        Set<ExchangeState> possible = close || step && table.ids().size() <= MOST ? next() : Set.of();
        if (step && !possible.isEmpty()) {
            set(possible.iterator().next());
            event.doit = false;
        } else if (close && possible.contains(ExchangeState.CLOSED)) {
            set(ExchangeState.CLOSED);
            event.doit = false;
        }
    }

    private void set(ExchangeState state) {
        List<String> ids = table.ids();
        String what = ids.size() == 1 ? selected().stream().map(Titles::of).findFirst().orElse("") : NLS.bind(Messages.many, ids.size());
        run(() -> Ledger.set(session(), ids, state, NLS.bind(Messages.changeState, what, LedgerContents.name(state))));
    }

    /** Adds an exchange to the list that is shown, with the person who is, and opens it. */
    private void add() {
        if (session() != null) {
            List<String> people = contents.person() == null ? List.of() : List.of(contents.person());
            run(() -> EntityEditors.openNew(getSite().getPage(), EntityRef.of(Ledger.add(session(),
                    ExchangeList.valueOf(table.shown().id()), ExchangeKind.INFORMATION, "", people))));
        }
    }

    private void matches() {
        if (session() != null) {
            new MatchesDialog(getSite(), session(), contents.person()).open();
        }
    }

    /** A change of the network that can fail. */
    private interface Change {

        void run() throws NetworkException;
    }

    private void run(Change change) {
        try {
            change.run();
        } catch (NetworkException e) {
            MessageDialog.openError(getSite().getShell(), Messages.notDone, e.getMessage());
        }
    }

    private void open() {
        table.ids().stream().findFirst().ifPresent(id -> EntityEditors.open(getSite().getPage(), new EntityRef("Exchange", id)));
    }

    private static IAction action(String label, String icon, Runnable run) {
        Action action = new Action(label) {
            @Override
            public void run() {
                run.run();
            }
        };
        if (icon != null) {
            action.setImageDescriptor(Icons.descriptor(icon));
        }
        return action;
    }

    @Override
    public void setFocus() {
        table.setFocus();
    }
}

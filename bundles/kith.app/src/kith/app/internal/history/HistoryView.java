package kith.app.internal.history;

import java.util.List;
import java.util.Optional;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IWorkbenchPart;

import kith.core.EntityRef;
import kith.core.Session;
import kith.core.history.Names;
import kith.store.Change;
import kith.store.ChangeSet;
import kith.store.HistoryEntry;
import kith.store.NetworkStore;
import kith.ui.Colors;
import kith.ui.EmptyState;
import kith.ui.Icons;
import kith.ui.NetworkView;
import kith.ui.Reading;

/** What was done to the selected object of any view, or to the whole network, with what differs; it can be taken back. */
public final class HistoryView extends NetworkView {

    private final ISelectionListener follower = this::selected;
    private final IAction link = new Action(Messages.link, IAction.AS_CHECK_BOX) {
        @Override
        public void run() {
            show(null);
        }
    };
    private final IAction restore = new Action(Messages.restore) {
        @Override
        public void run() {
            table.selected().ifPresent(entry -> RestoreDialog.ask(getSite().getShell(), session(), object, entry));
        }
    };
    private final IAction takeBack = new Action(Messages.takeBack) {
        @Override
        public void run() {
            table.selected().ifPresent(entry -> TakeBackDialog.ask(getSite().getShell(), session(), entry));
        }
    };
    private Label subject;
    private Composite body;
    private StackLayout stack;
    private SashForm sash;
    private HistoryTable table;
    private ChangeText text;
    private EmptyState empty;
    private EntityRef object;

    @Override
    protected Control createContent(Composite parent) {
        Composite content = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(content);
        subject = new Label(content, SWT.NONE);
        Colors.mute(subject);
        GridDataFactory.fillDefaults().grab(true, false).indent(8, 4).applyTo(subject);
        body = new Composite(content, SWT.NONE);
        stack = new StackLayout();
        body.setLayout(stack);
        GridDataFactory.fillDefaults().grab(true, true).indent(0, 4).applyTo(body);
        sash = new SashForm(body, SWT.HORIZONTAL);
        table = new HistoryTable(sash, this::entryChosen, this::loaded);
        text = new ChangeText(sash);
        sash.setWeights(3, 2);
        empty = new EmptyState(body);
        stack.topControl = sash;
        createActions();
        getSite().getPage().addPostSelectionListener(follower);
        return content;
    }

    private void createActions() {
        link.setImageDescriptor(Icons.descriptor("link-45deg"));
        link.setChecked(true);
        restore.setImageDescriptor(Icons.descriptor("clock-history"));
        takeBack.setImageDescriptor(Icons.descriptor("arrow-counterclockwise"));
        IToolBarManager tools = getViewSite().getActionBars().getToolBarManager();
        tools.add(restore);
        tools.add(takeBack);
        tools.add(link);
        MenuManager menu = new MenuManager();
        menu.add(restore);
        menu.add(takeBack);
        table.control().setMenu(menu.createContextMenu(table.control()));
        entryChosen(Optional.empty());
    }

    @Override
    public void dispose() {
        getSite().getPage().removePostSelectionListener(follower);
        super.dispose();
    }

    private void selected(IWorkbenchPart part, ISelection selection) {
        if (part == this || !link.isChecked() || session() == null) {
            return;
        }
        Object first = selection instanceof IStructuredSelection chosen ? chosen.getFirstElement() : null;
        EntityRef ref = first instanceof EntityRef entity ? entity : null;
        if (ref == null ? object != null : !ref.equals(object)) {
            show(ref);
        }
    }

    /** @param ref the object whose history is to be shown, null for that of the whole network */
    private void show(EntityRef ref) {
        object = ref;
        table.forget();
        reload();
    }

    private void reload() {
        if (session() == null) {
            return;
        }
        NetworkStore store = session().getStore();
        String id = object == null ? null : object.id();
        Reading.of(subject, () -> id == null ? "" : new Names(store).of(id), name -> subject.setText(
                id == null ? Messages.wholeNetwork : name.isEmpty() ? Messages.untitled : name));
        table.show(store.history(), id);
    }

    private void loaded(int size) {
        if (size == 0) {
            empty.show(object == null ? Messages.nothing : Messages.nothingOfObject, Messages.nothingHint, null, () -> { });
        }
        stack.topControl = size == 0 ? empty : sash;
        body.layout();
        entryChosen(table.selected());
    }

    private void entryChosen(Optional<HistoryEntry> entry) {
        takeBack.setEnabled(entry.isPresent() && session() != null && !session().isReadOnly());
        restore.setEnabled(takeBack.isEnabled() && object != null && entry.get().kind() != Change.Kind.REMOVED);
        if (entry.isEmpty() || session() == null) {
            text.clear();
            return;
        }
        NetworkStore store = session().getStore();
        String id = object == null ? null : object.id();
        Reading.of(text.control(), () -> ChangeLines.of(store, entry.get(), id), text::show);
    }

    @Override
    protected void networkOpened(Session opened) {
        show(null);
    }

    @Override
    protected void networkChanged(ChangeSet changes) {
        reload();
    }

    @Override
    protected void networkClosed() {
        object = null;
        table.clear();
        text.show(List.of());
        entryChosen(Optional.empty());
    }

    @Override
    public void setFocus() {
        table.control().setFocus();
    }
}

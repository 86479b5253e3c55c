package kith.contacts.internal;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.handlers.IHandlerService;

import kith.core.EntityRef;
import kith.core.Session;
import kith.store.ChangeSet;
import kith.store.query.Condition;
import kith.ui.EditorLink;
import kith.ui.EntityEditors;
import kith.ui.FocusedControl;
import kith.ui.NetworkView;
import kith.ui.RemoveHandler;
import kith.ui.photo.Photos;
import kith.ui.table.EntityList;
import kith.ui.table.EntityTable;

/**
 * A view with a table of contacts.
 *
 * @param <R> the row
 */
abstract class TableView<R> extends NetworkView {

    private final Consumer<String> pictures = id -> table().drawAgain(id);
    private EntityTable<R> table;
    private Photos photos;

    abstract EntityList<R> list();

    abstract String filterHint();

    /** Returns what the table is restricted to. */
    abstract Condition condition();

    /** Restricts the table to a list. */
    abstract void show(ListChoice choice);

    EntityTable<R> table() {
        return table;
    }

    @Override
    protected Control createContent(Composite parent) {
        table = new EntityTable<>(parent, getSite().getId(), list(), filterHint());
        table.getTable().addListener(SWT.DefaultSelection, event -> open());
        getSite().setSelectionProvider(table.selection());
        MenuManager menu = new MenuManager();
        table.getTable().setMenu(menu.createContextMenu(table.getTable()));
        getSite().registerContextMenu(menu, table.selection());
        table.addDisposeListener(event -> follow(null));
        table.fillMenu(getViewSite().getActionBars().getMenuManager());
        EditorLink.follow(getSite(), table, table.selection());
        RemoveHandler.activate(getSite(), table.getTable(), this::session, this::selected);
        IHandlerService handlers = getSite().getService(IHandlerService.class);
        handlers.activateHandler(IWorkbenchCommandConstants.EDIT_COPY, new RunHandler(table::copy),
                new FocusedControl(getSite(), table.getTable()));
        handlers.activateHandler("kith.contacts.copyAddresses",
                new CopyContactsHandler(this::session, this::selected, table.getTable()));
        ContactsDrag.install(table.getTable(), this::session, this::selected,
                getViewSite().getActionBars().getStatusLineManager()::setMessage);
        ChosenList.follow(getSite().getPage(), table, list().type(), this::choose);
        return table;
    }

    /** Shows a list, and says which. */
    void choose(ListChoice choice) {
        show(choice);
        setContentDescription(choice.isAll() ? "" : choice.title());
        table.refresh();
    }

    List<EntityRef> selected() {
        return ((IStructuredSelection) table.selection().getSelection()).stream().map(EntityRef.class::cast).toList();
    }

    private void open() {
        selected().stream().findFirst().ifPresent(ref -> EntityEditors.open(getSite().getPage(), ref));
    }

    @Override
    protected void networkOpened(Session opened) {
        follow(Photos.of(opened));
        table.setStore(opened.getStore());
    }

    @Override
    protected void networkClosed() {
        follow(null);
        table.setStore(null);
    }

    private void follow(Photos shown) {
        if (photos != null) {
            photos.removeListener(pictures);
        }
        photos = shown;
        list().setPhotos(shown);
        if (shown != null) {
            shown.addListener(pictures);
        }
    }

    @Override
    protected void networkChanged(ChangeSet changes) {
        if (changes.touches("CustomField")) {
            table.refreshFields();
        }
        if (changes.touches("Person", "Organization", "Interaction")) {
            table.refresh();
        }
    }

    @Override
    public void setFocus() {
        table.setFocus();
    }
}

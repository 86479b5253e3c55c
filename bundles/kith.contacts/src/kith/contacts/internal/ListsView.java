package kith.contacts.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.commands.NotEnabledException;
import org.eclipse.core.commands.NotHandledException;
import org.eclipse.core.commands.common.NotDefinedException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;

import kith.contacts.internal.RecentContacts.Recent;
import kith.core.EntityRef;
import kith.core.Session;
import kith.store.ChangeSet;
import kith.ui.EntityEditors;
import kith.ui.Icons;
import kith.ui.NetworkView;
import kith.ui.Reading;
import kith.ui.RemoveHandler;
import kith.ui.WidgetKeys;

/** The lists of people; the one that is chosen is what the table of people shows. */
public final class ListsView extends NetworkView {

    private static final int ROW_HEIGHT = 26;

    private record Content(List<ListsModel.Entry> everything, List<Recent> recent, List<ListsModel.Group> groups) {

        ListsModel.Entry everybody() {
            return everything.get(0);
        }

        Object parent(Object element) {
            return recent.contains(element) ? RECENT
                    : groups.stream().filter(group -> group.entries().contains(element)).findFirst().orElse(null);
        }
    }

    /** What stands for the group of the contacts that were looked at last. */
    private static final String RECENT = Messages.recent;
    /** What stands for the possible duplicates. */
    private static final String DUPLICATES = Messages.duplicates;
    private static final String SHOW_DUPLICATES = "kith.contacts.duplicates";

    private final RecentContacts recent = RecentContacts.ofUser();

    private TreeViewer viewer;

    /** Whether the network was opened and its lists are not shown yet. */
    private boolean opening;

    /** Whether what is selected already is selected again, which brings up nothing. */
    private boolean restoring;

    @Override
    protected Control createContent(Composite parent) {
        viewer = new TreeViewer(parent, SWT.SINGLE | SWT.FULL_SELECTION);
        viewer.setContentProvider(new Lists());
        viewer.setLabelProvider(new DelegatingStyledCellLabelProvider(new Labels()));
        viewer.setUseHashlookup(true);
        viewer.getTree().addListener(SWT.MeasureItem, event -> event.height = Math.max(event.height, ROW_HEIGHT));
        WidgetKeys.set(viewer.getTree(), "kith.contacts.lists.tree");
        getSite().setSelectionProvider(viewer);
        viewer.getTree().addListener(SWT.MouseUp, event -> {
            if (event.button == 1 && viewer.getStructuredSelection().getFirstElement() == DUPLICATES) {
                showDuplicates();
            }
        });
        viewer.addOpenListener(event -> open(viewer.getStructuredSelection().getFirstElement()));
        viewer.addSelectionChangedListener(event -> reveal(viewer.getStructuredSelection().getFirstElement()));
        ListsDrop.install(viewer, this::session);
        ViewedContacts.follow(getSite().getPage(), viewer.getControl(), this::viewed);
        RemoveHandler.activate(getSite(), viewer.getTree(), this::session, this::selected);
        MenuManager menu = new MenuManager();
        viewer.getTree().setMenu(menu.createContextMenu(viewer.getTree()));
        getSite().registerContextMenu(menu, viewer);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(viewer.getTree());
        return viewer.getTree();
    }

    private void viewed(EntityRef ref) {
        if (session() != null && recent.viewed(session().getFile(), ref)) {
            load();
        }
    }

    private void open(Object element) {
        if (element instanceof Recent contact) {
            EntityEditors.open(getSite().getPage(), contact.ref());
        } else if (element == DUPLICATES) {
            showDuplicates();
        } else if (element != null && viewer.isExpandable(element)) {
            viewer.setExpandedState(element, !viewer.getExpandedState(element));
        }
    }

    private void showDuplicates() {
        try {
            getSite().getService(IHandlerService.class).executeCommand(SHOW_DUPLICATES, null);
        } catch (ExecutionException | NotDefinedException | NotEnabledException | NotHandledException e) {
            ILog.get().error("The possible duplicates cannot be shown", e);
        }
    }

    /** Brings up the table that shows what is in a list. */
    private void reveal(Object element) {
        // Out of sight, in another perspective, a list is selected by nobody.
        if (element instanceof ListsModel.Entry entry && !restoring && getSite().getPage().isPartVisible(this)) {
            try {
                getSite().getPage().showView(entry.choice().type().equals("Person") ? PeopleView.ID : OrganizationsView.ID, null,
                        IWorkbenchPage.VIEW_VISIBLE);
            } catch (PartInitException e) {
                ILog.get().error("A list cannot be shown", e);
            }
        }
    }

    /** Returns whether somebody shows possible duplicates. */
    private boolean hasDuplicates() {
        return getSite().getService(ICommandService.class).getCommand(SHOW_DUPLICATES).isHandled();
    }

    /** Returns the selected list if the user made it. */
    private List<EntityRef> selected() {
        return viewer.getStructuredSelection().getFirstElement() instanceof ListsModel.Entry entry && entry.id() != null
                ? List.of(new EntityRef("SmartList", entry.id())) : List.of();
    }

    @Override
    protected void networkOpened(Session opened) {
        opening = true;
        load();
    }

    @Override
    protected void networkChanged(ChangeSet changes) {
        if (changes.touches("Person", "Organization", "Interaction", "SmartList")) {
            load();
        }
    }

    private void load() {
        Session of = session();
        Reading.inPassing(viewer.getControl(), () -> new Content(ListsModel.everything(of.getStore()), recent.of(of.getStore()),
                ListsModel.groups(of)), content -> {
            List<String> open = Arrays.stream(viewer.getExpandedElements()).map(ListsView::text).toList();
            List<String> known = viewer.getInput() instanceof Content before
                    ? before.groups().stream().map(ListsModel.Group::title).toList() : List.of();
            var selection = viewer.getStructuredSelection();
            viewer.setInput(content);
            if (opening) {
                opening = false;
                viewer.expandAll();
                viewer.setExpandedState(RECENT, false);
                viewer.setSelection(new StructuredSelection(content.everybody()));
            } else {
                viewer.setExpandedState(RECENT, open.contains(RECENT));
                content.groups().stream().filter(group -> open.contains(group.title()) || !known.contains(group.title()))
                        .forEach(group -> viewer.setExpandedState(group, true));
                if (selection.getFirstElement() instanceof ListsModel.Entry entry) {
                    restoring = true;
                    select(entry.choice());
                    restoring = false;
                }
            }
        });
    }

    /** Selects a list if it is there. */
    void select(ListChoice choice) {
        if (viewer.getInput() instanceof Content content) {
            Stream.concat(content.everything().stream(), content.groups().stream().flatMap(group -> group.entries().stream()))
                    .filter(each -> each.choice().equals(choice)).findFirst()
                    .ifPresent(each -> viewer.setSelection(new StructuredSelection(each), true));
        }
    }

    static String text(Object element) {
        return switch (element) {
            case ListsModel.Group group -> group.title();
            case ListsModel.Entry entry -> entry.choice().title();
            case Recent contact -> contact.name();
            default -> element.toString();
        };
    }

    @Override
    public void setFocus() {
        viewer.getControl().setFocus();
    }

    private final class Lists implements ITreeContentProvider {

        @Override
        public Object[] getElements(Object input) {
            Content content = (Content) input;
            List<Object> elements = new ArrayList<>(content.everything());
            if (hasDuplicates()) {
                elements.add(DUPLICATES);
            }
            if (!content.recent().isEmpty()) {
                elements.add(RECENT);
            }
            elements.addAll(content.groups());
            return elements.toArray();
        }

        @Override
        public Object[] getChildren(Object parent) {
            if (parent == RECENT && viewer.getInput() instanceof Content content) {
                return content.recent().toArray();
            }
            return parent instanceof ListsModel.Group group ? group.entries().toArray() : new Object[0];
        }

        /** Who selects a list of a group that was never opened finds it by its group. */
        @Override
        public Object getParent(Object element) {
            return viewer.getInput() instanceof Content content ? content.parent(element) : null;
        }

        @Override
        public boolean hasChildren(Object element) {
            return element instanceof ListsModel.Group || element == RECENT;
        }
    }

    private static final class Labels extends LabelProvider implements IStyledLabelProvider {

        @Override
        public StyledString getStyledText(Object element) {
            StyledString text = new StyledString(text(element));
            return element instanceof ListsModel.Entry entry
                    ? text.append("  %,d".formatted(entry.count()), StyledString.QUALIFIER_STYLER) : text;
        }

        @Override
        public Image getImage(Object element) {
            return switch (element) {
                case ListsModel.Entry entry -> Icons.get(entry.icon());
                case Recent contact -> Icons.get(contact.icon());
                case String duplicates when duplicates == DUPLICATES -> Icons.get("person-lines-fill");
                default -> null;
            };
        }
    }
}

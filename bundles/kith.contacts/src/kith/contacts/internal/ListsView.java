package kith.contacts.internal;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

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

import kith.core.EntityRef;
import kith.core.Session;
import kith.store.ChangeSet;
import kith.store.NetworkStore;
import kith.ui.Icons;
import kith.ui.NetworkView;
import kith.ui.Reading;
import kith.ui.RemoveHandler;
import kith.ui.WidgetKeys;

/** The lists of people; the one that is chosen is what the table of people shows. */
public final class ListsView extends NetworkView {

    private static final int ROW_HEIGHT = 26;

    private record Content(ListsModel.Entry everybody, List<ListsModel.Group> groups) {
    }

    private TreeViewer viewer;

    @Override
    protected Control createContent(Composite parent) {
        viewer = new TreeViewer(parent, SWT.SINGLE | SWT.FULL_SELECTION);
        viewer.setContentProvider(new Lists());
        viewer.setLabelProvider(new DelegatingStyledCellLabelProvider(new Labels()));
        viewer.setUseHashlookup(true);
        viewer.getTree().addListener(SWT.MeasureItem, event -> event.height = Math.max(event.height, ROW_HEIGHT));
        WidgetKeys.set(viewer.getTree(), "kith.contacts.lists.tree");
        getSite().setSelectionProvider(viewer);
        RemoveHandler.activate(getSite(), viewer.getTree(), this::session, this::selected);
        MenuManager menu = new MenuManager();
        viewer.getTree().setMenu(menu.createContextMenu(viewer.getTree()));
        getSite().registerContextMenu(menu, viewer);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(viewer.getTree());
        return viewer.getTree();
    }

    /** Returns the selected list if the user made it. */
    private List<EntityRef> selected() {
        return viewer.getStructuredSelection().getFirstElement() instanceof ListsModel.Entry entry && entry.id() != null
                ? List.of(new EntityRef("SmartList", entry.id())) : List.of();
    }

    @Override
    protected void networkOpened(Session opened) {
        load(true);
    }

    @Override
    protected void networkChanged(ChangeSet changes) {
        if (changes.touches("Person", "Organization", "Interaction", "SmartList")) {
            load(false);
        }
    }

    private void load(boolean expand) {
        NetworkStore store = session().getStore();
        Reading.of(viewer.getControl(), () -> new Content(ListsModel.everybody(store), ListsModel.groups(store)), content -> {
            List<String> open = Arrays.stream(viewer.getExpandedElements()).map(ListsView::title).toList();
            List<String> known = viewer.getInput() instanceof Content before
                    ? before.groups().stream().map(ListsModel.Group::title).toList() : List.of();
            var selection = viewer.getStructuredSelection();
            viewer.setInput(content);
            if (expand) {
                viewer.expandAll();
                viewer.setSelection(new StructuredSelection(content.everybody()));
            } else {
                content.groups().stream().filter(group -> open.contains(group.title()) || !known.contains(group.title()))
                        .forEach(group -> viewer.setExpandedState(group, true));
                reselect(content, selection.getFirstElement());
            }
        });
    }

    private void reselect(Content content, Object before) {
        if (before instanceof ListsModel.Entry entry) {
            Stream.concat(Stream.of(content.everybody()),
                    content.groups().stream().flatMap(group -> group.entries().stream()))
                    .filter(each -> each.choice().equals(entry.choice())).findFirst()
                    .ifPresent(each -> viewer.setSelection(new StructuredSelection(each)));
        }
    }

    private static String title(Object element) {
        return element instanceof ListsModel.Group group ? group.title() : "";
    }

    @Override
    public void setFocus() {
        viewer.getControl().setFocus();
    }

    private static final class Lists implements ITreeContentProvider {

        @Override
        public Object[] getElements(Object input) {
            Content content = (Content) input;
            return Stream.concat(Stream.of(content.everybody()), content.groups().stream())
                    .toArray();
        }

        @Override
        public Object[] getChildren(Object parent) {
            return parent instanceof ListsModel.Group group ? group.entries().toArray() : new Object[0];
        }

        @Override
        public Object getParent(Object element) {
            return null;
        }

        @Override
        public boolean hasChildren(Object element) {
            return element instanceof ListsModel.Group;
        }
    }

    private static final class Labels extends LabelProvider implements IStyledLabelProvider {

        @Override
        public StyledString getStyledText(Object element) {
            if (element instanceof ListsModel.Entry entry) {
                return new StyledString(entry.choice().title())
                        .append("  %,d".formatted(entry.count()), StyledString.QUALIFIER_STYLER);
            }
            return new StyledString(title(element));
        }

        @Override
        public Image getImage(Object element) {
            return element instanceof ListsModel.Entry entry ? Icons.get(entry.icon()) : null;
        }
    }
}

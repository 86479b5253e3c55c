package kith.goals.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.swt.widgets.Widget;

import kith.core.EntityRef;
import kith.core.GoalProgress;
import kith.core.GoalProgress.Pace;
import kith.ui.Colors;

/** The tree of goals, with a bar for each that shows what is done and where it should be by now. */
final class GoalTreeControl extends Composite implements ISelectionProvider {

    private static final int ROW_HEIGHT = 30;
    private static final int BAR = 1;
    private static final int BAR_HEIGHT = 8;
    private static final int PACE = 3;

    private final Tree tree;
    private final Runnable reload;
    private final List<ISelectionChangedListener> listeners = new ArrayList<>();
    private final Set<String> folded = new HashSet<>();
    private GoalTree.Order order = GoalTree.Order.PERIOD;
    private boolean reversed;
    private Optional<EntityRef> selected = Optional.empty();
    /** What is to be selected as soon as it is in the tree. */
    private Optional<EntityRef> wanted = Optional.empty();

    /** @param reload has the goals shown anew, in the order that was chosen */
    GoalTreeControl(Composite parent, Runnable reload) {
        super(parent, SWT.NONE);
        this.reload = reload;
        setLayout(new FillLayout());
        tree = new Tree(this, SWT.SINGLE | SWT.FULL_SELECTION);
        tree.setHeaderVisible(true);
        column(Messages.goal, 270, GoalTree.Order.TITLE);
        column(Messages.progress, 140, GoalTree.Order.PROGRESS);
        column(Messages.done, 90, null);
        column(Messages.pace, 90, null);
        column(Messages.left, 110, GoalTree.Order.PERIOD);
        tree.addListener(SWT.MeasureItem, event -> event.height = Math.max(event.height, ROW_HEIGHT));
        tree.addListener(SWT.PaintItem, this::paint);
        tree.addListener(SWT.Collapse, event -> folded.add(node(event.item).goal().id()));
        tree.addListener(SWT.Expand, event -> folded.remove(node(event.item).goal().id()));
        tree.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
            select();
            wanted = selected;
        }));
    }

    Tree getTree() {
        return tree;
    }

    GoalTree.Order order() {
        return order;
    }

    boolean isReversed() {
        return reversed;
    }

    Optional<EntityRef> selected() {
        return selected;
    }

    @Override
    public boolean setFocus() {
        return tree.setFocus();
    }

    void show(List<GoalTree.Node> nodes) {
        tree.setRedraw(false);
        tree.removeAll();
        for (GoalTree.Node node : nodes) {
            fill(new TreeItem(tree, SWT.NONE), node);
        }
        tree.setRedraw(true);
        // What the filter hides must not be removed unseen.
        select();
    }

    private void fill(TreeItem item, GoalTree.Node node) {
        item.setData(node);
        item.setText(new String[] { node.goal().title(), "", GoalTexts.value(node.goal(), node.progress()),
                GoalTexts.pace(node.progress().pace()), GoalTexts.left(node.progress()) });
        for (GoalTree.Node part : node.parts()) {
            fill(new TreeItem(item, SWT.NONE), part);
        }
        item.setExpanded(!folded.contains(node.goal().id()));
        item.setForeground(PACE, color(node.progress().pace()));
        if (isWanted(item)) {
            tree.setSelection(item);
        }
    }

    private Color color(Pace pace) {
        return switch (pace) {
            case REACHED, AHEAD -> Colors.good(tree);
            case BEHIND, MISSED -> Colors.bad(tree);
            case ON_PACE, UNKNOWN -> null;
        };
    }

    private void column(String label, int width, GoalTree.Order sort) {
        TreeColumn column = new TreeColumn(tree, SWT.LEFT);
        column.setText(label);
        column.setWidth(width);
        column.setMoveable(true);
        if (sort != null) {
            column.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
                reversed = sort == order && !reversed;
                order = sort;
                tree.setSortColumn(column);
                tree.setSortDirection(reversed ? SWT.DOWN : SWT.UP);
                reload.run();
            }));
        }
    }

    private void paint(Event event) {
        if (event.index != BAR) {
            return;
        }
        GoalProgress progress = node(event.item).progress();
        int width = tree.getColumn(BAR).getWidth() - 16;
        int y = event.y + (event.height - BAR_HEIGHT) / 2;
        GC gc = event.gc;
        gc.setAntialias(SWT.ON);
        gc.setBackground(Colors.rule(tree));
        gc.fillRoundRectangle(event.x, y, width, BAR_HEIGHT, BAR_HEIGHT, BAR_HEIGHT);
        if (progress.fraction() > 0) {
            int done = (int) Math.max(BAR_HEIGHT, width * Math.min(1, progress.fraction()));
            Color color = color(progress.pace());
            gc.setBackground(color == null ? Colors.accent(tree) : color);
            gc.fillRoundRectangle(event.x, y, done, BAR_HEIGHT, BAR_HEIGHT, BAR_HEIGHT);
        }
        if (!Double.isNaN(progress.expected()) && progress.expected() > 0 && progress.expected() < 1) {
            int now = event.x + (int) (width * progress.expected());
            gc.setForeground(tree.getForeground());
            gc.drawLine(now, y - 3, now, y + BAR_HEIGHT + 2);
        }
    }

    private boolean isWanted(TreeItem item) {
        return wanted.isPresent() && wanted.get().id().equals(node(item).goal().id());
    }

    private boolean reveal(TreeItem[] items) {
        for (TreeItem item : items) {
            if (isWanted(item)) {
                tree.setSelection(item);
                return true;
            } else if (reveal(item.getItems())) {
                return true;
            }
        }
        return false;
    }

    private void select() {
        Optional<EntityRef> before = selected;
        selected = tree.getSelectionCount() == 0 ? Optional.empty()
                : Optional.of(new EntityRef("Goal", node(tree.getSelection()[0]).goal().id()));
        if (!selected.equals(before)) {
            SelectionChangedEvent event = new SelectionChangedEvent(this, getSelection());
            List.copyOf(listeners).forEach(listener -> listener.selectionChanged(event));
        }
    }

    private static GoalTree.Node node(Widget item) {
        return (GoalTree.Node) item.getData();
    }

    @Override
    public ISelection getSelection() {
        return selected.<ISelection>map(StructuredSelection::new).orElse(StructuredSelection.EMPTY);
    }

    @Override
    public void setSelection(ISelection selection) {
        if (selection instanceof IStructuredSelection structured && structured.getFirstElement() instanceof EntityRef ref
                && ref.type().equals("Goal")) {
            wanted = Optional.of(ref);
            if (reveal(tree.getItems())) {
                select();
            }
        }
    }

    @Override
    public void addSelectionChangedListener(ISelectionChangedListener listener) {
        listeners.add(listener);
    }

    @Override
    public void removeSelectionChangedListener(ISelectionChangedListener listener) {
        listeners.remove(listener);
    }
}

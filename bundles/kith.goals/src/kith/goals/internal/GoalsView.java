package kith.goals.internal;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Objects;

import org.eclipse.core.runtime.RegistryFactory;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

import kith.core.EntityRef;
import kith.core.GoalProgress;
import kith.core.Metrics;
import kith.core.Session;
import kith.store.ChangeSet;
import kith.store.GoalQuery;
import kith.store.GoalRow;
import kith.store.NetworkStore;
import kith.store.query.Condition;
import kith.ui.EditorLink;
import kith.ui.EmptyState;
import kith.ui.EntityEditors;
import kith.ui.NetworkView;
import kith.ui.Reading;
import kith.ui.RemoveHandler;
import kith.ui.WidgetKeys;
import kith.ui.query.QueryField;

/** The goals with how far each is. */
public final class GoalsView extends NetworkView {

    static final String ID = "kith.goals.goals";

    private static final int MOST = 2_000;

    private final Metrics metrics = new Metrics(RegistryFactory.getRegistry());
    private QueryField filter;
    private Composite body;
    private StackLayout stack;
    private GoalTreeControl tree;
    private EmptyState empty;

    @Override
    protected Control createContent(Composite parent) {
        Composite content = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(content);
        filter = new QueryField(content, "Goal", ID + ".filter", Messages.filter, this::load, () -> tree.setFocus());
        GridDataFactory.fillDefaults().grab(true, false).indent(4, 4).applyTo(filter);
        body = new Composite(content, SWT.NONE);
        stack = new StackLayout();
        body.setLayout(stack);
        GridDataFactory.fillDefaults().grab(true, true).indent(0, 4).applyTo(body);
        tree = new GoalTreeControl(body, this::load);
        WidgetKeys.set(tree.getTree(), ID + ".tree");
        tree.getTree().addListener(SWT.DefaultSelection, event -> tree.selected()
                .ifPresent(ref -> EntityEditors.open(getSite().getPage(), ref)));
        empty = new EmptyState(body);
        stack.topControl = tree;
        getSite().setSelectionProvider(tree);
        MenuManager menu = new MenuManager();
        tree.getTree().setMenu(menu.createContextMenu(tree.getTree()));
        getSite().registerContextMenu(menu, tree);
        EditorLink.follow(getSite(), tree, tree);
        RemoveHandler.activate(getSite(), tree.getTree(), this::session, () -> tree.selected().stream().toList());
        return content;
    }

    @Override
    protected void networkOpened(Session opened) {
        filter.setStore(opened.getStore());
        load();
    }

    /** Anything that is logged can move a goal. */
    @Override
    protected void networkChanged(ChangeSet changes) {
        load();
    }

    private void load() {
        if (session() == null || body.isDisposed()) {
            return;
        }
        NetworkStore store = session().getStore();
        Condition condition = filter.condition();
        GoalTree.Order order = tree.order();
        boolean reversed = tree.isReversed();
        ZonedDateTime now = ZonedDateTime.now();
        Reading.of(body, () -> {
            List<GoalRow> rows = store.list(new GoalQuery(condition, List.of())).rows(0, MOST).stream().filter(Objects::nonNull).toList();
            return GoalTree.of(rows, row -> GoalProgress.of(row, metrics, store, now), order, reversed);
        }, this::show);
    }

    private void show(List<GoalTree.Node> nodes) {
        tree.show(nodes);
        if (nodes.isEmpty()) {
            describe();
        }
        stack.topControl = nodes.isEmpty() ? empty : tree;
        body.layout();
    }

    private void describe() {
        if (!filter.isFiltered()) {
            empty.show(Messages.noGoals, Messages.noGoalsHint, Messages.newGoal,
                    () -> NewGoalHandler.create(getSite().getPage()));
        } else {
            empty.show(Messages.noneFound, Messages.noneFoundHint, null, () -> { });
        }
    }

    @Override
    public void setFocus() {
        if (stack.topControl == tree) {
            tree.setFocus();
        } else {
            filter.setFocus();
        }
    }
}

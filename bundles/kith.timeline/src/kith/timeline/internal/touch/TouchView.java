package kith.timeline.internal.touch;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.RegistryFactory;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.ui.IViewPart;

import kith.core.Session;
import kith.core.brief.Brief;
import kith.core.brief.Briefs;
import kith.core.touch.TouchList;
import kith.core.touch.TouchState;
import kith.core.touch.TouchWatch;
import kith.store.ChangeSet;
import kith.store.NetworkStore;
import kith.timeline.internal.brief.BriefText;
import kith.timeline.internal.brief.BriefView;
import kith.ui.Colors;
import kith.ui.EditorLink;
import kith.ui.EmptyState;
import kith.ui.Icons;
import kith.ui.NetworkView;
import kith.ui.Reading;
import kith.ui.TabBar;
import kith.ui.WidgetKeys;

/** With whom it is time to be in touch, each with what there is to talk about. */
public final class TouchView extends NetworkView {

    /** The id of the view. */
    public static final String ID = "kith.timeline.touch";

    private static final List<TouchState> SHOWN = List.of(TouchState.OVERDUE, TouchState.DUE, TouchState.SOON, TouchState.LOSING,
            TouchState.SNOOZED);
    private static final int NEXT_LOOK = 60_000;

    private final Briefs briefs = new Briefs(RegistryFactory.getRegistry());
    private final StackLayout stack = new StackLayout();
    private Composite content;
    private TabBar tabs;
    private Label order;
    private Composite body;
    private SashForm sash;
    private EmptyState empty;
    private TouchTable table;
    private BriefText context;
    private TouchActions actions;
    private TouchWatch watch;
    private TouchState shown;

    @Override
    protected Control createContent(Composite parent) {
        content = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(content);
        createTabs();
        order = new Label(content, SWT.NONE);
        Colors.mute(order);
        WidgetKeys.set(order, ID + ".order");
        GridDataFactory.fillDefaults().grab(true, false).hint(60, SWT.DEFAULT).indent(14, 0).applyTo(order);
        body = new Composite(content, SWT.NONE);
        body.setLayout(stack);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(body);
        sash = new SashForm(body, SWT.VERTICAL);
        table = new TouchTable(sash);
        context = new BriefText(sash, ID + ".context");
        sash.setWeights(7, 3);
        empty = new EmptyState(body);
        stack.topControl = sash;
        actions = new TouchActions(getSite(), this::session, table::ids);
        table.control().addListener(SWT.DefaultSelection, event -> {
            // Ctrl+Enter writes.
            if ((event.stateMask & SWT.MOD1) == 0) {
                actions.open();
            }
        });
        table.control().addListener(SWT.KeyDown, this::key);
        table.addSelectionChangedListener(event -> readContext());
        getSite().setSelectionProvider(table);
        EditorLink.follow(getSite(), content, table);
        createMenu();
        createButtons();
        lookAgain();
        return content;
    }

    private void createTabs() {
        tabs = new TabBar(content, ID + ".tabs", SHOWN.size(), index -> {
            shown = SHOWN.get(index);
            refresh();
        });
        GridDataFactory.fillDefaults().grab(true, false).indent(6, 4).applyTo(tabs);
        SHOWN.forEach(state -> tabs.setText(SHOWN.indexOf(state), TouchText.tab(state)));
    }

    private void createMenu() {
        MenuManager menu = new MenuManager();
        menu.setRemoveAllWhenShown(true);
        menu.addMenuListener(items -> actions.fill(items, shown == TouchState.SNOOZED));
        table.control().setMenu(menu.createContextMenu(table.control()));
    }

    private void createButtons() {
        List<IAction> buttons = List.of(button(Messages.write, "envelope", actions::write),
                button(Messages.done, "check2", this::popUpDone), button(Messages.snoozeAWeek, "clock", this::putOff));
        buttons.forEach(getViewSite().getActionBars().getToolBarManager()::add);
        table.addSelectionChangedListener(event -> buttons.forEach(button -> button.setEnabled(!table.ids().isEmpty())));
    }

    private static IAction button(String label, String icon, Runnable run) {
        IAction button = TouchActions.action(label, run);
        button.setImageDescriptor(Icons.descriptor(icon));
        button.setEnabled(false);
        return button;
    }

    /** Puts off for a week, or reminds again of who was put off. */
    private void putOff() {
        actions.snooze(shown == TouchState.SNOOZED ? null : LocalDate.now().plusWeeks(1));
    }

    /** A new day begins while the window is open. */
    private void lookAgain() {
        content.getDisplay().timerExec(NEXT_LOOK, () -> {
            if (!content.isDisposed()) {
                if (watch != null) {
                    watch.turnDay();
                }
                lookAgain();
            }
        });
    }

    /** Keys that do the usual without a menu. */
    private void key(Event event) {
        if ((event.stateMask & SWT.MODIFIER_MASK) != SWT.MOD1 || table.ids().isEmpty()) {
            return;
        }
        switch (event.keyCode) {
            case 't' -> putOff();
            case SWT.CR, SWT.KEYPAD_CR -> actions.write();
            case 'd' -> popUpDone();
            case 'b' -> actions.brief();
            default -> {
                return;
            }
        }
        event.doit = false;
    }

    private void popUpDone() {
        MenuManager manager = new MenuManager();
        actions.fillDone(manager);
        Menu menu = manager.createContextMenu(table.control());
        menu.setLocation(table.control().toDisplay(24, Math.max(24, (table.control().getSelectionIndex()
                - table.control().getTopIndex() + 2) * table.control().getItemHeight())));
        menu.addListener(SWT.Hide, event -> table.control().getDisplay().asyncExec(manager::dispose));
        menu.setVisible(true);
    }

    @Override
    protected void networkOpened(Session opened) {
        stopWatching();
        shown = null;
        context.clear();
        table.clear();
        table.follow(opened);
        showReading();
        watch = new TouchWatch(opened, Clock.systemDefaultZone(), Reading.background(),
                () -> Reading.window(content).execute(this::refresh));
    }

    @Override
    protected void networkClosed() {
        stopWatching();
        table.follow(null);
    }

    private void stopWatching() {
        if (watch != null) {
            watch.close();
            watch = null;
        }
    }

    @Override
    public void dispose() {
        stopWatching();
        super.dispose();
    }

    @Override
    protected void networkChanged(ChangeSet changes) {
        // The list is kept up to date by the watch; what there is to talk about may have changed with anything.
        readContext();
    }

    /** It takes a moment to know of everybody; until then nobody is said to be due or not. */
    private void showReading() {
        SHOWN.forEach(state -> tabs.setText(SHOWN.indexOf(state), TouchText.tab(state)));
        empty.show(Messages.reading, "", null, () -> { });
        stack.topControl = empty;
        body.layout();
    }

    private void refresh() {
        TouchList list = watch == null ? null : watch.list();
        if (list == null || list.today() == null) {
            return;
        }
        if (shown == null) {
            shown = SHOWN.stream().filter(state -> list.count(state) > 0).findFirst().orElse(TouchState.OVERDUE);
        }
        SHOWN.forEach(state -> tabs.setText(SHOWN.indexOf(state), TouchText.tab(state, list.count(state))));
        tabs.select(SHOWN.indexOf(shown));
        order.setText(TouchText.order(shown));
        order.setToolTipText(TouchText.order(shown));
        table.show(list.listing(shown), list.today());
        boolean nothing = list.count(shown) == 0;
        if (nothing) {
            describeEmpty();
        }
        stack.topControl = nothing ? empty : sash;
        body.layout();
        content.layout();
    }

    private void describeEmpty() {
        boolean nowhere = SHOWN.stream().allMatch(state -> watch.list().count(state) == 0);
        if (nowhere && watch.list().count(TouchState.FINE) == 0) {
            empty.show(Messages.noRhythm, Messages.noRhythmHint, null, () -> { });
        } else {
            empty.show(Messages.nobodyHere, Messages.nobodyHereHint, null, () -> { });
        }
    }

    /** The brief says the same and more where it can be seen. */
    private void readContext() {
        IViewPart brief = getSite().getPage().findView(BriefView.ID);
        sash.setMaximizedControl(brief != null && getSite().getPage().isPartVisible(brief) ? table.control() : null);
        List<String> selected = table.ids();
        if (session() == null || selected.size() != 1) {
            context.clear();
            return;
        }
        NetworkStore store = session().getStore();
        Reading.of(context.control(), () -> briefs.context(store, selected.get(0), ZonedDateTime.now()), this::showContext);
    }

    private void showContext(Optional<Brief> brief) {
        brief.filter(read -> table.ids().equals(List.of(read.id()))).ifPresent(read -> context.show(read, false));
    }

    @Override
    public void setFocus() {
        if (stack.topControl == sash) {
            table.enter();
        } else {
            tabs.setFocus();
        }
    }
}

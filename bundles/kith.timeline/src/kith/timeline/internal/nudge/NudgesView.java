package kith.timeline.internal.nudge;

import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.List;

import org.eclipse.core.runtime.RegistryFactory;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPartReference;

import kith.core.Session;
import kith.core.nudge.Nudges;
import kith.core.touch.TouchWatch;
import kith.store.ChangeSet;
import kith.store.NetworkStore;
import kith.ui.EmptyState;
import kith.ui.NetworkView;
import kith.ui.Reading;

/** The next steps that are suggested, each with its reason; Enter does one, Delete dismisses it for good. */
public final class NudgesView extends NetworkView {

    /** The id of the view. */
    public static final String ID = "kith.timeline.nudges";

    private static final int MOST = 50;
    /** Changes often come several at once: what they suggest is asked when they are over. */
    private static final int SETTLE = 400;

    private final Nudges nudges = new Nudges(RegistryFactory.getRegistry());
    private final StackLayout stack = new StackLayout();
    private final Runnable reading = this::read;
    private Composite content;
    private NudgeTable table;
    private NudgeActions actions;
    private EmptyState empty;
    private TouchWatch watch;
    private boolean stale;
    private final IPartListener2 shown = new IPartListener2() {
        @Override
        public void partVisible(IWorkbenchPartReference part) {
            if (stale && part.getPart(false) == NudgesView.this) {
                read();
            }
        }
    };

    @Override
    protected Control createContent(Composite parent) {
        content = new Composite(parent, SWT.NONE);
        content.setLayout(stack);
        table = new NudgeTable(content, ID + ".table");
        actions = new NudgeActions(getSite(), this::session, table::selected);
        table.control().addListener(SWT.DefaultSelection, event -> actions.follow());
        table.control().addListener(SWT.KeyDown, this::key);
        getSite().setSelectionProvider(table);
        MenuManager menu = new MenuManager();
        menu.setRemoveAllWhenShown(true);
        menu.addMenuListener(actions::fill);
        table.control().setMenu(menu.createContextMenu(table.control()));
        List<Action> buttons = List.of(actions.doIt(), actions.notNow(), actions.never());
        buttons.forEach(getViewSite().getActionBars().getToolBarManager()::add);
        table.addSelectionChangedListener(event -> buttons.forEach(button -> button.setEnabled(table.selected() != null)));
        empty = new EmptyState(content);
        empty.show(Messages.nothing, Messages.nothingHint, null, () -> { });
        stack.topControl = table.control();
        getSite().getPage().addPartListener(shown);
        return content;
    }

    private void key(Event event) {
        int modifiers = event.stateMask & SWT.MODIFIER_MASK;
        if (modifiers == 0 && event.keyCode == SWT.DEL) {
            actions.dismiss(null);
        } else if (modifiers == SWT.MOD1 && event.keyCode == 't') {
            actions.putOff();
        } else {
            return;
        }
        event.doit = false;
    }

    @Override
    protected void networkOpened(Session opened) {
        stopWatching();
        table.follow(opened);
        // For the rule that suggests to be in touch: else it would read everybody at each change.
        watch = new TouchWatch(opened, Clock.systemDefaultZone(), Reading.background(), () -> { });
        read();
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
        getSite().getPage().removePartListener(shown);
        stopWatching();
        super.dispose();
    }

    @Override
    protected void networkChanged(ChangeSet changes) {
        content.getDisplay().timerExec(-1, reading);
        content.getDisplay().timerExec(SETTLE, reading);
    }

    /** What nobody sees waits until somebody does. */
    private void read() {
        stale = true;
        if (session() != null && !content.isDisposed() && getSite().getPage().isPartVisible(this)) {
            stale = false;
            NetworkStore store = session().getStore();
            Reading.of(table.control(), () -> NudgeRow.read(store, nudges.suggest(store, ZonedDateTime.now(), MOST)), this::show);
        }
    }

    private void show(List<NudgeRow> found) {
        table.show(found);
        stack.topControl = found.isEmpty() ? empty : table.control();
        content.layout();
    }

    @Override
    public void setFocus() {
        if (stack.topControl == table.control()) {
            // What is suggested may not be read yet.
            table.enter();
        } else {
            stack.topControl.setFocus();
        }
    }
}

package kith.timeline.internal;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IPerspectiveDescriptor;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PerspectiveAdapter;
import org.eclipse.ui.handlers.IHandlerService;
import org.osgi.service.prefs.Preferences;

import kith.core.Channels;
import kith.core.EntityRef;
import kith.core.Session;
import kith.model.Interaction;
import kith.store.ChangeSet;
import kith.timeline.internal.model.TimelineFilter;
import kith.timeline.internal.model.TimelineModel;
import kith.ui.Colors;
import kith.ui.EmptyState;
import kith.ui.EntityEditors;
import kith.ui.Icons;
import kith.ui.NetworkView;
import kith.ui.RemoveHandler;
import kith.ui.photo.Photos;

/** What happened and what is to come, the latest first, with a line to log what comes next. */
public final class TimelineView extends NetworkView implements TimelineControl.Listener {

    static final String ID = "kith.timeline.timeline";

    private static final String GO_TO = "kith.timeline.goTo";
    private static final int ROOM_FOR_OVERVIEW = 420;
    private static final String LINK = "link";
    private static final String TYPES = "types";
    private static final String KEY = "org.eclipse.swtbot.widget.key";

    /** Shows everything about a person, an organization or an event. */
    public static void show(IWorkbenchPage page, EntityRef about) {
        try {
            if (page.showView(ID) instanceof TimelineView view) {
                view.showAbout(List.of(about));
            }
        } catch (PartInitException e) {
            ILog.of(TimelineView.class).error("The timeline cannot be shown", e);
        }
    }

    private final Channels channels = Channels.shared();
    private final Preferences preferences = InstanceScope.INSTANCE.getNode("kith.timeline");
    private final ISelectionListener follower = this::follow;
    private final PerspectiveAdapter perspectives = new PerspectiveAdapter() {
        @Override
        public void perspectiveActivated(IWorkbenchPage page, IPerspectiveDescriptor perspective) {
            timeline.getDisplay().asyncExec(TimelineView.this::perspectiveChanged);
        }
    };
    private QuickLogLine quickLog;
    private OverviewBar overview;
    private Banner banner;
    private FilterBar filterBar;
    private Composite body;
    private final StackLayout stack = new StackLayout();
    private TimelineControl timeline;
    private TitleInPlace titles;
    private TaskChecks checks;
    private EmptyState empty;
    private Label status;
    private TimelineFilter filter = TimelineFilter.ALL;
    private int wanted;

    @Override
    protected Control createContent(Composite parent) {
        Composite content = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(content);
        quickLog = new QuickLogLine(content, channels, this::logged);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(quickLog);
        filterBar = new FilterBar(content, channels, this::refilter, this::enterList);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(filterBar);
        overview = new OverviewBar(content, day -> timeline.scrollTo(day), (query, days) -> {
            timeline.model().counted(query, days);
            showOverview(content);
        });
        GridDataFactory.fillDefaults().grab(true, false).indent(0, 6).exclude(true).applyTo(overview);
        overview.setVisible(false);
        content.addListener(SWT.Resize, event -> showOverview(content));
        banner = new Banner(content, () -> showAbout(List.of()), this::named);
        body = new Composite(content, SWT.NONE);
        body.setLayout(stack);
        GridDataFactory.fillDefaults().grab(true, true).indent(0, 4).applyTo(body);
        timeline = new TimelineControl(body, channels, this);
        timeline.setData(KEY, ID + ".list");
        timeline.addListener(SWT.KeyDown, this::type);
        empty = new EmptyState(body);
        stack.topControl = timeline;
        status = new Label(content, SWT.NONE);
        Colors.mute(status);
        GridDataFactory.fillDefaults().grab(true, false).indent(8, 3).applyTo(status);
        timeline.selectionProvider().addSelectionChangedListener(event -> updateStatus());
        RemoveHandler.activate(getSite(), timeline, this::network, () -> timeline.rows().refs());
        titles = new TitleInPlace(timeline, this::network);
        checks = new TaskChecks(timeline, this::network);
        createMenu();
        getSite().getService(IHandlerService.class).activateHandler(GO_TO, new AbstractHandler() {
            @Override
            public Object execute(ExecutionEvent event) {
                goToDate();
                return null;
            }
        });
        getSite().setSelectionProvider(timeline.selectionProvider());
        getSite().getPage().addPostSelectionListener(follower);
        getSite().getWorkbenchWindow().addPerspectiveListener(perspectives);
        getViewSite().getActionBars().getToolBarManager().add(linkAction());
        return content;
    }

    /** The overview is there where there is room for it. */
    private void showOverview(Composite content) {
        GridData data = (GridData) overview.getLayoutData();
        boolean shown = overview.isUseful() && content.getSize().y >= ROOM_FOR_OVERVIEW;
        if (data.exclude == shown) {
            data.exclude = !shown;
            overview.setVisible(shown);
            content.layout();
        }
    }

    private void createMenu() {
        MenuManager menu = new MenuManager();
        menu.setRemoveAllWhenShown(true);
        menu.addMenuListener(shown -> {
            if (!timeline.rows().refs().isEmpty()) {
                shown.add(action(Messages.open, timeline::openCaret));
                shown.add(action(Messages.rename, titles::begin));
            }
            if (timeline.rows().refs().stream().anyMatch(ref -> ref.type().equals("Task"))) {
                shown.add(action(Messages.tick, checks::tick));
            }
            shown.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
        });
        timeline.setMenu(menu.createContextMenu(timeline));
        getSite().registerContextMenu(ID, menu, timeline.selectionProvider());
    }

    private static IAction action(String label, Runnable run) {
        return new Action(label) {
            @Override
            public void run() {
                run.run();
            }
        };
    }

    private IAction linkAction() {
        Action link = new Action(Messages.link, IAction.AS_CHECK_BOX) {
            @Override
            public void run() {
                preferences.putBoolean(LINK, isChecked());
                if (isChecked()) {
                    perspectiveChanged();
                }
            }
        };
        link.setImageDescriptor(Icons.descriptor("link-45deg"));
        link.setChecked(isLinked());
        return link;
    }

    private boolean isLinked() {
        return preferences.getBoolean(LINK, true);
    }

    @Override
    public void dispose() {
        getSite().getPage().removePostSelectionListener(follower);
        getSite().getWorkbenchWindow().removePerspectiveListener(perspectives);
        super.dispose();
    }

    @Override
    protected void networkOpened(Session opened) {
        quickLog.setSession(opened);
        filterBar.setStore(opened.getStore());
        filterBar.setTypes(TimelineFilter.types(preferences.get(TYPES, "")));
        filter = filterBar.apply(TimelineFilter.ALL);
        timeline.setPhotos(Photos.of(opened));
        banner.show(null, List.of(), 0);
        timeline.clear();
        overview.show(opened.getStore(), filter.query());
        refresh(null);
    }

    @Override
    protected void networkClosed() {
        overview.show(null, null);
        quickLog.setSession(null);
        filterBar.setStore(null);
        timeline.setPhotos(null);
        timeline.clear();
    }

    @Override
    protected void networkChanged(ChangeSet changes) {
        if (changes.touches("Interaction", "Exchange", "Event", "Task", "Person")) {
            overview.show(session().getStore(), filter.query());
            refresh(quickLog.lastLogged());
        }
        if (changes.touches("Person", "Organization", "Event")) {
            banner.show(session().getStore(), filter.about(), wanted);
        }
    }

    /** Says the names in the empty state too, and lets go of what is no longer in the network. */
    private void named(List<EntityRef> about) {
        if (about.size() < filter.about().size()) {
            showAbout(about);
        } else if (stack.topControl == empty) {
            describeEmpty(timeline.model().filter());
        }
    }

    private void refresh(String reveal) {
        if (session() != null) {
            timeline.show(session().getStore(), filter, reveal);
        }
    }

    /** What was just logged is to be seen, whomever the timeline was about. */
    private void logged(String id) {
        session().find(Interaction.class, id)
                .map(interaction -> interaction.getParticipants().stream().map(EntityRef::of).toList())
                .filter(people -> filter.about().stream().allMatch(ref -> ref.type().equals("Person")))
                .filter(people -> !filter.about().isEmpty() && Collections.disjoint(people, filter.about()))
                .ifPresent(this::showAbout);
        refresh(id);
    }

    private void refilter() {
        TimelineFilter changed = filterBar.apply(filter);
        if (!changed.equals(filter) && session() != null) {
            preferences.put(TYPES, String.join(",", changed.types()));
            show(changed);
        } else if (stack.topControl == empty) {
            describeEmpty(filter);
        }
    }

    private void show(TimelineFilter changed) {
        filter = changed;
        overview.show(session().getStore(), filter.query());
        refresh(null);
    }

    /** Follows what is selected elsewhere, as long as both can be seen. */
    private void follow(IWorkbenchPart part, ISelection selection) {
        if (part == this || session() == null || !isLinked() || !getSite().getPage().isPartVisible(this)) {
            return;
        }
        List<EntityRef> about = Followed.in(selection);
        if (!about.isEmpty()) {
            showAbout(about);
        }
    }

    /** Where nothing is selected that it could be about, nobody chose what to see. */
    private void perspectiveChanged() {
        if (!timeline.isDisposed() && session() != null && isLinked() && getSite().getPage().isPartVisible(this)) {
            IWorkbenchPart part = getSite().getPage().getActivePart();
            showAbout(part == this ? List.of() : Followed.in(getSite().getPage().getSelection()));
        }
    }

    private void showAbout(List<EntityRef> about) {
        TimelineFilter changed = filter.withAbout(about);
        if ((!changed.equals(filter) || wanted != about.size()) && session() != null) {
            wanted = about.size();
            show(changed);
            banner.show(session().getStore(), filter.about(), wanted);
        }
    }

    @Override
    public void shown() {
        TimelineModel model = timeline.model();
        boolean nothing = model.isLoaded() && model.count() == 0;
        if (nothing) {
            describeEmpty(model.filter());
        }
        stack.topControl = nothing ? empty : timeline;
        body.layout();
        updateStatus();
    }

    private void describeEmpty(TimelineFilter shown) {
        EmptyTimeline.describe(empty, shown, filterBar, banner.names(), people -> {
            if (people.isEmpty()) {
                quickLog.setFocus();
            } else {
                LogHandler.prefill(quickLog, session(), people);
            }
        });
    }

    private void updateStatus() {
        TimelineModel model = timeline.model();
        boolean all = model.filter().equals(TimelineFilter.ALL);
        String count = all && model.count() == 1 ? Messages.countOne
                : NLS.bind(all ? Messages.count : Messages.found, "%,d".formatted(model.count()));
        int selected = timeline.rows().refs().size();
        status.setText(selected > 1 ? NLS.bind(Messages.selected, count, selected) : count);
    }

    @Override
    public void open(EntityRef ref) {
        EntityEditors.open(getSite().getPage(), ref);
    }

    @Override
    public void inSight(LocalDate newest, LocalDate oldest) {
        overview.setInSight(newest, oldest);
    }

    private void goToDate() {
        GoToDateDialog dialog = new GoToDateDialog(getSite().getShell());
        if (session() != null && dialog.open() == Window.OK) {
            timeline.moveTo(dialog.day());
            timeline.setFocus();
        }
    }

    private void enterList() {
        if (timeline.model().count() > 0) {
            timeline.setFocus();
            if (timeline.rows().caret() < 0) {
                timeline.moveTo(timeline.start(), false);
            }
        }
    }

    /** What is typed in the list filters it. */
    private void type(Event event) {
        boolean command = (event.stateMask & (SWT.MOD1 | SWT.ALT | SWT.CTRL)) != 0;
        if (event.doit && !command && event.character > ' ' && event.character != SWT.DEL) {
            filterBar.type(event.character);
            event.doit = false;
        } else if (event.keyCode == SWT.ESC) {
            filterBar.clear();
        }
    }

    /** Returns the line that logs. */
    QuickLogLine quickLog() {
        return quickLog;
    }

    /** Returns the session of the open network, or null. */
    Session network() {
        return session();
    }

    @Override
    public void setFocus() {
        if (stack.topControl == timeline) {
            timeline.setFocus();
        } else {
            quickLog.setFocus();
        }
    }
}

package kith.events.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;

import kith.core.EntityRef;
import kith.core.Session;
import kith.model.Event;
import kith.store.ChangeSet;
import kith.store.EventDay;
import kith.store.EventQuery;
import kith.store.EventRow;
import kith.store.NetworkStore;
import kith.ui.EditorLink;
import kith.ui.EntityEditors;
import kith.ui.Icons;
import kith.ui.NetworkView;
import kith.ui.Reading;
import kith.ui.RemoveHandler;
import kith.ui.WidgetKeys;
import kith.ui.table.EntityTable;

/** The month with its events, and the table of those to come or of the chosen day. */
public final class EventsView extends NetworkView {

    static final String ID = "kith.events.events";

    private static final int MOST = 1_000;

    private EventList list;
    private Label name;
    private MonthControl month;
    private EntityTable<EventRow> table;

    @Override
    protected Control createContent(Composite parent) {
        Composite content = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(content);
        createHeader(content);
        month = new MonthControl(content, this::chooseDay, shown -> loadMonth());
        WidgetKeys.set(month, ID + ".month");
        GridDataFactory.fillDefaults().grab(true, false).indent(4, 2).applyTo(month);
        list = new EventList(Clock.systemDefaultZone(), () -> NewEventHandler.create(getSite().getPage(), month.selection()));
        table = new EntityTable<>(content, ID, list, Messages.filter);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(table);
        table.getTable().addListener(SWT.DefaultSelection,
                event -> selected().stream().findFirst().ifPresent(ref -> EntityEditors.open(getSite().getPage(), ref)));
        table.selection().addSelectionChangedListener(event -> showDay());
        getSite().setSelectionProvider(table.selection());
        MenuManager menu = new MenuManager();
        table.getTable().setMenu(menu.createContextMenu(table.getTable()));
        getSite().registerContextMenu(menu, table.selection());
        table.fillMenu(getViewSite().getActionBars().getMenuManager());
        EditorLink.follow(getSite(), table, table.selection());
        RemoveHandler.activate(getSite(), table.getTable(), this::session, this::selected);
        return content;
    }

    private void createHeader(Composite content) {
        Composite header = new Composite(content, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).margins(8, 4).applyTo(header);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(header);
        name = new Label(header, SWT.NONE);
        name.setFont(JFaceResources.getHeaderFont());
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(name);
        Button past = new Button(header, SWT.CHECK);
        past.setText(Messages.past);
        past.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
            list.setPast(past.getSelection());
            table.refresh();
        }));
        ToolBar bar = new ToolBar(header, SWT.FLAT);
        item(bar, "chevron-left", Messages.previousMonth, () -> month.turn(-1));
        item(bar, "house", Messages.today, () -> month.show(YearMonth.now()));
        item(bar, "chevron-right", Messages.nextMonth, () -> month.turn(1));
    }

    private static void item(ToolBar bar, String icon, String toolTip, Runnable action) {
        ToolItem item = new ToolItem(bar, SWT.PUSH);
        item.setImage(Icons.get(icon));
        item.setToolTipText(toolTip);
        item.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> action.run()));
    }

    private List<EntityRef> selected() {
        return ((IStructuredSelection) table.selection().getSelection()).stream().map(EntityRef.class::cast).toList();
    }

    /** Turns the month to the day of the event that is selected. */
    private void showDay() {
        List<EntityRef> refs = selected();
        if (refs.size() == 1 && session() != null) {
            session().find(Event.class, refs.get(0).id()).map(Event::getStart)
                    .ifPresent(start -> month.reveal(LocalDate.ofInstant(start, ZoneId.systemDefault())));
        }
    }

    private void chooseDay(LocalDate day) {
        list.setDay(day);
        table.refresh();
    }

    private void loadMonth() {
        name.setText(DateTimeFormatter.ofPattern("LLLL uuuu").format(month.model().month()));
        if (session() == null) {
            month.setEvents(Map.of());
            return;
        }
        NetworkStore store = session().getStore();
        MonthModel shown = month.model();
        Reading.of(month, () -> count(store, shown, ZoneId.systemDefault()), month::setEvents);
    }

    /** Counts the events of each day that a month shows. */
    private static Map<LocalDate, Integer> count(NetworkStore store, MonthModel shown, ZoneId zone) {
        Map<LocalDate, Integer> counts = new HashMap<>();
        EventQuery query = new EventQuery(EventQuery.between(shown.first().atStartOfDay(zone).toInstant(),
                shown.last().plusDays(1).atStartOfDay(zone).toInstant()), List.of());
        for (EventRow row : store.list(query).rows(0, MOST)) {
            if (row != null && row.start() != null) {
                EventDay.all(row, zone).filter(day -> !day.isBefore(shown.first()) && !day.isAfter(shown.last()))
                        .forEach(day -> counts.merge(day, 1, Integer::sum));
            }
        }
        return counts;
    }

    @Override
    protected void networkOpened(Session opened) {
        loadMonth();
        table.setStore(opened.getStore());
    }

    @Override
    protected void networkClosed() {
        table.setStore(null);
    }

    @Override
    protected void networkChanged(ChangeSet changes) {
        if (changes.touches("Event", "Person")) {
            loadMonth();
            table.refresh();
        }
    }

    @Override
    public void setFocus() {
        table.setFocus();
    }
}

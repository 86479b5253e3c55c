package kith.timeline.internal.log;

import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

import kith.core.quicklog.MeetingLine;
import kith.core.quicklog.Participant;
import kith.core.quicklog.PersonChoice;
import kith.core.quicklog.QuickLog.SaidExchange;
import kith.core.quicklog.QuickLog.SaidTask;
import kith.ui.Colors;
import kith.ui.Icons;
import kith.ui.WidgetKeys;

/** Shows what was understood of the lines of a meeting: who is meant, and what is said of each. */
final class MeetingTable {

    private final Composite root;
    private final Table table;
    private List<MeetingLine> lines = List.of();
    private Menu menu;

    /** @param ask is given somebody of whom the user wants to say who it is */
    MeetingTable(Composite parent, Consumer<Participant> ask) {
        root = new Composite(parent, SWT.NONE);
        TableColumnLayout layout = new TableColumnLayout();
        root.setLayout(layout);
        table = new Table(root, SWT.SINGLE | SWT.FULL_SELECTION | SWT.BORDER | SWT.V_SCROLL);
        table.setHeaderVisible(true);
        table.setToolTipText(Messages.understoodHint);
        WidgetKeys.set(table, "kith.timeline.meeting.understood");
        column(layout, Messages.who, 30);
        column(layout, Messages.note, 26);
        column(layout, Messages.exchanges, 24);
        column(layout, Messages.tasks, 20);
        table.addSelectionListener(SelectionListener.widgetDefaultSelectedAdapter(event -> {
            if (table.getSelectionIndex() >= 0) {
                ask.accept(lines.get(table.getSelectionIndex()).participant());
            }
        }));
        table.addDisposeListener(event -> disposeMenu());
    }

    private void column(TableColumnLayout layout, String title, int weight) {
        TableColumn column = new TableColumn(table, SWT.NONE);
        column.setText(title);
        layout.setColumnData(column, new ColumnWeightData(weight, 60, true));
    }

    /** Returns the widget, for its layout. */
    Control control() {
        return root;
    }

    /** Shows lines. */
    void show(List<MeetingLine> read) {
        lines = read;
        table.setRedraw(false);
        table.setItemCount(read.size());
        for (int i = 0; i < read.size(); i++) {
            show(table.getItem(i), read.get(i));
        }
        table.setRedraw(true);
    }

    private void show(TableItem item, MeetingLine line) {
        item.setText(new String[] { name(line), line.note(),
                line.exchanges().stream().map(MeetingTable::said).collect(Collectors.joining("; ")),
                line.tasks().stream().map(MeetingTable::said).collect(Collectors.joining("; ")) });
        item.setImage(0, Icons.get(line.isUnclear() ? "question-circle" : line.person().isNew() ? "person-plus" : "person"));
        item.setForeground(0, line.isUnclear() ? Colors.bad(table) : null);
    }

    private static String name(MeetingLine line) {
        if (line.isUnclear()) {
            return NLS.bind(Messages.whoIs, line.participant().written());
        }
        return line.person().isNew() ? NLS.bind(Messages.personAt, line.person().name(), Messages.newPerson)
                : line.person().name();
    }

    private static String said(SaidExchange said) {
        String what = NLS.bind(Messages.said, InteractionForm.literal(said.state()), InteractionForm.literal(said.kind()));
        return said.text().isEmpty() ? what : NLS.bind(Messages.personAt, what, said.text());
    }

    private static String said(SaidTask said) {
        String what = said.text().isEmpty() ? InteractionForm.literal(said.kind()) : said.text();
        return NLS.bind(Messages.personAt, what, DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).format(said.due()));
    }

    /** Offers everybody whom a name can mean, and to add somebody of this name. */
    void ask(Participant participant, Consumer<PersonChoice> chosen) {
        disposeMenu();
        menu = new Menu(table.getShell(), SWT.POP_UP);
        for (PersonChoice person : participant.candidates()) {
            if (!person.isNew()) {
                String label = person.detail().isEmpty() ? person.name()
                        : NLS.bind(Messages.personAt, person.name(), person.detail());
                offer(label, "person", person, chosen);
            }
        }
        offer(NLS.bind(Messages.addNew, participant.written()), "person-plus",
                new PersonChoice(null, participant.written()), chosen);
        int row = Math.max(0, lines.stream().map(MeetingLine::participant).toList().indexOf(participant));
        table.setSelection(row);
        Point place = row < table.getItemCount() ? new Point(table.getItem(row).getBounds().x,
                table.getItem(row).getBounds().y + table.getItemHeight()) : new Point(0, 0);
        menu.setLocation(table.toDisplay(place));
        menu.setVisible(true);
    }

    private void offer(String label, String icon, PersonChoice person, Consumer<PersonChoice> chosen) {
        MenuItem item = new MenuItem(menu, SWT.PUSH);
        item.setText(label.replace("&", "&&"));
        item.setImage(Icons.get(icon));
        item.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> chosen.accept(person)));
    }

    private void disposeMenu() {
        if (menu != null) {
            menu.dispose();
            menu = null;
        }
    }
}

package kith.app.internal.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntConsumer;

import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

import kith.core.history.RevertedTransactions;
import kith.store.History;
import kith.store.HistoryEntry;
import kith.ui.Reading;
import kith.ui.WidgetKeys;

/** The transactions of a history, the newest first, read page by page as they come into sight. */
final class HistoryTable {

    private static final int PAGE = 200;
    /** Pixels at which there is no room for all columns. */
    private static final int NARROW = 360;

    /** What was read: how many entries there are, and those that follow those that were there. */
    private record Page(int size, List<HistoryEntry> entries, boolean first) {
    }

    private final Table table;
    private final Consumer<Optional<HistoryEntry>> chosen;
    private final IntConsumer loaded;
    private final List<HistoryEntry> entries = new ArrayList<>();
    private RevertedTransactions reverted = new RevertedTransactions();
    private History history;
    private String id;
    private boolean reading;
    private boolean narrow;
    private long selected;

    /**
     * @param chosen is told which entry is selected
     * @param loaded is told how many entries there are
     */
    HistoryTable(Composite parent, Consumer<Optional<HistoryEntry>> chosen, IntConsumer loaded) {
        this.chosen = chosen;
        this.loaded = loaded;
        Composite frame = new Composite(parent, SWT.NONE);
        TableColumnLayout columns = new TableColumnLayout();
        frame.setLayout(columns);
        table = new Table(frame, SWT.VIRTUAL | SWT.FULL_SELECTION | SWT.SINGLE);
        table.setHeaderVisible(true);
        WidgetKeys.set(table, "kith.app.history.table");
        column(columns, Messages.when, 4, 90);
        column(columns, Messages.what, 6, 90);
        column(columns, Messages.became, 3, 60);
        column(columns, Messages.who, 3, 50);
        frame.addListener(SWT.Resize, event -> showFurther(frame, columns));
        table.addListener(SWT.SetData, event -> fill((TableItem) event.item, event.index));
        table.addListener(SWT.Selection, event -> {
            selected = selected().map(HistoryEntry::transaction).orElse(0L);
            chosen.accept(selected());
        });
    }

    private void column(TableColumnLayout columns, String name, int weight, int least) {
        TableColumn column = new TableColumn(table, SWT.NONE);
        column.setText(name);
        columns.setColumnData(column, new ColumnWeightData(weight, least));
    }

    /** Where there is little room, what was done matters more than how many objects and by whom, which the text beside says. */
    private void showFurther(Composite frame, TableColumnLayout columns) {
        boolean isNarrow = frame.getClientArea().width < NARROW;
        if (isNarrow != narrow) {
            narrow = isNarrow;
            columns.setColumnData(table.getColumn(2), isNarrow ? new ColumnWeightData(0, 0) : new ColumnWeightData(3, 60));
            columns.setColumnData(table.getColumn(3), isNarrow ? new ColumnWeightData(0, 0) : new ColumnWeightData(3, 50));
            frame.layout();
        }
    }

    Table control() {
        return table;
    }

    Optional<HistoryEntry> selected() {
        int index = table.getSelectionIndex();
        return index >= 0 && index < entries.size() ? Optional.of(entries.get(index)) : Optional.empty();
    }

    /** Has nothing selected when the next history is shown. */
    void forget() {
        selected = 0;
    }

    void clear() {
        history = null;
        entries.clear();
        table.setItemCount(0);
    }

    /** @param newId the id of an object, null for the whole network */
    void show(History newHistory, String newId) {
        history = newHistory;
        id = newId;
        read(History.NEWEST);
    }

    private void read(long before) {
        History asked = history;
        String askedId = id;
        reading = true;
        Reading.of(table, () -> new Page(askedId == null ? asked.size() : asked.size(askedId),
                askedId == null ? asked.entries(before, PAGE) : asked.entries(askedId, before, PAGE),
                before == History.NEWEST),
                this::take);
    }

    private void take(Page page) {
        reading = false;
        int from = page.first() ? 0 : entries.size();
        if (page.first()) {
            entries.clear();
            reverted = new RevertedTransactions();
        }
        entries.addAll(page.entries());
        page.entries().forEach(reverted::add);
        table.setItemCount(page.size());
        if (page.first()) {
            table.clearAll();
            select();
            loaded.accept(page.size());
        } else if (!page.entries().isEmpty()) {
            table.clear(from, Math.min(entries.size(), page.size()) - 1);
        }
    }

    /** What was selected stays so; else the newest is. */
    private void select() {
        int index = 0;
        for (int i = 0; i < entries.size(); i++) {
            if (entries.get(i).transaction() == selected) {
                index = i;
            }
        }
        table.deselectAll();
        if (!entries.isEmpty()) {
            table.select(index);
        }
    }

    private void fill(TableItem item, int index) {
        if (index < entries.size()) {
            item.setText(texts(entries.get(index)));
        } else if (!reading && !entries.isEmpty()) {
            read(entries.getLast().transaction());
        }
    }

    private String[] texts(HistoryEntry entry) {
        String what = EntryText.what(entry, reverted);
        String became = entry.kind() == null ? objects(entry.objects()) : switch (entry.kind()) {
            case ADDED -> Messages.added;
            case CHANGED -> Messages.changed;
            case REMOVED -> Messages.removed;
        };
        return new String[] { EntryText.when(entry), what, became, EntryText.who(entry) };
    }

    private static String objects(int count) {
        return count == 1 ? Messages.oneObject : NLS.bind(Messages.objects, count);
    }
}

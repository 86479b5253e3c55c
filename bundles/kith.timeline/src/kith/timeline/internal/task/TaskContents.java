package kith.timeline.internal.task;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;

import kith.core.task.TaskList;
import kith.store.EntityRow;
import kith.timeline.internal.tabs.Tab;
import kith.timeline.internal.tabs.TabbedTable;
import kith.ui.RelativeTime;
import kith.ui.photo.Faces;
import kith.ui.table.Column;

/** What is to be done: whom to thank, what to come back to, the oldest first. */
final class TaskContents implements TabbedTable.Contents {

    @Override
    public String type() {
        return "Task";
    }

    @Override
    public List<Tab> tabs() {
        return Stream.of(TaskList.values()).map(list -> new Tab(list.name(), label(list), list.condition(), empty(list))).toList();
    }

    private static String label(TaskList list) {
        return switch (list) {
            case THANK_YOUS -> Messages.thankYous;
            case FOLLOW_UPS -> Messages.followUps;
            case OTHERS -> Messages.others;
            case SNOOZED -> Messages.snoozed;
            case DONE -> Messages.doneTab;
        };
    }

    private static String empty(TaskList list) {
        return switch (list) {
            case THANK_YOUS -> Messages.thankYousHint;
            case FOLLOW_UPS -> Messages.followUpsHint;
            case OTHERS -> Messages.othersHint;
            case SNOOZED -> Messages.snoozedHint;
            case DONE -> Messages.doneHint;
        };
    }

    @Override
    public List<String> fields() {
        return List.of("with", "due", "kind", "done");
    }

    @Override
    public List<Column<EntityRow>> columns(Faces faces) {
        return List.of(
                new Column<>("title", Messages.what, 330, EntityRow::title, row -> TabbedTable.face(row, 0, faces), "title"),
                new Column<>("with", Messages.with, 180, row -> row.values().get(0), null),
                new Column<>("due", Messages.due, 130, row -> due(row.values().get(1), !row.values().get(3).isEmpty(), LocalDate.now()),
                        "due"));
    }

    /** Returns how long it has been owed, or when it is due. */
    static String due(String due, boolean done, LocalDate today) {
        if (due.isEmpty()) {
            return "";
        }
        LocalDate day = LocalDate.parse(due);
        long over = ChronoUnit.DAYS.between(day, today);
        if (over <= 0 || done) {
            return RelativeTime.of(day, today);
        }
        return over == 1 ? Messages.dayOver : NLS.bind(Messages.daysOver, over);
    }

    @Override
    public String order() {
        return "due";
    }
}

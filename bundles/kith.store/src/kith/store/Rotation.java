package kith.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Which backups are let go. */
final class Rotation {

    private static final int NEWEST = 10;
    private static final int DAYS = 30;

    private Rotation() {
    }

    /**
     * Returns those that are neither among the newest nor the last one of a day not long ago.
     *
     * @param backups the newest first
     */
    static List<Backup> surplus(List<Backup> backups, LocalDate today) {
        List<Backup> surplus = new ArrayList<>();
        Set<LocalDate> days = new HashSet<>();
        for (Backup backup : backups) {
            LocalDate day = backup.at().toLocalDate();
            boolean lastOfDay = days.add(day) && day.isAfter(today.minusDays(DAYS));
            if (!lastOfDay && backups.indexOf(backup) >= NEWEST) {
                surplus.add(backup);
            }
        }
        return surplus;
    }
}

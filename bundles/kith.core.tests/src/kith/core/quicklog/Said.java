package kith.core.quicklog;

import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;

/** What a line says, in one short line that is easy to compare. */
final class Said {

    private Said() {
    }

    static String of(QuickLog log, ZonedDateTime now) {
        List<String> parts = new ArrayList<>();
        parts.add(log.channel() == null ? "-" : log.channel().replace("kith.", ""));
        if (log.direction() != null) {
            parts.add(log.direction().getLiteral());
        }
        parts.add("[" + String.join("; ", log.names()) + "]");
        if (!log.subject().isEmpty()) {
            parts.add("'" + log.subject() + "'");
        }
        parts.add(log.at().equals(now) ? "now" : log.allDay() ? log.at().toLocalDate().toString() : log.at().format(DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm")));
        if (log.duration() != null) {
            parts.add(log.duration().toMinutes() + "m");
        }
        if (!log.note().isEmpty()) {
            parts.add("\"" + log.note() + "\"");
        }
        log.misread().forEach(words -> parts.add("?" + words + "?"));
        log.tags().forEach(tag -> parts.add("#" + tag));
        log.exchanges().forEach(said -> parts.add("{" + said.side() + " " + said.kind() + " " + said.state()
                + (said.text().isEmpty() ? "" : " '" + said.text() + "'") + "}"));
        log.tasks().forEach(said -> parts.add("<" + said.kind() + " " + said.due()
                + (said.text().isEmpty() ? "" : " '" + said.text() + "'") + ">"));
        return String.join(" ", parts);
    }
}

package kith.core.task;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;

import kith.core.NetworkFixture;
import kith.core.logging.WholeDay;
import kith.core.task.Templates.Template;
import kith.model.Interaction;

class TemplatesTest extends NetworkFixture {

    private static final Template BIRTHDAY = new Template("Birthday", "Happy birthday, {given}", "All the best!");

    private List<String> names() {
        return Templates.all(session).stream().map(Template::name).toList();
    }

    @Test
    void addsToThoseThatThereAreToBeginWith() throws Exception {
        List<String> before = names();
        Templates.add(session, BIRTHDAY);
        assertEquals(before.size() + 1, names().size());
        assertEquals(before, names().subList(0, before.size()));
        assertEquals(BIRTHDAY, Templates.all(session).get(before.size()));
    }

    @Test
    void makesThoseToBeginWithTheUsersOwnAsTheyAreChanged() throws Exception {
        Templates.set(session, 1, BIRTHDAY);
        assertEquals("Birthday", names().get(1));
        session.undo();
        assertEquals(3, names().size());
        assertTrue(!names().contains("Birthday"));
    }

    @Test
    void removesOneAndTakesThatBackInOneStep() throws Exception {
        List<String> before = names();
        Templates.remove(session, 0);
        assertEquals(before.subList(1, 3), names());
        session.undo();
        assertEquals(before, names());
    }

    @Test
    void doesNothingWhereNothingChanges() throws Exception {
        Templates.set(session, 0, Templates.all(session).get(0));
        assertTrue(session.getStore().ids("Profile").isEmpty());
    }

    @Test
    void hasAValueForEachVariableThatIsOffered() throws Exception {
        assertEquals(Set.copyOf(Templates.variables()),
                Templates.values(session, person("Amara Diallo"), null, ZoneOffset.UTC).keySet());
    }

    @Test
    void tellsTheDayOfAWholeDayWhereverItIsRead() throws Exception {
        Interaction meeting = MODEL.createInteraction();
        WholeDay.set(meeting, LocalDate.of(2026, 3, 10), ZoneId.of("Europe/Berlin"), Instant.parse("2026-03-09T23:30:00Z"));
        String day = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).format(LocalDate.of(2026, 3, 10));
        for (String zone : List.of("Europe/Berlin", "America/New_York", "Pacific/Auckland")) {
            assertEquals(day, Templates.values(session, person("Amara"), meeting, ZoneId.of(zone)).get("date"));
        }
    }
}

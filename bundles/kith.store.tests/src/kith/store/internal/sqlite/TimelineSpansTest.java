package kith.store.internal.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Properties;
import java.util.Random;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sqlite.JDBC;

import kith.store.internal.sqlite.TimelineSpans.Place;

/** Finds rows of a timeline by their index among moments that are known. */
class TimelineSpansTest {

    private static final String TYPES = "'Event', 'Interaction'";

    private final List<Long> quarters = new ArrayList<>();
    private final Random random = new Random(3);
    private Database database;

    @BeforeEach
    void open() throws Exception {
        database = new Database(JDBC.createConnection("jdbc:sqlite::memory:", new Properties()));
        database.execute(Schema.statements().get("timeline_count"));
    }

    @AfterEach
    void close() throws Exception {
        database.close();
    }

    @ParameterizedTest
    @ValueSource(ints = { 0, 1, 40, 100_000 })
    void findsEveryIndexWhileRowsComeAndGo(int few) throws Exception {
        TimelineSpans spans = new TimelineSpans(TYPES, few);
        for (int version = 0; version < 8; version++) {
            change();
            for (int i = 0; i < 200; i++) {
                int index = random.nextInt(quarters.size());
                Place place = spans.find(database, version, index);
                long quarter = place.quarter();
                assertThat(place.start()).isEqualTo((int) quarters.stream().filter(each -> each > quarter).count());
                assertThat(quarters.get(index)).isLessThanOrEqualTo(quarter);
                assertThat(index - place.start()).isBetween(0, Math.max(few, (int) quarters.stream().filter(each -> each == quarter).count()));
            }
            assertThat(spans.find(database, version, quarters.size())).isNull();
            assertThat(spans.find(database, version, Integer.MAX_VALUE)).isNull();
        }
    }

    @Test
    void keepsWhatItHasReadUntilTheVersionIsAnotherOne() throws Exception {
        add("Event", 5, 1);
        TimelineSpans spans = new TimelineSpans(TYPES, 0);
        assertThat(spans.find(database, 1, 0)).isEqualTo(new Place(5, 0));
        add("Event", 90_000, 1);
        assertThat(spans.find(database, 1, 0)).isEqualTo(new Place(5, 0));
        assertThat(spans.find(database, 2, 0)).isEqualTo(new Place(90_000, 0));
        add("Event", 200_000, 1);
        spans.forget();
        assertThat(spans.find(database, 2, 0)).isEqualTo(new Place(200_000, 0));
    }

    private void change() throws Exception {
        for (int i = 0; i < 300; i++) {
            long quarter = switch (random.nextInt(4)) {
                case 0 -> random.nextLong(-200_000, 200_000);
                case 1 -> random.nextLong(50);
                default -> random.nextLong(3000);
            };
            add(random.nextBoolean() ? "Event" : "Interaction", quarter, 1);
            add("Task", quarter, 1);
            quarters.add(quarter);
        }
        quarters.sort(Comparator.reverseOrder());
    }

    private void add(String type, long quarter, int more) throws Exception {
        TimelineCounts counts = new TimelineCounts(database);
        counts.add(type, quarter * TimelineCounts.LENGTH + random.nextLong(Duration.ofMinutes(15).toMillis()), more);
        counts.flush();
    }
}

package kith.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.Set;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import kith.model.Entity;
import kith.model.Exchange;
import kith.model.Interaction;
import kith.store.query.Condition;
import kith.store.query.QueryParser;

/** Places in a timeline are those of a list that is sorted by time, however its rows come, change and go. */
class TimelinePositionTest extends SmallObjects {

    private static final List<Set<String>> TYPES = List.of(Set.of("Interaction"), Set.of("Exchange"),
            Set.of("Interaction", "Exchange"));

    @TempDir
    Path folder;

    private final List<Entity> objects = new ArrayList<>();
    private Random random;

    @ParameterizedTest
    @ValueSource(longs = { 1, 2, 3 })
    void areThoseOfASortedList(long seed) throws Exception {
        random = new Random(seed);
        try (NetworkStore store = Stores.create(folder.resolve("network.kith"))) {
            for (int round = 0; round < 6; round++) {
                try (Batch batch = store.begin("Edit", true)) {
                    for (int i = 0; i < 150; i++) {
                        edit(batch);
                    }
                    batch.commit();
                }
                for (Set<String> types : TYPES) {
                    compare(store, types);
                }
                assertEquals(List.of(), store.check());
            }
        }
    }

    private void edit(Batch batch) throws NetworkException {
        if (objects.isEmpty() || random.nextInt(3) > 0) {
            Entity made = random.nextBoolean() ? MODEL.createInteraction() : MODEL.createExchange();
            made.setId(id());
            move(made);
            objects.add(made);
            batch.put(made);
        } else if (random.nextInt(3) > 0) {
            Entity moved = objects.get(random.nextInt(objects.size()));
            move(moved);
            batch.put(moved);
        } else {
            batch.remove(objects.remove(random.nextInt(objects.size())).getId());
        }
    }

    /** Many are close together, some far away: before 1970, and in centuries to come. */
    private void move(Entity entity) {
        Instant at = switch (random.nextInt(10)) {
            case 0 -> Instant.EPOCH.minus(Duration.ofHours(random.nextInt(500_000)));
            case 1 -> NOON.plus(Duration.ofHours(random.nextInt(2_000_000)));
            case 2 -> NOON;
            default -> NOON.plus(Duration.ofMinutes(random.nextInt(400_000)));
        };
        if (entity instanceof Interaction interaction) {
            interaction.setAt(at);
        } else {
            ((Exchange) entity).setAt(at);
        }
    }

    private static Instant at(Entity entity) {
        return entity instanceof Interaction interaction ? interaction.getAt() : ((Exchange) entity).getAt();
    }

    private void compare(NetworkStore store, Set<String> types) throws Exception {
        TimelineQuery query = new TimelineQuery(types, Condition.EVERYTHING, List.of());
        List<Instant> sorted = objects.stream().filter(each -> types.contains(each.eClass().getName()))
                .map(TimelinePositionTest::at).sorted(Comparator.reverseOrder()).toList();
        Listing<TimelineRow> listing = store.list(query);
        List<String> ids = listing.ids(0, listing.size());
        assertEquals(sorted.size(), listing.size());
        for (int i = 0; i < 40; i++) {
            int index = random.nextInt(sorted.size());
            List<TimelineRow> page = store.list(query).rows(index, 3);
            assertEquals(sorted.subList(index, Math.min(sorted.size(), index + 3)), page.stream().map(TimelineRow::at).toList());
            assertEquals(ids.subList(index, Math.min(sorted.size(), index + 3)), page.stream().map(TimelineRow::id).toList());
            assertEquals(index, listing.indexOf(ids.get(index)));
            Instant moment = random.nextBoolean() ? sorted.get(index) : NOON.plus(Duration.ofMinutes(random.nextInt(400_000)));
            assertEquals(later(sorted, moment), store.position(query, moment));
            ZoneId zone = ZoneId.of("Asia/Kathmandu");
            Instant day = LocalDate.ofInstant(moment, zone).plusDays(1).atStartOfDay(zone).toInstant();
            assertEquals(later(sorted, day), store.position(query, day));
            TimelineQuery filtered = query.and(new QueryParser(store.fields(TimelineQuery.TYPE)).parse("type:interaction").condition());
            assertEquals(types.contains("Interaction") ? objects.stream().filter(each -> each instanceof Interaction
                    && !at(each).isBefore(moment)).count() : 0, store.position(filtered, moment));
        }
    }

    private static int later(List<Instant> sorted, Instant moment) {
        return (int) sorted.stream().filter(at -> !at.isBefore(moment)).count();
    }
}

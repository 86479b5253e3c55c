package kith.store.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import kith.model.Entity;
import kith.store.Batch;
import kith.store.EntityQuery;
import kith.store.EntityRow;
import kith.store.Listing;
import kith.store.NetworkStore;
import kith.store.Stores;
import kith.store.TimelineQuery;
import kith.store.TimelineRow;

/** The store's answers beside those of the objects themselves. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CompiledQueryTest {

    private static final int CONDITIONS = 400;

    private final PlainNetwork network = new PlainNetwork(new Random(11));
    private TimeZone zone;
    private NetworkStore store;

    @BeforeAll
    void create(@TempDir Path folder) throws Exception {
        zone = TimeZone.getDefault();
        TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
        store = Stores.create(folder.resolve("network.kith"));
        try (Batch batch = store.begin("Add", false)) {
            for (Entity entity : network.all) {
                batch.put(entity);
            }
            batch.commit();
        }
    }

    @AfterAll
    void close() {
        store.close();
        TimeZone.setDefault(zone);
    }

    @ParameterizedTest
    @ValueSource(strings = { "Person", "Organization", "Interaction", "Event", "Goal", "Exchange", "Task", "Opportunity" })
    void everyConditionListsWhatMeetsIt(String type) {
        Fields fields = store.fields(type);
        RandomConditions conditions = new RandomConditions(new Random(7), fields, PlainNetwork.TEXTS, network.ids());
        PlainEvaluation plain = new PlainEvaluation(network, LocalDate.now());
        int some = 0;
        for (int i = 0; i < CONDITIONS; i++) {
            Condition condition = conditions.next(2);
            TreeSet<String> expected = network.all.stream()
                    .filter(entity -> entity.eClass().getName().equals(type) && plain.meets(entity, condition)).map(Entity::getId)
                    .collect(Collectors.toCollection(TreeSet::new));
            List<String> listed = store.list(new EntityQuery(type, condition, List.of(), List.of())).ids();
            assertEquals(expected, new TreeSet<>(listed), condition::print);
            some += expected.isEmpty() ? 0 : 1;
        }
        assertTrue(some > CONDITIONS / 4, "Conditions that nothing meets say little");
    }

    @Test
    void everyConditionOfATimelineListsWhatMeetsItTheLatestFirst() {
        RandomConditions conditions = new RandomConditions(new Random(7), store.fields(TimelineQuery.TYPE), PlainNetwork.TEXTS,
                network.ids());
        PlainEvaluation plain = new PlainEvaluation(LocalDate.now(), (entity, field) -> PlainValues.timeline(network, entity, field),
                PlainValues::involved);
        int some = 0;
        for (int i = 0; i < CONDITIONS; i++) {
            Condition condition = conditions.next(2);
            List<Entity> expected = network.all.stream()
                    .filter(entity -> TimelineQuery.TYPES.contains(entity.eClass().getName()) && plain.meets(entity, condition)).toList();
            TimelineQuery query = new TimelineQuery(TimelineQuery.TYPES, condition, List.of());
            Listing<TimelineRow> listed = store.list(query);
            assertEquals(ids(expected), new TreeSet<>(listed.ids()), condition::print);
            assertEquals(expected.size(), listed.size());
            assertEquals(expected.stream().map(PlainValues::moment).sorted(Comparator.reverseOrder()).toList(),
                    listed.rows(0, expected.size()).stream().map(TimelineRow::at).toList());
            assertEquals(expected.stream().collect(Collectors.groupingBy(entity -> LocalDate.ofInstant(PlainValues.moment(entity),
                    ZoneOffset.UTC), TreeMap::new, Collectors.summingInt(entity -> 1))), store.days(query, ZoneOffset.UTC));
            some += expected.isEmpty() ? 0 : 1;
        }
        assertTrue(some > CONDITIONS / 4, "Conditions that nothing meets say little");
    }

    private static TreeSet<String> ids(List<Entity> entities) {
        return entities.stream().map(Entity::getId).collect(Collectors.toCollection(TreeSet::new));
    }

    @ParameterizedTest
    @ValueSource(strings = { "Person", "Organization", "Interaction", "Event", "Goal", "Exchange", "Task", "Opportunity" })
    void everyFieldCanBeSortedByAndShown(String type) {
        Fields fields = store.fields(type);
        for (Field field : fields.all()) {
            List<Sort> sorts = field.isSortable() ? List.of(new Sort(field, true)) : List.of();
            List<EntityRow> rows = store.list(new EntityQuery(type, Condition.EVERYTHING, sorts, List.of(field))).rows(0, 20);
            assertFalse(rows.isEmpty());
            assertEquals(1, rows.get(0).values().size());
        }
    }

    @Test
    void ofSeveralOrdersTheFirstDecidesBeforeTheNext() {
        Fields fields = store.fields("Person");
        List<String> rows = store.list(new EntityQuery("Person", Condition.EVERYTHING, fields.sorts("name,-created"),
                List.of(fields.get("created")))).rows(0, 60).stream().map(row -> row.title() + row.values().get(0)).toList();
        for (int i = 1; i < rows.size(); i++) {
            String before = rows.get(i - 1);
            String after = rows.get(i);
            boolean same = before.substring(0, 5).equals(after.substring(0, 5));
            assertTrue(!same || before.compareTo(after) >= 0, before + " before " + after);
        }
    }
}

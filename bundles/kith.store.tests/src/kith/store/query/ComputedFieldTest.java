package kith.store.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import kith.model.KithFactory;
import kith.model.Person;
import kith.store.Batch;
import kith.store.EntityQuery;
import kith.store.EntityRow;
import kith.store.NetworkException;
import kith.store.NetworkStore;
import kith.store.PeopleQuery;
import kith.store.PersonRow;
import kith.store.Stores;

/** Numbers that plug-ins compute, in queries. */
class ComputedFieldTest {

    private static final Field LETTERS = new Field("letters", "test.o'letters", FieldType.NUMBER, "Letters of the name", List.of());

    @TempDir
    Path folder;

    private final Map<String, Double> letters = new HashMap<>();
    private int computations;
    private NetworkStore store;

    @BeforeEach
    void open() throws Exception {
        ComputedFields.install(() -> List.of(new ComputedField("Person", LETTERS, network -> {
            computations++;
            return Map.copyOf(letters);
        })));
        store = Stores.create(folder.resolve("a.kith"));
        put("Ada", 3.0);
        put("Grace", 5.0);
        put("Nobody", null);
    }

    @AfterEach
    void close() {
        store.close();
        ComputedFields.install(List::of);
    }

    @Test
    void listsAreFilteredByThem() throws Exception {
        assertEquals(List.of("Grace"), names("letters>3", ""));
        assertEquals(List.of("Nobody"), names("-letters:*", ""));
    }

    @Test
    void listsAreSortedByThemAndWhoHasNoneComesLast() throws Exception {
        assertEquals(List.of("Grace", "Ada", "Nobody"), names("", "-letters"));
        assertEquals(List.of("Ada", "Grace", "Nobody"), names("", "letters"));
    }

    @Test
    void theyAreShownAsAColumn() {
        List<EntityRow> rows = store.list(new EntityQuery("Person", Condition.EVERYTHING, List.of(), List.of(LETTERS))).rows(0, 9);
        assertEquals(List.of("3.0", "5.0", ""), rows.stream().map(row -> row.values().get(0)).sorted(
                (one, other) -> one.isEmpty() ? 1 : other.isEmpty() ? -1 : one.compareTo(other)).toList());
    }

    @Test
    void theyAreReadOfSomeObjects() {
        assertEquals(List.of("5.0"), store.rows("Person", List.of("Grace"), List.of(LETTERS)).get("Grace").values());
    }

    @Test
    void theyAreComputedAnewWhenTheNetworkHasChangedAndNotBefore() throws Exception {
        names("letters>3", "");
        int once = computations;
        names("letters>4", "letters");
        assertEquals(once, computations);
        put("Hildegard", 9.0);
        assertEquals(List.of("Grace", "Hildegard"), names("letters>3", ""));
    }

    @Test
    void whatDoesNotAskForThemDoesNotComputeThem() throws Exception {
        names("Ada", "");
        assertEquals(0, computations);
    }

    @Test
    void aFieldOfTheModelStandsBeforeOneOfItsName() {
        ComputedFields.install(() -> List.of(new ComputedField("Person",
                new Field("title", "test.title", FieldType.NUMBER, "", List.of()), network -> Map.of())));
        assertEquals(FieldType.TEXT, store.fields("Person").get("title").type());
        assertTrue(store.fields("Organization").find("letters").isEmpty());
    }

    private List<String> names(String query, String order) throws Exception {
        Fields fields = store.fields("Person");
        return store.list(new PeopleQuery(new QueryParser(fields).parse(query).condition(), fields.sorts(order))).rows(0, 100).stream()
                .map(PersonRow::name).toList();
    }

    private void put(String name, Double number) throws NetworkException {
        Person person = KithFactory.eINSTANCE.createPerson();
        person.setId(name);
        person.setFormattedName(name);
        if (number != null) {
            letters.put(person.getId(), number);
        }
        try (Batch batch = store.begin("Add", true)) {
            batch.put(person);
            batch.commit();
        }
    }
}

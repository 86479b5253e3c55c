package kith.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sqlite.JDBC;

import kith.model.CustomField;
import kith.model.CustomValue;
import kith.model.Entity;
import kith.model.Person;
import kith.store.query.Field;

/** Values of custom fields and of extension data as lists are sorted and filtered by them. */
class CustomValuesTest extends SmallObjects {

    @TempDir
    Path folder;

    private NetworkStore store;

    @BeforeEach
    void create() throws Exception {
        store = Stores.create(folder.resolve("network.kith"));
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void aValueStandsAsTextToSortByAndAsNumberWhereItIsOne() throws Exception {
        Person amara = person("Amara Osei");
        value(amara, field("Club"), "Z\u00fcrich ");
        value(amara, field("Size"), "42.5");
        put(amara);
        assertEquals(List.of("Club|Z\u00fcrich |zurich|null|null", "Size|42.5|42.5|42.5|null"), rows());
    }

    @Test
    void aPersonIsNamedByTheNumber() throws Exception {
        Person amara = person("Amara Osei");
        Person mentor = put(person("Ben Adeyemi"));
        value(amara, field("Mentor"), null).setTarget(mentor);
        put(amara);
        assertEquals(List.of("Mentor|null|null|null|Ben Adeyemi"), rows());
    }

    @Test
    void ofAFieldThereCanBeSeveralValues() throws Exception {
        Person amara = person("Amara Osei");
        CustomField club = field("Club");
        value(amara, club, "Chess");
        value(amara, club, "Rowing");
        put(amara);
        assertEquals(List.of("Club|Chess|chess|null|null", "Club|Rowing|rowing|null|null"), rows());
    }

    @Test
    void fieldsOfSingleObjectsAreRead() throws Exception {
        Person amara = person("Amara Osei");
        CustomField club = field("Club");
        value(amara, club, "Chess");
        value(amara, club, "Rowing");
        put(amara);
        put(person("Ben Adeyemi"));
        List<Field> columns = List.of(store.fields("Person").get("Club"), store.fields("Person").get("name"));
        Map<String, EntityRow> rows = store.rows("Person", List.of(amara.getId(), "gone"), columns);
        assertEquals(Map.of(amara.getId(), new EntityRow(amara.getId(), "Amara Osei", List.of("Chess, Rowing", "Amara Osei"))),
                rows);
    }

    @Test
    void theyFollowTheObject() throws Exception {
        Person amara = person("Amara Osei");
        CustomValue value = value(amara, field("Club"), "Chess");
        put(amara);
        value.setValue("Rowing");
        long edit = put("Edit", amara);
        assertEquals(List.of("Club|Rowing|rowing|null|null"), rows());
        try (Batch batch = store.begin("Undo", true)) {
            batch.revert(edit);
            batch.commit();
        }
        assertEquals(List.of("Club|Chess|chess|null|null"), rows());
        try (Batch batch = store.begin("Remove", true)) {
            batch.remove(amara.getId());
            batch.commit();
        }
        assertEquals(List.of(), rows());
    }

    @Test
    void theyAreFoundBySearching() throws Exception {
        Person amara = person("Amara Osei");
        value(amara, field("Club"), "Chess in the park");
        put(amara);
        assertEquals(List.of("Amara Osei"), store.search("park", 9).stream().map(SearchHit::title).toList());
    }

    @Test
    void extensionDataIsSortedAndFoundWithItsPackageAndWithout() throws Exception {
        List<String> expected = List.of("active|true|true|null|null", "badge|5000000000|5000000000|5.0E9|null",
                "chapter|Lagos|lagos|null|null", "fee|12.5|12.5|12.5|null", "number|70000|70000|70000.0|null");
        Person amara = person("Amara Osei");
        try (ForeignPackage alumni = new ForeignPackage()) {
            amara.getExtensions().add(alumni.membership("Lagos", put(person("Ben Adeyemi"))));
            put(amara);
            assertEquals(expected, simple(rows()));
        }
        assertEquals(List.of(), store.check());
        put((Person) edited(amara.getId()));
        assertEquals(expected, simple(rows()));
        assertEquals(List.of("Amara Osei"), store.search("lagos", 9).stream().map(SearchHit::title).toList());
        assertEquals(List.of("Amara Osei"), store.search("99.50", 9).stream().map(SearchHit::title).toList());
    }

    private static List<String> simple(List<String> rows) {
        return rows.stream().map(row -> row.replace("http://example.org/alumni/1#Membership.", ""))
                .filter(row -> row.matches("(active|badge|chapter|fee|number)\\|.*")).toList();
    }

    private Entity edited(String id) {
        Person person = (Person) store.load(id).orElseThrow();
        person.setNote("edited");
        return person;
    }

    private CustomField field(String name) throws NetworkException {
        CustomField field = MODEL.createCustomField();
        field.setId(name);
        field.setName(name);
        return put(field);
    }

    private static CustomValue value(Person person, CustomField field, String text) {
        CustomValue value = MODEL.createCustomValue();
        value.setField(field);
        value.setValue(text);
        person.getCustomValues().add(value);
        return value;
    }

    private <E extends Entity> E put(E entity) throws NetworkException {
        put("Put", entity);
        return entity;
    }

    private long put(String label, Entity entity) throws NetworkException {
        try (Batch batch = store.begin(label, true)) {
            batch.put(entity);
            return batch.commit().transaction();
        }
    }

    private List<String> rows() throws Exception {
        List<String> rows = new ArrayList<>();
        try (Connection connection = JDBC.createConnection("jdbc:sqlite:" + store.getFile(), new Properties());
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("""
                        SELECT id, text, text_sort, number, (SELECT title FROM entity WHERE entity.pk = target)
                        FROM custom_value JOIN ident ON ident.pk = field ORDER BY id, position""")) {
            while (row.next()) {
                rows.add(row.getString(1) + "|" + row.getString(2) + "|" + row.getString(3) + "|" + row.getObject(4) + "|"
                        + row.getString(5));
            }
        }
        return rows;
    }
}

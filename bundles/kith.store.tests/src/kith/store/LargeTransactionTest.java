package kith.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import kith.model.Entity;
import kith.model.Organization;
import kith.model.Person;

/** A transaction of many objects leaves what as many small ones leave, whatever the ids are and in whichever order they come. */
class LargeTransactionTest extends SmallObjects {

    private static final int MANY = 1_500;

    @TempDir
    Path folder;

    private void put(NetworkStore store, List<? extends Entity> objects) throws NetworkException {
        try (Batch batch = store.begin("Put", true)) {
            for (Entity object : objects) {
                batch.put(object);
            }
            batch.commit();
        }
    }

    private Person withId(String id, String name) {
        Person person = person(name);
        person.setId(id);
        return person;
    }

    @Test
    void findsObjectsOfTheFileWhateverTheirIds() throws Exception {
        List<Person> there = List.of(withId("00000000-0000-7000-8000-000000000001", "First"), withId("fffffff0-last", "Last"),
                withId("zoe", "Zoe"), withId("\u00e9lan", "Elan"), person("Usual"));
        Path file = folder.resolve("network.kith");
        try (NetworkStore store = Stores.create(file)) {
            put(store, there);
            try (Batch batch = store.begin("Import", true)) {
                for (int i = 0; i < MANY; i++) {
                    batch.put(person("Amara " + i));
                }
                for (Person person : there) {
                    person.setNote("Changed");
                    batch.put(person);
                }
                batch.put(withId("fffffff1-\u00e9", "Behind"));
                batch.put(withId("fffffff1-e", "Behind too"));
                batch.put(withId("a", "Before"));
                batch.commit();
            }
            assertEquals(there.size() + MANY + 3, store.count("Person"));
            assertEquals(there.size(), store.search("changed", 50).size());
            assertEquals(List.of(), store.check());
            assertEquals(List.of(), store.verify());
        }
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file); ResultSet settings = connection.createStatement()
                .executeQuery("SELECT count(*) FROM contact_text_config WHERE k = 'hashsize'")) {
            assertEquals(0, settings.getInt(1));
        }
    }

    @Test
    void showsPeopleWithOrganizationsThatComeAfterThem() throws Exception {
        try (NetworkStore store = Stores.create(folder.resolve("network.kith")); Batch batch = store.begin("Import", true)) {
            for (int i = 0; i < MANY; i++) {
                Organization organization = organization("Harbour " + i);
                Person person = person("Amara " + i);
                join(person, organization, "Engineer");
                batch.put(i % 2 == 0 ? person : organization);
                batch.put(i % 2 == 0 ? organization : person);
            }
            batch.commit();
            assertEquals(MANY, store.list(PeopleQuery.ALL).rows(0, MANY).stream().filter(row -> row.organization().startsWith("Harbour")).count());
            assertEquals(2, store.search("harbour 77", 50).stream().filter(hit -> hit.title().endsWith(" 77")).count());
            assertEquals(List.of(), store.check());
        }
    }
}

package kith.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.List;
import java.util.Properties;
import java.util.Random;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sqlite.JDBC;

import kith.model.Blob;
import kith.model.Entity;
import kith.model.Person;

/** Pictures and attachments stand beside the objects, each once. */
class BlobsTest extends SmallObjects {

    private static final int SIZE = 100_000;

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
    void aPictureIsReadAgain() throws Exception {
        Person amara = put(pictured("Amara Osei", 1));
        Blob photo = load(amara).getPhoto().getData();
        assertEquals(amara.getPhoto().getData(), photo);
        assertArrayEquals(picture(1), photo.bytes());
    }

    @Test
    void theSamePictureOfManyIsKeptOnce() throws Exception {
        for (int i = 0; i < 20; i++) {
            put(pictured("Person " + i, 1));
        }
        store.close();
        assertEquals(true, Files.size(store.getFile()) < 5 * SIZE);
        store = Stores.open(store.getFile());
    }

    @Test
    void anEditKeepsThePictureWithoutReadingIt() throws Exception {
        Person amara = put(pictured("Amara Osei", 1));
        Person again = load(amara);
        again.setNote("edited");
        put(again);
        assertArrayEquals(picture(1), load(amara).getPhoto().getData().bytes());
    }

    @Test
    void aPictureThatWasReplacedComesBackWithUndo() throws Exception {
        Person amara = put(pictured("Amara Osei", 1));
        amara.getPhoto().setData(Blob.of(picture(2)));
        long edit = commit(amara);
        store.check();
        revert(edit);
        assertArrayEquals(picture(1), load(amara).getPhoto().getData().bytes());
    }

    @Test
    void whatNothingNamesIsDroppedByACheck() throws Exception {
        Person amara = pictured("Amara Osei", 1);
        try (Batch batch = store.begin("Import", false)) {
            batch.put(amara);
            amara.getPhoto().setData(Blob.of(picture(2)));
            batch.put(amara);
            batch.commit();
        }
        assertEquals(List.of(), store.check());
        assertEquals(1, number("SELECT count(*) FROM blob"));
        assertArrayEquals(picture(2), load(amara).getPhoto().getData().bytes());
    }

    @Test
    void aCheckNamesWhatIsMissingOrDamaged() throws Exception {
        Person amara = put(pictured("Amara Osei", 1));
        put(pictured("Ben Adeyemi", 2));
        execute("DELETE FROM blob WHERE hash = '" + Blob.of(picture(1)).hash() + "'");
        execute("UPDATE blob SET data = x'00'");
        assertEquals(List.of("The object " + amara.getId() + ": a picture or file of it is missing",
                "The picture or file " + Blob.of(picture(2)).hash() + ": its content is damaged"), store.check());
        assertThrows(UncheckedIOException.class, () -> load(amara).getPhoto().getData().bytes());
    }

    @Test
    void anObjectTakesItsPictureToAnotherNetwork() throws Exception {
        Person amara = put(pictured("Amara Osei", 1));
        try (NetworkStore other = Stores.create(folder.resolve("other.kith"))) {
            try (Batch batch = other.begin("Copy", true)) {
                batch.put(load(amara));
                batch.commit();
            }
            assertArrayEquals(picture(1), ((Person) other.load(amara.getId()).orElseThrow()).getPhoto().getData().bytes());
        }
    }

    private Person pictured(String name, int seed) {
        Person person = person(name);
        person.setPhoto(MODEL.createPhoto());
        person.getPhoto().setData(Blob.of(picture(seed)));
        return person;
    }

    private static byte[] picture(int seed) {
        byte[] bytes = new byte[SIZE];
        new Random(seed).nextBytes(bytes);
        return bytes;
    }

    private Person load(Person person) {
        return (Person) store.load(person.getId()).orElseThrow();
    }

    private <E extends Entity> E put(E entity) throws NetworkException {
        commit(entity);
        return entity;
    }

    private long commit(Entity entity) throws NetworkException {
        try (Batch batch = store.begin("Put", true)) {
            batch.put(entity);
            return batch.commit().transaction();
        }
    }

    private void revert(long transaction) throws NetworkException {
        try (Batch batch = store.begin("Undo", true)) {
            batch.revert(transaction);
            batch.commit();
        }
    }

    private void execute(String sql) throws Exception {
        try (Connection connection = JDBC.createConnection("jdbc:sqlite:" + store.getFile(), new Properties());
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private long number(String sql) throws Exception {
        try (Connection connection = JDBC.createConnection("jdbc:sqlite:" + store.getFile(), new Properties());
                Statement statement = connection.createStatement(); ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }
}

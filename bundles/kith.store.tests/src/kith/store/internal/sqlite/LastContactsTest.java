package kith.store.internal.sqlite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Properties;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sqlite.JDBC;

import kith.model.Interaction;
import kith.model.KithFactory;
import kith.model.Person;
import kith.store.Batch;
import kith.store.NetworkStore;
import kith.store.PeopleQuery;
import kith.store.Stores;

class LastContactsTest {

    private static final Instant NOW = Instant.now().truncatedTo(ChronoUnit.MILLIS);

    @TempDir
    Path folder;

    private final Person amara = KithFactory.eINSTANCE.createPerson();
    private Path file;

    @BeforeEach
    void create() throws Exception {
        file = folder.resolve("network.kith");
        amara.setId("amara");
        amara.setFormattedName("Amara Osei");
        Stores.create(file).close();
    }

    @Test
    void whatIsPlannedIsNoContactYet() throws Exception {
        assertNull(lastContact(call("call", Duration.ofDays(1), "kith.call")));
    }

    @Test
    void whatIsPlannedDoesNotHideTheLastContact() throws Exception {
        Interaction last = call("last", Duration.ofDays(-3), "kith.call");
        assertEquals(last.getAt(), lastContact(last, call("next", Duration.ofDays(1), "kith.call")));
    }

    @Test
    void aNoteIsNoContact() throws Exception {
        assertNull(lastContact(call("note", Duration.ofDays(-1), "kith.note")));
    }

    @Test
    void aNoteThatWasACallIsNoContactAnyMore() throws Exception {
        lastContact(call("call", Duration.ofDays(-1), "kith.call"));
        assertNull(lastContact(call("call", Duration.ofDays(-1), "kith.note")));
    }

    @Test
    void aCallThatWasANoteIsOne() throws Exception {
        lastContact(call("call", Duration.ofDays(-1), "kith.note"));
        Interaction call = call("call", Duration.ofDays(-1), "kith.call");
        assertEquals(call.getAt(), lastContact(call));
    }

    @Test
    void whatWasPlannedIsAContactWhenItsTimeHasComeWithoutAnEdit() throws Exception {
        Interaction call = call("call", Duration.ofDays(1), "kith.call");
        lastContact(call);
        try (Database database = new Database(JDBC.createConnection("jdbc:sqlite:" + file, new Properties()))) {
            Connections connections = Connections.reading(file, NetworkFile.connect(file, NetworkFile.Access.READ), null);
            try (LastContacts contacts = new LastContacts(connections)) {
                contacts.come(database, NOW.plus(Duration.ofDays(2)).toEpochMilli());
            }
            connections.close();
            assertEquals(call.getAt().toEpochMilli(), database.number("SELECT last_contact FROM person"));
        }
    }

    private Interaction call(String id, Duration fromNow, String channel) {
        Interaction interaction = KithFactory.eINSTANCE.createInteraction();
        interaction.setId(id);
        interaction.setCreated(NOW);
        interaction.setChanged(NOW);
        interaction.setAt(NOW.plus(fromNow));
        interaction.setChannel(channel);
        interaction.getParticipants().add(amara);
        return interaction;
    }

    private Instant lastContact(Interaction... interactions) throws Exception {
        try (NetworkStore store = Stores.open(file)) {
            try (Batch batch = store.begin("Add", true)) {
                batch.put(amara);
                for (Interaction interaction : interactions) {
                    batch.put(interaction);
                }
                batch.commit();
            }
            return store.list(PeopleQuery.ALL).rows(0, 1).get(0).lastContact();
        }
    }
}

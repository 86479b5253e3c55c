package kith.store.internal.sqlite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sqlite.JDBC;

import kith.model.Interaction;
import kith.model.KithFactory;
import kith.model.Person;
import kith.store.Batch;
import kith.store.ContactChannels;
import kith.store.InteractionQuery;
import kith.store.NetworkStore;
import kith.store.PeopleQuery;
import kith.store.Stores;

class LastContactsTest {

    private static final Instant NOW = Instant.now().truncatedTo(ChronoUnit.MILLIS);

    @TempDir
    Path folder;

    private final Person amara = KithFactory.eINSTANCE.createPerson();
    private Path file;

    @AfterEach
    void forget() {
        ContactChannels.install(Map::of);
    }

    @BeforeEach
    void create() throws Exception {
        ContactChannels.install(() -> Map.of("kith.note", false, "kith.call", true));
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
    void whatIsNoContactIsCountedNowhere() throws Exception {
        Interaction first = call("first", Duration.ofDays(-9), "kith.call");
        put(call("before", Duration.ofDays(-20), "kith.note"), first, call("note", Duration.ofDays(-1), "kith.note"),
                call("plan", Duration.ofDays(1), "kith.call"));
        try (NetworkStore store = Stores.open(file)) {
            assertEquals(1, store.list(PeopleQuery.ALL).rows(0, 1).get(0).interactions());
            assertEquals(Map.of("amara", first.getAt()), store.firstContacts(List.of("amara")));
            assertEquals(List.of("first"), store.list(InteractionQuery.ALL.contacts()).ids());
            store.relationships(List.of("amara"), Set.of(), row -> assertEquals(1, row.interactions()));
        }
    }

    @Test
    void aChannelIsNoContactOnceItsPlugInSaysSo() throws Exception {
        Interaction entry = call("entry", Duration.ofDays(-1), "acme.journal");
        assertEquals(entry.getAt(), lastContact(entry));
        ContactChannels.install(() -> Map.of("acme.journal", false));
        assertNull(lastContact());
        ContactChannels.install(() -> Map.of("acme.journal", true));
        assertEquals(entry.getAt(), lastContact());
    }

    @Test
    void aChannelStaysNoContactWhenItsPlugInIsGone() throws Exception {
        put(call("note", Duration.ofDays(-1), "kith.note"));
        ContactChannels.install(Map::of);
        assertNull(lastContact(call("another", Duration.ofDays(-1), "kith.note")));
        try (NetworkStore store = Stores.open(file)) {
            assertEquals(List.of(), store.check());
        }
        assertNull(lastContact());
    }

    @Test
    void whatWasPlannedIsAContactWhenItsTimeHasComeWithoutAnEdit() throws Exception {
        Interaction call = call("call", Duration.ofDays(1), "kith.call");
        lastContact(call);
        try (Database database = new Database(JDBC.createConnection("jdbc:sqlite:" + file, new Properties()))) {
            Connections connections = Connections.reading(file, NetworkFile.connect(file, NetworkFile.Access.READ), null,
                    NetworkFile.Access.READ);
            try (LastContacts contacts = new LastContacts(connections)) {
                contacts.come(database, NOW.plus(Duration.ofDays(2)).toEpochMilli());
            }
            connections.close();
            assertEquals(call.getAt().toEpochMilli(), database.number("SELECT last_contact FROM person"));
            assertEquals(1, database.number("SELECT interactions FROM person"));
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

    private void put(Interaction... interactions) throws Exception {
        lastContact(interactions);
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

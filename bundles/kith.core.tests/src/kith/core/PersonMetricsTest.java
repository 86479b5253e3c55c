package kith.core;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

import org.eclipse.core.runtime.RegistryFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import kith.core.internal.PersonMetrics;
import kith.model.Cadence;
import kith.model.KithFactory;
import kith.model.Person;
import kith.store.Batch;
import kith.store.NetworkException;
import kith.store.NetworkStore;
import kith.store.PeopleQuery;
import kith.store.PersonRow;
import kith.store.Stores;
import kith.store.query.QueryParser;

/** What plug-ins measure of people, in queries. */
class PersonMetricsTest {

    @TempDir
    Path folder;

    @Test
    void peopleAreFoundByForHowLongItHasBeenTimeToBeInTouch() throws Exception {
        new PersonMetrics(RegistryFactory.getRegistry()).install();
        try (NetworkStore store = Stores.create(folder.resolve("a.kith"))) {
            put(store, "Ada", 30, 40);
            put(store, "Grace", 30, 100);
            put(store, "Nobody", 0, 100);
            assertEquals(List.of("Grace"), names(store, "overdue>20"));
            assertEquals(List.of("Ada", "Grace"), names(store, "overdue>0"));
        }
    }

    private static List<String> names(NetworkStore store, String query) {
        return store.list(new PeopleQuery(new QueryParser(store.fields("Person")).parse(query).condition(), List.of())).rows(0, 9)
                .stream().map(PersonRow::name).toList();
    }

    private static void put(NetworkStore store, String name, int idealDays, int addedDaysAgo) throws NetworkException {
        Person person = KithFactory.eINSTANCE.createPerson();
        person.setId(name);
        person.setFormattedName(name);
        person.setCreated(Instant.now().minus(Duration.ofDays(addedDaysAgo)));
        if (idealDays > 0) {
            Cadence cadence = KithFactory.eINSTANCE.createCadence();
            cadence.setIdealDays(idealDays);
            person.setCadence(cadence);
        }
        try (Batch batch = store.begin("Add", true)) {
            batch.put(person);
            batch.commit();
        }
    }
}

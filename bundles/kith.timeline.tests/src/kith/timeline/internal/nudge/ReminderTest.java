package kith.timeline.internal.nudge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;

import org.eclipse.core.runtime.RegistryFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import kith.core.EntityRef;
import kith.core.brief.Briefs;
import kith.core.nudge.Nudge;
import kith.core.nudge.Suggestion;
import kith.model.Entity;
import kith.model.KithFactory;
import kith.model.Person;
import kith.model.Task;
import kith.model.TaskKind;
import kith.store.Batch;
import kith.store.NetworkStore;
import kith.store.Stores;

class ReminderTest {

    private static final KithFactory MODEL = KithFactory.eINSTANCE;

    @TempDir
    Path folder;

    private NetworkStore store;

    @BeforeEach
    void open() throws Exception {
        store = Stores.create(folder.resolve("network.kith"));
    }

    @AfterEach
    void close() {
        store.close();
    }

    private Person person(String id, String name) throws Exception {
        Person person = MODEL.createPerson();
        person.setId(id);
        person.setFormattedName(name);
        put(person);
        return person;
    }

    private void put(Entity entity) throws Exception {
        try (Batch batch = store.begin("Add", true)) {
            batch.put(entity);
            batch.commit();
        }
    }

    private Task followUp(Person... people) throws Exception {
        Task task = MODEL.createTask();
        task.setId("task");
        task.setKind(TaskKind.FOLLOW_UP);
        task.setTitle("Send the slides");
        task.setDue(LocalDate.of(2026, 3, 1));
        task.getPeople().addAll(List.of(people));
        put(task);
        return task;
    }

    private static Suggestion about(String type, String id) {
        return new Suggestion("test", new Nudge("Do it", "Why not", new EntityRef(type, id), 1));
    }

    @Test
    void aStepHasTheFaceOfTheFirstOfThoseItIsAbout() throws Exception {
        Person zoe = person("1", "Zoe Hart");
        Person amara = person("2", "Amara Osei");
        followUp(zoe, amara);
        NudgeRow row = NudgeRow.read(store, List.of(about("Task", "task"))).get(0);
        assertEquals("Zoe Hart", row.name());
        assertEquals("1", row.person());
    }

    @Test
    void aReminderTellsWhatToKnowOfThePerson() throws Exception {
        Person amara = person("2", "Amara Osei");
        followUp(amara);
        Briefs briefs = new Briefs(RegistryFactory.getRegistry());
        List<Reminder> reminders = Reminder.read(store, List.of(about("Person", "2"), about("Event", "none")), briefs, ZonedDateTime.now());
        assertTrue(reminders.get(0).context().stream().anyMatch(line -> line.contains("Send the slides")),
                reminders.get(0).context()::toString);
        assertEquals(List.of(), reminders.get(1).context());
    }
}

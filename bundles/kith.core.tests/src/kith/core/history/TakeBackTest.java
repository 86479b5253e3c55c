package kith.core.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import kith.core.Session;
import kith.core.history.Reversal.Outcome;
import kith.model.Affiliation;
import kith.model.Email;
import kith.model.Interaction;
import kith.model.KithFactory;
import kith.model.Organization;
import kith.model.Person;
import kith.store.History;
import kith.store.Occasion;
import kith.store.Stores;

class TakeBackTest {

    private static final KithFactory MODEL = KithFactory.eINSTANCE;

    @TempDir
    Path folder;

    private final Person amara = MODEL.createPerson();
    private final Person ben = MODEL.createPerson();
    private Session session;

    @BeforeEach
    void create() throws Exception {
        session = new Session(Stores.create(folder.resolve("network.kith")), Runnable::run,
                InstantSource.fixed(Instant.EPOCH));
        amara.setFormattedName("Amara Osei");
        ben.setFormattedName("Ben Adeyemi");
    }

    @AfterEach
    void close() {
        session.close();
    }

    @Test
    void removesWhatAnImportAddedAndLaterStepsLeftAlone() throws Exception {
        long imported = imported();
        Person later = MODEL.createPerson();
        later.setFormattedName("Later");
        session.execute("Add", () -> session.create(later));
        assertEquals(Map.of("Amara Osei", Outcome.REMOVED, "Ben Adeyemi", Outcome.REMOVED), takenBack(imported));
        assertEquals(1, session.getStore().count("Person"));
        session.undo();
        assertEquals(3, session.getStore().count("Person"));
    }

    @Test
    void tellsInAdvanceWhatItWouldDoAndDoesNothing() throws Exception {
        long imported = imported();
        List<Reversal> preview = TakeBack.preview(session, imported);
        assertEquals(List.of(Outcome.REMOVED, Outcome.REMOVED), preview.stream().map(Reversal::outcome).toList());
        assertEquals(2, session.getStore().count("Person"));
        assertEquals(preview, TakeBack.run(session, imported));
    }

    @Test
    void keepsWhatWasChangedSinceItWasAdded() throws Exception {
        long imported = imported();
        session.execute("Rename", () -> amara.setPronouns("she"));
        assertEquals(Map.of("Amara Osei", Outcome.KEPT, "Ben Adeyemi", Outcome.REMOVED), takenBack(imported));
        assertEquals("she", stored(amara).getPronouns());
    }

    @Test
    void keepsWhatLaterObjectsReferToAndWhatThatRefersTo() throws Exception {
        Organization acme = MODEL.createOrganization();
        acme.setName("Acme");
        Affiliation affiliation = MODEL.createAffiliation();
        affiliation.setOrganization(acme);
        amara.getAffiliations().add(affiliation);
        long imported = step(() -> {
            session.create(acme);
            session.create(amara);
            session.create(ben);
        });
        Interaction call = MODEL.createInteraction();
        call.getParticipants().add(amara);
        session.execute("Log", () -> session.create(call));
        assertEquals(Map.of("Acme", Outcome.KEPT, "Amara Osei", Outcome.KEPT, "Ben Adeyemi", Outcome.REMOVED),
                takenBack(imported));
    }

    @Test
    void keepsLaterChangesOfOtherFeaturesAndReportsThoseOfTheSame() throws Exception {
        imported();
        long changed = step(() -> {
            amara.setFormattedName("Amara Mensah");
            amara.setNote("Met at the fair");
            amara.getEmails().add(email("amara@example.org"));
        });
        session.execute("Edit", () -> {
            amara.setNote("Met at the alumni fair");
            amara.setPronouns("she");
            amara.getEmails().add(email("osei@example.org"));
        });
        List<Reversal> taken = TakeBack.run(session, changed);
        assertEquals(List.of("Note was changed since, and stays as it is."), taken.get(0).notes());
        Person now = stored(amara);
        assertEquals("Amara Osei", now.getFormattedName());
        assertEquals("Met at the alumni fair", now.getNote());
        assertEquals("she", now.getPronouns());
        assertEquals(List.of("osei@example.org"), now.getEmails().stream().map(Email::getAddress).toList());
        assertEquals("Amara Osei", amara.getFormattedName());
    }

    @Test
    void aPartThatWasChangedTwiceIsNotDoubled() throws Exception {
        amara.getEmails().add(email("one@example.org"));
        imported();
        long changed = step(() -> amara.getEmails().get(0).setAddress("two@example.org"));
        session.execute("Edit", () -> amara.getEmails().get(0).setAddress("three@example.org"));
        assertEquals(Map.of("Amara Osei", Outcome.KEPT), takenBack(changed));
        assertEquals(List.of("three@example.org"), stored(amara).getEmails().stream().map(Email::getAddress).toList());
    }

    @Test
    void bringsARemovedObjectBackWithoutReferencesToWhatIsGoneSince() throws Exception {
        imported();
        Interaction call = MODEL.createInteraction();
        call.setSubject("Call");
        call.getParticipants().addAll(List.of(amara, ben));
        session.execute("Log", () -> session.create(call));
        long removed = step(() -> session.remove(call));
        session.execute("Remove", () -> session.remove(ben));
        Reversal reversal = TakeBack.run(session, removed).get(0);
        assertEquals(Outcome.RESTORED, reversal.outcome());
        assertEquals(List.of("The reference to Ben Adeyemi is left out, because it is gone."), reversal.notes());
        assertEquals(List.of(amara), call.getParticipants());
    }

    @Test
    void tellsInTheHistoryWhatWasTakenBack() throws Exception {
        long imported = imported();
        TakeBack.run(session, imported);
        Occasion last = session.getStore().history().entries(History.NEWEST, 1).get(0).occasion();
        assertEquals("Take back Import", last.label());
        assertEquals(imported, last.reverts());
        assertEquals(Optional.of("Take back Import"), session.undoLabel());
    }

    @Test
    void whatIsAsItWasAlreadyIsLeftAlone() throws Exception {
        long imported = imported();
        TakeBack.run(session, imported);
        assertEquals(List.of(), TakeBack.run(session, imported));
    }

    @Test
    void restoresAnEarlierStateOfAnObject() throws Exception {
        imported();
        long first = step(() -> amara.setNote("First"));
        session.execute("Edit", () -> {
            amara.setNote("Second");
            amara.setPronouns("she");
        });
        Reversal reversal = Restore.run(session, amara.getId(), first);
        assertEquals(Outcome.CHANGED, reversal.outcome());
        assertEquals("First", amara.getNote());
        assertNull(amara.getPronouns());
        assertEquals(Optional.of("Restore Amara Osei"), session.undoLabel());
        session.undo();
        assertEquals("Second", amara.getNote());
    }

    @Test
    void restoresARemovedObject() throws Exception {
        imported();
        long noted = step(() -> amara.setNote("First"));
        session.execute("Remove", () -> session.remove(amara));
        assertEquals(Outcome.RESTORED, Restore.run(session, amara.getId(), noted).outcome());
        assertEquals("First", stored(amara).getNote());
        assertEquals(Set.of(), session.getStore().history().missing(Set.of(amara.getId())));
    }

    private Map<String, Outcome> takenBack(long transaction) throws Exception {
        Map<String, Outcome> taken = TakeBack.run(session, transaction).stream()
                .collect(Collectors.toMap(Reversal::title, Reversal::outcome));
        assertEquals(List.of(), session.check());
        return taken;
    }

    private long imported() throws Exception {
        session.execute("Import", () -> {
            session.create(amara);
            session.create(ben);
        });
        return last();
    }

    private long step(Runnable change) throws Exception {
        session.execute("Step", change);
        return last();
    }

    private long last() {
        return session.getStore().history().entries(History.NEWEST, 1).get(0).transaction();
    }

    private Person stored(Person person) {
        return (Person) session.getStore().load(person.getId()).orElseThrow();
    }

    private static Email email(String address) {
        Email email = MODEL.createEmail();
        email.setAddress(address);
        return email;
    }
}

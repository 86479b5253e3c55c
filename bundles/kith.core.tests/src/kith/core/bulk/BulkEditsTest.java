package kith.core.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import kith.core.Session;
import kith.model.Entity;
import kith.model.Interaction;
import kith.model.KithFactory;
import kith.model.Organization;
import kith.model.Person;
import kith.store.NetworkException;
import kith.store.PeopleQuery;
import kith.store.PersonRow;
import kith.store.Stores;

class BulkEditsTest {

    private static final KithFactory MODEL = KithFactory.eINSTANCE;

    @TempDir
    Path folder;

    private final List<String> ids = new ArrayList<>();
    private Session session;

    @BeforeEach
    void create() throws Exception {
        session = new Session(Stores.create(folder.resolve("network.kith")), Runnable::run,
                InstantSource.fixed(Instant.parse("2026-03-01T12:00:00Z")));
        session.execute("Add", () -> {
            for (String name : List.of("Amara Osei", "Ben Adeyemi", "Clara Nu\u00f1ez")) {
                Person person = MODEL.createPerson();
                person.setFormattedName(name);
                ids.add(session.create(person).getId());
            }
        });
    }

    @AfterEach
    void close() {
        session.close();
    }

    @Test
    void aTagIsAddedToThoseWhoDoNotHaveIt() throws Exception {
        run(new BulkEdit.AddTags(List.of("alumni")), ids.get(0));
        assertThat(run(new BulkEdit.AddTags(List.of("Alumni")), ids)).isEqualTo(2);
        assertThat(session.getStore().tags()).containsEntry("alumni", 1).containsEntry("Alumni", 2);
    }

    @Test
    void severalTagsAreOneStep() throws Exception {
        assertThat(run(new BulkEdit.AddTags(List.of("vip", "board")), ids)).isEqualTo(3);
        assertThat(session.getStore().tags()).containsEntry("vip", 3).containsEntry("board", 3);
        session.undo();
        assertThat(session.getStore().tags()).doesNotContainKey("vip").doesNotContainKey("board");
    }

    @Test
    void aTagIsTakenFromThoseWhoHaveIt() throws Exception {
        run(new BulkEdit.AddTags(List.of("alumni")), ids);
        assertThat(run(new BulkEdit.RemoveTag("alumni"), ids.subList(1, 3))).isEqualTo(2);
        assertThat(session.getStore().tags()).containsEntry("alumni", 1);
    }

    @Test
    void everythingIsOneStepOfUndo() throws Exception {
        run(new BulkEdit.AddTags(List.of("alumni")), ids);
        assertThat(session.undoLabel()).contains("Tag 3 contacts \u201calumni\u201d");
        session.undo();
        assertThat(session.getStore().tags()).isEmpty();
    }

    @Test
    void theLabelOfOneHasItsName() throws Exception {
        run(new BulkEdit.SetCadence(30, 45), ids.get(0));
        assertThat(session.undoLabel()).contains("Be in touch with Amara Osei every 30 days");
    }

    @Test
    void anObjectInMemoryFollows() throws Exception {
        Person amara = session.find(Person.class, ids.get(0)).orElseThrow();
        run(new BulkEdit.SetCadence(30, 45), ids);
        assertThat(amara.getCadence().getIdealDays()).isEqualTo(30);
    }

    @Test
    void anotherCadenceLeavesWhoIsPutOffPutOff() throws Exception {
        Person amara = session.find(Person.class, ids.get(0)).orElseThrow();
        session.execute("Put off", () -> {
            amara.setCadence(MODEL.createCadence());
            amara.getCadence().setIdealDays(30);
            amara.getCadence().setMaximumDays(45);
            amara.getCadence().setSnoozedUntil(LocalDate.of(2026, 6, 1));
        });
        run(new BulkEdit.SetCadence(60, 90), ids);
        assertThat(amara.getCadence().getIdealDays()).isEqualTo(60);
        assertThat(amara.getCadence().getMaximumDays()).isEqualTo(90);
        assertThat(amara.getCadence().getSnoozedUntil()).isEqualTo(LocalDate.of(2026, 6, 1));
    }

    @Test
    void aMaximumOfOnesOwnStaysWhereNothingElseIsSaid() throws Exception {
        run(new BulkEdit.SetCadence(30, 120), ids.get(0));
        run(new BulkEdit.SetCadence(60, 90), ids);
        assertThat(ids.stream().map(id -> session.find(Person.class, id).orElseThrow().getCadence().getMaximumDays()))
                .containsExactly(120, 90, 90);
    }

    @Test
    void noCadenceTakesItAway() throws Exception {
        run(new BulkEdit.SetCadence(30, 45), ids.get(0));
        assertThat(run(new BulkEdit.SetCadence(0, 0), ids)).isEqualTo(1);
    }

    @Test
    void anOrganizationOfThatNameIsJoined() throws Exception {
        session.execute("Add", () -> {
            Organization clinic = MODEL.createOrganization();
            clinic.setName("Northside Clinic");
            session.create(clinic);
        });
        run(new BulkEdit.SetOrganization("northside clinic"), ids);
        assertThat(organizations()).containsOnly("Northside Clinic");
        assertThat(session.getStore().count("Organization")).isEqualTo(1);
    }

    @Test
    void anOrganizationThatIsNotThereIsMadeOnce() throws Exception {
        run(new BulkEdit.SetOrganization("City Hospital"), ids);
        assertThat(organizations()).containsOnly("City Hospital");
        assertThat(session.getStore().count("Organization")).isEqualTo(1);
    }

    @Test
    void whoBelongsToSeveralHasTheChosenOneAsTheCurrentOne() throws Exception {
        run(new BulkEdit.SetOrganization("City Hospital"), ids);
        run(new BulkEdit.SetOrganization("Northside Clinic"), ids);
        run(new BulkEdit.SetOrganization("City Hospital"), ids);
        assertThat(organizations()).containsOnly("City Hospital");
        assertThat(((Person) stored(ids.get(0))).getAffiliations()).hasSize(2);
    }

    @Test
    void whatIsRemovedIsNoLongerReferredTo() throws Exception {
        Interaction call = MODEL.createInteraction();
        session.execute("Log", () -> {
            call.setAt(Instant.parse("2026-02-01T12:00:00Z"));
            ids.forEach(id -> call.getParticipants().add(session.find(Person.class, id).orElseThrow()));
            session.create(call);
        });
        assertThat(run(new BulkEdit.Remove(), ids.subList(0, 2))).isEqualTo(2);
        assertThat(((Interaction) stored(call.getId())).getParticipants()).hasSize(1);
        assertThat(session.check()).isEmpty();
    }

    @Test
    void removedObjectsAndReferencesAreBackByUndo() throws Exception {
        run(new BulkEdit.Remove(), ids);
        session.undo();
        assertThat(session.getStore().count("Person")).isEqualTo(3);
    }

    @Test
    void whatIsGoneIsPassedOver() throws Exception {
        assertThat(run(new BulkEdit.AddTags(List.of("alumni")), "gone", ids.get(0))).isEqualTo(1);
    }

    @Test
    void canceledNothingIsChanged() {
        IProgressMonitor canceled = new NullProgressMonitor();
        canceled.setCanceled(true);
        assertThatThrownBy(() -> BulkEdits.run(session, ids, new BulkEdit.AddTags(List.of("alumni")), canceled))
                .isInstanceOf(OperationCanceledException.class);
        assertThat(session.getStore().tags()).isEmpty();
    }

    private int run(BulkEdit edit, String... objects) throws NetworkException {
        return run(edit, List.of(objects));
    }

    private int run(BulkEdit edit, List<String> objects) throws NetworkException {
        return BulkEdits.run(session, objects, edit, null);
    }

    private List<String> organizations() {
        return session.getStore().list(PeopleQuery.ALL).rows(0, 10).stream().map(PersonRow::organization).toList();
    }

    private Entity stored(String id) {
        return session.getStore().load(id).orElseThrow();
    }
}

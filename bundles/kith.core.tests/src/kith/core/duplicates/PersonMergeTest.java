package kith.core.duplicates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import kith.core.Session;
import kith.core.duplicates.PersonMerge.Choice;
import kith.core.duplicates.PersonMerge.Line;
import kith.core.field.FieldDraft;
import kith.core.field.FieldEdits;
import kith.core.field.FieldValues;
import kith.core.history.Names;
import kith.model.Attendee;
import kith.model.CustomField;
import kith.model.CustomFieldType;
import kith.model.Email;
import kith.model.Event;
import kith.model.Interaction;
import kith.model.KithFactory;
import kith.model.KithPackage.Literals;
import kith.model.Link;
import kith.model.LinkKind;
import kith.model.Person;
import kith.model.Phone;
import kith.model.Relation;
import kith.store.Stores;

class PersonMergeTest {

    private static final KithFactory MODEL = KithFactory.eINSTANCE;

    @TempDir
    Path folder;

    private Session session;
    private Person kept;
    private Person other;
    private Person friend;
    private Interaction call;
    private Interaction lunch;
    private Event party;

    @BeforeEach
    void create() throws Exception {
        session = new Session(Stores.create(folder.resolve("network.kith")), Runnable::run,
                InstantSource.fixed(Instant.parse("2026-03-01T12:00:00Z")));
        session.execute("Add", () -> {
            kept = person("Amara Osei", "amara@example.org", "Met at the fair.");
            other = person("A. Osei", "amara.osei@example.com", "Plays the cello.");
            other.getEmails().add(email("AMARA@example.org"));
            other.getTags().add("alumni");
            other.setPronouns("she/her");
            friend = person("Ben Adeyemi", "ben@example.org", null);
            relate(friend, other);
            relate(kept, other);
            call = session.create(MODEL.createInteraction());
            call.getParticipants().add(other);
            lunch = session.create(MODEL.createInteraction());
            lunch.getParticipants().addAll(List.of(kept, other));
            party = session.create(MODEL.createEvent());
            attend(kept);
            attend(other);
        });
    }

    @AfterEach
    void close() {
        session.close();
    }

    @Test
    void whatBothHaveIsKeptWhereItCanBe() throws Exception {
        merge(Map.of());
        assertThat(kept.getFormattedName()).isEqualTo("Amara Osei");
        assertThat(kept.getEmails()).extracting(Email::getAddress).containsExactly("amara@example.org", "amara.osei@example.com");
        assertThat(kept.getNote()).isEqualTo("Met at the fair.\n\nPlays the cello.");
        assertThat(kept.getTags()).containsExactly("alumni");
        assertThat(kept.getPronouns()).isEqualTo("she/her");
    }

    @Test
    void whatIsChosenTakesThePlaceOfTheOther() throws Exception {
        merge(Map.of(Literals.PERSON__FORMATTED_NAME, Choice.OTHER, Literals.CONTACT__NOTE, Choice.OTHER,
                Literals.CONTACT__EMAILS, Choice.KEPT));
        assertThat(kept.getFormattedName()).isEqualTo("A. Osei");
        assertThat(kept.getNote()).isEqualTo("Plays the cello.");
        assertThat(kept.getEmails()).hasSize(1);
    }

    @Test
    void whatReferredToTheOneWhoGoesRefersToTheOneWhoStaysAndOnce() throws Exception {
        merge(Map.of());
        assertThat(session.find(Person.class, other.getId())).isEmpty();
        assertThat(call.getParticipants()).containsExactly(kept);
        assertThat(lunch.getParticipants()).containsExactly(kept);
        assertThat(party.getAttendees()).hasSize(1).allSatisfy(attendee -> assertThat(attendee.getPerson()).isSameAs(kept));
        assertThat(friend.getRelations().get(0).getPerson()).isSameAs(kept);
        assertThat(kept.getRelations()).isEmpty();
        assertThat(session.check()).isEmpty();
    }

    @Test
    void oneStepOfUndoTakesItBack() throws Exception {
        String id = other.getId();
        merge(Map.of());
        assertThat(session.undoLabel()).contains("Merge Amara Osei with A. Osei");
        session.undo();
        Person back = session.find(Person.class, id).orElseThrow();
        assertThat(back.getEmails()).hasSize(2);
        assertThat(kept.getEmails()).hasSize(1);
        assertThat(call.getParticipants()).containsExactly(back);
        assertThat(lunch.getParticipants()).containsExactly(kept, back);
        assertThat(party.getAttendees()).hasSize(2);
    }

    @Test
    void oneWayToReachSomebodyIsThereOnceHoweverItIsWritten() throws Exception {
        session.execute("Add", () -> {
            kept.getPhones().add(phone("+1 202 555 0142"));
            kept.getPhones().add(phone("+49 30 123456"));
            other.getPhones().add(phone("(202) 555-0142"));
            other.getPhones().add(phone("+43 30 123456"));
            kept.getLinks().add(link("https://www.example.org/amara/"));
            other.getLinks().add(link("http://example.org/amara"));
        });
        merge(Map.of());
        assertThat(kept.getPhones()).extracting(Phone::getNumber).containsExactly("+1 202 555 0142", "+49 30 123456", "+43 30 123456");
        assertThat(kept.getLinks()).hasSize(1);
    }

    @Test
    void onlyOneWayOfAKindIsPreferred() throws Exception {
        session.execute("Prefer", () -> {
            kept.getEmails().getFirst().setPreferred(true);
            other.getEmails().getFirst().setPreferred(true);
        });
        merge(Map.of());
        assertThat(kept.getEmails()).extracting(Email::isPreferred).containsExactly(true, false);
    }

    @Test
    void thePreferredWayOfTheOtherIsPreferredWhereThereWasNone() throws Exception {
        session.execute("Prefer", () -> other.getEmails().getFirst().setPreferred(true));
        merge(Map.of());
        assertThat(kept.getEmails()).extracting(Email::isPreferred).containsExactly(false, true);
    }

    @Test
    void ifItIsCanceledEverythingIsAsItWas() {
        NullProgressMonitor canceled = new NullProgressMonitor();
        canceled.setCanceled(true);
        assertThatThrownBy(() -> PersonMerge.run(session, kept.getId(), other.getId(), Map.of(), canceled))
                .isInstanceOf(OperationCanceledException.class);
        assertThat(session.find(Person.class, other.getId())).isPresent();
        assertThat(session.undoLabel()).contains("Add");
    }

    @Test
    void valuesOfTheUsersFieldsComeAlongAndReferToTheOneWhoStays() throws Exception {
        CustomField mentor = new FieldEdits(session).add(new FieldDraft("Mentor", CustomFieldType.PERSON, "Person", "", List.of(), ""));
        CustomField cohort = new FieldEdits(session).add(new FieldDraft("Cohort", CustomFieldType.TEXT, "Person", "", List.of(), ""));
        session.execute("Fill in", () -> {
            FieldValues.refer(friend, mentor, other);
            FieldValues.set(other, cohort, List.of("2024"));
        });
        merge(Map.of());
        assertThat(FieldValues.target(friend, mentor)).contains(kept);
        assertThat(FieldValues.texts(kept, cohort)).containsExactly("2024");
    }

    @Test
    void linesAreTheFieldsInWhichTheOtherHasSomethingElse() {
        List<Line> lines = PersonMerge.lines(kept, other, new Names(session.getStore()));
        assertThat(lines).extracting(Line::feature).containsExactlyInAnyOrder(Literals.ENTITY__TAGS, Literals.CONTACT__EMAILS,
                Literals.CONTACT__NOTE, Literals.PERSON__FORMATTED_NAME, Literals.PERSON__PRONOUNS);
        assertThat(lines).filteredOn(line -> line.feature() == Literals.PERSON__FORMATTED_NAME).singleElement().satisfies(line -> {
            assertThat(line.kept()).isEqualTo("Amara Osei");
            assertThat(line.other()).isEqualTo("A. Osei");
            assertThat(line.choice()).isEqualTo(Choice.KEPT);
        });
    }

    private void merge(Map<EStructuralFeature, Choice> choices) throws Exception {
        assertThat(PersonMerge.run(session, kept.getId(), other.getId(), choices)).isTrue();
    }

    private Person person(String name, String mail, String note) {
        Person person = session.create(MODEL.createPerson());
        person.setFormattedName(name);
        person.getEmails().add(email(mail));
        person.setNote(note);
        return person;
    }

    private static Email email(String address) {
        Email email = MODEL.createEmail();
        email.setAddress(address);
        return email;
    }

    private static Phone phone(String number) {
        Phone phone = MODEL.createPhone();
        phone.setNumber(number);
        return phone;
    }

    private static Link link(String value) {
        Link link = MODEL.createLink();
        link.setValue(value);
        link.setKind(LinkKind.PROFILE);
        return link;
    }

    private static void relate(Person from, Person to) {
        Relation relation = MODEL.createRelation();
        relation.setPerson(to);
        from.getRelations().add(relation);
    }

    private void attend(Person person) {
        Attendee attendee = MODEL.createAttendee();
        attendee.setPerson(person);
        party.getAttendees().add(attendee);
    }
}

package kith.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.Map;

import org.junit.jupiter.api.Test;

import kith.core.about.AboutFile;
import kith.core.about.AboutPerson;
import kith.core.duplicates.PersonMerge;
import kith.core.duplicates.PersonMerge.Choice;
import kith.model.Affiliation;
import kith.model.Attachment;
import kith.model.Attendee;
import kith.model.Blob;
import kith.model.Contact;
import kith.model.CustomField;
import kith.model.CustomFieldType;
import kith.model.CustomValue;
import kith.model.Event;
import kith.model.Exchange;
import kith.model.FirstMeeting;
import kith.model.Interaction;
import kith.model.KithPackage.Literals;
import kith.model.Organization;
import kith.model.Person;
import kith.model.Relation;
import kith.model.Task;

/** A page tells everything that is known of a person. */
class AboutPersonTest extends SessionFixture {

    @Test
    void everythingIsTold() throws Exception {
        Person ada = person("Ada <Osei>");
        Interaction call = call(ada);
        session.execute("Tell", () -> {
            ada.getEmails().add(email("ada@example.org"));
            Organization clinic = session.create(MODEL.createOrganization());
            clinic.setName("City Clinic");
            Affiliation affiliation = MODEL.createAffiliation();
            affiliation.setOrganization(clinic);
            affiliation.setTitle("Nurse");
            ada.getAffiliations().add(affiliation);
            call.setNote("About her thesis\nand more");
            call.setChannel("kith.call");
            Exchange exchange = session.create(MODEL.createExchange());
            exchange.setText("A lead");
            exchange.getPeople().add(ada);
            Task task = session.create(MODEL.createTask());
            task.setTitle("Thank her");
            task.getPeople().add(ada);
            Event event = session.create(MODEL.createEvent());
            event.setTitle("Career fair");
            Attendee attendee = MODEL.createAttendee();
            attendee.setPerson(ada);
            event.getAttendees().add(attendee);
            CustomField field = session.create(MODEL.createCustomField());
            field.setName("Shoe size");
            field.setType(CustomFieldType.NUMBER);
            CustomValue value = MODEL.createCustomValue();
            value.setField(field);
            value.setValue("39");
            ada.getCustomValues().add(value);
            Attachment attachment = MODEL.createAttachment();
            attachment.setName("cv.txt");
            attachment.setMediaType("text/plain");
            attachment.setData(Blob.of("hello".getBytes(StandardCharsets.UTF_8)));
            ada.getAttachments().add(attachment);
            Person ben = session.create(named("Ben"));
            ben.setNote("nobody's business");
            ben.getRelations().add(MODEL.createRelation());
            ben.getRelations().getFirst().setPerson(ada);
            ben.getRelations().getFirst().setType("mentor");
        });
        session.execute("Change name", () -> ada.setFormattedName("Ada Osei"));
        String page = page(ada);
        for (String said : new String[] { "<h1>Ada Osei</h1>", "ada@example.org", "City Clinic", "Nurse", "Phone call",
            "About her thesis\nand more", "A lead", "Thank her", "Career fair", "<dt>Shoe size</dt><dd>39</dd>",
            "download=\"cv.txt\" href=\"data:text/plain;base64,aGVsbG8=\"", "Ben", "mentor", "Change name", "Ada &lt;Osei&gt;" }) {
            assertTrue(page.contains(said), said + " in " + page);
        }
        assertFalse(page.contains("nobody's business"), "what is said of others");
        assertFalse(page.contains("<Osei>"), page);
    }

    @Test
    void ofAnotherPersonOnlyWhatIsSaidOfThisOneIsTold() throws Exception {
        Person ada = person("Ada Osei");
        Person bob = person("Bob Secret");
        session.execute("Tell", () -> {
            Person carol = session.create(named("Carol"));
            relate(carol, ada, "cousin");
            relate(carol, bob, "enemy");
            FirstMeeting meeting = MODEL.createFirstMeeting();
            meeting.setThrough(bob);
            carol.setFirstMeeting(meeting);
            refer(carol, "Lawyer", bob);
            refer(carol, "Mentor", ada);
            Organization clinic = session.create(MODEL.createOrganization());
            clinic.setName("City Clinic");
            clinic.setNote("Owes money");
            refer(clinic, "Spokesperson", ada);
        });
        String page = page(ada);
        for (String said : new String[] { "Carol", "cousin", "<dt>Mentor</dt><dd>Ada Osei</dd>", "City Clinic", "Spokesperson" }) {
            assertTrue(page.contains(said), said + " in " + page);
        }
        for (String foreign : new String[] { "Bob", "enemy", "Lawyer", "Owes money" }) {
            assertFalse(page.contains(foreign), foreign + " in " + page);
        }
    }

    @Test
    void somebodyOfTheSameNameIsAnotherPerson() throws Exception {
        Person father = person("Jan Berg");
        Person son = person("Jan Berg");
        session.execute("Tell", () -> {
            Person eva = session.create(named("Eva Berg"));
            relate(eva, father, "wife");
            relate(eva, son, "mother");
            eva.setFirstMeeting(MODEL.createFirstMeeting());
            eva.getFirstMeeting().setThrough(son);
        });
        assertFalse(page(son).contains("wife"));
        assertTrue(page(son).contains("mother"));
        assertTrue(page(son).contains("<dt>Through whom</dt><dd>Jan Berg</dd>"), page(son));
        assertFalse(page(father).contains("Through"));
    }

    @Test
    void whatIsKeptOfWhoWasMergedIntoThemIsToldToo() throws Exception {
        Person ada = person("Ada Osei");
        Person other = person("A. Osei");
        session.execute("Tell", () -> other.getEmails().add(email("forgotten@example.org")));
        PersonMerge.run(session, ada.getId(), other.getId(), Map.of(Literals.CONTACT__EMAILS, Choice.KEPT));
        assertTrue(page(ada).contains("forgotten@example.org"));
    }

    private static void relate(Person from, Person to, String type) {
        Relation relation = MODEL.createRelation();
        relation.setPerson(to);
        relation.setType(type);
        from.getRelations().add(relation);
    }

    private void refer(Contact from, String name, Person to) {
        CustomField field = session.create(MODEL.createCustomField());
        field.setName(name);
        field.setType(CustomFieldType.PERSON);
        CustomValue value = MODEL.createCustomValue();
        value.setField(field);
        value.setTarget(to);
        from.getCustomValues().add(value);
    }

    @Test
    void ofNobodyNothingIsWritten() throws Exception {
        Path file = folder.resolve("page.html");
        assertFalse(AboutFile.write(session.getStore(), "nobody", NOON.atZone(ZoneOffset.UTC), channel -> channel, file));
        assertFalse(Files.exists(file));
        assertEquals(0, Files.list(folder).filter(each -> each.toString().endsWith(".part")).count());
    }

    @Test
    void aFileThatCannotBeWrittenIsNamed() throws Exception {
        Person ada = person("Ada");
        IOException failure = assertThrows(IOException.class, () -> AboutFile.write(session.getStore(), ada.getId(),
                NOON.atZone(ZoneOffset.UTC), channel -> channel, folder.resolve("missing").resolve("page.html")));
        assertTrue(failure.getMessage().contains("cannot be written"), failure.getMessage());
    }

    private String page(Person person) throws IOException {
        StringWriter out = new StringWriter();
        assertTrue(AboutPerson.write(session.getStore(), person.getId(), NOON.atZone(ZoneOffset.UTC),
                channel -> channel.equals("kith.call") ? "Phone call" : channel, out));
        return out.toString();
    }
}

package kith.contacts.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import kith.core.EntityRef;
import kith.core.Session;
import kith.model.Contact;
import kith.model.Email;
import kith.model.KithFactory;
import kith.model.Organization;
import kith.model.Person;

class AddressTextTest {

    private static final KithFactory MODEL = KithFactory.eINSTANCE;

    @TempDir
    Path folder;

    private final List<EntityRef> refs = new ArrayList<>();
    private Session session;

    @BeforeEach
    void create() throws Exception {
        session = Session.create(folder.resolve("network.kith"), Runnable::run);
    }

    @AfterEach
    void close() {
        session.close();
    }

    @Test
    void contactsAreSaidInTheirOrderWithTheirAddresses() throws Exception {
        session.execute("Fill", () -> {
            person("Clara Diaz", "clara@example.org");
            person("Amara Osei", null);
            Organization hospital = MODEL.createOrganization();
            hospital.setName("City Hospital");
            add(hospital, "desk@example.org");
        });
        refs.add(new EntityRef("Person", "gone"));
        assertEquals(String.join(System.lineSeparator(), "Clara Diaz <clara@example.org>", "Amara Osei",
                "City Hospital <desk@example.org>"), AddressText.of(session.getStore(), refs));
    }

    @Test
    void allOfManyAreSaid() throws Exception {
        session.execute("Fill", () -> {
            for (int i = 0; i < 1_003; i++) {
                person("Person " + i, null);
            }
        });
        assertEquals(1_003, AddressText.of(session.getStore(), refs).lines().count());
    }

    private void person(String name, String address) {
        Person person = MODEL.createPerson();
        person.setFormattedName(name);
        add(person, address);
    }

    private void add(Contact contact, String address) {
        if (address != null) {
            Email email = MODEL.createEmail();
            email.setAddress(address);
            contact.getEmails().add(email);
        }
        refs.add(EntityRef.of(session.create(contact)));
    }
}

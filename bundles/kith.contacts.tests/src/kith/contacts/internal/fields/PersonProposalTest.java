package kith.contacts.internal.fields;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.jface.fieldassist.ContentProposal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import kith.core.Session;
import kith.model.Affiliation;
import kith.model.Email;
import kith.model.KithFactory;
import kith.model.Organization;
import kith.model.Person;

class PersonProposalTest {

    private static final KithFactory MODEL = KithFactory.eINSTANCE;

    @TempDir
    Path folder;

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
    void ofThoseWhoShareANameItIsToldWhoTheyAre() throws Exception {
        session.execute("Fill", () -> {
            Organization hospital = MODEL.createOrganization();
            hospital.setName("City Hospital");
            session.create(hospital);
            Affiliation affiliation = MODEL.createAffiliation();
            affiliation.setTitle("Nurse");
            affiliation.setOrganization(hospital);
            person("Jan Berg").getAffiliations().add(affiliation);
            Email email = MODEL.createEmail();
            email.setAddress("jan@example.org");
            person("Jan Berg").getEmails().add(email);
        });
        assertEquals(List.of("Jan Berg, Nurse, City Hospital", "Jan Berg, jan@example.org"),
                PersonProposal.of(session.getStore(), "jan").stream().map(ContentProposal::getLabel).sorted().toList());
    }

    @Test
    void nobodyIsFoundForNothing() {
        assertEquals(List.of(), PersonProposal.of(session.getStore(), " "));
    }

    private Person person(String name) {
        Person person = session.create(MODEL.createPerson());
        person.setFormattedName(name);
        return person;
    }
}

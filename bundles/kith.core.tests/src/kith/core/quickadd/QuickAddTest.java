package kith.core.quickadd;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import kith.core.Session;
import kith.model.Organization;
import kith.model.Person;
import kith.store.Stores;

class QuickAddTest {

    @TempDir
    Path folder;

    private Session session;

    @BeforeEach
    void create() throws Exception {
        session = new Session(Stores.create(folder.resolve("network.kith")), Runnable::run,
                InstantSource.fixed(Instant.parse("2026-03-01T12:00:00Z")));
    }

    @AfterEach
    void close() {
        session.close();
    }

    @Test
    void everythingThatWasUnderstoodIsAddedAsOneStep() throws Exception {
        String id = QuickAdd.add(session, QuickAddParser.parse("Amara Osei, Engineer at City Hospital, amara@example.org, 0170 1234567 #alumni"));
        Person person = session.find(Person.class, id).orElseThrow();
        assertThat(person.getEmails().get(0).getAddress()).isEqualTo("amara@example.org");
        assertThat(person.getPhones().get(0).getNumber()).isEqualTo("0170 1234567");
        assertThat(person.getAffiliations().get(0).getTitle()).isEqualTo("Engineer");
        assertThat(person.getAffiliations().get(0).getOrganization().getName()).isEqualTo("City Hospital");
        assertThat(person.getTags()).containsExactly("alumni");
        session.undo();
        assertThat(session.getStore().count("Person") + session.getStore().count("Organization")).isZero();
    }

    @Test
    void anOrganizationThatIsThereIsTaken() throws Exception {
        QuickAdd.add(session, QuickAddParser.parse("Amara Osei, Engineer at City Hospital"));
        String id = QuickAdd.add(session, QuickAddParser.parse("Ben Adeyemi, Nurse at city hospital"));
        Organization hospital = session.find(Person.class, id).orElseThrow().getAffiliations().get(0).getOrganization();
        assertThat(hospital.getName()).isEqualTo("City Hospital");
        assertThat(session.getStore().count("Organization")).isEqualTo(1);
    }

    @Test
    void tellsWhoIsThereInAnotherSpelling() throws Exception {
        String jorg = QuickAdd.add(session, QuickAddParser.parse("J\u00f6rg M\u00fcller"));
        String zurek = QuickAdd.add(session, QuickAddParser.parse("\u0141ukasz \u017burek"));
        assertThat(QuickAdd.known(session.getStore(), QuickAddParser.parse("Joerg Mueller"))).containsExactly(jorg);
        assertThat(QuickAdd.known(session.getStore(), QuickAddParser.parse("Lukasz Zurek"))).containsExactly(zurek);
        assertThat(QuickAdd.known(session.getStore(), QuickAddParser.parse("Lukasz Zurekowski"))).isEmpty();
    }

    @Test
    void whoIsThereAlreadyIsTold() throws Exception {
        String id = QuickAdd.add(session, QuickAddParser.parse("Amara Osei, amara@example.org"));
        assertThat(QuickAdd.known(session.getStore(), QuickAddParser.parse("A. Osei AMARA@example.org"))).containsExactly(id);
        assertThat(QuickAdd.known(session.getStore(), QuickAddParser.parse("amara osei"))).containsExactly(id);
        assertThat(QuickAdd.known(session.getStore(), QuickAddParser.parse("Ben Adeyemi"))).isEmpty();
    }
}

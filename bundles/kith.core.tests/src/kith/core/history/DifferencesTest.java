package kith.core.history;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import kith.core.Session;
import kith.model.Affiliation;
import kith.model.Cadence;
import kith.model.Closeness;
import kith.model.Email;
import kith.model.KithFactory;
import kith.model.Organization;
import kith.model.Person;
import kith.store.Stores;

class DifferencesTest {

    private static final KithFactory MODEL = KithFactory.eINSTANCE;

    @TempDir
    Path folder;

    private final Person before = MODEL.createPerson();
    private final Organization acme = MODEL.createOrganization();
    private Session session;

    @BeforeEach
    void create() throws Exception {
        session = Session.open(made(), Runnable::run);
        acme.setName("Acme");
        session.execute("Add", () -> session.create(acme));
        before.setFormattedName("Amara Osei");
        before.getEmails().addAll(List.of(email("one@example.org"), email("two@example.org"), email("three@example.org")));
    }

    private Path made() throws Exception {
        Path file = folder.resolve("network.kith");
        Stores.create(file).close();
        return file;
    }

    @AfterEach
    void close() {
        session.close();
    }

    @Test
    void aValueIsSetChangedOrTakenAway() {
        assertEquals(List.of("Note: Met at the fair"), lines(person -> person.setNote("Met at the fair")));
        assertEquals(List.of("Name: Amara Osei \u2192 Amara Mensah"),
                lines(person -> person.setFormattedName("Amara Mensah")));
        assertEquals(List.of("Name: removed, was Amara Osei"), lines(person -> person.setFormattedName(null)));
        assertEquals(List.of("Closeness: Close"), lines(person -> person.setCloseness(Closeness.CLOSE)));
    }

    @Test
    void aListHasMoreLessOrAnotherOrder() {
        assertEquals(List.of("Tags: added alumni"), lines(person -> person.getTags().add("alumni")));
        assertEquals(List.of("Email: removed one@example.org"), lines(person -> person.getEmails().remove(0)));
        assertEquals(List.of("Email: moved one@example.org to place 3"), lines(person -> person.getEmails().move(2, 0)));
    }

    @Test
    void aPartIsToldByWhatChangedInIt() {
        assertEquals(List.of("Email 2, Address: two@example.org \u2192 other@example.org"),
                lines(person -> person.getEmails().get(1).setAddress("other@example.org")));
        before.setCadence(cadence(30));
        assertEquals(List.of("Cadence, Ideal days: 30 \u2192 60"), lines(person -> person.getCadence().setIdealDays(60)));
    }

    @Test
    void whatIsReferredToHasItsNameAlsoWhenItIsGone() throws Exception {
        Affiliation affiliation = MODEL.createAffiliation();
        affiliation.setOrganization(acme);
        affiliation.setTitle("Head");
        assertEquals(List.of("Positions: added Acme, Head"), lines(person -> person.getAffiliations().add(affiliation)));
        session.execute("Remove", () -> session.remove(acme));
        affiliation.setOrganization(acme);
        assertEquals(List.of("Positions: added Acme, Head"), lines(person -> person.getAffiliations().add(affiliation)));
    }

    @Test
    void ofAnObjectThatIsAddedOrRemovedEverythingIsTold() {
        Names names = Names.of(session);
        before.getEmails().clear();
        assertEquals(List.of("Name: Amara Osei"),
                Differences.between(null, before, names).stream().map(Difference::text).toList());
        assertEquals(List.of("Name: removed, was Amara Osei"),
                Differences.between(before, null, names).stream().map(Difference::text).toList());
        assertEquals(List.of(), Differences.between(before, EcoreUtil.copy(before), names));
    }

    private List<String> lines(Consumer<Person> change) {
        Person after = EcoreUtil.copy(before);
        change.accept(after);
        return Differences.between(before, after, Names.of(session)).stream().map(Difference::text).toList();
    }

    private static Cadence cadence(int days) {
        Cadence cadence = MODEL.createCadence();
        cadence.setIdealDays(days);
        return cadence;
    }

    private static Email email(String address) {
        Email email = MODEL.createEmail();
        email.setAddress(address);
        return email;
    }
}

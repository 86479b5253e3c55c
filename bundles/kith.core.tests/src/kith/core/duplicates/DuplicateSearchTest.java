package kith.core.duplicates;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import kith.core.Session;
import kith.model.Affiliation;
import kith.model.Email;
import kith.model.KithFactory;
import kith.model.Organization;
import kith.model.PartialDate;
import kith.model.Person;
import kith.model.Phone;
import kith.store.Stores;

class DuplicateSearchTest {

    private static final KithFactory MODEL = KithFactory.eINSTANCE;

    @TempDir
    Path folder;

    private Session session;
    private Organization hospital;

    @BeforeEach
    void create() throws Exception {
        session = new Session(Stores.create(folder.resolve("network.kith")), Runnable::run,
                InstantSource.fixed(Instant.parse("2026-03-01T12:00:00Z")));
        session.execute("Add", () -> {
            hospital = session.create(MODEL.createOrganization());
            hospital.setName("City Hospital");
        });
    }

    @AfterEach
    void close() {
        session.close();
    }

    @ParameterizedTest
    @CsvSource({ "Zo\u00eb M\u00fcller, Zoe Muller", "Amara Osei, Osei Amara", "Bob Fischer, Robert Fischer", "J. Alvarez, Jorge Alvarez",
            "J\u00f6rg M\u00fcller, Joerg Mueller", "\u0141ukasz \u017burek, Lukasz Zurek", "S\u00f8ren \u00d8deg\u00e5rd, Soeren Odegard",
            "\u0393\u03b9\u03ce\u03c1\u03b3\u03bf\u03c2 \u03a0\u03b1\u03c0\u03c0\u03ac\u03c2, \u0393\u0399\u03a9\u03a1\u0393\u039f\u03a3 \u03a0\u0391\u03a0\u03a0\u0391\u03a3", "Dr. Ines Marino, Ines Marino", "Catherine Okonkwo, Catherine Okonkow" })
    void namesThatAreOneAreSuggestedWithinAnOrganization(String one, String other) throws Exception {
        add(one, this::inHospital);
        add(other, this::inHospital);
        assertThat(search()).singleElement().satisfies(duplicate -> assertThat(duplicate.reasons()).contains(Reason.ORGANIZATION));
    }

    @Test
    void oneAddressOfMailIsAlmostCertain() throws Exception {
        add("Amara Osei", mail("amara@example.org"));
        add("Amara Osei-Mensah", mail("Amara@Example.org"));
        assertThat(search()).singleElement().satisfies(duplicate -> {
            assertThat(duplicate.confidence()).isGreaterThan(0.7);
            assertThat(duplicate.reasons()).contains(Reason.EMAIL);
        });
    }

    @Test
    void aTelephoneNumberIsOneWithAndWithoutTheCodeOfTheCountry() throws Exception {
        add("Catherine Okonkwo", phone("+49 170 1234567"));
        add("Catherine Okonkow", phone("0170 123 45 67"));
        assertThat(search()).singleElement().satisfies(each -> assertThat(each.reasons()).contains(Reason.PHONE, Reason.SIMILAR_NAME));
    }

    @Test
    void anOrganizationThatIsThereTwiceIsOne() throws Exception {
        Organization again = MODEL.createOrganization();
        again.setName("CITY  hospital.");
        session.execute("Add", () -> session.create(again));
        add("Amara Osei", this::inHospital);
        hospital = again;
        add("Amara Osei", this::inHospital);
        assertThat(search()).singleElement().satisfies(each -> assertThat(each.reasons()).contains(Reason.ORGANIZATION));
    }

    @Test
    void numbersOfTwoCountriesAreTwo() throws Exception {
        add("Catherine Okonkwo", phone("+49 170 1234567"));
        add("Catherine Okonkwo", phone("+43 170 1234567"));
        assertThat(search()).allSatisfy(each -> assertThat(each.reasons()).doesNotContain(Reason.PHONE));
    }

    @Test
    void anExtensionIsNoPartOfTheNumber() throws Exception {
        add("Catherine Okonkwo", phone("+1 202 555 0142 ext. 5"));
        add("Catherine Okonkow", phone("+1 202 555 0142"));
        add("Ben Adeyemi", phone("555 010 0142 x12"));
        add("Ben Adeyemo", phone("555 010 0142"));
        assertThat(search()).hasSize(2).allSatisfy(each -> assertThat(each.reasons()).contains(Reason.PHONE));
    }

    @Test
    void aFamilyWithOneMailboxIsNotOnePerson() throws Exception {
        add("Jonas Weber", mail("weber@example.org"));
        add("Lena Weber", mail("weber@example.org"));
        assertThat(search()).isEmpty();
    }

    @Test
    void suggestsOneAddressUnderAShortFormOfTheGivenName() throws Exception {
        add("Ada Osei", mail("osei@example.org"));
        add("Adam Osei", mail("osei@example.org"));
        assertThat(search()).singleElement().satisfies(each -> assertThat(each.reasons()).containsExactly(Reason.EMAIL));
    }

    @Test
    void suggestsOneNameOfWhichTwoSourcesKnowDifferentThings() throws Exception {
        add("Amara Osei", this::inHospital, mail("amara@example.org"));
        hospital = null;
        session.execute("Add", () -> {
            hospital = session.create(MODEL.createOrganization());
            hospital.setName("Acme");
        });
        add("Amara Osei", this::inHospital, phone("+49 170 1234567"));
        assertThat(search()).singleElement().satisfies(each -> assertThat(each.reasons()).containsExactly(Reason.NAME));
    }

    @Test
    void fatherAndSonAreNotOnePerson() throws Exception {
        add("Martin Luther King", born(1899), mail("king@example.org"));
        add("Martin Luther King", born(1929), mail("king@example.org"));
        add("Sammy Davis Sr.", phone("555 010 0199"));
        add("Sammy Davis Jr.", phone("555 010 0199"));
        assertThat(search()).isEmpty();
    }

    @Test
    void aNameThatManyHaveSaysLittle() throws Exception {
        for (int i = 0; i < 12; i++) {
            add("Anna Schmidt", mail("anna" + i + "@example.org"));
        }
        assertThat(search()).isEmpty();
    }

    @Test
    void peopleWhomTheUserHasToldApartAreNotSuggestedAgain() throws Exception {
        String one = add("Amara Osei", this::inHospital);
        String other = add("Amara Osei", this::inHospital);
        assertThat(search()).hasSize(1);
        PersonMerge.distinguish(session, one, other);
        assertThat(search()).isEmpty();
        session.undo();
        assertThat(search()).hasSize(1);
    }

    @SafeVarargs
    private String add(String name, Consumer<Person>... facts) throws Exception {
        Person person = MODEL.createPerson();
        person.setFormattedName(name);
        List.of(facts).forEach(fact -> fact.accept(person));
        session.execute("Add", () -> session.create(person));
        return person.getId();
    }

    private List<Duplicate> search() {
        return DuplicateSearch.run(session.getStore(), new NullProgressMonitor());
    }

    private void inHospital(Person person) {
        Affiliation affiliation = MODEL.createAffiliation();
        affiliation.setOrganization(hospital);
        person.getAffiliations().add(affiliation);
    }

    private static Consumer<Person> mail(String address) {
        return person -> {
            Email email = MODEL.createEmail();
            email.setAddress(address);
            person.getEmails().add(email);
        };
    }

    private static Consumer<Person> phone(String number) {
        return person -> {
            Phone phone = MODEL.createPhone();
            phone.setNumber(number);
            person.getPhones().add(phone);
        };
    }

    private static Consumer<Person> born(int year) {
        return person -> person.setBirthday(new PartialDate(year, 1, 15));
    }
}

package kith.app.internal.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import kith.model.Affiliation;
import kith.model.KithFactory;
import kith.model.Organization;
import kith.model.PartialDate;
import kith.model.Person;
import kith.store.Batch;
import kith.store.NetworkException;
import kith.store.NetworkStore;
import kith.store.Stores;

/** Queries at the command line. */
class QueryCommandsTest {

    @TempDir
    Path folder;

    private record Result(int status, String out, String err) {
    }

    @BeforeEach
    void network() throws NetworkException {
        Organization hospital = KithFactory.eINSTANCE.createOrganization();
        hospital.setId("h");
        hospital.setName("City Hospital");
        Person amara = person("Amara Osei", "alumni");
        amara.setBirthday(PartialDate.parse("1985-04-12"));
        Affiliation affiliation = KithFactory.eINSTANCE.createAffiliation();
        affiliation.setOrganization(hospital);
        amara.getAffiliations().add(affiliation);
        try (NetworkStore store = Stores.create(Path.of(file())); Batch batch = store.begin("Add", false)) {
            batch.put(hospital);
            batch.put(amara);
            batch.put(person("Ben Adeyemi", "mentor"));
            batch.commit();
        }
    }

    private static Person person(String name, String tag) {
        Person person = KithFactory.eINSTANCE.createPerson();
        person.setId(name);
        person.setFormattedName(name);
        person.getTags().add(tag);
        return person;
    }

    @Test
    void aFieldRestrictsWhatIsFound() {
        assertEquals("Person\tAmara Osei\n", search("tag:alumni", "osei").out());
        assertEquals("Person\tBen Adeyemi\n", search("--type", "person", "--", "-tag:alumni").out());
    }

    @Test
    void theShellMayTakeTheQuotationMarksOfAValue() {
        assertEquals("Person\tAmara Osei\n", search("org:City Hospital", "tag:alumni").out());
        assertEquals("Person\tAmara Osei\n", search("org:\"City Hospital\" tag:alumni").out());
    }

    @Test
    void wordsSayWhereTheyWereFound() {
        assertEquals("Organization\tCity Hospital\nPerson\tAmara Osei\tCity [Hosp]ital\n", search("hosp").out());
    }

    @Test
    void anErrorPointsAtItsPlace() {
        Result result = search("tag:alumni cty:bonn");
        assertEquals(2, result.status());
        assertEquals("", result.out());
        assertTrue(result.err().contains("  tag:alumni cty:bonn\n             ^^^"), result.err());
    }

    @Test
    void aListHasTheColumnsAndTheOrderThatAreAskedFor() {
        assertEquals("Ben Adeyemi\t\tmentor\nAmara Osei\t1985-04-12\talumni\n",
                kith("list", "--network", file(), "--columns", "birthday,tag", "--sort=-name").out());
        assertEquals("[{\"id\":", kith("list", "--network", file(), "--query", "age>20", "--json").out().substring(0, 7));
    }

    @Test
    void aFieldThatIsNotThereIsRefused() {
        for (String option : List.of("--columns", "--sort", "--type")) {
            Result result = kith("list", "--network", file(), option, "shoe-size");
            assertEquals(2, result.status());
            assertTrue(result.err().contains("shoe-size"), result.err());
        }
    }

    @Test
    void theFieldsOfAClassAreTold() {
        assertTrue(kith("list", "--network", file(), "--type", "Task", "--fields").out().contains("due\t"));
    }

    @Test
    void whatPlugInsMeasureOfPeopleIsAFieldToo() {
        assertTrue(kith("list", "--network", file(), "--fields").out().contains("overdue\tnumber\t"));
        assertEquals("", kith("list", "--network", file(), "--query", "overdue>0", "--columns", "overdue").err());
    }

    private String file() {
        return folder.resolve("n.kith").toString();
    }

    private Result search(String... words) {
        List<String> arguments = new ArrayList<>(List.of("search", "--network", file()));
        arguments.addAll(List.of(words));
        return kith(arguments.toArray(String[]::new));
    }

    private static Result kith(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int status = KithCommand.run(arguments, new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
        return new Result(status, out.toString(StandardCharsets.UTF_8).replace("\r\n", "\n"), err.toString(StandardCharsets.UTF_8));
    }
}

package kith.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import kith.exchange.ImportReport.ChangedValue;
import kith.exchange.ImportReport.Outcome;
import kith.model.Email;
import kith.model.Organization;
import kith.model.Phone;

/** Imports cards that say something else about an address or a number that is there. */
class ChangedPartsTest extends ImportFixture {

    private static final String LATER = "REV:2099-01-01T00:00:00Z";

    @Test
    void prefersTheNewAddressOfANewerRevision() throws Exception {
        existing("EMAIL;TYPE=pref:ada@old.example");
        Path newer = next(LATER, "EMAIL;TYPE=pref:ada@new.example", "EMAIL:ada@old.example");
        assertThat(values(run(newer))).extracting(ChangedValue::before, ChangedValue::after, ChangedValue::outcome).containsExactly(
                tuple("", "ada@new.example", Outcome.ADDED), tuple("ada@old.example", "ada@new.example", Outcome.TAKEN));
        assertEquals(List.of("ada@new.example"), preferred());
        assertCounts(0, 0, 1, run(newer));
    }

    @Test
    void prefersAnotherAddressThatIsThere() throws Exception {
        existing("EMAIL;TYPE=pref:ada@old.example", "EMAIL:ada@new.example");
        assertCounts(0, 1, 0, run(next(LATER, "EMAIL:ada@old.example", "EMAIL;TYPE=pref:ada@new.example")));
        assertEquals(List.of("ada@new.example"), preferred());
    }

    @Test
    void keepsThePreferredAddressWithoutARevisionAndNamesTheOther() throws Exception {
        existing("EMAIL;TYPE=pref:ada@old.example");
        ImportReport report = run(next("X-A:1", "EMAIL;TYPE=pref:ada@new.example"));
        assertEquals(1, report.differing());
        assertEquals(List.of("ada@old.example"), preferred());
    }

    @Test
    void prefersAnAddressWhereNoneWasPreferred() throws Exception {
        existing("EMAIL:ada@old.example", "EMAIL:ada@new.example");
        assertCounts(0, 1, 0, run(next("X-A:1", "EMAIL;TYPE=pref:ada@new.example")));
        assertEquals(List.of("ada@new.example"), preferred());
    }

    @Test
    void takesTheTypeOfANewerRevision() throws Exception {
        existing("TEL;TYPE=home:555-0410");
        assertThat(values(run(next(LATER, "TEL;TYPE=work:555-0410")))).extracting(ChangedValue::before, ChangedValue::after, ChangedValue::outcome)
                .containsExactly(tuple("555-0410: home", "555-0410: work", Outcome.TAKEN));
        assertThat(phone().getTypes()).containsExactly("work");
    }

    @Test
    void addsAFurtherTypeAndRemovesNone() throws Exception {
        existing("TEL;TYPE=home:555-0410");
        assertCounts(0, 1, 0, run(next("X-A:1", "TEL;TYPE=home,cell:555-0410")));
        assertCounts(0, 0, 1, run(file("3.vcf", card("3.0", "UID:ada-osei-1", "FN:Ada Osei", LATER, "TEL;TYPE=cell:555-0410"))));
        assertThat(phone().getTypes()).containsExactly("home", "cell");
    }

    @Test
    void takesTheTypeThatTheUserHasChosen() throws Exception {
        existing("TEL;TYPE=home:555-0410", "TEL;TYPE=home:555-0999");
        Path file = next("X-A:1", "TEL;TYPE=work:555-0410", "TEL;TYPE=work:555-0999");
        ImportReport trial = new Importer(session, FORMATS).run(List.of(file), new ImportOptions(true, ChangedValues.ASK, Set.of()), null);
        Set<ChangedValue.Key> chosen = values(trial).stream().filter(value -> value.after().equals("555-0410: work")).map(ChangedValue::key)
                .collect(Collectors.toSet());
        new Importer(session, FORMATS).run(List.of(file), new ImportOptions(false, ChangedValues.ASK, chosen), null);
        assertThat(person("Ada Osei").getPhones()).extracting(each -> String.join(",", each.getTypes())).containsExactly("work", "home");
    }

    @Test
    void namesAnotherLabel() throws Exception {
        existing("item1.TEL:555-0410", "item1.X-ABLABEL:Boat");
        ImportReport report = run(next("X-A:1", "item1.TEL:555-0410", "item1.X-ABLABEL:Barge"));
        assertThat(values(report)).extracting(ChangedValue::before, ChangedValue::after, ChangedValue::outcome)
                .contains(tuple("555-0410: Boat", "555-0410: Barge", Outcome.KEPT));
        assertCounts(0, 1, 0, run(file("3.vcf", card("3.0", "UID:ada-osei-1", "FN:Ada Osei", LATER, "item1.TEL:555-0410", "item1.X-ABLABEL:Barge"))));
        assertEquals("Barge", phone().getLabel());
    }

    @Test
    void takesTheAccentsOfANewerRevision() throws Exception {
        vcard(card("4.0", "UID:cafe-mueller-1", "KIND:org", "FN:Cafe Muller"));
        ImportReport report = run(file("2.vcf", card("4.0", "UID:cafe-mueller-1", "KIND:org", "FN:Café Müller", LATER)));
        assertCounts(0, 1, 0, report);
        assertThat(session.getStore().ids("Organization")).extracting(id -> ((Organization) session.getStore().load(id).orElseThrow()).getName())
                .containsExactly("Café Müller");
    }

    private void existing(String... lines) throws Exception {
        vcard(card("3.0", "UID:ada-osei-1", "FN:Ada Osei", String.join("\r\n", lines)));
    }

    private Path next(String... lines) throws Exception {
        return file("2.vcf", card("3.0", "UID:ada-osei-1", "FN:Ada Osei", String.join("\r\n", lines)));
    }

    private static List<ChangedValue> values(ImportReport report) {
        return report.merged().get(0).values();
    }

    private List<String> preferred() {
        return person("Ada Osei").getEmails().stream().filter(Email::isPreferred).map(Email::getAddress).toList();
    }

    private Phone phone() {
        return person("Ada Osei").getPhones().get(0);
    }
}

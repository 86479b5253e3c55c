package kith.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import org.junit.jupiter.api.Test;

import kith.exchange.ImportReport.ChangedValue;
import kith.exchange.ImportReport.Outcome;
import kith.model.Affiliation;
import kith.model.KithFactory;
import kith.model.PartialDate;
import kith.model.Person;

/** Imports an export of connections after an older one, in which people have changed their work, names and addresses. */
class NewerConnectionsTest extends ImportFixture {

    private static final String HEADER = "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n";
    private static final String OLD = "First Name,Last Name,Email Address,Company,Position,Connected On\n";
    private static final String ADA = "https://www.linkedin.com/in/ada-osei";

    @Test
    void putsTheNewPositionFirstAndEndsTheFormerOne() throws Exception {
        Path older = export("Connections_11-01-2026.csv", "Ada,Osei," + ADA + ",,Acme Foundry,Engineer,12 Mar 2024\n");
        Path newer = export("Connections_11-30-2026.csv", "Ada,Osei," + ADA + ",,City Hospital,Head of Ferns,12 Mar 2024\n");
        run(older);
        ImportReport report = run(newer);
        assertCounts(0, 1, 0, report);
        assertThat(works()).containsExactly("Head of Ferns null", "Engineer 2026-11-30");
        assertThat(report.merged().get(0).values()).singleElement().satisfies(value -> {
            assertEquals("Engineer, Acme Foundry", value.before());
            assertEquals("Head of Ferns, City Hospital", value.after());
        });
        assertCounts(0, 0, 1, run(newer));
        assertCounts(0, 0, 1, run(older));
        assertThat(works()).containsExactly("Head of Ferns null", "Engineer 2026-11-30");
    }

    @Test
    void comesToTheSameIfTheOlderExportIsImportedLater() throws Exception {
        run(export("Connections_11-30-2026.csv", "Ada,Osei," + ADA + ",,City Hospital,Head of Ferns,12 Mar 2024\n"));
        run(export("Connections_11-01-2026.csv", "Ada,Osei," + ADA + ",,Acme Foundry,Engineer,12 Mar 2024\n"));
        assertThat(works()).containsExactly("Head of Ferns null", "Engineer 2026-11-30");
    }

    @Test
    void takesTheDateOfTheFileWhereItsNameHasNone() throws Exception {
        run(export("Connections.csv", "Ada,Osei," + ADA + ",,Acme Foundry,Engineer,12 Mar 2024\n"));
        Path newer = export("Connections.csv", "Ada,Osei," + ADA + ",,City Hospital,Head of Ferns,12 Mar 2024\n");
        Files.setLastModifiedTime(newer, FileTime.from(Instant.parse("2030-05-06T12:00:00Z")));
        run(newer);
        assertThat(works()).containsExactly("Head of Ferns null", "Engineer 2030-05-06");
    }

    @Test
    void leavesWorkOpenThatIsFromAnAddressBook() throws Exception {
        vcard(card("3.0", "FN:Ada Osei", "EMAIL:ada@example.org", "ORG:Red Cross", "TITLE:Volunteer"));
        run(export("Connections.csv", "Ada,Osei," + ADA + ",ada@example.org,City Hospital,Surgeon,12 Mar 2024\n"));
        assertThat(works()).containsExactly("Surgeon null", "Volunteer null");
    }

    @Test
    void doesNotEndAPositionThatTheUserHasEntered() throws Exception {
        run(export("Connections_11-01-2026.csv", "Ada,Osei," + ADA + ",,,,12 Mar 2024\n"));
        edit(ada -> {
            Affiliation chair = KithFactory.eINSTANCE.createAffiliation();
            chair.setTitle("Chair");
            ada.getAffiliations().add(chair);
        });
        run(export("Connections_11-30-2026.csv", "Ada,Osei," + ADA + ",,City Hospital,Head,12 Mar 2024\n"));
        assertThat(works()).containsExactly("Head null", "Chair null");
        run(export("Connections_12-30-2026.csv", "Ada,Osei," + ADA + ",,City Museum,Boss,12 Mar 2024\n"));
        assertThat(works()).containsExactly("Boss null", "Head 2026-12-30", "Chair null");
    }

    @Test
    void leavesAPositionEndedThatTheUserHasEnded() throws Exception {
        run(export("Connections_01-01-2026.csv", "Ada,Osei," + ADA + ",,Acme,Engineer,12 Mar 2024\n"));
        edit(ada -> ada.getAffiliations().get(0).setTo(PartialDate.parse("2026-01-15")));
        assertCounts(0, 0, 1, run(export("Connections_02-01-2026.csv", "Ada,Osei," + ADA + ",,Acme,Engineer,12 Mar 2024\n")));
        assertThat(works()).containsExactly("Engineer 2026-01-15");
    }

    @Test
    void keepsThePositionOfTheNetworkIfTheUserWantsSo() throws Exception {
        run(export("Connections_01-01-2026.csv", "Ada,Osei," + ADA + ",,Acme,Engineer,12 Mar 2024\n"));
        Path newer = export("Connections_02-01-2026.csv", "Ada,Osei," + ADA + ",,City Hospital,Boss,12 Mar 2024\n");
        ImportReport report = new Importer(session, FORMATS).run(List.of(newer), new ImportOptions(false, ChangedValues.MINE, Set.of()), null);
        assertEquals(1, report.differing());
        assertThat(works()).containsExactly("Engineer null");
    }

    private void edit(Consumer<Person> change) throws Exception {
        session.execute("Edit", () -> change.accept(session.find(Person.class, people().get(0).getId()).orElseThrow()));
    }

    @Test
    void addsAFormerPositionAgainThatIsPresentAgain() throws Exception {
        run(export("Connections_01-01-2026.csv", "Ada,Osei," + ADA + ",,Acme,Engineer,12 Mar 2024\n"));
        run(export("Connections_02-01-2026.csv", "Ada,Osei," + ADA + ",,City Hospital,Boss,12 Mar 2024\n"));
        run(export("Connections_03-01-2026.csv", "Ada,Osei," + ADA + ",,Acme,Engineer,12 Mar 2024\n"));
        assertThat(works()).containsExactly("Engineer null", "Boss 2026-03-01", "Engineer 2026-02-01");
    }

    @Test
    void recognizesAChangedNameByAddressAndDay() throws Exception {
        run(export("Connections_11-01-2026.csv", "Ada,Osei," + ADA + ",,Acme,Engineer,12 Mar 2024\n"));
        Path newer = export("Connections_11-30-2099.csv", "Ada,Osei-Smith," + ADA + "/,,Acme,Engineer,12 Mar 2024\n");
        ImportReport report = run(newer);
        assertCounts(0, 1, 0, report);
        Person ada = person("Ada Osei-Smith");
        assertEquals("Osei-Smith", ada.getFamilyName());
        assertThat(ada.getNicknames()).containsExactly("Ada Osei");
        assertThat(report.merged()).singleElement().satisfies(each -> assertEquals("Ada Osei", each.name()));
        assertCounts(0, 0, 1, run(newer));
    }

    @Test
    void keepsANameThatTheUserHasChangedAndNamesTheOther() throws Exception {
        run(export("Connections_11-01-2020.csv", "Ada,Osei," + ADA + ",,Acme,Engineer,12 Mar 2024\n"));
        session.execute("Rename", () -> session.find(Person.class, people().get(0).getId()).orElseThrow().setFormattedName("Ada Osei, MD"));
        ImportReport report = run(export("Connections_11-30-2020.csv", "Ada,Osei-Smith," + ADA + ",,Acme,Engineer,12 Mar 2024\n"));
        assertCounts(0, 0, 1, report);
        assertThat(report.merged().get(0).values()).extracting(ChangedValue::outcome).containsExactly(Outcome.KEPT);
        assertEquals(1, report.differing());
    }

    @Test
    void recognizesAChangedAddressByNameAndDay() throws Exception {
        run(export("1.csv", "Ada,Osei," + ADA + ",,Acme,Engineer,12 Mar 2024\n"));
        Path newer = export("2.csv", "Ada,Osei,https://www.linkedin.com/in/adaosei-phd,,Acme,Engineer,12 Mar 2024\n");
        assertCounts(0, 1, 0, run(newer));
        assertEquals(2, person("Ada Osei").getLinks().size());
        assertCounts(0, 0, 1, run(newer));
    }

    @Test
    void addsASecondPersonOfOneNameAndDayWhoseAddressIsAnother() throws Exception {
        run(export("1.csv", "Ada,Osei," + ADA + ",,Acme,Engineer,12 Mar 2024\n"));
        assertCounts(1, 0, 1, run(export("2.csv", "Ada,Osei,https://www.linkedin.com/in/ada-2,,Acme,Nurse,12 Mar 2024\n"
                + "Ada,Osei," + ADA + ",,Acme,Engineer,12 Mar 2024\n")));
    }

    @Test
    void recognizesAChangedJobWithoutAnAddressByNameAndDay() throws Exception {
        Path older = file("Connections_11-01-2019.csv", OLD + "Ada,Osei,,Acme,Engineer,12 Mar 2017\nBen,Li,,Acme,Boss,12 Mar 2017\n");
        Path newer = file("Connections_11-30-2019.csv", OLD + "Ada,Osei,,City Hospital,Head,12 Mar 2017\nBen,Li,,Acme,Boss,12 Mar 2017\n");
        run(older);
        assertCounts(0, 1, 1, run(newer));
        assertCounts(0, 0, 2, run(newer));
        assertCounts(0, 0, 2, run(older));
        assertThat(person("Ada Osei").getAffiliations()).extracting(NewerConnectionsTest::text).containsExactly("Head null", "Engineer 2019-11-30");
    }

    @Test
    void addsASecondPersonOfOneNameAndDayWithoutAnAddress() throws Exception {
        run(file("1.csv", OLD + "Ada,Osei,,Acme,Engineer,12 Mar 2017\n"));
        assertCounts(1, 0, 1, run(file("2.csv", OLD + "Ada,Osei,,City Hospital,Head,12 Mar 2017\nAda,Osei,,Acme,Engineer,12 Mar 2017\n")));
    }

    @Test
    void addsBothUnderOneAddressIfNameAndDayAreOthers() throws Exception {
        run(export("1.csv", "Ada,Osei," + ADA + ",,Acme,Engineer,12 Mar 2024\n"));
        assertCounts(1, 0, 0, run(export("2.csv", "Ben,Li," + ADA + ",,Acme,Engineer,13 Mar 2025\n")));
    }

    @Test
    void takesManyChangedRowsWithoutDuplicates() throws Exception {
        StringBuilder older = new StringBuilder();
        StringBuilder newer = new StringBuilder();
        for (int i = 0; i < 1_000; i++) {
            String row = "Person,Number " + i + ",https://www.linkedin.com/in/p" + i + ",,";
            older.append(row).append("Acme,Engineer,12 Mar 2024\n");
            newer.append(row).append(i % 5 == 0 ? "Other,Boss" : "Acme,Engineer").append(",12 Mar 2024\n");
        }
        run(export("Connections_11-01-2026.csv", older.toString()));
        assertCounts(0, 200, 800, run(export("Connections_11-30-2026.csv", newer.toString())));
        assertEquals(1_000, names().size());
    }

    private Path export(String name, String rows) throws Exception {
        return file(name, HEADER + rows);
    }

    private List<String> works() {
        return people().get(0).getAffiliations().stream().map(NewerConnectionsTest::text).toList();
    }

    private static String text(Affiliation work) {
        PartialDate end = work.getTo();
        return work.getTitle() + " " + end;
    }
}

package kith.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import kith.exchange.ImportReport.ChangedValue;
import kith.exchange.ImportReport.MergedContact;
import kith.exchange.ImportReport.Notice;
import kith.exchange.ImportedContact.Fate;
import kith.model.Phone;

/** Tells of each card what becomes of it, and leaves out or refuses what the user does not want. */
class ImportListenerTest extends ImportFixture {

    private final List<ImportedContact> contacts = new ArrayList<>();

    private ImportReport run(Path file, ImportOptions options) throws Exception {
        contacts.clear();
        return new Importer(session, FORMATS).run(List.of(file), options, contacts::add, null);
    }

    private ImportReport trial(Path file) throws Exception {
        return run(file, ImportOptions.DEFAULT.withDryRun(true));
    }

    private Path cards() throws Exception {
        vcard(card("3.0", "UID:ada-0001", "FN:Ada Osei", "EMAIL:ada@example.org"),
                card("3.0", "FN:Ben Adeyemi", "EMAIL:ben@example.org"));
        return file("more.vcf", card("3.0", "UID:ada-0001", "FN:Ada Osei", "TEL:555-0100", "NOTE:Plays chess", "ORG:Acme", "TITLE:Head")
                + card("3.0", "FN:Ben Adeyemi", "EMAIL:ben@example.org")
                + card("3.0", "FN:Clara Nunez", "ORG:City Hospital", "TITLE:Nurse", "EMAIL:clara@example.org", "TEL:555-0101")
                + card("3.0", "FN:Clara Nunez", "EMAIL:clara@example.org", "TEL:555-0102"));
    }

    @Test
    void tellsWhatBecomesOfEachCardAndWhy() throws Exception {
        trial(cards());
        assertThat(contacts).extracting(each -> each.key().name(), ImportedContact::fate, ImportedContact::recognition, ImportedContact::line)
                .containsExactly(tuple("Ada Osei", Fate.CHANGED, Optional.of(Recognition.UID), 1L),
                        tuple("Ben Adeyemi", Fate.UNCHANGED, Optional.of(Recognition.ADDRESS), 10L),
                        tuple("Clara Nunez", Fate.NEW, Optional.empty(), 15L),
                        tuple("Clara Nunez", Fate.CHANGED, Optional.of(Recognition.ADDRESS), 23L));
        assertEquals("Nurse, City Hospital \u00b7 clara@example.org \u00b7 555-0101", contacts.get(2).details());
    }

    @Test
    void leavesOutCardsOfATrialRun() throws Exception {
        Path file = cards();
        trial(file);
        Set<ImportedContact.Key> leftOut = contacts.stream().filter(each -> each.key().name().equals("Clara Nunez"))
                .map(ImportedContact::key).collect(Collectors.toSet());
        ImportReport report = run(file, new ImportOptions(false, ChangedValues.NEWER, Set.of(), Set.of(), leftOut));
        assertCounts(0, 1, 1, report);
        assertEquals(List.of("Ada Osei", "Ben Adeyemi"), names());
        assertThat(organizations()).doesNotContain("City Hospital");
    }

    @Test
    void leavesOutNobodyElseIfTheFileHasChangedSince() throws Exception {
        Path file = cards();
        trial(file);
        Set<ImportedContact.Key> leftOut = Set.of(contacts.get(2).key());
        Path changed = file("more.vcf", card("3.0", "FN:Deniz Kaya", "EMAIL:deniz@example.org")
                + card("3.0", "FN:Elif Demir", "EMAIL:elif@example.org") + card("3.0", "FN:Farid Aziz", "EMAIL:farid@example.org"));
        assertCounts(3, 0, 0, run(changed, new ImportOptions(false, ChangedValues.NEWER, Set.of(), Set.of(), leftOut)));
    }

    @Test
    void addsNothingThatWasRefused() throws Exception {
        Path file = file("all.vcf", everything());
        vcard(card("4.0", "UID:ada-0001", "FN:Ada Osei", "EMAIL:ada@example.org", "ADR:;;;;;;Ghana", "TEL:555-0199"));
        ImportReport trial = trial(file);
        Set<ChangedValue.Key> refused = keys(trial);
        assertThat(refused).hasSizeGreaterThan(10);
        ImportReport report = run(file, new ImportOptions(false, ChangedValues.NEWER, Set.of(), refused, Set.of()));
        assertEquals(0, report.updated(), () -> report.merged().toString());
        assertThat(report.merged()).flatExtracting(MergedContact::values).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(ChangedValues.class)
    void refusesEachValueAlone(ChangedValues changed) throws Exception {
        Path file = file("all.vcf", everything());
        vcard(card("4.0", "UID:ada-0001", "FN:Ada Osei", "EMAIL:ada@example.org"));
        for (ChangedValue.Key key : keys(trial(file))) {
            ImportReport report = run(file, new ImportOptions(true, changed, Set.of(), Set.of(key), Set.of()));
            assertThat(report.merged()).flatExtracting(MergedContact::values).extracting(ChangedValue::key).doesNotContain(key);
        }
    }

    @Test
    void leavesANameAsItIsThatWasRefused() throws Exception {
        vcard(card("3.0", "UID:jon-0001", "FN:Jon Doe", "N:Doe;Jon;;;"));
        Path file = file("dr.vcf", card("3.0", "UID:jon-0001", "FN:Dr. Jon Doe", "N:Doe;Jon;;Dr.;", "REV:2099-01-01T00:00:00Z"));
        Set<ChangedValue.Key> refused = keys(trial(file));
        assertThat(refused).isNotEmpty();
        assertCounts(0, 0, 1, run(file, new ImportOptions(false, ChangedValues.MINE, Set.of(), refused, Set.of())));
        assertEquals(List.of("Jon Doe"), names());
        assertThat(person("Jon Doe").getNamePrefix()).isNull();
    }

    @Test
    void refusesValuesOfAnOrganizationThatAPersonBroughtIn() throws Exception {
        Path file = file("acme.vcf", card("4.0", "FN:Ada Osei", "ORG:Acme", "EMAIL:ada@example.org") + card("4.0", "KIND:org", "FN:Acme")
                + card("4.0", "KIND:org", "FN:Acme", "NOTE:Closed on Fridays"));
        Set<ChangedValue.Key> refused = keys(trial(file));
        assertThat(refused).isNotEmpty();
        ImportReport report = run(file, new ImportOptions(false, ChangedValues.NEWER, Set.of(), refused, Set.of()));
        assertThat(report.merged()).flatExtracting(MergedContact::values).isEmpty();
    }

    @Test
    void tellsOfATagThatAListAddsInTheEnd() throws Exception {
        vcard(card("4.0", "UID:urn:uuid:ann-0001", "FN:Ann Berg", "EMAIL:ann@example.org"));
        Path file = file("list.vcf", card("4.0", "UID:urn:uuid:ann-0001", "FN:Ann Berg", "EMAIL:ann@example.org")
                + card("4.0", "KIND:group", "FN:Friends", "MEMBER:urn:uuid:ann-0001"));
        assertCounts(0, 1, 0, trial(file));
        assertEquals(Fate.CHANGED, contacts.getLast().fate());
        assertEquals(contacts.getFirst().key(), contacts.getLast().key());
    }

    @Test
    void namesTheCardOfEachMergeInOneEncodedPart() throws Exception {
        vcard(card("3.0", "UID:ada-0001", "FN:Ada Osei"));
        String cards = card("3.0", "UID:ada-0001", "FN:Ada Osei", "TEL:555-0100") + card("3.0", "UID:ada-0001", "FN:Ada Osei", "TEL:555-0101");
        Path file = file("a.eml", "MIME-Version: 1.0\r\nContent-Type: text/vcard\r\nContent-Transfer-Encoding: base64\r\n\r\n"
                + Base64.getMimeEncoder().encodeToString(cards.getBytes(StandardCharsets.UTF_8)) + "\r\n");
        ImportReport report = trial(file);
        assertThat(report.merged()).extracting(MergedContact::number).doesNotHaveDuplicates().hasSize(2)
                .isEqualTo(contacts.stream().map(each -> each.key().number()).toList());
    }

    @Test
    void takesPicturesOfATrialRunForTheSameWhenTheyComeAgain() throws Exception {
        StringBuilder cards = new StringBuilder();
        for (int i = 0; i < 40; i++) {
            int number = i % 20;
            cards.append(card("4.0", "UID:photo-%04d".formatted(number), "FN:Person Number" + number, "EMAIL:p" + number + "@example.org",
                    "PHOTO:data:image/png;base64,iVBORw0KGgo="));
        }
        ImportReport report = trial(file("twice.vcf", cards.toString()));
        assertCounts(20, 0, 20, report);
        assertThat(report.merged()).isEmpty();
    }

    @Test
    void refusesATypeThoughTheFillingOfItsPartIsRefusedToo() throws Exception {
        vcard(card("3.0", "UID:ada-0001", "FN:Ada Osei", "TEL;TYPE=home:555-0100"));
        Path file = file("adr.vcf", card("3.0", "UID:ada-0001", "FN:Ada Osei", "item1.TEL;TYPE=work:555-0100", "item1.X-ABLabel:Desk", "REV:2099-01-01T00:00:00Z"));
        Set<ChangedValue.Key> refused = keys(trial(file));
        assertThat(refused).hasSize(2);
        assertCounts(0, 0, 1, run(file, new ImportOptions(false, ChangedValues.NEWER, Set.of(), refused, Set.of())));
        Phone phone = person("Ada Osei").getPhones().getFirst();
        assertEquals(List.of("home"), phone.getTypes());
        assertThat(phone.getLabel()).isNull();
    }

    private static String everything() {
        return card("4.0", "UID:ada-0001", "FN:Ada Osei", "N:Osei;Ada;Marie;Dr.;", "NICKNAME:Addie", "EMAIL;TYPE=work;PREF=1:ada@example.org",
                "EMAIL:ada@home.example", "TEL;TYPE=cell:555-0100", "TEL;TYPE=work:555-0199", "ADR:;;Main Street 1;Accra;;;Ghana", "BDAY:1990-01-02",
                "NOTE:Plays chess", "ORG:Acme", "TITLE:Head", "URL:https://ada.example", "CATEGORIES:chess,work", "X-SHOE-SIZE:38",
                "RELATED;TYPE=friend;VALUE=text:Ben", "PHOTO:data:image/png;base64,iVBORw0KGgo=", "LANG:en");
    }

    private static Set<ChangedValue.Key> keys(ImportReport trial) {
        return trial.merged().stream().flatMap(each -> each.values().stream()).map(ChangedValue::key).collect(Collectors.toSet());
    }

    @Test
    void keepsAValueThatIsNewerIfItWasRefused() throws Exception {
        vcard(card("3.0", "UID:ada-0001", "FN:Ada Osei", "BDAY:1990-01-01"));
        Path file = file("newer.vcf", card("3.0", "UID:ada-0001", "FN:Ada Osei", "BDAY:1990-01-02", "REV:2099-01-01T00:00:00Z"));
        assertEquals(1, trial(file).updated());
        run(file, new ImportOptions(false, ChangedValues.NEWER, Set.of(), keys(trial(file)), Set.of()));
        assertEquals("1990-01-01", person("Ada Osei").getBirthday().toString());
    }

    @Test
    void refusesOnlyOneOfTwoNumbers() throws Exception {
        Path file = cards();
        ChangedValue.Key number = trial(file).merged().stream().filter(each -> each.name().equals("Ada Osei"))
                .flatMap(each -> each.values().stream()).filter(value -> value.after().contains("555-0100")).findFirst().orElseThrow().key();
        run(file, new ImportOptions(false, ChangedValues.NEWER, Set.of(), Set.of(number), Set.of()));
        assertThat(person("Ada Osei").getPhones()).isEmpty();
        assertEquals("Plays chess", person("Ada Osei").getNote());
        assertThat(person("Clara Nunez").getPhones()).extracting(Phone::getNumber).containsExactly("555-0101", "555-0102");
    }

    @Test
    void saysInATrialRunWhatWillBeAndBesideWhom() throws Exception {
        vcard(card("3.0", "UID:s-0001", "FN:Sue Wren", "EMAIL:sue@wren.example", "BDAY:1960-01-01", "ORG:Acme"));
        Path file = file("other.vcf", card("3.0", "UID:s-0002", "FN:Sue Wren", "EMAIL:sue@wren.example", "BDAY:1990-01-01"));
        String who = "Sue Wren (Acme \u00b7 sue@wren.example): both have the address sue@wren.example, but they differ: another UID, "
                + "another birthday (1960-01-01 and 1990-01-01). If they are one person, merge them in Possible Duplicates";
        assertThat(trial(file).notices()).extracting(Notice::message).containsExactly("Sue Wren will be added beside " + who + " afterwards.");
        assertThat(run(file).notices()).extracting(Notice::message).containsExactly("Sue Wren was added beside " + who + ".");
    }

    @Test
    void describesAPictureInWords() throws Exception {
        vcard(card("3.0", "UID:ada-0001", "FN:Ada Osei"));
        ImportReport report = trial(file("photo.vcf", card("4.0", "UID:ada-0001", "FN:Ada Osei", "PHOTO:data:image/png;base64,iVBORw0KGgo=")));
        assertThat(report.merged()).flatExtracting(MergedContact::values).extracting(ChangedValue::after).containsExactly("a picture, 8 bytes");
    }
}

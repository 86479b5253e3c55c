package kith.exchange;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import kith.model.Address;
import kith.model.Affiliation;
import kith.model.Link;
import kith.model.PartialDate;
import kith.model.Person;
import kith.model.Phone;
import kith.model.Relation;

/** Files as the programs of the world write them, with people who do not exist. */
class FixturesTest extends ImportFixture {

    private ImportReport fixture(String name) throws Exception {
        Path file = folder.resolve(name);
        Files.write(file, resource(name));
        return run(file);
    }

    @Test
    void android() throws Exception {
        assertCounts(3, 0, 0, fixture("android-2.1.vcf"));
        Person person = person("S\u00f8ren \u00d8stergaard");
        Phone summerHouse = person.getPhones().get(1);
        assertEquals("Sommerhus +45 98 76 54 32", summerHouse.getLabel() + " " + summerHouse.getNumber());
        assertEquals("M\u00f8dt p\u00e5 messen\nHar to b\u00f8rn", person.getNote());
        assertEquals("N\u00f8rregade 1", person.getAddresses().get(0).getStreet());
        assertEquals(254, person.getPhoto().getData().size());
        assertEquals(List.of("S\u00f8r"), person.getNicknames());
        assertEquals(PartialDate.parse("2003-06-14"), person.getAnniversary());
        assertEquals("Mette sister", person.getRelations().get(0).getName() + " " + person.getRelations().get(0).getType());
        assertEquals(List.of("X-ANDROID-CUSTOM:vnd.android.cursor.item/other;x;;;;;;;;;;;;;;"), kept(person));
    }

    @Test
    void nokia() throws Exception {
        assertCounts(1, 0, 0, fixture("nokia-2.1.vcf"));
        Person aino = person("Aino M\u00e4kinen");
        assertEquals(PartialDate.parse("1979-06-30"), aino.getBirthday());
        assertEquals(List.of("voice", "cell"), aino.getPhones().get(0).getTypes());
        assertEquals(List.of("X-CLASS:private", "X-NICKNAME:Aikku"), kept(aino));
    }

    @Test
    void icloud() throws Exception {
        ImportReport report = fixture("icloud-3.0.vcf");
        assertEquals(new ImportReport(2, 0, 0, List.of(), report.lists()), report);
        Person mai = person("Dr. Mai Th\u1ecb Nguy\u1ec5n PhD");
        assertEquals("Th\u1ecb Dr. PhD", mai.getAdditionalNames() + " " + mai.getNamePrefix() + " " + mai.getNameSuffix());
        assertEquals(PartialDate.parse("--02-29"), mai.getBirthday());
        assertEquals("Book club", mai.getEmails().get(1).getLabel());
        assertEquals("School", mai.getPhones().get(1).getLabel());
        assertEquals("https://mai.example", mai.getLinks().get(0).getValue());
        assertEquals("brother", mai.getRelations().get(0).getType());
        assertEquals(List.of("Chemists"), mai.getTags());
        assertEquals(List.of("Acm\u00e9, Ltd."), organizations());
        assertEquals(List.of("X-PHONETIC-ORG:Ak-mee", "item3.X-ABADR:vn", "item9.X-FAVORITE-TEA:jasmine",
                "item9.X-ABLabel:Tea"),
                kept(mai));
    }

    @Test
    void outlook() throws Exception {
        assertCounts(1, 0, 0, fixture("outlook-2.1.vcf"));
        Person juergen = person("J\u00fcrgen Gr\u00fcnwald");
        assertEquals("Gr\u00fc\u00dfe \u20ac 100\nzweite Zeile", juergen.getNote());
        assertEquals(List.of("M\u00fc\u00dfig & S\u00f6hne"), organizations());
        assertEquals("Stra\u00dfe des 17. Juni 1", juergen.getAddresses().get(0).getStreet());
        assertEquals(PartialDate.parse("2001-05-05"), juergen.getAnniversary());
        assertEquals(254, juergen.getPhoto().getData().size());
        assertEquals("manager Frau K\u00f6hler", juergen.getRelations().get(0).getType() + " " + juergen.getRelations().get(0).getName());
        assertTrue(juergen.getCardProperties().get(0).startsWith("X-MS-OL-DESIGN:<card xmlns=\"http://"));
    }

    @Test
    void googleWithACutOffEnd() throws Exception {
        ImportReport report = fixture("google-3.0.vcf");
        assertEquals(3, report.added());
        assertEquals(List.of(30L), report.notices().stream().map(ImportReport.Notice::line).toList());
        Person siobhan = person("Siobh\u00e1n O'Brien");
        assertEquals("1 Home St\nDublin, D01", siobhan.getAddresses().get(0).getStreet());
        assertEquals("https://lh3.example.com/contacts/photo.jpg", siobhan.getPhoto().getUri());
        assertEquals("Moved", siobhan.getDates().get(0).getLabel());
        assertEquals(List.of("myContacts", "starred", "Choir"), siobhan.getTags());
    }

    @Test
    void thunderbird() throws Exception {
        assertEquals(1, fixture("thunderbird-4.0.vcf").added());
        Person anna = people().get(0);
        assertEquals(PartialDate.parse("1992-02-29"), anna.getBirthday());
        assertTrue(anna.getCardProperties().contains("X-BDAY;VALUE=DATE:19900229"));
        assertEquals("+7-495-000-00-00 ext. 12", anna.getPhones().get(1).getNumber());
        assertEquals(List.of("work", "fax"), anna.getPhones().get(1).getTypes());
    }

    @Test
    void nextcloud() throws Exception {
        ImportReport report = fixture("nextcloud-4.0.vcf");
        assertEquals(new ImportReport(3, 0, 0, List.of(), report.lists()), report);
        Person zoe = person("Zo\u00eb van der Berg");
        Address address = zoe.getAddresses().get(0);
        assertEquals("Keizersgracht 1, 2e verdieping", address.getStreet());
        assertEquals("Anna Maria|Dr. Ir.|zij/haar", zoe.getAdditionalNames() + "|" + zoe.getNamePrefix() + "|"
                + zoe.getPronouns());
        Affiliation affiliation = zoe.getAffiliations().get(0);
        assertEquals("Hydroloog Adviseur Beheer", affiliation.getTitle() + " " + affiliation.getRole() + " "
                + affiliation.getDepartment());
        assertEquals(List.of("xmpp:zoe@chat.example", "https://social.example/@zoe", "https://twitter.com/zoe"),
                zoe.getLinks().stream().map(Link::getValue).toList());
        assertEquals(List.of("mastodon"), zoe.getLinks().get(1).getTypes());
        assertEquals(List.of("spouse", "friend"), zoe.getRelations().stream().map(Relation::getType).toList());
        assertEquals(List.of("water", "Vrienden", "Team"), zoe.getTags());
        assertEquals(List.of("Team"), person("Kim").getTags());
        assertEquals(List.of("GENDER:F", "GEO:geo:52.37,4.89", "X-NC-SCOPE;X-LEVEL=\"a:b;c\":private"),
                kept(zoe));
        assertEquals(List.of("Stichting Water"), organizations());
    }

    @ParameterizedTest
    @ValueSource(strings = { "android-2.1.vcf", "nokia-2.1.vcf", "icloud-3.0.vcf", "outlook-2.1.vcf", "google-3.0.vcf",
            "thunderbird-4.0.vcf", "nextcloud-4.0.vcf", "Connections.csv" })
    void importedAgainAndExportedAndImportedAgainNothingChanges(String name) throws Exception {
        int count = fixture(name).added();
        ImportReport again = fixture(name);
        assertEquals(List.of(0, 0, count), List.of(again.added(), again.updated(), again.skipped()));
        String export = export();
        ImportReport own = run(file("export.vcf", export));
        assertEquals(List.of(0, 0, List.of()), List.of(own.added(), own.updated(), own.rejected()));
        assertArrayEquals(export.getBytes(), export().getBytes());
    }
}

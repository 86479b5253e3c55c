package kith.exchange;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;

import kith.exchange.ImportReport.Rejected;
import kith.model.Address;
import kith.model.Affiliation;
import kith.model.LinkKind;
import kith.model.Organization;
import kith.model.PartialDate;
import kith.model.Person;
import kith.model.Phone;
import kith.model.Relation;

class VCardImportTest extends ImportFixture {

    private static final String PIXEL = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk"
            + "+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";

    @Test
    void quotedPrintableWithSoftBreaksAndCharsetIsDecoded() throws Exception {
        vcard("BEGIN:VCARD", "VERSION:2.1", "N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:M=C3=BCller;J=C3=B6rg;;;",
                "NOTE;ENCODING=QUOTED-PRINTABLE;CHARSET=UTF-8:Erste Zeile=0D=0A=", "zweite mit: Doppelpunkt=", " und Rest",
                        "END:VCARD");
        Person person = person("J\u00f6rg M\u00fcller");
        assertEquals("M\u00fcller", person.getFamilyName());
        assertEquals("Erste Zeile\nzweite mit: Doppelpunkt und Rest", person.getNote());
    }

    @Test
    void lineBreaksInQuotedPrintableArePartOfTheValue() throws Exception {
        vcard(card("2.1", "N:Kim;Sun", "ADR;ENCODING=QUOTED-PRINTABLE:;;Main St 1=0D=0AFloor 3;Town",
                "X-FOO;ENCODING=QUOTED-PRINTABLE:a=0D=0Ab",
                "NOTE:first", "and an unescaped second", "TEL:1"));
        Person sun = person("Sun Kim");
        assertEquals("Main St 1\nFloor 3", sun.getAddresses().get(0).getStreet());
        assertEquals(List.of("X-FOO:a\\nb"), kept(sun));
        assertEquals("first\nand an unescaped second", sun.getNote());
    }

    @Test
    void legacyCharsetsAreReadWithAndWithoutBeingNamed() throws Exception {
        run(file("cp1252.vcf", card("2.1", "N:M\u00fcller;Zo\u00eb", "ORG:Caf\u00e9"), Charset.forName("windows-1252")),
                file("latin2.vcf", card("2.1", "N;CHARSET=ISO-8859-2:Dvo\u0159\u00e1k;Jan"), Charset.forName("ISO-8859-2")),
                file("sjis.vcf", card("2.1", "N;CHARSET=SHIFT_JIS:\u5c71\u7530;\u592a\u90ce"),
                        Charset.forName("Shift_JIS")));
        assertEquals(List.of("Jan Dvo\u0159\u00e1k", "Zo\u00eb M\u00fcller", "\u592a\u90ce \u5c71\u7530"), names());
        assertEquals(List.of("Caf\u00e9"), organizations());
    }

    @Test
    void everyEncodingOfUnicodeIsRead() throws Exception {
        run(file("bom.vcf", "\uFEFF" + card("3.0", "FN:\u0141ucja")),
                file("le.vcf", "\uFEFF" + card("3.0", "FN:Jos\u00e9"), StandardCharsets.UTF_16LE),
                file("be.vcf", card("3.0", "FN:\u6797 \ud83d\ude00"), StandardCharsets.UTF_16BE));
        assertEquals(List.of("Jos\u00e9", "\u0141ucja", "\u6797 \ud83d\ude00"), names());
    }

    @Test
    void foldsWithinACharacterAreJoined() throws Exception {
        byte[] bytes = card("3.0", "FN:J\u00f6rg").getBytes(StandardCharsets.UTF_8);
        String text = new String(bytes, StandardCharsets.ISO_8859_1).replace("\u00c3", "\u00c3\r\n ");
        run(file("fold.vcf", text, StandardCharsets.ISO_8859_1));
        assertEquals(List.of("J\u00f6rg"), names());
    }

    @Test
    void brokenCardsAreRejectedByLineAndTheOthersGoIn() throws Exception {
        ImportReport report = vcard("BEGIN:VCARD", "VERSION:3.0", "FN:One", "END:VCARD", "BEGIN:VCARD", "VERSION:3.0",
                "FN:No end",
                "begin:vcard", "VERSION:3.0", "FN:Two", "end:vcard", "BEGIN:VCARD", "VERSION:3.0", "FN:Bad",
                        "what is this", "END:VCARD",
                "", "some text", "more text", "BEGIN:VCARD", "VERSION:3.0", "X-FOO:nameless", "END:VCARD", "BEGIN:VCARD",
                        "VERSION:3.0",
                "FN:Three", "END:VCARD", "BEGIN:VCARD", "FN:Last");
        assertEquals(List.of("Bad", "Last", "No end", "One", "Three", "Two"), names());
        assertEquals(List.of(18L, 20L), report.rejected().stream().map(Rejected::line).toList());
        assertEquals(List.of(5L, 15L, 28L), report.notices().stream().map(ImportReport.Notice::line).toList());
    }

    @Test
    void aNestedCardStaysWithTheCardAroundIt() throws Exception {
        ImportReport report = vcard("BEGIN:VCARD", "VERSION:2.1", "FN:Boss", "AGENT:", "BEGIN:VCARD", "FN:Secretary",
                "END:VCARD",
                "TEL:1", "END:VCARD", "BEGIN:VCARD", "FN:Other", "END:VCARD");
        assertEquals(List.of(), report.rejected());
        assertEquals(List.of("Boss", "Other"), names());
        assertEquals(List.of("X-AGENT:BEGIN:VCARD\\nFN:Secretary\\nEND:VCARD"), kept(person("Boss")));
    }

    @Test
    void whoHasNoNameIsCalledByWhatThereIs() throws Exception {
        vcard(card("3.0", "N:;;;;", "FN:", "ORG:Acme"), card("3.0", "NICKNAME:Bobby"), card("3.0", "EMAIL:x@example.org"),
                card("2.1", "TEL;CELL:+1 555"));
        assertEquals(List.of("+1 555", "Bobby", "x@example.org"), names());
        assertEquals(List.of("Acme"), organizations());
    }

    @Test
    void keepsANumberThatSaysMoreThanTheOneThatIsThere() throws Exception {
        vcard(card("3.0", "UID:1", "FN:Ann Lee", "TEL:+49 30 1234567"));
        for (int i = 0; i < 2; i++) {
            vcard(card("3.0", "UID:1", "FN:Ann Lee", "TEL:030 1234567", "TEL:+49 30 1234567 und 568", "TEL:+49 30 1234567 Nst 5"));
            assertEquals(List.of("+49 30 1234567", "+49 30 1234567 und 568", "+49 30 1234567 Nst 5"),
                    person("Ann Lee").getPhones().stream().map(Phone::getNumber).toList());
        }
    }

    @Test
    void companiesBecomeOrganizations() throws Exception {
        vcard(card("4.0", "KIND:org", "FN:City Hospital", "TEL:1"),
                card("3.0", "N:;;;;", "FN:Acme", "ORG:Acme;", "X-ABShowAs:COMPANY"));
        assertEquals(List.of(), names());
        assertEquals(List.of("Acme", "City Hospital"), organizations());
        assertTrue(VCardExport.contacts(session.getStore()).allMatch(each -> each instanceof Organization
                && each.getCardProperties().isEmpty()));
    }

    @Test
    void groupsOfAppleAreUnderstood() throws Exception {
        vcard(card("3.0", "FN:Ann Lee", "item1.EMAIL;type=INTERNET;type=pref:ann@example.org",
                "item1.X-ABLabel:_$!<Other>!$_",
                "item2.X-ABLabel:_$!<Anniversary>!$_", "item2.X-ABDATE:2010-06-05", "item3.X-ABDATE:2001-02-03",
                        "item3.X-ABLabel:Graduation",
                "ITEM4.X-ABRELATEDNAMES:Bo Lund", "ITEM4.X-ABLabel:_$!<Spouse>!$_", "item5.TEL:1",
                        "item5.X-ABLabel:_$!<Home>!$_",
                "item6.X-FOO:bar", "item6.X-ABLabel:Foo", "BDAY;X-APPLE-OMIT-YEAR=1604:1604-04-15",
                "X-SOCIALPROFILE;type=twitter;x-user=ann:http\\://twitter.com/ann",
                        "IMPP;X-SERVICE-TYPE=Jabber:xmpp:ann@jabber.org",
                "X-PHONETIC-FIRST-NAME:En", "X-PHONETIC-LAST-NAME:Li"));
        Person ann = person("Ann Lee");
        assertEquals("Other", ann.getEmails().get(0).getLabel());
        assertEquals(List.of(), ann.getEmails().get(0).getTypes());
        assertTrue(ann.getEmails().get(0).isPreferred());
        assertEquals(PartialDate.parse("2010-06-05"), ann.getAnniversary());
        assertEquals("Graduation", ann.getDates().get(0).getLabel());
        Relation spouse = ann.getRelations().get(0);
        assertEquals("spouse Bo Lund", spouse.getType() + " " + spouse.getName());
        assertEquals(List.of("home"), ann.getPhones().get(0).getTypes());
        assertNull(ann.getPhones().get(0).getLabel());
        assertEquals(List.of("item6.X-FOO:bar", "item6.X-ABLabel:Foo"), kept(ann));
        assertEquals(PartialDate.parse("--04-15"), ann.getBirthday());
        assertEquals("http://twitter.com/ann", ann.getLinks().get(0).getValue());
        assertEquals(LinkKind.MESSAGING, ann.getLinks().get(1).getKind());
        assertEquals("En Li", ann.getPhoneticGivenName() + " " + ann.getPhoneticFamilyName());
    }

    @Test
    void datesMayLackTheirYearAndOthersAreKeptAsTheyCame() throws Exception {
        vcard(card("3.0", "FN:A", "BDAY:--0415"), card("3.0", "FN:B", "BDAY:--04-15"),
                card("3.0", "FN:C", "BDAY:1985-04-15T00:00:00Z"),
                card("4.0", "FN:D", "BDAY:19850415"), card("4.0", "FN:E", "BDAY;VALUE=text:circa 1800"),
                        card("3.0", "FN:F", "BDAY:1985-13-45"));
        assertEquals("--04-15 --04-15 1985-04-15 1985-04-15 null null",
                String.join(" ", people().stream().map(each -> String.valueOf(each.getBirthday())).toList()));
        assertEquals(List.of("BDAY;VALUE=text:circa 1800"), kept(person("E")));
        assertEquals(List.of("BDAY;VALUE=text:1985-13-45"), kept(person("F")));
    }

    @Test
    void photosComeInEveryForm() throws Exception {
        vcard(card("2.1", "FN:A", "PHOTO;ENCODING=BASE64;TYPE=PNG:", " " + PIXEL.substring(0, 50), " "
                + PIXEL.substring(50), "", "TEL:1"),
                card("3.0", "FN:B", "PHOTO;ENCODING=b;TYPE=PNG:" + PIXEL),
                        card("4.0", "FN:C", "PHOTO:data:image/png;base64\\," + PIXEL),
                card("3.0", "FN:D", "PHOTO;BASE64:", "  " + PIXEL),
                        card("3.0", "FN:E", "PHOTO;VALUE=URI:https://example.org/p.png"),
                card("3.0", "FN:F", "PHOTO;ENCODING=b:!!!"),
                        card("2.1", "FN:G", "PHOTO;PNG;BASE64:" + PIXEL.substring(0, 48), PIXEL.substring(48)));
        byte[] data = person("A").getPhoto().getData().bytes();
        assertEquals("1", person("A").getPhones().get(0).getNumber());
        for (String name : List.of("A", "B", "C", "D", "G")) {
            assertArrayEquals(data, person(name).getPhoto().getData().bytes(), name);
            assertEquals("image/png", person(name).getPhoto().getMediaType());
        }
        assertEquals("https://example.org/p.png", person("E").getPhoto().getUri());
        assertEquals(List.of("X-PHOTO:!!!"), kept(person("F")));
    }

    @Test
    void addressesAndAffiliationsAreTakenApart() throws Exception {
        vcard(card("3.0", "FN:Ann Lee", "ADR;TYPE=HOME:;;123 Home St\\nCity\\, HM 1;Town;;12345;Ghana",
                "ORG:Acme\\, Inc.;R&D;Lab", "TITLE:Engineer",
                "ROLE:Lead", "item1.ORG:City Hospital", "item1.TITLE:Volunteer", "CATEGORIES:a,b\\,c"));
        Person ann = person("Ann Lee");
        Address address = ann.getAddresses().get(0);
        assertEquals("123 Home St\nCity, HM 1|Town|12345|Ghana",
                String.join("|", address.getStreet(), address.getLocality(), address.getPostalCode(), address.getCountry()));
        Affiliation first = ann.getAffiliations().get(0);
        assertEquals("R&D, Lab|Engineer|Lead", String.join("|", first.getDepartment(), first.getTitle(), first.getRole()));
        assertEquals("Volunteer", ann.getAffiliations().get(1).getTitle());
        assertEquals(List.of("Acme, Inc.", "City Hospital"), organizations());
        assertEquals(List.of("a", "b,c"), ann.getTags());
    }

    @Test
    void relationsToUidsBecomeReferencesAlsoToThoseWhoComeLater() throws Exception {
        String cards = card("4.0", "FN:Ann", "UID:urn:uuid:1", "RELATED;TYPE=friend:urn:uuid:2",
                "RELATED;TYPE=child:urn:uuid:9")
                + card("4.0", "FN:Bo", "UID:urn:uuid:2");
        assertCounts(2, 0, 0, vcard(cards));
        assertEquals(List.of("RELATED;TYPE=child:urn:uuid:9"), kept(person("Ann")));
        assertEquals(1, person("Ann").getRelations().size());
        assertCounts(0, 0, 2, vcard(cards));
    }

    @Test
    void whatTheModelHasNoPlaceForIsKeptAndWrittenBack() throws Exception {
        vcard(card("3.0", "FN:Ann", "X-FOO;X-BAR=\"a;b\":one\\,two;three", "GENDER:F", "TZ:-05:00",
                "X-LONG:0123456789012345678901234567890123456789012345678901234567890123456789\u00f6\u00f6\u00f6\u00f6"));
        assertEquals(List.of("X-FOO;X-BAR=\"a;b\":one\\,two;three", "GENDER:F", "TZ:-05:00",
                "X-LONG:0123456789012345678901234567890123456789012345678901234567890123456789\u00f6\u00f6\u00f6\u00f6"),
                        kept(person("Ann")));
        assertTrue(export().contains("\r\nX-FOO;X-BAR=\"a;b\":one\\,two;three\r\nGENDER:F\r\n"), export());
    }

    @Test
    void filesPutTogetherAreReadLikeOne() throws Exception {
        String one = card("3.0", "FN:One");
        run(file("a.vcf", "\uFEFF" + one.stripTrailing() + "\uFEFF" + one.replace("One", "Two") + "\uFEFF"
                + one.replace("One", "Three")
                + one.replace("One", "Four").replaceAll("(?m)^", "  ")));
        assertEquals(List.of("Four", "One", "Three", "Two"), names());
    }

    @Test
    void aFoldedLineIsNoEnd() throws Exception {
        vcard(card("3.0", "FN:Ann", "NOTE:they write", "  BEGIN:VCARD", " END:VCARD", "TEL:1"));
        assertEquals("they write BEGIN:VCARDEND:VCARD", person("Ann").getNote());
        assertEquals("1", person("Ann").getPhones().get(0).getNumber());
    }

    @Test
    void aLineThatNeverEndsRejectsItsCardOnly() throws Exception {
        StringBuilder text = new StringBuilder(card("3.0", "FN:One")).append("BEGIN:VCARD\nFN:Endless\nNOTE:");
        text.append("x".repeat(30 << 20)).append("\nEND:VCARD\n").append(card("3.0", "FN:Two"));
        ImportReport report = run(file("long.vcf", text.toString()));
        assertEquals(List.of("One", "Two"), names());
        assertEquals(5, report.rejected().get(0).line());
    }
}

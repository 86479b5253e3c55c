package kith.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import ezvcard.VCard;
import ezvcard.VCardVersion;
import ezvcard.io.text.VCardReader;
import kith.core.Session;

/** Exports of cards of all versions, which another library reads as valid cards of the version that they say. */
class ValidCardsTest extends ImportFixture {

    private static final String PIXEL = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";

    /** A content line (RFC 6350, 3.3). */
    private static final Pattern LINE = Pattern.compile("(?:[A-Za-z0-9-]+\\.)?[A-Za-z0-9-]+(?:;[A-Za-z0-9-]+="
            + "(?:\"[^\"\\p{Cntrl}]*\"|[^\":;,\\p{Cntrl}]*)(?:,(?:\"[^\"\\p{Cntrl}]*\"|[^\":;,\\p{Cntrl}]*))*)*:[^\\p{Cntrl}]*");

    private static final Set<String> ONLY_NEW = Set.of("KIND", "GENDER", "LANG", "INTEREST", "RELATED", "MEMBER", "ANNIVERSARY",
            "SOCIALPROFILE", "PRONOUNS", "HOBBY", "EXPERTISE", "CLIENTPIDMAP", "XML");
    private static final Set<String> ONLY_OLD = Set.of("AGENT", "CLASS", "LABEL", "MAILER", "NAME", "PROFILE", "SORT-STRING");

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "GEO:50.7;7.1 | GEO:geo:50.7,7.1", "GEO:50.7,7.1 | GEO:geo:50.7,7.1", "GEO:here | X-GEO:here",
            "LOGO;ENCODING=b;TYPE=PNG:" + PIXEL + " | LOGO:data:image/png;base64," + PIXEL,
            "LOGO;VALUE=URI:https://example.org/a.png | LOGO;VALUE=URI:https://example.org/a.png",
            "KEY;ENCODING=b;TYPE=PGP:AAAA | KEY:data:application/pgp-keys;base64,AAAA", "KEY;TYPE=X509;ENCODING=B:AAAA | KEY:data:application/pkix-cert;base64,AAAA",
            "SOUND;ENCODING=BASE64;TYPE=WAVE:AAAA | SOUND:data:audio/wav;base64,AAAA", "KEY:my key | KEY;VALUE=text:my key",
            "MAILER:PigeonMail | X-MAILER:PigeonMail", "CLASS:PRIVATE | X-CLASS:PRIVATE", "NAME:My card | X-NAME:My card",
            "AGENT;VALUE=uri:CID:x@y | X-AGENT;VALUE=uri:CID:x@y", "SORT-STRING:Osei | N;SORT-AS=Osei:Osei;Ada;;;",
            "X-FOO_BAR:1 | X-FOO-BAR:1", "X-FOO;A_B=c:1 | X-FOO;A-B=c:1", "X-FOO;BAR:1 | X-FOO;TYPE=BAR:1",
            "X-FOO;ENCODING=b:AAAA | X-FOO;VALUE=uri:data:application/octet-stream;base64,AAAA", "a_b.X-FOO:1 | a-b.X-FOO:1",
            "X-FOO;TYPE=pref:1 | X-FOO;PREF=1:1", "LABEL:12 Fern St | ADR:;;12 Fern St;;;;" })
    void translatesOlderPropertiesIntoVersion4(String line, String exported) throws Exception {
        vcard(card("3.0", "FN:Ada Osei", "N:Osei;Ada;;;", line));
        assertThat(unfolded(export())).contains(exported);
        assertValid(export(), VCardVersion.V4_0);
        assertComesBack(export(), false);
        assertEquals(new ImportReport(0, 0, 1, List.of()), run(file("own.vcf", export())));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "GEO:geo:50.7,7.1 | GEO:50.7;7.1", "LOGO:data:image/png;base64," + PIXEL + " | LOGO;ENCODING=b;TYPE=PNG:" + PIXEL,
            "PHOTO:data:image/png;base64," + PIXEL + " | PHOTO;ENCODING=b;TYPE=PNG:" + PIXEL, "KEY:data:application/pgp-keys;base64,AAAA | KEY;ENCODING=b;TYPE=PGP:AAAA",
            "BDAY:19850412 | BDAY:1985-04-12", "BDAY:--0412 | BDAY;X-APPLE-OMIT-YEAR=1604:1604-04-12", "BDAY:1985-04 | X-BDAY:1985-04",
            "BDAY:19850412T102200-0500 | BDAY:1985-04-12T10:22:00-05:00", "ANNIVERSARY:20100605 | X-ANNIVERSARY:2010-06-05",
            "BDAY;VALUE=text:circa 1800 | X-BDAY:circa 1800", "GENDER:F | X-GENDER:F", "LANG:pt | X-LANG:pt", "INTEREST:chess | X-INTEREST:chess",
            "TZ:Europe/Lisbon | TZ;VALUE=text:Europe/Lisbon", "TZ:-0500 | TZ:-0500", "URL:https://example.org/a\\,b | URL:https://example.org/a%2Cb",
            "TEL;TYPE=\"work,voice\";PREF=1:+49 30 1 | TEL;TYPE=work;TYPE=voice;TYPE=pref:+49 30 1",
            "SOCIALPROFILE;SERVICE-TYPE=Mastodon:https://social.example/@ada | X-SOCIALPROFILE;TYPE=mastodon:https://social.example/@ada",
            "RELATED;TYPE=spouse;VALUE=text:Ben Li | item1.X-ABRELATEDNAMES:Ben Li", "N;SORT-AS=Osei:Osei;Ada;;; | SORT-STRING:Osei",
            "N:Berg;Jon;;;;Lee;III | N:Berg Lee;Jon;;;III", "N:Berg,Lee;Jon;;; | N:Berg Lee;Jon;;;", "PRONOUNS:she/her | X-PRONOUNS:she/her",
            "IMPP:xmpp:a@example.org | IMPP:xmpp:a@example.org", "ADR;LABEL=\"12 Fern St\\nBonn\":;;12 Fern St;Bonn;;; | item1.LABEL:12 Fern St\\\\nBonn" })
    void translatesNewerPropertiesIntoVersion3(String line, String exported) throws Exception {
        vcard(card("4.0", "FN:Ada Osei", line));
        String old = exportOld(session);
        assertThat(unfolded(old)).contains(exported);
        assertValid(old, VCardVersion.V3_0);
        assertComesBack(old, true);
        ImportReport again = run(file("own.vcf", old));
        assertEquals(List.of(0, List.of()), List.of(again.added(), again.rejected()));
        assertComesBack(export(), false);
    }

    @Test
    void writesOrganizationsAsAppleDoes() throws Exception {
        vcard(card("4.0", "KIND:org", "FN:Acme, Inc."));
        String old = exportOld(session);
        assertThat(unfolded(old)).contains("X-ABShowAs:COMPANY", "N:;;;;", "ORG:Acme\\, Inc.");
        assertValid(old, VCardVersion.V3_0);
        assertComesBack(old, true);
        assertEquals(new ImportReport(0, 0, 1, List.of()), run(file("own.vcf", old)));
    }

    @Test
    void writesThePictureOfVersion3SoThatOthersShowIt() throws Exception {
        vcard(card("4.0", "FN:Ada Osei", "PHOTO:data:image/png;base64," + PIXEL));
        try (VCardReader reader = new VCardReader(exportOld(session))) {
            assertArrayEquals(person("Ada Osei").getPhoto().getData().bytes(), reader.readNext().getPhotos().get(0).getData());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "android-2.1.vcf", "nokia-2.1.vcf", "icloud-3.0.vcf", "outlook-2.1.vcf", "google-3.0.vcf",
            "thunderbird-4.0.vcf", "nextcloud-4.0.vcf", "Connections.csv" })
    void exportsOfFixturesAreValidAndComeBack(String name) throws Exception {
        java.nio.file.Files.write(folder.resolve(name), resource(name));
        run(folder.resolve(name));
        assertValid(export(), VCardVersion.V4_0);
        assertComesBack(export(), false);
        String old = exportOld(session);
        assertValid(old, VCardVersion.V3_0);
        assertComesBack(old, true);
        ImportReport again = run(file("own.vcf", old));
        assertEquals(List.of(0, List.of()), List.of(again.added(), again.rejected()));
    }

    /** An export that comes into an empty network goes out of it as it was. */
    private void assertComesBack(String export, boolean old) throws Exception {
        try (Session other = Session.create(folder.resolve("other" + System.nanoTime() + ".kith"), Runnable::run)) {
            ImportReport report = new Importer(other, FORMATS).run(List.of(file("out.vcf", export)), false, null);
            assertEquals(List.of(), report.rejected());
            String again = old ? exportOld(other) : export(other);
            assertEquals(sorted(export), sorted(again));
        }
    }

    static String export(Session session) throws Exception {
        StringWriter out = new StringWriter();
        new VCardExport(session.getStore()).write(VCardExport.contacts(session.getStore()), out);
        return out.toString();
    }

    static String exportOld(Session session) throws Exception {
        StringWriter out = new StringWriter();
        VCardExport.ofVersion3(session.getStore()).write(VCardExport.contacts(session.getStore()), out);
        return out.toString();
    }

    /** Lines without what differs in each network; the names of groups mean nothing. */
    private static List<String> sorted(String export) {
        return unfolded(export).stream().filter(line -> !line.startsWith("REV")).map(line -> line.replaceFirst("^item\\d+\\.", "item."))
                .sorted().toList();
    }

    private static List<String> unfolded(String export) {
        return export.replace("\r\n ", "").lines().toList();
    }

    static void assertValid(String export, VCardVersion version) throws Exception {
        boolean old = version == VCardVersion.V3_0;
        for (String line : unfolded(export)) {
            assertThat(line).matches(LINE);
            String name = line.split("[:;]", 2)[0];
            assertThat(old ? ONLY_NEW : ONLY_OLD.stream().filter(each -> !old).toList()).doesNotContain(name.substring(name.lastIndexOf('.') + 1));
        }
        List<String> warnings = new ArrayList<>();
        try (VCardReader reader = new VCardReader(export)) {
            for (VCard card = reader.readNext(); card != null; card = reader.readNext()) {
                assertEquals(version, card.getVersion());
                reader.getWarnings().forEach(warning -> warnings.add(warning.toString()));
                card.validate(version).forEach(entry -> entry.getValue().forEach(warning -> warnings.add(entry.getKey() + ": " + warning)));
            }
        }
        // It knows no types of addresses but those that RFC 2426 names; the grammar there allows others.
        warnings.removeIf(warning -> warning.contains("TYPE parameter value"));
        assertEquals(List.of(), warnings);
    }
}

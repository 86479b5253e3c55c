package kith.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

/** Files that do harm without meaning to, and some that mean to. */
class HarderFilesTest extends ImportFixture {

    private static final String GOOD = card("3.0", "FN:Good One");

    @Test
    void refusesTheNetworkThatIsOpen() throws Exception {
        List<ImportReport.Rejected> rejected = run(folder.resolve("network.kith")).rejected();
        assertEquals(1, rejected.size());
        assertTrue(rejected.getFirst().reason().contains("network that is open here"), rejected::toString);
    }

    @Test
    void twoPeopleOfOneUidInOneFileStayTwo() throws Exception {
        Path file = file("a.vcf", card("3.0", "UID:1", "FN:Amara Osei", "TEL:+44 11")
                + card("3.0", "UID:1", "FN:Bjorn Dahl", "TEL:+47 22"));
        assertCounts(2, 0, 0, run(file));
        assertCounts(0, 0, 2, run(file));
        assertEquals(List.of("Amara Osei", "Bjorn Dahl"), names());
    }

    @Test
    void aUidOutlastsAChangeOfTheName() throws Exception {
        vcard(card("3.0", "UID:bob-0001", "FN:Bob"));
        assertEquals(0, vcard(card("3.0", "UID:bob-0001", "FN:Robert Smith")).added());
    }

    @Test
    void peopleWhoShareTheProfileOfTheirEmployerStayTwo() throws Exception {
        Path file = file("a.vcf", card("3.0", "FN:Amara Osei", "X-SOCIALPROFILE:http://twitter.com/acme")
                + card("3.0", "FN:Bjorn Dahl", "X-SOCIALPROFILE:http://twitter.com/acme"));
        assertCounts(2, 0, 0, run(file));
        assertCounts(0, 0, 2, run(file));
    }

    @Test
    void profilesThatDifferInTheQueryOnlyAreOfTwo() throws Exception {
        String address = "X-SOCIALPROFILE;TYPE=facebook:https://www.facebook.com/profile.php?id=";
        Path file = file("a.vcf", card("3.0", "FN:Anna Berg", address + 1) + card("3.0", "FN:Anna Dahl", address + 2));
        assertCounts(2, 0, 0, run(file));
        assertCounts(0, 0, 2, run(file));
    }

    @Test
    void anEncodingThatIsNamedCountsWhereTheBytesMayBeBoth() throws Exception {
        Map<String, String> all = Map.of("Shift_JIS", "\uFF85\uFF76", "ISO-2022-JP", "\u5C71\u7530", "GBK", "\u6A21",
                "EUC-KR", "\uAE40\uCCA0", "KOI8-R", "\u0418\u0432\u0430\u043D", "ISO-8859-2", "\u0141ukasz");
        for (Map.Entry<String, String> each : all.entrySet()) {
            ByteArrayOutputStream card = new ByteArrayOutputStream();
            card.writeBytes(("BEGIN:VCARD\r\nVERSION:2.1\r\nFN;ENCODING=QUOTED-PRINTABLE;CHARSET=" + each.getKey() + ":")
                    .getBytes(UTF_8));
            for (byte one : each.getValue().getBytes(Charset.forName(each.getKey()))) {
                card.writeBytes(String.format("=%02X", one & 0xFF).getBytes(UTF_8));
            }
            card.writeBytes("\r\nEND:VCARD\r\n".getBytes(UTF_8));
            run(Files.write(folder.resolve("a.vcf"), card.toByteArray()));
        }
        assertEquals(all.values().stream().sorted().toList(), names());
    }

    @Test
    void utf8IsRecognizedWhereAnotherEncodingIsNamed() throws Exception {
        vcard(card("2.1", "FN;CHARSET=Shift_JIS:\u5C71\u7530") + card("2.1", "FN;CHARSET=ISO-8859-1:J\u00FCrgen"));
        assertEquals(List.of("J\u00FCrgen", "\u5C71\u7530"), names());
    }

    @Test
    void cardsThatHoldTooMuchEndSoonAndTheNextComesIn() throws Exception {
        check(true, "X-A:1\r\n".repeat(200_000));
        check(true, "NOTE:1\r\n".repeat(200_000));
        check(false, " \r\n".repeat(6_000_000));
        check(false, "TEL" + ";a".repeat(2_000_000) + ":1\r\n");
        check(true, "CATEGORIES:" + "t,".repeat(500_000) + "\r\n");
        check(false, ("NOTE:" + "x".repeat(1_000_000) + "\r\n").repeat(40));
    }

    /** Checks whether a card is taken or refused, and that what is taken can be read back. */
    private void check(boolean taken, String harm) throws Exception {
        for (String id : session.getStore().ids("Person")) {
            session.execute("Remove", () -> session.remove(session.find(kith.model.Person.class, id).orElseThrow()));
        }
        ImportReport report = assertTimeout(Duration.ofSeconds(10), () -> vcard(
                "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Big One\r\n" + harm + "END:VCARD\r\n" + GOOD));
        assertEquals(taken ? List.of() : List.of(1L), report.rejected().stream().map(ImportReport.Rejected::line).toList());
        assertEquals(taken ? List.of("Big One", "Good One") : List.of("Good One"), names());
    }

    @Test
    void whatIsTakenCanBeReadBack() throws Exception {
        check(true, "NOTE:" + "x".repeat(21_000_000) + "\r\n");
        check(true, ("NOTE:" + "x".repeat(1000) + "\r\n").repeat(1900).replace("NOTE:", "NOTE:" + "y".repeat(6000)));
    }

    @Test
    void endlessSeparatorsEndSoon() {
        assertEquals(2, assertTimeout(Duration.ofSeconds(10), () -> vcard(
                card("3.0", "FN:Acme", "KIND:org", "ORG:" + ";".repeat(1_000_000) + "x") + GOOD)).added());
    }

    @Test
    void readsANameOfSeparatorsSoon() {
        assertEquals(2, assertTimeout(Duration.ofSeconds(10), () -> vcard(card("3.0", "FN:Acme", "ORG:Acme", "N:" + ";".repeat(200_000) + "x")
                + card("3.0", "FN:Acme Two", "KIND:org", "N:" + ";".repeat(200_000) + "x") + GOOD)).added() - 1);
    }

    @Test
    void keepsALineWithCharactersBeyondTheBasicPlaneInAParameter() throws Exception {
        vcard(card("4.0", "FN:Amara Osei", "TZ;X-LABEL=\ud83c\udfe0:Europe/Berlin"));
        assertThat(export()).contains("TZ;X-LABEL=\ud83c\udfe0:Europe/Berlin");
    }

    @Test
    void escapesOfParametersAreReadOnce() throws Exception {
        vcard(card("4.0", "FN:Amara Osei", "ADR;LABEL=\"c^^nd\":;;Street;;;;"));
        assertThat(export()).contains("ADR;LABEL=\"c^^nd\":;;Street;;;;");
    }
}

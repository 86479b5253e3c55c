package kith.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import kith.exchange.internal.CodePages;

/** Text that is damaged, or in encodings that nothing names. */
class TextEncodingsTest extends ImportFixture {

    @ParameterizedTest
    @CsvSource({ "Gr=C3=BC=C3=9Fe aus K=C3=B6ln=C3, Gr\u00fc\u00dfe aus K\u00f6ln\ufffd",
            "Gr=C3=BC=C3e aus K=C3=B6ln, Gr\u00fc\ufffde aus K\u00f6ln", "=BC K=C3=B6ln, \ufffd K\u00f6ln",
            "=E6=9E=97 =E6=9E, \u6797 \ufffd" })
    void replacesOnlyWhatIsDamaged(String encoded, String text) throws Exception {
        ImportReport report = vcard(card("2.1", "FN:Ada Osei", "NOTE;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:" + encoded));
        assertEquals(text, person("Ada Osei").getNote());
        assertEquals(1, report.notices().size());
    }

    @Test
    void replacesOnlyWhatIsDamagedWhereNoEncodingIsNamed() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes("BEGIN:VCARD\r\nVERSION:3.0\r\nFN:J\u00fcrgen\r\nNOTE:Gr\u00fc\u00dfe aus K".getBytes(UTF_8));
        bytes.write(0xC3);
        bytes.writeBytes("\r\nADR:;;Stra".getBytes(UTF_8));
        bytes.write(0xC3);
        bytes.writeBytes(";K\u00f6ln;;;\r\nEND:VCARD\r\n".getBytes(UTF_8));
        ImportReport report = run(Files.write(folder.resolve("a.vcf"), bytes.toByteArray()));
        assertEquals("Gr\u00fc\u00dfe aus K\ufffd", person("J\u00fcrgen").getNote());
        assertEquals("Stra\ufffd K\u00f6ln", person("J\u00fcrgen").getAddresses().get(0).getStreet() + " "
                + person("J\u00fcrgen").getAddresses().get(0).getLocality());
        assertThat(report.notices()).hasSize(1);
    }

    @Test
    void readsAsCodePageWhatIsNamedUtf8AndIsNone() throws Exception {
        run(Files.write(folder.resolve("a.vcf"), card("2.1", "FN;CHARSET=UTF-8:J\u00fcrgen Gr\u00f6\u00dfer").getBytes("windows-1252")));
        assertEquals(List.of("J\u00fcrgen Gr\u00f6\u00dfer"), names());
    }

    @Test
    void takesTheEncodingThatIsNamedElsewhereOnTheCard() throws Exception {
        ImportReport report = run(file("a.vcf", card("2.1", "N:\u0418\u0432\u0430\u043d\u043e\u0432\u0430;\u0410\u043d\u043d\u0430",
                "FN:\u0410\u043d\u043d\u0430 \u0418\u0432\u0430\u043d\u043e\u0432\u0430",
                "ORG;CHARSET=windows-1251:\u0428\u043a\u043e\u043b\u0430"), Charset.forName("windows-1251")));
        assertEquals(List.of("\u0410\u043d\u043d\u0430 \u0418\u0432\u0430\u043d\u043e\u0432\u0430"), names());
        assertEquals(List.of("\u0428\u043a\u043e\u043b\u0430"), organizations());
        assertThat(report.notices().get(0).message()).contains("Windows-1251");
    }

    @Test
    void takesTheEncodingThatIsNamedElsewhereInTheFile() throws Exception {
        run(file("a.vcf", card("2.1", "FN:Dvo\u0159\u00e1k") + card("2.1", "FN;CHARSET=ISO-8859-2:\u010capek"), Charset.forName("ISO-8859-2")));
        assertEquals(List.of("Dvo\u0159\u00e1k", "\u010capek"), names());
    }

    @ParameterizedTest
    @CsvSource({ "windows-1251, \u0410\u043d\u043d\u0430 \u0418\u0432\u0430\u043d\u043e\u0432\u0430", "windows-1251, \u0421\u0435\u0440\u0433\u0435\u0439 \u0424\u0451\u0434\u043e\u0440\u043e\u0432",
            "KOI8-R, \u0410\u043d\u043d\u0430 \u0418\u0432\u0430\u043d\u043e\u0432\u0430", "IBM866, \u0410\u043d\u043d\u0430 \u0418\u0432\u0430\u043d\u043e\u0432\u0430",
            "windows-1253, \u0393\u03b9\u03ce\u03c1\u03b3\u03bf\u03c2 \u03a0\u03b1\u03c0\u03b1\u03b4\u03cc\u03c0\u03bf\u03c5\u03bb\u03bf\u03c2",
            "windows-1255, \u05d3\u05d5\u05d3 \u05db\u05d4\u05df", "windows-1256, \u0645\u062d\u0645\u062f \u0639\u0644\u064a",
            "windows-1250, \u0141ukasz \u017b\u00f3\u0142\u0107", "windows-1252, J\u00fcrgen M\u00fc\u00dfig", "windows-1252, Zo\u00eb Andr\u00e9",
            "windows-1252, S\u00f8ren \u00d8sterg\u00e5rd", "IBM850, J\u00fcrgen M\u00fcller",
            "windows-31j, \u5c71\u7530\u592a\u90ce", "windows-31j, \u30a2\u30f3\u30c8\u30cb\u30aa",
            "GB18030, \u674e\u5c0f\u660e", "Big5, \u9673\u5fd7\u660e", "EUC-KR, \uae40\ucca0\uc218" })
    void detectsTheCodePageOfANameOrTwo(String charset, String name) throws Exception {
        Charset page = Charset.forName(charset);
        assertEquals(name, new String(name.getBytes(page), CodePages.guess(name.getBytes(page))));
        ImportReport report = run(file("a.vcf", card("2.1", "FN:" + name, "TEL:1"), page));
        assertEquals(List.of(name), names());
        assertThat(report.notices()).hasSize(1);
    }

    @Test
    void readsIso2022AlsoWhereItIsNotNamed() throws Exception {
        run(file("a.vcf", card("2.1", "FN:\u5c71\u7530"), Charset.forName("ISO-2022-JP")));
        assertEquals(List.of("\u5c71\u7530"), names());
    }

    @Test
    void readsTextInTheEncodingThatTheUserHasChosen() throws Exception {
        Charset page = Charset.forName("ISO-8859-2");
        new Importer(session, FORMATS, page).run(List.of(file("a.vcf", card("2.1", "FN:Dvo\u0159\u00e1k", "NOTE:\u0159"), page)), false, null);
        assertEquals(List.of("Dvo\u0159\u00e1k"), names());
    }

    @Test
    void reportsADetectedCodePageOncePerFile() throws Exception {
        ImportReport report = run(file("a.vcf", card("2.1", "FN:J\u00fcrgen") + card("2.1", "FN:Zo\u00eb"), Charset.forName("windows-1252")));
        assertThat(report.notices()).hasSize(1);
        assertThat(report.notices().get(0).message()).contains("Windows-1252");
    }

    @Test
    void takesTheEncodingThatAValueNamesBeforeTheChosenOne() throws Exception {
        Path file = file("a.vcf", card("2.1", "FN;CHARSET=windows-1251:\u0410\u043d\u043d\u0430"), Charset.forName("windows-1251"));
        new Importer(session, FORMATS, Charset.forName("KOI8-R")).run(List.of(file), false, null);
        assertEquals(List.of("\u0410\u043d\u043d\u0430"), names());
    }
}

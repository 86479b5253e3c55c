package kith.core.quickadd;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuickAddParserTest {

    @Test
    void aLineIsUnderstood() {
        PersonDraft draft = QuickAddParser.parse("Amara Osei, Engineer at City Hospital, amara@example.org, +1 202 555 0142 #alumni #book-club");
        assertThat(draft.name()).isEqualTo("Amara Osei");
        assertThat(draft.title()).isEqualTo("Engineer");
        assertThat(draft.organization()).isEqualTo("City Hospital");
        assertThat(draft.emails()).containsExactly("amara@example.org");
        assertThat(draft.phones()).containsExactly(new PhoneDraft("+1 202 555 0142", ""));
        assertThat(draft.tags()).containsExactly("alumni", "book-club");
        assertThat(draft.rest()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = { "Nina Falk, born 14.02.1985; born 14.02.1985", "Nina Falk, 1985-02-14; 1985-02-14",
            "Nina Falk, geboren 3.10.1975; geboren 3.10.1975", "Nina Falk, 12 May 1990; 12 May 1990", "Nina Falk, birthday 3 May; birthday 3 May",
            "Nina Falk, 14/02/1985; 14/02/1985", "Nina Falk, * 3. 10. 1975; * 3. 10. 1975", "Nina Falk, born in; ''" })
    void aDateIsARemarkAndNoTelephoneNumber(String line, String remark) {
        PersonDraft draft = QuickAddParser.parse(line);
        assertThat(draft.name()).isEqualTo("Nina Falk");
        assertThat(draft.phones()).isEmpty();
        assertThat(draft.organization()).isEmpty();
        assertThat(String.join("", draft.rest())).isEqualTo(remark);
    }

    @ParameterizedTest
    @ValueSource(strings = { "030.12.1985", "+49.30.12.1985", "202.555.0142", "0228 14.02.1985", "01/02/1985/12", "2026-11-30-12" })
    void aNumberThatLooksLikeADateIsATelephoneNumber(String number) {
        assertThat(QuickAddParser.parse("Nina Falk, " + number).phones()).containsExactly(new PhoneDraft(number, ""));
    }

    @Test
    void aSignatureIsUnderstood() {
        PersonDraft draft = QuickAddParser.parse("""
                Best regards,

                --
                Dr. Ines Marino
                Head of Research
                Nova Biologics GmbH

                Phone: +49 (0)30 1234-567 | Mobile: 0170 1234567
                E-Mail: ines.marino@example.com
                https://www.linkedin.com/in/ines-marino-8b21
                """);
        assertThat(draft.name()).isEqualTo("Dr. Ines Marino");
        assertThat(draft.title()).isEqualTo("Head of Research");
        assertThat(draft.organization()).isEqualTo("Nova Biologics GmbH");
        assertThat(draft.emails()).containsExactly("ines.marino@example.com");
        assertThat(draft.phones()).containsExactly(new PhoneDraft("+49 (0)30 1234-567", ""), new PhoneDraft("0170 1234567", "cell"));
        assertThat(draft.links()).containsExactly("https://www.linkedin.com/in/ines-marino-8b21");
        assertThat(draft.rest()).isEmpty();
    }

    @Test
    void aGermanSignatureIsUnderstood() {
        PersonDraft draft = QuickAddParser.parse("""
                Mit freundlichen Gr\u00fc\u00dfen
                J\u00fcrgen Wei\u00df
                Leiter Einkauf
                Stadtwerke Bonn
                Tel.: 0228 711 4455
                """);
        assertThat(draft.name()).isEqualTo("J\u00fcrgen Wei\u00df");
        assertThat(draft.title()).isEqualTo("Leiter Einkauf");
        assertThat(draft.organization()).isEqualTo("Stadtwerke Bonn");
        assertThat(draft.phones()).containsExactly(new PhoneDraft("0228 711 4455", ""));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
            "https://www.linkedin.com/in/ada-osei-81b2; Ada Osei",
            "linkedin.com/in/jorge-alvarez; Jorge Alvarez",
            "jane.doe@example.org; Jane Doe",
            "Ada Osei <ada@example.org>; Ada Osei",
            "\"Ada Osei\" ada@example.org; Ada Osei",
            "Zo\u00eb at Harbour & Finch; Zo\u00eb",
            "#alumni Ada Osei; Ada Osei" })
    void theNameIsFound(String text, String name) {
        assertThat(QuickAddParser.parse(text).name()).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
            "Ada Osei, City Hospital; ''; City Hospital",
            "Ada Osei, Engineer; Engineer; ''",
            "Ada Osei, Engineer, Harbour & Finch; Engineer; Harbour & Finch",
            "Ada at Harbour & Finch; ''; Harbour & Finch",
            "Ada Osei | Engineer bei Stadtwerke Bonn; Engineer; Stadtwerke Bonn" })
    void titleAndOrganizationAreToldApart(String text, String title, String organization) {
        PersonDraft draft = QuickAddParser.parse(text);
        assertThat(draft.title()).isEqualTo(title);
        assertThat(draft.organization()).isEqualTo(organization);
    }

    @Test
    void aSignatureWithItsAddressAndNumbersOnOneLineIsUnderstood() {
        PersonDraft draft = QuickAddParser.parse("""
                Ines Marino
                Head of Research
                Nova Biologics GmbH
                Werner-von-Siemens-Str. 1, 80333 M\u00fcnchen, Germany
                T: +49 89 636 33032 | M +49 (0)170 1234567 | Fax: 089 636 33033
                """);
        assertThat(draft.addresses())
                .containsExactly(new AddressDraft("Werner-von-Siemens-Str. 1", "80333", "M\u00fcnchen", "", "Germany"));
        assertThat(draft.phones()).containsExactly(new PhoneDraft("+49 89 636 33032", ""), new PhoneDraft("+49 (0)170 1234567", "cell"),
                new PhoneDraft("089 636 33033", "fax"));
        assertThat(draft.rest()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
            "Ada Osei, Engineer, City Hospital, 12 Elm Street, Springfield, IL 62701; 12 Elm Street|62701|Springfield|IL|",
            "Ada Osei, Engineer at City Hospital, 12 Elm Street, Springfield IL 62701-1234, USA; 12 Elm Street|62701-1234|Springfield|IL|",
            "Ada Osei, 221b Baker Street, London NW1 6XE, United Kingdom; 221b Baker Street|NW1 6XE|London||United Kingdom",
            "Ada Osei, Karlsplatz 4, A-1040 Wien; Karlsplatz 4|1040|Wien||",
            "Ada Osei, class of 2019, 2019 Alumni; ''",
            "Ben Lee, Batch 12, 2019 Alumni; ''" })
    void anAddressIsKnownByItsPostalCodeAfterAStreet(String text, String address) {
        assertThat(QuickAddParser.parse(text).addresses().stream().map(each -> String.join("|", each.street(), each.postalCode(),
                each.locality(), each.region(), each.country())).findFirst().orElse("")).isEqualTo(address);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
            "Smith, John, Sales Director, ACME Inc.; John Smith; Sales Director; ACME Inc.",
            "Smith, John, john.smith@example.org; John Smith; ''; ''",
            "Ada, Engineer, City Hospital, Accra; Ada; Engineer; City Hospital",
            "Prince, Musician, Paisley Park, Minneapolis; Prince; Musician; Paisley Park",
            "Amara, Nurse, City Hospital; Amara; Nurse; City Hospital" })
    void aFamilyNameMayComeFirst(String text, String name, String title, String organization) {
        PersonDraft draft = QuickAddParser.parse(text);
        assertThat(draft.name()).isEqualTo(name);
        assertThat(draft.title()).isEqualTo(title);
        assertThat(draft.organization()).isEqualTo(organization);
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "   ", "\n\n", "#alumni", "+1 202 555 0142", "<>", "--" })
    void whatHasNoNameIsNotComplete(String text) {
        assertThat(QuickAddParser.parse(text).isComplete()).isFalse();
    }

    @Test
    void noTextMakesItFail() {
        Random random = new Random(1);
        String signs = "aZ\u00eb #@.,;|<>()[]{}$\\+-0123456789\n\t\"'/:&\u2022\ud83d\ude00";
        for (int i = 0; i < 5000; i++) {
            String text = random.ints(random.nextInt(60), 0, signs.length()).mapToObj(place -> signs.substring(place, place + 1))
                    .collect(Collectors.joining());
            assertThat(QuickAddParser.parse(text)).isNotNull();
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = { "Ben Lee, reach me at 415 555 0100; 415 555 0100", "Ben Lee, my mobile is 0664 1234567; 0664 1234567",
            "Ben Lee, ph 415-555-0100; 415-555-0100" })
    void aNumberIsTakenWhole(String text, String number) {
        assertThat(QuickAddParser.parse(text).phones().stream().map(PhoneDraft::number)).containsExactly(number);
    }

    @Test
    void yearsAndHouseNumbersAreNoTelephoneNumbers() {
        PersonDraft draft = QuickAddParser.parse("Ada Osei, class of 2019, 12 Elm Street");
        assertThat(draft.phones()).isEmpty();
    }
}

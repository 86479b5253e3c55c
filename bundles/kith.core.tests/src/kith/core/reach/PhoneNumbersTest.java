package kith.core.reach;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhoneNumbersTest {

    private final PhoneNumbers german = new PhoneNumbers("DE");

    @ParameterizedTest
    @CsvSource({ "030/901820,+49 30 901820", "0049 30 901820,+49 30 901820", "+1 (202) 555-0143,+1 202-555-0143",
            "+44 20 7946 0018,+44 20 7946 0018", "0171 1234567,+49 171 1234567", "030 901820 ext. 12,+49 30 901820 ext. 12" })
    void writesWhatItUnderstandsInternationally(String typed, String formatted) {
        assertEquals(Optional.of(formatted), german.formatted(typed));
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "ask the desk", "110", "+49", "+999 123456", "12345678901234567890" })
    void leavesAloneWhatItDoesNotUnderstand(String typed) {
        assertEquals(Optional.empty(), german.formatted(typed));
    }

    @ParameterizedTest
    @ValueSource(strings = { "+49 30 123456 privat", "030 1234567 (privat)", "030/1234-567 und 568", "030 1234567/568",
            "030 1234567 / 0171 1234567", "030 1234567 +49 171 1234567", "030 1234567, 8-16 Uhr", "Tel. 030 1234567", "1-800-FLOWERS",
            "1 800 GO FEDEX", "0800 REPAIR1", "+49 30 123456 B\u00fcro", "+49 30 123456 abc Nst 5", "030 1234567 oder 030 7654321" })
    void leavesANumberWithWordsOrAnotherNumberAsItIs(String typed) {
        assertEquals(Optional.empty(), german.formatted(typed));
        assertEquals(Optional.empty(), new PhoneNumbers("US").formatted(typed));
    }

    @ParameterizedTest
    @CsvSource({ "+49 30 901820 privat,tel:+49-30-901820", "030 1234567 (privat),tel:+49-30-1234567", "030/1234-567 und 568,tel:+49-30-1234567",
            "030 1234567/568,tel:+49-30-1234567", "030 1234567 / 0171 1234567,tel:+49-30-1234567", "Tel. 030 1234567,tel:+49-30-1234567",
            "030 1234567 0171 7654321,tel:+49-30-1234567", "B\u00fcro 2: 030 1234567,tel:+49-30-1234567", "0049/30/901820,tel:+49-30-901820",
            "+1-800-FLOWERS,tel:+1-800-356-9377", "+1 800 GO FEDEX,tel:+1-800-463-3339", "12345 privat,tel:12345",
            "tel:+49-30-901820;ext=5,tel:+49-30-901820;ext=5", "(+49) 30 901820,tel:+49-30-901820" })
    void dialsTheFirstNumber(String typed, String dialled) {
        assertEquals(Optional.of(dialled), german.address(typed));
    }

    @ParameterizedTest
    @ValueSource(strings = { "ext. 12", "x12", "Nst 12", "Nst. 12", "App. 12", "Apparat 12", "Durchwahl 12", "(Durchwahl 12)", "DW 12", "Klappe 12",
            "ramal 12", "poste 12", "int. 12", "interno 12", "anexo 12", "\u0434\u043e\u0431. 12", "#12", ";ext=12", ", ext 12", "toestel 12" })
    void dialsExtensionsOfManyLanguagesAndKeepsTheirWords(String extension) {
        assertEquals(Optional.of("tel:+49-30-901820;ext=12"), german.address("030 901820 " + extension));
        assertEquals(Optional.of("+49 30 901820 " + extension), german.formatted("030/901820 " + extension));
    }

    @ParameterizedTest
    @CsvSource({ "555-0042 / 555-0043,tel:5550042", "555-0048/49,tel:5550048", "0049 6221/5550048,tel:004962215550048",
            "+49 6221/5550048,tel:+49-6221-5550048", "06221/5550048/49,tel:062215550048", "+44 (0)1632 960004,tel:+441632960004",
            "0044 (0)1632 960004,tel:00441632960004", "+39 (0)6 5550007,tel:+39-06-555-0007", "1-800-FLOWERZ,tel:18003569379",
            "1 800 GO-BADGER (9 letters),tel:180046223437", "0800 TAXI NOW,tel:08008294669", "#31#5550039,tel:%2331%235550039" })
    void dialsTheFirstNumberWhereNoCountryIsKnown(String typed, String dialled) {
        assertEquals(Optional.of(dialled), new PhoneNumbers("").address(typed));
    }

    @ParameterizedTest
    @ValueSource(strings = { "O20 555 OO68", "020 555 OO68", "2O2-555-0143" })
    void dialsNothingWhereLettersStandForZeros(String typed) {
        assertEquals(Optional.empty(), german.address(typed));
        assertFalse(german.isPlausible(typed));
    }

    @Test
    void comparesNumbersWithoutTheZeroInBrackets() {
        assertTrue(PhoneKey.of("+44 (0)1632 960004").isSame(PhoneKey.of("+441632960004")));
        assertEquals(PhoneKey.of("+44 1632 960004"), PhoneKey.of("+44 (0)1632 960004"));
    }

    @Test
    void dialsAnExtensionOfANumberThatIsNotUnderstood() {
        assertEquals(Optional.of("tel:555123;ext=4"), new PhoneNumbers("").address("555 123 x4"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "AR", "BR", "DE", "GB", "HU", "IT", "MX", "RU", "US", "" })
    void changesNothingButTheWriting(String region) {
        Random random = new Random(7);
        PhoneNumbers phones = new PhoneNumbers(region);
        List<String> pieces = List.of("+49", "0", "00", "030", "(0)", "123", "4567", "1", "15", "11", "800", " ", "-", "/", ".", "(", ")", " und ",
                " privat", " x", " Nst ", "ext. ", ",", ";", "A", "FLOWERS", "+", "+1", "202", "555", "#", "*", "\u0664", "\uff13", "\n", "\u00fc", "+44 20 7946 0018");
        for (int i = 0; i < 40_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int j = random.nextInt(1, 9); j > 0; j--) {
                text.append(pieces.get(random.nextInt(pieces.size())));
            }
            String typed = text.toString();
            phones.formatted(typed).ifPresent(formatted -> assertSameNumber(typed, formatted));
            phones.address(typed);
            PhoneKey.of(typed);
        }
    }

    private static void assertSameNumber(String typed, String formatted) {
        assertEquals(typed.replaceAll("[^\\p{L}]", ""), formatted.replaceAll("[^\\p{L}]", ""), typed);
        String digits = TypedNumber.digits(typed);
        String shown = TypedNumber.digits(formatted);
        // The prefix of the country is put in the place of that which is dialled within it.
        int common = 0;
        while (common < Math.min(digits.length(), shown.length())
                && digits.charAt(digits.length() - 1 - common) == shown.charAt(shown.length() - 1 - common)) {
            common++;
        }
        assertTrue(shown.length() - common <= 3 && digits.length() - common <= 6, typed + " -> " + formatted);
    }

    @Test
    void needsThePrefixWhereTheCountryIsNotKnown() {
        assertEquals(Optional.empty(), new PhoneNumbers("").formatted("030 901820"));
        assertEquals(Optional.of("+49 30 901820"), new PhoneNumbers("").formatted("+49 30 901820"));
    }

    @Test
    void dialsWhatItUnderstandsByItsCountry() {
        assertEquals(Optional.of("tel:+49-30-901820"), german.address("030 901820"));
        assertEquals(Optional.of("tel:+49-30-901820;ext=12"), german.address("030 901820 ext. 12"));
    }

    @Test
    void dialsTheDigitsOfOthers() {
        assertEquals(Optional.of("tel:*31%23110"), german.address("*31#110"));
        assertEquals(Optional.empty(), german.address("ask the desk"));
    }

    @Test
    void aShortNumberMayBeOneOfAFirm() {
        assertTrue(german.isPlausible("110"));
        assertTrue(german.isPlausible("4711"));
    }

    @Test
    void aNumberThatNoCountryHasIsNone() {
        assertFalse(german.isPlausible("+49 1"));
        assertFalse(german.isPlausible("12345678901234567890"));
    }
}

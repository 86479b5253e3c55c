package kith.core.task;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MessageTextTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Dear {given}, thanks | Dear Amara, thanks
            About {subject}.     | About.
            Our talk: {subject}  | Our talk
            Hello, {given}: {x}  | Hello, Amara: {x}
            A {thing} of mine    | A {thing} of mine
            {given}{given}       | AmaraAmara
            """)
    void putsValuesInThePlaceOfTheirNames(String template, String text) {
        assertEquals(text, MessageText.fill(template, Map.of("given", "Amara", "subject", "")));
    }

    @Test
    void doesNotReadValuesAsTemplates() {
        assertEquals("$1 {given}", MessageText.fill("{subject}", Map.of("given", "Amara", "subject", "$1 {given}")));
    }

    @Test
    void opensTheMailProgramWithEverythingEscaped() {
        assertEquals("mailto:a@example.org?subject=R%26D%3F&body=One%0D%0ATwo%20%C3%A9",
                new MessageText("R&D?", "One\nTwo é").mailto("a@example.org"));
    }
}

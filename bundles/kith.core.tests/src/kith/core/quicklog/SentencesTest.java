package kith.core.quicklog;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Sentences as people write them, and what a person would take them for. */
class SentencesTest {

    /** A Monday. */
    private static final ZonedDateTime NOW = ZonedDateTime.of(2026, 11, 23, 16, 5, 0, 0, ZoneId.of("Europe/Berlin"));

    static Stream<Arguments> english() throws IOException {
        return sentences("sentences_en.txt");
    }

    static Stream<Arguments> german() throws IOException {
        return sentences("sentences_de.txt");
    }

    private static Stream<Arguments> sentences(String file) throws IOException {
        try (InputStream lines = SentencesTest.class.getResourceAsStream(file)) {
            return new String(lines.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .map(line -> line.split(" \\| ")).map(parts -> Arguments.of(parts[0], parts[1]));
        }
    }

    private static String said(Locale locale, String sentence) {
        QuickLogParser parser = new QuickLogParser(new Vocabulary(locale, Map.of()), Clock.fixed(NOW.toInstant(), NOW.getZone()));
        return Said.of(parser.parse(sentence), NOW);
    }

    @ParameterizedTest
    @MethodSource
    void english(String sentence, String meaning) {
        assertEquals(meaning, said(Locale.UK, sentence));
    }

    @ParameterizedTest
    @MethodSource
    void german(String sentence, String meaning) {
        assertEquals(meaning, said(Locale.GERMANY, sentence));
    }
}

package kith.core.quicklog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import kith.model.Direction;

class QuickLogParserTest {

    /** A Monday. */
    private static final ZonedDateTime NOW = ZonedDateTime.of(2026, 11, 23, 16, 5, 0, 0, ZoneId.of("Europe/Berlin"));

    private final QuickLogParser parser = parser(Locale.UK);

    private static QuickLogParser parser(Locale locale) {
        return new QuickLogParser(new Vocabulary(locale, Map.of("Pigeon post", "acme.pigeon")),
                Clock.fixed(NOW.toInstant(), NOW.getZone()));
    }

    @Test
    void aWholeLineIsUnderstood() {
        QuickLog log = parser.parse("call with Amara about internship yesterday 20 min #alumni");
        assertEquals("kith.call", log.channel());
        assertEquals(List.of("Amara"), log.names());
        assertEquals("Internship", log.subject());
        assertEquals(LocalDateTime.of(2026, 11, 22, 12, 0), log.at().toLocalDateTime());
        assertEquals(NOW.getZone(), log.at().getZone());
        assertEquals(Duration.ofMinutes(20), log.duration());
        assertEquals(List.of("alumni"), log.tags());
        assertNull(log.direction());
    }

    @Test
    void anEmptyLineSaysNothingButNow() {
        QuickLog log = parser.parse("  ");
        assertNull(log.channel());
        assertEquals(List.of(), log.names());
        assertEquals("", log.subject());
        assertEquals(NOW, log.at());
        assertNull(log.duration());
    }

    @ParameterizedTest
    @CsvSource({ "call with Ben, kith.call", "Called Ben, kith.call", "phone call with Ben, kith.call",
            "had a quick call with Ben, kith.call", "e-mail to Ben, kith.email", "wrote to Ben, kith.email",
            "met Ben, kith.meeting", "video call with Ben, kith.video", "Zoom with Ben, kith.video",
            "texted Ben, kith.message", "postcard from Ben, kith.letter", "pigeon post to Ben, acme.pigeon",
            "informational interview with Ben, kith.meeting" })
    void theChannelIsNamedByManyWords(String line, String channel) {
        QuickLog log = parser.parse(line);
        assertEquals(channel, log.channel());
        assertEquals(List.of("Ben"), log.names());
    }

    @Test
    void aWordThatOnlyBeginsLikeAChannelIsNone() {
        assertNull(parser.parse("Callum about chess").channel());
        assertEquals(List.of("Callum"), parser.parse("Callum about chess").names());
    }

    @ParameterizedTest
    @ValueSource(strings = { "call with Ben and Clara", "call with Ben, Clara", "call with Ben & Clara about chess",
            "call with Ben, and Clara", "call Ben; Clara: chess", "Ben and Clara", "call with Ben + Clara yesterday 1 h",
            "call about chess with Ben and Clara" })
    void severalPeopleTakePart(String line) {
        assertEquals(List.of("Ben", "Clara"), parser.parse(line).names());
    }

    @Test
    void namesKeepAllTheirWords() {
        assertEquals(List.of("Amara Osei-Bonsu", "Dr. Ludwig van der Berg"),
                parser.parse("meeting with Amara Osei-Bonsu and Dr. Ludwig van der Berg about a grant").names());
    }

    @Test
    void aNameIsNamedOnce() {
        assertEquals(List.of("Ben"), parser.parse("call with Ben and ben").names());
    }

    @ParameterizedTest
    @CsvSource({ "email to Ben, OUTGOING", "email from Ben, INCOMING" })
    void toAndFromSayTheDirection(String line, Direction direction) {
        assertEquals(direction, parser.parse(line).direction());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "call with Ben about the plan for spring|The plan for spring",
            "call with Ben re budget|Budget", "call with Ben: budget|Budget", "call with Ben - budget|Budget",
            "call with Ben about \"plans for today\"|Plans for today", "call yesterday with Ben about chess|Chess",
            "call with Ben about chess with Clara|Chess with Clara", "coffee with Ben|Coffee",
            "catch-up with Ben|Catch-up", "informational interview with Ben|Informational interview",
            "call with Ben|''", "call with Ben about|''", "call with Ben about |''", "call with Ben about 20 minute presentations|20 minute presentations",
            "call with Ben about the move to Rome|The move to Rome" })
    void theSubjectIsWhatItWasAbout(String line, String subject) {
        QuickLog log = parser.parse(line);
        assertEquals(subject, log.subject());
        assertEquals(List.of("Ben"), log.names());
    }

    @ParameterizedTest
    @CsvSource({ "today, 2026-11-23", "yesterday, 2026-11-22", "the day before yesterday, 2026-11-21", "3 days ago, 2026-11-20",
            "a week ago, 2026-11-16", "2 weeks ago, 2026-11-09", "last week, 2026-11-16", "last month, 2026-10-23",
            "Friday, 2026-11-20", "on friday, 2026-11-20", "on Fri, 2026-11-20", "last Monday, 2026-11-16",
            "monday, 2026-11-23", "2026-03-01, 2026-03-01", "3 March, 2026-03-03", "on March 3rd, 2026-03-03",
            "24 Dec, 2026-12-24", "3 March 2024, 2024-03-03", "'March 3, 2024', 2024-03-03", "3/4, 2026-04-03",
            "3/4/2025, 2025-04-03", "24.12., 2026-12-24", "24.12.2024, 2024-12-24", "tomorrow, 2026-11-24" })
    void theDayIsSaidInManyWays(String words, LocalDate day) {
        QuickLog log = parser.parse("call with Ben about chess " + words);
        assertEquals(day, log.at().toLocalDate());
        assertEquals("Chess", log.subject());
        log = parser.parse("call with Ben " + words + " about chess");
        assertEquals(day, log.at().toLocalDate());
        assertEquals(List.of("Ben"), log.names());
    }

    @ParameterizedTest
    @CsvSource({ "at 14:30, 2026-11-23T14:30", "14:30, 2026-11-23T14:30", "yesterday at 3pm, 2026-11-22T15:00",
            "yesterday 3:15 pm, 2026-11-22T15:15", "12 am, 2026-11-23T00:00", "yesterday evening, 2026-11-22T19:00",
            "this morning, 2026-11-23T09:00", "friday at noon, 2026-11-20T12:00", "at 9:05 yesterday, 2026-11-22T09:05" })
    void theTimeIsSaidInManyWays(String words, LocalDateTime at) {
        QuickLog log = parser.parse("call with Ben about chess " + words);
        assertEquals(at, log.at().toLocalDateTime());
        assertEquals("Chess", log.subject());
    }

    @ParameterizedTest
    @CsvSource({ "20 min, 20", "20min, 20", "for 45 minutes, 45", "1 h, 60", "1.5 hours, 90", "'1,5 h', 90", "1h30, 90",
            "1h 30m, 90", "half an hour, 30", "an hour, 60", "for an hour, 60" })
    void theDurationIsSaidInManyWays(String words, int minutes) {
        QuickLog log = parser.parse("call with Ben about chess " + words + " yesterday");
        assertEquals(Duration.ofMinutes(minutes), log.duration());
        assertEquals("Chess", log.subject());
        assertEquals(LocalDate.of(2026, 11, 22), log.at().toLocalDate());
    }

    @Test
    void fromAndToATimeSayBoth() {
        QuickLog log = parser.parse("call with Ben about chess yesterday 14:00-15:15");
        assertEquals(LocalDateTime.of(2026, 11, 22, 14, 0), log.at().toLocalDateTime());
        assertEquals(Duration.ofMinutes(75), log.duration());
    }

    @Test
    void aDayOrATimeThatCannotBeIsTold() {
        QuickLog log = parser.parse("call with Ben about chess on 31/31 25:99");
        assertEquals(NOW, log.at());
        assertEquals("Chess", log.subject());
        assertEquals(List.of("25:99", "on 31/31"), log.misread());
    }

    @Test
    void peopleCalledLikeMonthsAndDaysKeepTheirNames() {
        assertEquals(List.of("April", "May"), parser.parse("call with April and May").names());
        assertEquals(List.of("Sun"), parser.parse("call with Sun about chess").names());
    }

    @Test
    void tagsStandAnywhere() {
        QuickLog log = parser.parse("#fair call #Health with Ben about chess #fair");
        assertEquals(List.of("fair", "Health"), log.tags());
        assertEquals(List.of("Ben"), log.names());
        assertEquals("Chess", log.subject());
        assertEquals("kith.call", log.channel());
    }

    @Test
    void plainTextIsTheSubject() {
        QuickLog log = parser.parse("read her article on statistics");
        assertEquals("Read her article on statistics", log.subject());
        assertEquals(List.of(), log.names());
    }

    @Test
    void theOrderOfDayAndMonthIsTheUsers() {
        assertEquals(LocalDate.of(2026, 3, 4), parser(Locale.US).parse("call with Ben 3/4").at().toLocalDate());
        assertEquals(LocalDate.of(2026, 4, 3), parser(Locale.UK).parse("call with Ben 3/4").at().toLocalDate());
        assertEquals(LocalDate.of(2026, 3, 24), parser(Locale.UK).parse("call with Ben 3/24").at().toLocalDate());
    }

    @Test
    void theUsersLanguageIsUnderstoodAndEnglishAsWell() {
        QuickLogParser german = parser(Locale.GERMANY);
        QuickLog log = german.parse("Anruf mit Jürgen und Käthe über Praktikum gestern um 14:30 Uhr 20 Minuten");
        assertEquals("kith.call", log.channel());
        assertEquals(List.of("Jürgen", "Käthe"), log.names());
        assertEquals("Praktikum", log.subject());
        assertEquals(LocalDateTime.of(2026, 11, 22, 14, 30), log.at().toLocalDateTime());
        assertEquals(Duration.ofMinutes(20), log.duration());
        assertEquals(LocalDate.of(2026, 11, 20), german.parse("Treffen mit Ben vor 3 Tagen").at().toLocalDate());
        assertEquals(LocalDate.of(2026, 3, 3), german.parse("Treffen mit Ben am 3. März").at().toLocalDate());
        assertEquals(List.of("Ben"), german.parse("call with Ben yesterday").names());
    }

    @ParameterizedTest
    @ValueSource(strings = { "with", "call with", "about", ",", "and and", "call with , and", "#", ": :", "at", "- - -",
            "\"", "call with Ben about", "\ud83d\ude00", "20 min", "yesterday", "call (?: [ \\ with \\E" })
    void noLineIsWrong(String line) {
        assertNotNull(parser.parse(line));
    }
}

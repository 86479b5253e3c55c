package kith.store.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import kith.store.query.Condition.Match;
import kith.store.query.Condition.Not;
import kith.store.query.Condition.Present;
import kith.store.query.Condition.Words;

class QueryParserTest {

    private static final Fields PERSON = Fields.of("Person").with(List.of(
            new Field("LinkedIn since", "f1", FieldType.NUMBER, "", List.of()),
            new Field("Stra\u00dfe", "f2", FieldType.TEXT, "", List.of())));

    private final QueryParser parser = new QueryParser(PERSON);

    /** What is written, and how it is written back where that differs. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', value = {
        "tag:alumni last-contact>90d org:\"City Hospital\" -closeness:close free text"
                + "| tag:alumni last-contact>90d organization:\"City Hospital\" -closeness:close free text",
        "a OR b c | a OR b c",
        "(a OR b) c | (a OR b) c",
        "((a)) | a",
        "(a b) c | a b c",
        "-(a b) | -(a b)",
        "--a | --a",
        "a AND b | a b",
        "a OR (b OR c) | a OR b OR c",
        "email:* -phone:* | email:* -phone:*",
        "city:bonn,\"New York\" | city:bonn,\"New York\"",
        "\"LinkedIn since\">2020 | \"LinkedIn since\">2020",
        "linkedin-since>=2020 | \"LinkedIn since\">=2020",
        "interactions:>5 | interactions>5",
        "\"two words\" | \"two words\"",
        "\"two wor\"* | \"two wor\"*",
        "\"say \\\"hi\\\"\" | \"say \\\"hi\\\"\"",
        "org:@42,@43 | organization:@42,@43",
        "city:\"*\" | city:\"*\"",
        "http://example.org/a | http://example.org/a",
        "10:30 | 10:30",
        "o'neill | o'neill",
        "half-time | half-time",
        "- a | - a",
        "birthday:1985 met=2026-01 created<=yesterday | birthday:1985 met=2026-01 created<=yesterday",
        "birthday:02-29 birthday:--02,Feb birthday>=december | birthday:02-29 birthday:--02,Feb birthday>=december",
        "age>40 cadence<30.5 | age>40 cadence<30.5",
        "OLD or ORDER | OLD or ORDER" })
    void whatIsWrittenIsReadAndWrittenBack(String text, String expected) {
        ParsedQuery parsed = parser.parse(text.strip());
        assertEquals(List.of(), parsed.errors());
        assertEquals(expected.strip(), parsed.condition().print());
        assertEquals(parsed, parser.parse(parsed.condition().print()));
    }

    @Test
    void termsBecomeTheirConditions() {
        assertEquals(Condition.all(List.of(new Match(PERSON.get("tag"), Operator.CONTAINS, "alumni"),
                new Match(PERSON.get("last-contact"), Operator.GREATER, "90d"),
                new Match(PERSON.get("organization"), Operator.CONTAINS, "City Hospital"),
                new Not(new Present(PERSON.get("email"))), new Words("free", false), new Words("two words", true))),
                parser.parse("tag:alumni last-contact>90d org:\"City Hospital\" -email:* free \"two words\"").condition());
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "  ", "\t" })
    void nothingIsEverything(String text) {
        assertEquals(new ParsedQuery(Condition.EVERYTHING, List.of()), parser.parse(text));
    }

    /** The text with the place of the error between brackets, and what is understood of it. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', value = {
        "anna [cty]:bonn | anna",
        "last-contact>[soon] anna | anna",
        "city[:] | ",
        "anna city[:] ben | anna ben",
        "name[>]b anna | anna",
        "[(]anna ben | anna ben",
        "anna[)] ben | anna ben",
        "[()] anna | anna",
        "anna [\"ben | anna \"ben\"",
        "anna [OR] | anna",
        "[OR] anna | anna",
        "interactions>[many] OR anna | anna",
        "closeness:[nearby],close | closeness:close",
        "city:bonn[,] | city:bonn",
        "age>[old] | ",
        "-[nope]:x anna | anna" })
    void anErrorIsMarkedAndTheRestUnderstood(String text, String understood) {
        String marked = text.strip();
        String plain = marked.replaceAll("[\\[\\]]", "");
        ParsedQuery parsed = parser.parse(plain);
        assertEquals(1, parsed.errors().size(), () -> parsed.errors().toString());
        QueryError error = parsed.errors().get(0);
        int end = marked.contains("]") ? marked.indexOf(']') - 1 : plain.length();
        assertEquals(marked.indexOf('['), error.offset());
        assertEquals(end, error.offset() + error.length());
        assertFalse(error.message().isBlank());
        assertEquals(understood == null ? "" : understood.strip(), parsed.condition().print());
    }

    @Test
    void anUnknownFieldSaysWhichItCouldBe() {
        assertTrue(parser.parse("cty:bonn").errors().get(0).expected().contains("city"));
    }

    @Test
    void anUnknownChoiceSaysWhichThereAre() {
        assertTrue(parser.parse("closeness:nearby").errors().get(0).expected().contains("professional-friend"));
    }

    @Test
    void noTextCannotBeRead() {
        Random random = new Random(3);
        List<String> pieces = List.of("(", ")", "\"", "\\", "-", ":", ",", "*", "@", "<", "=", " ", " ", "OR", "AND", "tag", "city", "a",
                "last-contact", "9d", "\u00e9", "\ud83d\ude00", "\ud83d", "\n", "999999999999", "0000-00-00", "9999y");
        for (int i = 0; i < 20_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int j = random.nextInt(14); j > 0; j--) {
                text.append(pieces.get(random.nextInt(pieces.size())));
            }
            ParsedQuery parsed = parser.parse(text.toString());
            for (QueryError error : parsed.errors()) {
                assertTrue(error.offset() >= 0 && error.length() >= 0 && error.offset() + error.length() <= text.length(),
                        () -> text + ": " + error);
            }
            String printed = parsed.condition().print();
            assertEquals(new ParsedQuery(parsed.condition(), List.of()), parser.parse(printed), () -> text + " -> " + printed);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "(", "-", "-(", "\"", "a:(" })
    void deepTextIsReadToo(String piece) {
        Condition condition = parser.parse(piece.repeat(50_000)).condition();
        assertEquals(condition, parser.parse(condition.print()).condition());
    }

    @Test
    void whatIsWrittenFromAConditionIsReadAsTheSame() {
        Random random = new Random(5);
        List<String> texts = Stream.of("anna", "New York", "O'Neill", "a\"b\\c", "*", "@x", "<5", "OR", "AND", "-x", "(y)", "a,b", "x:y",
                "\u00c9mile", "-", "a b-c", "\\", "tag:a").toList();
        RandomConditions conditions = new RandomConditions(random, PERSON, texts, List.of("1", "2"));
        for (int i = 0; i < 5_000; i++) {
            Condition condition = conditions.next(3);
            assertEquals(new ParsedQuery(condition, List.of()), parser.parse(condition.print()), condition::print);
        }
    }

    @Test
    void moreTermsThanTheDatabaseTakesAreAnError() {
        ParsedQuery query = parser.parse("tag:health OR ".repeat(3_000) + "x");
        assertEquals(List.of("There are too many terms"), query.errors().stream().map(QueryError::message).toList());
    }
}

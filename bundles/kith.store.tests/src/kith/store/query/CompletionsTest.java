package kith.store.query;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompletionsTest {

    private static final Fields PERSON = Fields.of("Person").with(List.of(
            new Field("LinkedIn since", "f1", FieldType.NUMBER, "", List.of())));

    private final Completions.Values values = (field, prefix) -> field.key().equals("tag") ? List.of("alumni", "book club", "board")
            : List.of();

    /** The query with the caret at the bar, and what its first proposal makes of it. */
    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '\'', value = {
        "ci|; city:",
        "anna ci|; anna city:",
        "(ci|); (city:)",
        "-ci|; -city:",
        "ci|ty:bonn; city::bonn",
        "link|; '\"LinkedIn since\":'",
        "tag:al|; tag:alumni",
        "tag:alumni,b|; 'tag:alumni,\"book club\"'",
        "tag:bo| anna; 'tag:\"book club\" anna'",
        "'tag:\"book c|'; 'tag:\"book club\"'",
        "closeness:pro|; closeness:professional-friend",
        "last-contact>9|; last-contact>90d",
        "tag:clu|; 'tag:\"book club\"'",
        "phone:|; phone:*" })
    void theFirstProposalCompletesWhatIsWritten(String marked, String expected) {
        int caret = marked.indexOf('|');
        String query = marked.replace("|", "");
        Completions completions = Completions.at(query, caret, PERSON, values);
        String completed = query.substring(0, completions.from()) + completions.proposals().get(0).text()
                + query.substring(completions.to());
        assertEquals(expected, completed);
    }

    @ParameterizedTest
    @CsvSource({ "'anna zzz|'", "'age>4|'", "'\"phr|'", "nope:a|", "'tag:zz|'" })
    void whereNothingIsKnownNothingIsProposed(String marked) {
        assertEquals(List.of(), Completions.at(marked.replace("|", ""), marked.indexOf('|'), PERSON, values).proposals());
    }

    @Test
    void everyPlaceOfEveryTextHasItsCompletions() {
        Random random = new Random(2);
        String pieces = "abt:<>=\"\\ ()-,*@ tag:";
        for (int i = 0; i < 5_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int j = random.nextInt(20); j > 0; j--) {
                text.append(pieces.charAt(random.nextInt(pieces.length())));
            }
            for (int caret = 0; caret <= text.length(); caret++) {
                Completions completions = Completions.at(text.toString(), caret, PERSON, values);
                assertEquals(true, completions.from() <= caret && completions.to() >= caret);
            }
        }
    }
}

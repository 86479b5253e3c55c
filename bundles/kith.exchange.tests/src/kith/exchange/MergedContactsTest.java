package kith.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import kith.core.duplicates.PersonMerge;

/** Whoever was merged comes in again as the one whom they were merged into. */
class MergedContactsTest extends ImportFixture {

    private static final String FIRST = card("4.0", "UID:one", "FN:Ada Osei", "TEL:+1 202 555 0142");
    private static final String SECOND = card("4.0", "UID:two", "FN:Ada Osei", "TEL:+1 202 555 0143");
    private static final String OTHER_NAME = card("4.0", "UID:three", "FN:Ms Quist", "TEL:+1 202 555 0144");

    @Test
    void theCardsOfBothAreThereAlready() throws Exception {
        run(cards(FIRST, SECOND));
        merge("Ada Osei", "Ada Osei");
        ImportReport again = run(cards(FIRST, SECOND));
        assertEquals(List.of(0, 0, 2), List.of(again.added(), again.updated(), again.skipped()));
        assertEquals(List.of("Ada Osei"), names());
    }

    @Test
    void alsoWhereTheCardsHaveNamesWithNothingInCommon() throws Exception {
        run(cards(FIRST, OTHER_NAME));
        merge("Ada Osei", "Ms Quist");
        run(cards(FIRST, OTHER_NAME));
        run(cards(OTHER_NAME));
        assertEquals(List.of("Ada Osei"), names());
    }

    @Test
    void thoseWhoWereMergedOneAfterTheOther() throws Exception {
        run(cards(FIRST, SECOND, OTHER_NAME));
        merge("Ms Quist", "Ada Osei");
        merge("Ada Osei", "Ms Quist");
        run(cards(FIRST, SECOND, OTHER_NAME));
        assertEquals(List.of("Ada Osei"), names());
    }

    @Test
    void whoHadNoUidIsKnownByTheOneThatAnExportOfKithHasWritten() throws Exception {
        run(cards(card("4.0", "FN:Ada Osei", "TEL:1"), card("4.0", "FN:Ms Quist", "TEL:2")));
        String exported = export();
        merge("Ada Osei", "Ms Quist");
        run(file("exported.vcf", exported));
        assertEquals(List.of("Ada Osei"), names());
    }

    @Test
    void takingTheMergeBackMakesThemTwoAgainForImportsToo() throws Exception {
        run(cards(FIRST, OTHER_NAME));
        merge("Ada Osei", "Ms Quist");
        session.undo();
        ImportReport again = run(cards(FIRST, OTHER_NAME));
        assertEquals(List.of(0, 0, 2), List.of(again.added(), again.updated(), again.skipped()));
        assertEquals(List.of("Ada Osei", "Ms Quist"), names());
    }

    @Test
    void aNumberThatIsWrittenInAnotherWayIsNotAddedAgain() throws Exception {
        run(cards(FIRST));
        ImportReport again = run(cards(card("4.0", "UID:one", "FN:Ada Osei", "TEL:(202) 555-0142")));
        assertEquals(List.of(0, 0, 1), List.of(again.added(), again.updated(), again.skipped()));
    }

    private Path cards(String... cards) throws IOException {
        return file("contacts.vcf", String.join("", cards));
    }

    private void merge(String kept, String other) throws Exception {
        String id = person(kept).getId();
        String goes = people().stream().filter(each -> each.getFormattedName().equals(other) && !each.getId().equals(id)).findFirst()
                .orElseThrow().getId();
        PersonMerge.run(session, id, goes, Map.of());
    }
}

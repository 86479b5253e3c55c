package kith.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import kith.store.Titles;

/** Cards that were pasted. */
class PastedContactsTest extends ImportFixture {

    private static final String ADA = card("3.0", "FN:Ada Osei", "EMAIL:ada@example.org", "ORG:City Hospital", "X-FOO:1");

    @Test
    void oneCardIsRecognized() {
        PastedContacts pasted = PastedContacts.read(FORMATS, ADA.replace("\r\n", "\n")).orElseThrow();
        assertEquals(List.of("Ada Osei"), pasted.contacts().stream().map(Titles::of).toList());
        assertEquals(0, pasted.rejected());
    }

    @Test
    void severalCardsAre() {
        assertEquals(2, PastedContacts.read(FORMATS, ADA + card("4.0", "FN:Bo Lund")).orElseThrow().contacts().size());
    }

    @Test
    void aLineIsNoCard() {
        assertEquals(Optional.empty(), PastedContacts.read(FORMATS, "Ada Osei, Engineer at City Hospital"));
        assertEquals(Optional.empty(), PastedContacts.read(FORMATS, ""));
    }

    @Test
    void whatIsPastedIsImportedAsOneStepAndOnlyOnce() throws Exception {
        Importer importer = new Importer(session, FORMATS);
        assertCounts(1, 0, 0, importer.runPasted(ADA, "Add Ada Osei"));
        assertEquals(List.of("Ada Osei"), names());
        assertEquals(List.of("City Hospital"), organizations());
        assertEquals(Optional.of("Add Ada Osei"), session.undoLabel());
        assertCounts(0, 0, 1, importer.runPasted(ADA, "Add Ada Osei"));
        session.undo();
        assertEquals(List.of(), names());
    }
}

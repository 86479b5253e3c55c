package kith.contacts.internal.quickadd;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.RegistryFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import kith.exchange.Formats;
import kith.exchange.ImportFormat;
import kith.store.NetworkStore;
import kith.store.Stores;

class UnderstoodTest {

    private final List<ImportFormat> formats = new Formats(RegistryFactory.getRegistry()).imports();

    @TempDir
    Path folder;

    private NetworkStore store;

    @BeforeEach
    void create() throws Exception {
        store = Stores.create(folder.resolve("n.kith"));
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void whatIsTooLongForASignatureIsNotRead() {
        Understood understood = Understood.of("Lorem ipsum, dolor at Amet, a@b.de, +49 30 123456 #x\n".repeat(10_000), formats, store);
        assertTrue(understood.isTooLong());
        assertFalse(understood.canAdd());
    }

    @Test
    void cardsMayBeLong() {
        Understood understood = Understood.of("BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Ada Osei\r\nNOTE:" + "x".repeat(20_000)
                + "\r\nEND:VCARD\r\n", formats, store);
        assertFalse(understood.isTooLong());
        assertEquals("Ada Osei", understood.draft().name());
    }

    @Test
    void aCardSaysItsBirthdayAndItsAddress() {
        Understood understood = Understood.of("BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Ada Osei\r\nN:Osei;Ada;Mary;;\r\nBDAY:1980-05-04\r\n"
                + "ADR:;;12 Elm Street;Bonn;;53111;\r\nTEL;TYPE=cell:0170 1234567\r\nEND:VCARD\r\n", formats, store);
        String shown = DraftText.fields(understood.draft(), "Also").toString();
        for (String said : List.of("1980", "12 Elm Street", "Mary", "mobile")) {
            assertTrue(shown.contains(said), shown);
        }
    }

    @Test
    void whatIsVeryLongIsShownInPart() {
        Understood understood = Understood.of("Ada Osei\nEngineer\nCity Hospital\n" + "word ".repeat(500), formats, store);
        DraftText.fields(understood.draft(), "Note").values().forEach(value -> assertTrue(value.length() < 500, value));
    }
}

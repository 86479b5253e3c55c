package kith.app.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Any one plug-in can be taken out of the product: the rest starts and works. */
class RemovalTest {

    private static final List<String> PLUG_INS = List.of("kith.contacts", "kith.timeline", "kith.events", "kith.goals");

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = { "kith.contacts", "kith.timeline", "kith.events", "kith.goals" })
    void theRestWorksWithout(String plugIn) throws Exception {
        ChildProgram.Result result = new ChildProgram(folder, plugIn).run();
        assertEquals(List.of(), result.errors(), "nothing is logged as an error");
        assertEquals(0, result.status(), result.output());
        for (String other : PLUG_INS) {
            assertEquals(!other.equals(plugIn), result.opened().contains(other + ".perspective"),
                    other + " among " + result.opened());
        }
        assertTrue(result.opened().stream().noneMatch(id -> id.startsWith(plugIn + ".")));
    }

    @Test
    void theTestSeesWhatDoesNotWork() throws Exception {
        ChildProgram.Result result = new ChildProgram(folder, "kith.ui").run();
        assertNotEquals(0, result.status());
        assertEquals(List.of(), result.opened());
        assertFalse(result.errors().isEmpty());
    }
}

package kith.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import kith.core.erase.WorkspaceLabels;

/** Labels of editors that a crash has left in the workspace. */
class WorkspaceLabelsTest {

    private static final String STATE = "<?xml version=\"1.0\"?>\n<a xmi:id=\"_1\"><children label=\"%s\" tooltip=\"of %s, %%\"/>"
            + "<children label=\"Ben Carter\"/></a>\n";

    @TempDir
    Path workspace;

    private Path state;

    @BeforeEach
    void makeFolder() throws Exception {
        state = Files.createDirectories(workspace.resolve(".metadata/.plugins/org.eclipse.e4.workbench")).resolve("workbench.xmi");
    }

    @Test
    void takesOutTheNameHoweverItIsWritten() throws Exception {
        for (String written : List.of("Zo&#xeb; O'Neil &amp; Co", "Zo&#235; O&apos;Neil &amp; Co", "Zo\u00eb O'Neil &amp; Co")) {
            for (Charset charset : List.of(StandardCharsets.UTF_8, StandardCharsets.ISO_8859_1)) {
                Files.writeString(state, STATE.formatted(written, written).replace("%%", "%"), charset);
                assertTrue(WorkspaceLabels.forget(workspace, List.of("Zo\u00eb O'Neil & Co")));
                assertEquals(STATE.formatted("&#x2026;", "").replace("of , %", "&#x2026;"), Files.readString(state), written);
                assertFalse(WorkspaceLabels.forget(workspace, List.of("Zo\u00eb O'Neil & Co")));
            }
        }
        assertEquals("[OWNER_READ, OWNER_WRITE]", Files.getPosixFilePermissions(state).stream().sorted().toList().toString());
    }

    @Test
    void leavesEverythingElseAsItIs() throws Exception {
        String before = STATE.formatted("Ada Osei", "Ada").replace("%%", "%");
        Files.writeString(state, before);
        assertFalse(WorkspaceLabels.forget(workspace, List.of("Zo\u00eb", "Al", "")));
        assertEquals(before, Files.readString(state));
        assertFalse(WorkspaceLabels.forget(workspace.resolve("nowhere"), List.of("Ada Osei")));
    }
}

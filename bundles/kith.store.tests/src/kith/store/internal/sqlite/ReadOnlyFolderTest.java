package kith.store.internal.sqlite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A folder that becomes read-only while a network in it is open. */
class ReadOnlyFolderTest {

    /** Whom permissions do not bind has to give that up. */
    private static final List<String> BOUND = List.of("setpriv", "--bounding-set=-dac_override,-dac_read_search");

    @TempDir
    Path folder;

    @Test
    void nothingThatWasCommittedIsLost() throws Exception {
        assumeTrue(FileSystems.getDefault().supportedFileAttributeViews().contains("posix"), "needs permissions of POSIX");
        List<String> command = new ArrayList<>("root".equals(System.getProperty("user.name")) ? BOUND : List.of());
        command.addAll(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED", "-cp", OtherProcess.classPath(), LockedOutProcess.class.getName(),
                folder.toString()));
        String said = run(command);
        assumeFalse("not locked out".equals(said), "permissions do not bind this user");
        assertEquals("sound", said);
    }

    private static String run(List<String> command) throws Exception {
        try {
            Process process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
            String last = process.inputReader().lines().reduce(null, (earlier, line) -> line);
            return process.waitFor() == 0 ? last : "status " + process.exitValue() + ", " + last;
        } catch (IOException e) {
            return "not locked out";
        }
    }
}

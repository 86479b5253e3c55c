package kith.store.internal.sqlite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A disk that becomes full: a small file system of its own, mounted where only the process that fills it sees it. */
class FullDiskTest {

    private static final String[] APART = { "unshare", "--map-root-user", "--mount", "sh", "-c" };

    @TempDir
    Path folder;

    @BeforeEach
    void mountable() throws Exception {
        assumeTrue(run("true") == null, "needs Linux, and leave to mount");
    }

    @ParameterizedTest
    @EnumSource
    void nothingThatWasCommittedIsLost(CrampedProcess.Ending ending) throws Exception {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        assertEquals("sound", run('\'' + java + "' --enable-native-access=ALL-UNNAMED -cp '" + OtherProcess.classPath() + "' "
                + CrampedProcess.class.getName() + ' ' + ending + " '" + folder + '\''));
    }

    /** Returns the last line that a command prints on its own small disk, null if it prints none. */
    private String run(String command) throws Exception {
        String[] arguments = Arrays.copyOf(APART, APART.length + 1);
        arguments[APART.length] = "mount -t tmpfs -o size=3m none '" + folder + "' && " + command;
        try {
            Process process = new ProcessBuilder(arguments).redirectError(ProcessBuilder.Redirect.INHERIT).start();
            String last = process.inputReader().lines().reduce(null, (earlier, line) -> line);
            return process.waitFor() == 0 ? last : "status " + process.exitValue() + ", " + last;
        } catch (IOException e) {
            return e.getMessage();
        }
    }
}

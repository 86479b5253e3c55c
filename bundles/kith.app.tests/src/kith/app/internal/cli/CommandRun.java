package kith.app.internal.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A command that was run, with what it said. */
record CommandRun(int status, String out, String err) {

    /** Runs a command; paths and numbers are turned to text. */
    static CommandRun of(Object... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int status = KithCommand.run(Arrays.stream(arguments).map(Object::toString).toArray(String[]::new),
                new PrintStream(out, true, StandardCharsets.UTF_8), new PrintStream(err, true, StandardCharsets.UTF_8));
        return new CommandRun(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /** Asserts that all was done; returns what was printed. */
    String done() {
        assertEquals(ExitStatus.DONE, status, err);
        return out.strip();
    }

    /** Asserts that nothing was done and that one line says why; returns that line. */
    String refused() {
        assertEquals(ExitStatus.NOTHING, status, err);
        assertEquals("", out);
        assertEquals(1, err.lines().count(), err);
        assertTrue(err.startsWith("kith: "), err);
        assertFalse(err.contains("Exception"), err);
        return err.strip();
    }
}

package kith.app.internal.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that are no network, given to every command that takes one: one line says why, and the file stays as it was. */
class BadNetworkTest {

    private static final int USER_VERSION = 60;
    private static final int PAGE = 4096;

    /** What can be wrong with the file of a network, and a word of what is said about it. */
    enum Bad {

        FOLDER("folder") {
            @Override
            void make(Path file) throws IOException {
                Files.createDirectory(file);
            }
        },
        EMPTY("not a network") {
            @Override
            void make(Path file) throws IOException {
                Files.createFile(file);
            }
        },
        NOISE("not a network") {
            @Override
            void make(Path file) throws IOException {
                byte[] noise = new byte[1_000_000];
                new Random(5).nextBytes(noise);
                Files.write(file, noise);
            }
        },
        BEGINNING_OF_A_DATABASE("not a network") {
            @Override
            void make(Path file) throws IOException {
                Files.write(file, Arrays.copyOf("SQLite format 3\0".getBytes(StandardCharsets.US_ASCII), 200));
            }
        },
        CUT_SHORT("damaged") {
            @Override
            void make(Path file) throws IOException {
                byte[] all = Files.readAllBytes(Samples.network(file.getParent()));
                Files.write(file, Arrays.copyOf(all, 2 * PAGE));
            }
        };

        private final String word;

        Bad(String word) {
            this.word = word;
        }

        abstract void make(Path file) throws IOException;
    }

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void badNetworkIsRefusedByEveryCommandAndStaysAsItWas(Bad bad) throws Exception {
        Path file = folder.resolve("bad.kith");
        bad.make(file);
        byte[] before = content(file);
        for (List<Object> command : commands(file)) {
            String said = CommandRun.of(command.toArray()).refused();
            assertTrue(said.contains(bad.word) && said.contains("bad.kith"), () -> command.getFirst() + ": " + said);
            assertArrayEquals(before, content(file));
        }
    }

    @Test
    void aNetworkOfANewerVersionIsReadAndNeverWritten() throws Exception {
        Path file = Files.move(Samples.network(folder), folder.resolve("bad.kith"));
        try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "rw")) {
            bytes.seek(USER_VERSION);
            bytes.writeInt(Integer.MAX_VALUE);
        }
        byte[] before = content(file);
        assertTrue(CommandRun.of("search", "--network", file, "zoe").done().contains("Zoë Example"));
        assertTrue(CommandRun.of("import", Samples.file(folder, "adam.vcf", Samples.ADAM), "--network", file).refused()
                .contains("newer version"));
        assertArrayEquals(before, content(file));
    }

    @ParameterizedTest
    @ValueSource(ints = { 1, 9 })
    void looksAtANetworkOfAnOlderVersionWithoutBringingItUpToDate(int version) throws Exception {
        Path file = Files.move(Samples.network(folder), folder.resolve("older.kith"));
        try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "rw")) {
            bytes.seek(USER_VERSION);
            bytes.writeInt(version);
        }
        byte[] before = content(file);
        String said = CommandRun.of("check", "--look", file).done();
        assertTrue(said.contains("sound") && said.contains("older version"), said);
        assertTrue(CommandRun.of("check", "--look", "--json", file).done().contains("\"problems\":[]"));
        Arrays.fill(before, 2 * PAGE, 12 * PAGE, (byte) 7);
        Files.write(file, before);
        CommandRun damaged = CommandRun.of("check", "--look", file);
        assertNotEquals(0, damaged.status(), damaged.err());
        assertTrue(damaged.err().contains("--recover"), damaged.err());
        assertArrayEquals(before, content(file));
    }

    @Test
    void missingNetworkIsRefusedByAllThatDoNotMakeOne() {
        Path file = folder.resolve("bad.kith");
        commands(file).stream().filter(command -> !command.getFirst().equals("import"))
                .forEach(command -> assertTrue(CommandRun.of(command.toArray()).refused().contains("no such file")));
        assertEquals(List.of(), Stream.of(folder.toFile().list()).filter(name -> name.startsWith("bad")).toList());
    }

    private List<List<Object>> commands(Path file) {
        return List.of(
                List.of("check", file),
                List.of("search", "--network", file, "word"),
                List.of("export", "--network", file, "--format", "vcard", folder.resolve("out.vcf")),
                List.of("import", Samples.file(folder, "adam.vcf", Samples.ADAM), "--network", file));
    }

    private static byte[] content(Path file) throws IOException {
        return Files.isDirectory(file) ? new byte[0] : Files.readAllBytes(file);
    }
}

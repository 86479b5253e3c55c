package kith.store.internal.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import kith.store.Stores;

/** The library of SQLite where it can be loaded: other processes, which open a network each. */
class NativeLibraryTest {

    @TempDir
    Path folder;

    @Test
    void oneCopyServesAllProcessesAndTheTemporaryFolderStaysEmpty() throws Exception {
        Path temporary = Files.createDirectory(folder.resolve("t"));
        Path home = Files.createDirectory(folder.resolve("home"));
        assertThat(open(temporary, home)).isEqualTo("opened");
        assertThat(open(temporary, home)).isEqualTo("opened");
        assertThat(temporary).isEmptyDirectory();
        try (Stream<Path> files = Files.walk(home)) {
            assertThat(files.filter(Files::isRegularFile)).hasSize(1);
        }
    }

    @Test
    void aTemporaryFolderInWhichNothingCanBeRunIsNoObstacle() throws Exception {
        Path home = Files.createDirectory(folder.resolve("home"));
        Path temporary = Files.createDirectory(folder.resolve("t"));
        assertThat(mounted("noexec,size=4m", temporary, open(temporary, home, List.of()))).isEqualTo("opened");
    }

    @Test
    void aFullTemporaryFolderIsNoObstacle() throws Exception {
        Path home = Files.createDirectory(folder.resolve("home"));
        Path temporary = Files.createDirectory(folder.resolve("t"));
        assertThat(mounted("size=4k", temporary, open(temporary, home, List.of()))).isEqualTo("opened");
    }

    @Test
    void aHomeInWhichNothingCanBeRunIsNoObstacle() throws Exception {
        Path home = Files.createDirectory(folder.resolve("home"));
        Path temporary = Files.createDirectory(folder.resolve("t"));
        assertThat(mounted("noexec,size=4m", home, open(temporary, home, List.of()))).isEqualTo("opened");
    }

    @Test
    void withoutAHomeTheTemporaryFolderServes() throws Exception {
        Path temporary = Files.createDirectory(folder.resolve("t"));
        assertThat(open(temporary, folder.resolve("none"))).isEqualTo("opened");
        try (Stream<Path> files = Files.walk(temporary)) {
            assertThat(files.filter(Files::isRegularFile)).hasSize(1);
        }
    }

    private String open(Path temporary, Path home) throws Exception {
        return run(open(temporary, home, List.of()));
    }

    private List<String> open(Path temporary, Path home, List<String> more) throws Exception {
        Path file = folder.resolve("n.kith");
        if (!Files.exists(file)) {
            Stores.create(file).close();
        }
        List<String> command = new ArrayList<>(List.of("env", "-u", "XDG_CACHE_HOME",
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "--enable-native-access=ALL-UNNAMED",
                "-Djava.io.tmpdir=" + temporary, "-Duser.home=" + home, "-XX:-UsePerfData"));
        command.addAll(more);
        command.addAll(List.of("-cp", OtherProcess.classPath(), OtherProcess.class.getName(), file.toString()));
        return command;
    }

    private static String mounted(String options, Path place, List<String> command) throws Exception {
        List<String> apart = List.of("unshare", "--map-root-user", "--mount", "sh", "-c");
        List<String> mount = new ArrayList<>(apart);
        mount.add("mount -t tmpfs -o " + options + " none '" + place + "'");
        assumeTrue("".equals(run(mount)), "needs Linux, and leave to mount");
        mount.set(apart.size(), mount.getLast() + " && exec \"$@\"");
        mount.add("sh");
        mount.addAll(command);
        return run(mount);
    }

    private static String run(List<String> command) throws Exception {
        try {
            Process process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
            String last = process.inputReader().lines().reduce("", (earlier, line) -> line);
            return process.waitFor() == 0 ? last : "status " + process.exitValue() + ", " + last;
        } catch (IOException e) {
            return e.getMessage();
        }
    }
}

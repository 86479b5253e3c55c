package kith.store.internal.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import kith.store.NetworkException;
import kith.store.NetworkException.Reason;
import kith.store.NetworkStore;
import kith.store.Stores;

class WriteLockTest {

    @TempDir
    private Path folder;

    @Test
    void aRefusalInThisProcessLeavesTheLockAgainstOthers() throws Exception {
        Path file = folder.resolve("n.kith");
        try (NetworkStore store = Stores.create(file)) {
            assertThat(refusal(file).getReason()).isEqualTo(Reason.IN_USE);
            assertThat(other(file)).startsWith("IN_USE").contains("process " + ProcessHandle.current().pid());
            assertThat(store.isReadOnly()).isFalse();
        }
        assertThat(other(file)).isEqualTo("opened");
    }

    @Test
    void waitsForALockThatIsHeldForAMoment() throws Exception {
        Path file = folder.resolve("n.kith");
        NetworkStore store = Stores.create(file);
        Thread.ofPlatform().start(() -> {
            try {
                Thread.sleep(2500);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            store.close();
        });
        assertThat(other(file)).isEqualTo("opened");
    }

    @Test
    void waitsForManyWhoHaveItOneAfterTheOther() throws Exception {
        Path file = folder.resolve("n.kith");
        Stores.create(file).close();
        List<Process> processes = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            processes.add(process(file, "900"));
        }
        List<String> said = new ArrayList<>();
        for (Process process : processes) {
            said.add(said(process));
        }
        assertThat(said).containsOnly("opened");
    }

    @Test
    void theFileOfTheLockIsSmallAndItsOwnersAlone() throws Exception {
        Path file = folder.resolve("n.kith");
        try (NetworkStore store = Stores.create(file)) {
            Path lock = folder.resolve("n.kith-lock");
            assertThat(lock).exists();
            assertThat(Files.size(lock)).isLessThanOrEqualTo(1 << 14);
            if (lock.getFileSystem().supportedFileAttributeViews().contains("posix")) {
                assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(lock))).isEqualTo("rw-------");
            }
        }
    }

    @Test
    void oneNetworkUnderTwoNamesIsLockedOnce() throws Exception {
        Path file = folder.resolve("n.kith");
        Path link = Files.createSymbolicLink(folder.resolve("link.kith"), file);
        try (NetworkStore store = Stores.create(file)) {
            assertThat(refusal(link).getReason()).isEqualTo(Reason.IN_USE);
        }
    }

    @Test
    void nothingIsLeftBesideANetworkThatIsClosed() throws Exception {
        Path file = folder.resolve("n.kith");
        Stores.create(file).close();
        Stores.open(file).close();
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void ofManyWhoMakeOneNetworkAtOnceOneSucceedsAndNobodySeesHalfOfIt() throws Exception {
        int makers = 8;
        ExecutorService threads = Executors.newFixedThreadPool(makers);
        for (int round = 0; round < 10; round++) {
            Path file = folder.resolve(round + ".kith");
            CyclicBarrier start = new CyclicBarrier(makers);
            List<Future<Reason>> results = new ArrayList<>();
            for (int i = 0; i < makers; i++) {
                results.add(threads.submit(() -> {
                    start.await();
                    try (NetworkStore store = Files.exists(file) ? Stores.open(file) : Stores.create(file)) {
                        return null;
                    } catch (NetworkException e) {
                        return e.getReason();
                    }
                }));
            }
            List<Reason> reasons = new ArrayList<>();
            for (Future<Reason> result : results) {
                reasons.add(result.get());
            }
            assertThat(reasons).contains((Reason) null).isSubsetOf(null, Reason.IN_USE, Reason.EXISTS);
        }
        threads.shutdown();
    }

    private static NetworkException refusal(Path file) {
        return catchThrowableOfType(NetworkException.class, () -> Stores.open(file).close());
    }

    private static String other(Path file) throws Exception {
        return said(process(file, "0"));
    }

    private static Process process(Path file, String millis) throws Exception {
        return new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1",
                "-cp", OtherProcess.classPath(), OtherProcess.class.getName(), file.toString(), millis).redirectErrorStream(true)
                .start();
    }

    private static String said(Process process) throws Exception {
        try (BufferedReader out = new BufferedReader(new InputStreamReader(process.getInputStream()))) {
            List<String> lines = out.lines().filter(line -> !line.startsWith("WARNING")).toList();
            return lines.isEmpty() ? "" : lines.getLast();
        }
    }
}

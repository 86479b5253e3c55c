package kith.store.internal.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import kith.model.KithFactory;
import kith.model.Person;
import kith.store.Batch;
import kith.store.NetworkException;
import kith.store.NetworkStore;
import kith.store.Stores;

/**
 * A program that synchronizes the folder of a network replaces, moves, writes, cuts or deletes the file at a moment by chance
 * while another process edits it, which is then closed or killed. No edit that was acknowledged on either side is missing, and
 * whoever had the file open is told. The property {@code kith.sync.rounds} says how many rounds there are, {@code kith.sync.seed}
 * with which it begins.
 */
class SyncClientTest {

    private static final int ROUNDS = Integer.getInteger("kith.sync.rounds", 12);
    private static final int SEED = Integer.getInteger("kith.sync.seed", 0);
    private static final int PEOPLE = 40;
    private static final int LONGEST_MILLIS = 1300;

    @TempDir
    Path folder;

    /** What the program does to the file. */
    private enum Action {
        REPLACE, REPLACE_SLOWLY, WRITE_IN_PLACE, WRITE_IN_PLACE_SLOWLY, RENAME, CONFLICT_COPY, DELETE, CUT_TO_NOTHING, CUT_IN_HALF,
        RESTORE_OLDER, RESTORE_OLDER_IN_PLACE, NOTHING;

        boolean leavesOther() {
            return this == REPLACE || this == REPLACE_SLOWLY || this == WRITE_IN_PLACE || this == WRITE_IN_PLACE_SLOWLY
                    || this == CONFLICT_COPY;
        }

        boolean isCut() {
            return this == CUT_TO_NOTHING || this == CUT_IN_HALF;
        }
    }

    static IntStream seeds() {
        return IntStream.range(SEED, SEED + ROUNDS);
    }

    private final Set<String> done = new TreeSet<>();
    private final List<String> said = new ArrayList<>();
    private Random random;
    private Path file;
    private byte[] older;
    private byte[] other;

    @ParameterizedTest
    @MethodSource("seeds")
    void losesNoEditOfEitherSide(int seed) throws Exception {
        random = new Random(seed);
        Action action = Action.values()[seed % Action.values().length];
        // Each action meets both ends, in rounds one after the other.
        boolean isKilled = (seed / Action.values().length + seed) % 2 == 0;
        file = Files.createDirectory(folder.resolve("synchronized")).resolve("a.kith");
        prepare();
        Process process = start(seed);
        Path trash = folder.resolve("trash.kith");
        try (BufferedReader out = process.inputReader()) {
            readUntil(out, "READY");
            readUntil(out, "DONE");
            for (int left = random.nextInt(25); left > 0; left--) {
                read(out);
            }
            Thread reader = Thread.ofPlatform().start(() -> readAll(out));
            Thread.sleep(random.nextInt(LONGEST_MILLIS));
            Files.copy(file, trash);
            act(action);
            Thread.sleep(random.nextInt(LONGEST_MILLIS / 2));
            if (isKilled) {
                process.toHandle().destroyForcibly();
            } else {
                process.outputWriter().write("end\n");
                process.outputWriter().flush();
            }
            reader.join();
        }
        process.waitFor();
        String round = seed + " " + action + (isKilled ? " killed" : " closed") + ", " + said;
        Map<String, Set<String>> found = found(action);
        if (isKilled) {
            found.put("trash", recovered(trash));
        } else {
            assertThat(said).as(round).contains("CLOSED").anyMatch(line -> action == Action.NOTHING || line.startsWith("TOLD"));
        }
        Set<String> missing = new TreeSet<>(done);
        found.values().forEach(missing::removeAll);
        assertThat(missing).as(round + ", missing of " + done.size() + ", found in " + found.keySet()).isEmpty();
        if (action.leavesOther()) {
            assertThat(found.get("a.kith")).as(round).containsAll(ids("other", PEOPLE)).containsAll(ids("base", PEOPLE));
        }
    }

    private void prepare() throws Exception {
        try (NetworkStore store = Stores.create(file)) {
            add(store, ids("base", PEOPLE / 2));
        }
        older = Files.readAllBytes(file);
        try (NetworkStore store = Stores.open(file)) {
            add(store, ids("base", PEOPLE));
        }
        Path elsewhere = Files.copy(file, folder.resolve("elsewhere.kith"));
        try (NetworkStore store = Stores.open(elsewhere)) {
            add(store, ids("other", PEOPLE));
        }
        other = Files.readAllBytes(elsewhere);
    }

    private static Set<String> ids(String prefix, int count) {
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < count; i++) {
            ids.add(prefix + i);
        }
        return ids;
    }

    private static void add(NetworkStore store, Set<String> ids) throws NetworkException {
        try (Batch batch = store.begin("Add", true)) {
            for (String id : ids) {
                Person person = KithFactory.eINSTANCE.createPerson();
                person.setId(id);
                person.setFormattedName("Person " + id);
                batch.put(person);
            }
            batch.commit();
        }
    }

    private Process start(int seed) throws IOException {
        return new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED", "-cp", OtherProcess.classPath(), EditingProcess.class.getName(),
                file.toString(), String.valueOf(seed)).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    }

    private void readUntil(BufferedReader out, String beginning) throws IOException {
        for (String line = read(out); line != null && !line.startsWith(beginning);) {
            line = read(out);
        }
    }

    private String read(BufferedReader out) throws IOException {
        String line = out.readLine();
        if (line != null && line.startsWith("DONE ")) {
            done.add(line.substring("DONE ".length()));
        } else if (line != null) {
            said.add(line);
        }
        return line;
    }

    private void readAll(BufferedReader out) {
        try {
            for (String line = read(out); line != null;) {
                line = read(out);
            }
        } catch (IOException e) {
            said.add(e.toString());
        }
    }

    private void act(Action action) throws Exception {
        switch (action) {
            case REPLACE -> replace(other);
            case REPLACE_SLOWLY -> {
                Files.delete(file);
                Thread.sleep(random.nextInt(60));
                replace(other);
            }
            case WRITE_IN_PLACE -> write(other, false);
            case WRITE_IN_PLACE_SLOWLY -> write(other, true);
            case RENAME -> Files.move(file, file.resolveSibling("b.kith"));
            case CONFLICT_COPY -> {
                Files.move(file, file.resolveSibling("a (conflicted copy).kith"));
                replace(other);
            }
            case DELETE -> Files.delete(file);
            case CUT_TO_NOTHING -> cut(0);
            case CUT_IN_HALF -> cut(Files.size(file) / 2);
            case RESTORE_OLDER -> replace(older);
            case RESTORE_OLDER_IN_PLACE -> write(older, false);
            case NOTHING -> { }
        }
    }

    private void replace(byte[] content) throws IOException {
        Path temporary = Files.write(file.resolveSibling(".sync.tmp"), content);
        Files.move(temporary, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    private void write(byte[] content, boolean slowly) throws Exception {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            for (int at = 0; at < content.length; at += 1 << 16) {
                channel.write(ByteBuffer.wrap(content, at, Math.min(1 << 16, content.length - at)), at);
                if (slowly) {
                    Thread.sleep(random.nextInt(20));
                }
            }
            channel.truncate(content.length);
        }
    }

    private void cut(long size) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.truncate(size);
        }
    }

    /** Returns the people of each file that is left, and of each log. */
    private Map<String, Set<String>> found(Action action) throws Exception {
        Map<String, Set<String>> found = new TreeMap<>();
        for (Path each : files()) {
            String name = each.getFileName().toString();
            if (name.endsWith(".kith") && !(action.isCut() && each.equals(file))) {
                try (NetworkStore store = Stores.open(each)) {
                    assertThat(store.verify()).as(action + " " + name).isEmpty();
                    assertThat(store.check()).as(action + " " + name).isEmpty();
                    found.put(name, Set.copyOf(store.ids("Person")));
                }
            }
        }
        for (Path each : files()) {
            String name = each.getFileName().toString();
            if (name.contains("-wal") && Files.size(each) > 0) {
                found.put(name, recovered(each));
            }
        }
        return found;
    }

    private List<Path> files() throws IOException {
        try (var files = Files.list(file.getParent())) {
            return files.sorted().toList();
        }
    }

    private Set<String> recovered(Path damaged) throws NetworkException {
        Path saved = folder.resolve("saved " + damaged.getFileName() + ".kith");
        try {
            Stores.recover(damaged, saved);
        } catch (NetworkException e) {
            return Set.of();
        }
        try (NetworkStore store = Stores.openReadOnly(saved)) {
            return Set.copyOf(store.ids("Person"));
        }
    }
}

package kith.store.internal.sqlite;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import kith.model.KithFactory;
import kith.model.Person;
import kith.store.Backups;
import kith.store.Batch;
import kith.store.NetworkException;
import kith.store.NetworkException.Reason;
import kith.store.NetworkStore;
import kith.store.Stores;

/** A process that writes in a folder until it cannot, and then looks whether everything that was committed is there. */
final class CrampedProcess {

    /** What it does when there is no space left. */
    enum Ending {
        /** Goes on when there is space again. */
        GO_ON,
        /** Closes the network while there is none. */
        CLOSE,
        /** Closes the network while there is none, after a large transaction that did not fit. */
        IMPORT,
        /** Makes a backup for which there is none. */
        BACKUP,
        /** Reads while there is none. */
        READ,
        /** Reads while there is none, what a process that was killed has left in the log. */
        READ_LOG
    }

    private static final int TOO_MANY = 100_000;

    private CrampedProcess() {
    }

    public static void main(String[] arguments) throws Exception {
        Path folder = Path.of(arguments[1]);
        System.out.println(run(Ending.valueOf(arguments[0]), folder.resolve("a.kith"), folder.resolve("filler")));
    }

    private static String run(Ending ending, Path file, Path filler) throws Exception {
        Files.write(filler, new byte[1 << 20]);
        Path apart = Files.createTempDirectory(Path.of("/dev/shm"), "kith").resolve("a.kith");
        List<String> committed = new ArrayList<>();
        try (NetworkStore store = Stores.create(file)) {
            Reason reason = fill(store, ending == Ending.IMPORT ? TOO_MANY : 1, committed);
            if (reason != Reason.FULL) {
                return "refused because of " + reason;
            }
            if (store.count("Person") != committed.size()) {
                return "shows " + store.count("Person") + " of " + committed.size();
            }
            if (ending == Ending.BACKUP) {
                reason = backup(file);
                if (reason != Reason.FULL) {
                    return "backup refused because of " + reason;
                }
            }
            if (ending == Ending.READ_LOG) {
                copy(file, apart);
            }
            if (ending == Ending.GO_ON) {
                Files.delete(filler);
                commit(store, "last", 1, committed);
            }
        }
        if (ending == Ending.READ_LOG) {
            NetworkFile.delete(file);
            copy(apart, file);
            NetworkFile.delete(apart);
        }
        Files.delete(apart.getParent());
        if (ending == Ending.READ || ending == Ending.READ_LOG) {
            return read(file, committed.size());
        }
        Files.deleteIfExists(filler);
        return look(file, committed);
    }

    /** Copies a file and its log, as they are while the network is open. */
    private static void copy(Path file, Path copy) throws IOException {
        for (String suffix : List.of("", "-wal")) {
            Files.copy(file.resolveSibling(file.getFileName() + suffix), copy.resolveSibling(copy.getFileName() + suffix));
        }
    }

    private static String read(Path file, int count) throws Exception {
        Path rest = file.resolveSibling("rest");
        try (var out = Files.newOutputStream(rest)) {
            while (true) {
                out.write(0);
            }
        } catch (IOException e) {
            // There is no space left.
        }
        Path elsewhere = Files.createTempDirectory(Path.of("/dev/shm"), "kith");
        String log = "a.kith-wal of another file";
        try (NetworkStore store = Stores.openReadOnly(file)) {
            new Backups(file, elsewhere).make(percent -> { });
            try (var files = Files.list(file.getParent())) {
                if (files.anyMatch(each -> each.getFileName().toString().startsWith(log))) {
                    return "the log was set aside";
                }
            }
            String found = store.count("Person") + " " + store.ids("Person").size() + " " + store.verify().size();
            return found.equals(count + " " + count + " 0") ? refusedForWriting(file) : found + " instead of " + count;
        } finally {
            try (var left = Files.list(elsewhere)) {
                for (Path each : left.toList()) {
                    Files.delete(each);
                }
            }
            Files.delete(elsewhere);
        }
    }

    private static String refusedForWriting(Path file) {
        try {
            Stores.open(file).close();
            return "sound";
        } catch (NetworkException e) {
            return e.getReason() == Reason.FULL || e.getReason() == Reason.IN_USE ? "sound" : e.getMessage();
        }
    }

    private static Reason fill(NetworkStore store, int size, List<String> committed) {
        try {
            while (true) {
                commit(store, "id" + committed.size() + "-", size, committed);
            }
        } catch (NetworkException e) {
            return e.getReason();
        }
    }

    private static Reason backup(Path file) {
        try {
            new Backups(file, Backups.defaultFolder(file)).make(percent -> { });
            return null;
        } catch (NetworkException e) {
            return e.getReason();
        }
    }

    private static void commit(NetworkStore store, String prefix, int count, List<String> committed) throws NetworkException {
        List<String> ids = new ArrayList<>();
        try (Batch batch = store.begin("Add", true)) {
            for (int i = 0; i < count; i++) {
                Person person = KithFactory.eINSTANCE.createPerson();
                person.setId(prefix + i);
                person.setFormattedName("Person " + prefix + i);
                person.setNote("A note of some length, so that the disk is soon full. ".repeat(20));
                batch.put(person);
                ids.add(person.getId());
            }
            batch.commit();
        }
        committed.addAll(ids);
    }

    private static String look(Path file, List<String> committed) throws NetworkException, IOException {
        try (NetworkStore store = Stores.open(file)) {
            List<String> there = store.ids("Person");
            if (!Set.copyOf(there).equals(Set.copyOf(committed))) {
                return there.size() + " are there of " + committed.size();
            }
            List<String> problems = new ArrayList<>(store.verify());
            problems.addAll(store.check());
            return problems.isEmpty() ? "sound" : problems.toString();
        }
    }
}

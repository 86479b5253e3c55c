package kith.store.internal.sqlite;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import kith.model.KithFactory;
import kith.model.Person;
import kith.store.Batch;
import kith.store.NetworkException;
import kith.store.NetworkStore;
import kith.store.Stores;

/** A process that writes to a network whose folder becomes read-only meanwhile. */
final class LockedOutProcess {

    private LockedOutProcess() {
    }

    public static void main(String[] arguments) throws Exception {
        System.out.println(run(Path.of(arguments[0])));
    }

    private static String run(Path folder) throws Exception {
        Path file = folder.resolve("a.kith");
        List<String> committed = new ArrayList<>();
        try (NetworkStore store = Stores.create(file)) {
            commit(store, "before", committed);
            permit(folder, "r-xr-xr-x");
            if (Files.isWritable(folder)) {
                return "not locked out";
            }
            for (int i = 0; i < 50; i++) {
                commit(store, "after" + i, committed);
            }
        }
        List<String> problems = new ArrayList<>();
        look(file, true, committed, problems);
        permit(folder, "rwxr-xr-x");
        look(file, false, committed, problems);
        return problems.isEmpty() ? "sound" : problems.toString();
    }

    private static void permit(Path folder, String permissions) throws Exception {
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString(permissions));
    }

    private static void commit(NetworkStore store, String id, List<String> committed) {
        try (Batch batch = store.begin("Add", true)) {
            Person person = KithFactory.eINSTANCE.createPerson();
            person.setId(id);
            batch.put(person);
            batch.commit();
            committed.add(id);
        } catch (NetworkException e) {
            // What is refused need not be there.
        }
    }

    private static void look(Path file, boolean readOnly, List<String> committed, List<String> problems) throws Exception {
        try (NetworkStore store = readOnly ? Stores.openReadOnly(file) : Stores.open(file)) {
            if (!Set.copyOf(store.ids("Person")).equals(Set.copyOf(committed))) {
                problems.add(store.ids("Person").size() + " are there of " + committed.size());
            }
            problems.addAll(store.verify());
            if (!readOnly) {
                problems.addAll(store.check());
            }
        }
    }
}

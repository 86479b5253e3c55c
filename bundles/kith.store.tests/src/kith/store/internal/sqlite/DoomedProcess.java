package kith.store.internal.sqlite;

import java.nio.file.Path;

import kith.model.KithFactory;
import kith.model.Person;
import kith.store.Backups;
import kith.store.Batch;
import kith.store.NetworkException;
import kith.store.NetworkStore;
import kith.store.Stores;

/** A process that works on a network until it is killed. It prints the id of each object after it was committed. */
final class DoomedProcess {

    /** What it does. */
    enum Work {
        EDIT {
            @Override
            void run(Path file) throws NetworkException {
                try (NetworkStore store = Stores.open(file)) {
                    for (int i = 0; true; i++) {
                        commit(store, i, 1);
                    }
                }
            }
        },
        IMPORT {
            @Override
            void run(Path file) throws NetworkException {
                try (NetworkStore store = Stores.open(file)) {
                    for (int i = 0; true; i += MANY) {
                        commit(store, i, MANY);
                    }
                }
            }
        },
        MIGRATION {
            @Override
            void run(Path file) throws NetworkException {
                System.out.println("ready");
                Stores.open(file).close();
            }
        },
        BACKUP {
            @Override
            void run(Path file) throws NetworkException {
                try (NetworkStore store = Stores.open(file)) {
                    commit(store, 0, MANY);
                    Thread.ofPlatform().daemon().start(() -> {
                        for (int i = MANY; true; i++) {
                            commitOrEnd(store, i);
                        }
                    });
                    Backups backups = new Backups(file, Backups.defaultFolder(file));
                    while (true) {
                        backups.make(percent -> { });
                    }
                }
            }
        };

        abstract void run(Path file) throws NetworkException;
    }

    private static final int MANY = 300;

    private DoomedProcess() {
    }

    public static void main(String[] arguments) throws NetworkException {
        Work.valueOf(arguments[0]).run(Path.of(arguments[1]));
    }

    private static void commitOrEnd(NetworkStore store, int number) {
        try {
            commit(store, number, 1);
        } catch (NetworkException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Writes objects, of which some are there already: an edit of those. */
    private static void commit(NetworkStore store, int first, int count) throws NetworkException {
        try (Batch batch = store.begin("Step " + first, true)) {
            for (int i = first; i < first + count; i++) {
                Person person = KithFactory.eINSTANCE.createPerson();
                person.setId("id" + i);
                person.setFormattedName("Person " + i);
                person.setNote("Step " + first);
                batch.put(person);
            }
            batch.commit();
        }
        StringBuilder ids = new StringBuilder();
        for (int i = first; i < first + count; i++) {
            ids.append("id").append(i).append('\n');
        }
        System.out.print(ids);
        System.out.flush();
    }
}

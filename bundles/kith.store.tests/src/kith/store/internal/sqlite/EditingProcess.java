package kith.store.internal.sqlite;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Path;
import java.util.Random;

import kith.model.KithFactory;
import kith.model.Person;
import kith.store.Batch;
import kith.store.NetworkException;
import kith.store.NetworkStore;
import kith.store.Stores;

/**
 * A process that edits a network until it is refused or told to end. It prints the id of each person after the commit, what it
 * was refused with, and in the end what it was told about its file.
 */
final class EditingProcess {

    private static final int LONGEST_PAUSE = 25;
    private static final int LONG_PAUSE = 1400;

    private EditingProcess() {
    }

    public static void main(String[] arguments) throws Exception {
        Random random = new Random(Long.parseLong(arguments[1]));
        NetworkStore store = Stores.open(Path.of(arguments[0]));
        store.warnings().forEach(warning -> System.out.println("WARNED " + warning));
        Thread end = Thread.ofPlatform().daemon().start(EditingProcess::awaitEnd);
        System.out.println("READY");
        edit(store, random, end);
        end.join();
        store.close();
        System.out.println("CLOSED");
        store.fileChange().ifPresent(change -> System.out.println("TOLD " + change));
    }

    private static void awaitEnd() {
        try {
            new BufferedReader(new InputStreamReader(System.in)).readLine();
        } catch (IOException e) {
            // Then it ends now.
        }
    }

    private static void edit(NetworkStore store, Random random, Thread end) throws InterruptedException {
        for (int i = 0; end.isAlive(); i++) {
            try (Batch batch = store.begin("Edit " + i, true)) {
                Person person = KithFactory.eINSTANCE.createPerson();
                person.setId("edit" + i);
                person.setFormattedName("Edited " + i);
                person.setNote("n".repeat(random.nextInt(400)));
                batch.put(person);
                batch.commit();
            } catch (NetworkException | RuntimeException e) {
                System.out.println("REFUSED " + e.getMessage());
                return;
            }
            System.out.println("DONE edit" + i);
            end.join(1 + (random.nextInt(40) == 0 ? LONG_PAUSE : random.nextInt(LONGEST_PAUSE)));
        }
    }
}

package kith.core.random;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import kith.core.Session;
import kith.model.Entity;
import kith.model.KithPackage;
import kith.store.Stores;

/**
 * Random sequences of commands end in the state that a plain model says. A failure names its seed; with it as
 * {@code kith.random.seed}, and {@code kith.random.sequences} as 1, that one is run again.
 */
class RandomCommandsTest {

    private static final int SEQUENCES = Integer.getInteger("kith.random.sequences", 60);
    private static final long FIRST = Long.getLong("kith.random.seed", 1);
    private static final int STEPS = 25;

    @TempDir
    Path folder;

    @Test
    void endWhereThePlainModelDoes() throws Exception {
        for (long seed = FIRST; seed < FIRST + SEQUENCES; seed++) {
            Path file = folder.resolve("network" + seed + ".kith");
            try (RandomCommands commands = new RandomCommands(file, seed)) {
                run(commands);
            } catch (Exception | AssertionError e) {
                throw new AssertionError("Seed " + seed + ": " + e.getMessage(), e);
            }
            Stores.delete(file);
        }
    }

    private static void run(RandomCommands commands) throws Exception {
        for (int i = 0; i < STEPS; i++) {
            commands.step();
            for (Entity entity : commands.held()) {
                Map<String, Object> plain = commands.network().objects().get(entity.getId());
                assertEquals(plain == null ? Plain.of(entity) : plain, Plain.of(entity), "in memory");
            }
        }
        assertEquals(commands.network().objects(), stored(commands.session()));
        commands.reopen();
        assertEquals(commands.network().objects(), stored(commands.session()), "after reopening");
        assertEquals(List.of(), commands.session().check());
    }

    private static Map<String, Map<String, Object>> stored(Session session) {
        Map<String, Map<String, Object>> objects = new TreeMap<>();
        KithPackage.eINSTANCE.getEClassifiers().forEach(type -> session.getStore().ids(type.getName()).forEach(
                id -> objects.put(id, Plain.of(session.getStore().load(id).orElseThrow()))));
        return objects;
    }
}

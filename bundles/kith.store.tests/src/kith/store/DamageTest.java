package kith.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import com.fasterxml.jackson.dataformat.cbor.CBORFactory;

import kith.model.Blob;
import kith.model.Entity;
import kith.model.KithFactory;
import kith.model.Person;
import kith.model.Photo;

/** Files that were damaged: that is seen and said, and what can be read is saved into a new file. */
class DamageTest {

    private static final int PEOPLE = 400;
    private static final int ROUNDS = Integer.getInteger("kith.damage.rounds", 20);
    private static final int PAGE = 4096;

    /** What happens to files. */
    enum Damage {
        BIT {
            @Override
            byte[] to(byte[] file, Random random) {
                file[random.nextInt(file.length)] ^= (byte) (1 << random.nextInt(8));
                return file;
            }
        },
        TRUNCATED {
            @Override
            byte[] to(byte[] file, Random random) {
                return Arrays.copyOf(file, PAGE + random.nextInt(file.length - PAGE));
            }
        },
        SWAPPED {
            @Override
            byte[] to(byte[] file, Random random) {
                int one = PAGE * (1 + random.nextInt(file.length / PAGE - 1));
                int other = PAGE * (1 + random.nextInt(file.length / PAGE - 1));
                byte[] page = Arrays.copyOfRange(file, one, one + PAGE);
                System.arraycopy(file, other, file, one, PAGE);
                System.arraycopy(page, 0, file, other, PAGE);
                return file;
            }
        },
        NOISE {
            @Override
            byte[] to(byte[] file, Random random) {
                for (int i = 0; i < 5; i++) {
                    byte[] page = new byte[PAGE];
                    random.nextBytes(page);
                    // A page that says it has rows is looked at.
                    page[0] = 0x0d;
                    System.arraycopy(page, 0, file, PAGE * (1 + random.nextInt(file.length / PAGE - 1)), PAGE);
                }
                return file;
            }
        },
        ZEROED {
            @Override
            byte[] to(byte[] file, Random random) {
                int page = PAGE * (1 + random.nextInt(file.length / PAGE - 1));
                Arrays.fill(file, page, page + PAGE, (byte) 0);
                return file;
            }
        };

        abstract byte[] to(byte[] file, Random random);
    }

    @TempDir
    static Path whole;

    @TempDir
    Path folder;

    @BeforeAll
    static void create() throws Exception {
        try (NetworkStore store = Stores.create(whole.resolve("n.kith")); Batch batch = store.begin("Add", true)) {
            for (int i = 0; i < PEOPLE; i++) {
                batch.put(person(i));
            }
            batch.commit();
        }
    }

    private static Person person(int i) {
        Person person = KithFactory.eINSTANCE.createPerson();
        person.setId("id" + i);
        person.setFormattedName("Person number " + i);
        person.setNote("A note of person " + i + ", " + "long ".repeat(i % 50 == 0 ? 3000 : i % 7));
        if (i % 40 == 0) {
            byte[] bytes = new byte[9000];
            new Random(i).nextBytes(bytes);
            Photo photo = KithFactory.eINSTANCE.createPhoto();
            photo.setData(Blob.of(bytes));
            person.setPhoto(photo);
        }
        return person;
    }

    @ParameterizedTest
    @EnumSource
    void damageIsFoundOrDoesNoHarm(Damage damage) throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            Path file = damaged(damage, round);
            if (isSaidToBeSound(file)) {
                assertEquals(List.of(), wrong(file), damage + " " + round);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatCanBeReadIsSavedAndNothingElse(Damage damage) throws Exception {
        int saved = 0;
        for (int round = 0; round < ROUNDS; round++) {
            Path file = damaged(damage, round);
            byte[] before = Files.readAllBytes(file);
            Path rescued = folder.resolve("rescued " + round + ".kith");
            Recovery recovery;
            try {
                recovery = Stores.recover(file, rescued);
            } catch (NetworkException e) {
                assertEquals(Damage.TRUNCATED, damage, "Nothing is left of a file that was cut off early; else " + e.getMessage());
                continue;
            }
            assertArrayEquals(before, Files.readAllBytes(file), "The damaged file is as it was");
            saved += recovery.objects();
            try (NetworkStore store = Stores.open(rescued)) {
                assertEquals(recovery.objects(), store.count("Person"));
                for (String id : store.ids("Person")) {
                    Person person = (Person) store.load(id).orElseThrow();
                    assertEquals(person(Integer.parseInt(id.substring(2))).getNote(), person.getNote());
                }
                assertEquals(List.of(), store.check());
            }
        }
        int least = damage == Damage.TRUNCATED ? 10 : damage == Damage.NOISE ? 80 : 95;
        assertTrue(saved * 100 >= ROUNDS * PEOPLE * least, "%d of %d were saved".formatted(saved, ROUNDS * PEOPLE));
    }

    @ParameterizedTest
    @EnumSource
    void aCheckHidesNobody(Damage damage) throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            Path file = damaged(damage, round);
            try (NetworkStore store = Stores.open(file)) {
                int before = store.ids("Person").size();
                boolean mended = store.check().stream().noneMatch(problem -> problem.startsWith("The file: "));
                assertEquals(before, store.ids("Person").size(), damage + " " + round);
                if (mended) {
                    assertEquals(before, store.list(PeopleQuery.ALL).size(), damage + " " + round);
                }
                assertTrue(store.check().stream().noneMatch(problem -> problem.contains("repaired")), damage + " " + round);
            } catch (NetworkException e) {
                assertEquals(NetworkException.Reason.DAMAGED, e.getReason(), damage + " " + round + " " + e.getMessage());
            } catch (UncheckedIOException e) {
                assertTrue(NetworkException.isDamage(e), damage + " " + round + " " + e);
            }
        }
    }

    @Test
    void aSoundNetworkIsSavedWhole() throws Exception {
        Recovery recovery = Stores.recover(whole.resolve("n.kith"), folder.resolve("saved.kith"));
        assertEquals(PEOPLE, recovery.objects());
        assertEquals(List.of(), wrong(folder.resolve("saved.kith")));
    }

    @Test
    void aFlippedBitInANameIsFound() throws Exception {
        Path file = Files.copy(whole.resolve("n.kith"), folder.resolve("n.kith"));
        byte[] bytes = Files.readAllBytes(file);
        int flipped = 0;
        byte[] note = "A note of person 123".getBytes();
        for (int i = 0; i < bytes.length - note.length; i++) {
            if (Arrays.equals(bytes, i, i + note.length, note, 0, note.length)) {
                bytes[i] ^= 1;
                flipped++;
            }
        }
        Files.write(file, bytes);
        assertTrue(flipped > 0);
        assertFalse(isSaidToBeSound(file));
    }

    private Path damaged(Damage damage, int round) throws IOException {
        Path file = folder.resolve(damage + " " + round + ".kith");
        return Files.write(file, damage.to(Files.readAllBytes(whole.resolve("n.kith")), new Random(round)));
    }

    private static boolean isSaidToBeSound(Path file) {
        try (NetworkStore store = Stores.openReadOnly(file)) {
            return store.check().isEmpty();
        } catch (NetworkException | UncheckedIOException e) {
            return false;
        }
    }

    /** Returns the ids of people who are not as they were. */
    private static List<String> wrong(Path file) throws Exception {
        List<String> wrong = new ArrayList<>();
        EntityCodec codec = new EntityCodec(new CBORFactory());
        try (NetworkStore store = Stores.openReadOnly(file)) {
            for (int i = 0; i < PEOPLE; i++) {
                Entity read = store.load("id" + i).orElse(null);
                if (read == null || !Arrays.equals(codec.encode(person(i)), codec.encode(read))) {
                    wrong.add("id" + i);
                }
            }
        }
        return wrong;
    }
}

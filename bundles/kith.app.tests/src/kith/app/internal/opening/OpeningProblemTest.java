package kith.app.internal.opening;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import kith.app.internal.opening.OpeningProblem.Step;
import kith.core.Session;
import kith.store.NetworkException;
import kith.store.NetworkException.Reason;

class OpeningProblemTest {

    @TempDir
    private Path folder;

    private OpeningProblem opening(Path file) {
        return OpeningProblem.of(file, assertThrows(NetworkException.class, () -> Session.open(file, Runnable::run)));
    }

    @Test
    void offersAnotherNetworkOrANewOneIfThereIsNoFile() {
        OpeningProblem problem = opening(folder.resolve("me.kith"));
        assertEquals("There is no file \u201cme.kith\u201d in " + folder + ". It may have been renamed, moved or deleted.", problem.message());
        assertEquals(List.of(Step.OPEN_OTHER, Step.MAKE_NEW, Step.CLOSE), problem.steps());
    }

    @Test
    void makesNoNetworkInAFolderThatIsNotThere() {
        OpeningProblem problem = opening(folder.resolve("drive/me.kith"));
        assertTrue(problem.message().contains("its drive is not connected"), problem::message);
        assertEquals(List.of(Step.TRY_AGAIN, Step.OPEN_OTHER, Step.CLOSE), problem.steps());
    }

    @Test
    void offersToReadANetworkThatIsOpenElsewhere() throws Exception {
        Path file = folder.resolve("me.kith");
        try (Session session = Session.create(file, Runnable::run)) {
            OpeningProblem problem = new OpeningProblem(file, Reason.IN_USE, "is open in another Kith (process 7 on lap); close it there first");
            assertEquals("\u201cme.kith\u201d is open in another Kith (process 7 on lap).\n\nClose it there and try again. It can be opened for "
                    + "reading meanwhile; nothing can be changed then.", problem.message());
            assertEquals(List.of(Step.TRY_AGAIN, Step.OPEN_FOR_READING, Step.CLOSE), problem.steps());
        }
    }

    @Test
    void offersBackupsOfADamagedNetwork() throws Exception {
        Path file = folder.resolve("me.kith");
        Session.create(file, Runnable::run).close();
        byte[] bytes = Files.readAllBytes(file);
        Arrays.fill(bytes, 0, 64, (byte) 7);
        Files.write(file, bytes);
        OpeningProblem problem = opening(file);
        assertEquals(List.of(Step.BACKUPS, Step.RECOVER, Step.CLOSE), problem.steps());
        assertTrue(problem.message().startsWith("\u201cme.kith\u201d is damaged at its beginning.\n\n"), problem::message);
        assertFalse(problem.message().contains("kith check"), problem::message);
    }

    @Test
    void saysThatSomethingElseIsNoNetwork() throws Exception {
        OpeningProblem problem = opening(Files.writeString(folder.resolve("notes.txt"), "Buy milk, and call Amara about the internship."));
        assertEquals("\u201cnotes.txt\u201d is not a network of Kith; choose a *.kith file.", problem.message());
        assertEquals(List.of(Step.OPEN_OTHER, Step.CLOSE), problem.steps());
    }

    @ParameterizedTest
    @EnumSource(Reason.class)
    void speaksInSentencesWhateverTheReason(Reason reason) {
        for (String text : List.of("is in the way; move it", "the disk is full; free some space and try again", "cannot be read.")) {
            OpeningProblem problem = new OpeningProblem(folder.resolve("me.kith"), reason, text);
            assertTrue(problem.message().matches("(?s)[\\p{Lu}\u201c].*\\."), problem::message);
            assertEquals(Step.CLOSE, problem.steps().getLast());
            problem.steps().forEach(step -> assertFalse(step.label().isBlank()));
        }
    }
}

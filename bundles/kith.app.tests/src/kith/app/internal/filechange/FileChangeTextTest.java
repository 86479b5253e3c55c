package kith.app.internal.filechange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import kith.app.internal.filechange.FileChangeText.Step;
import kith.store.FileChange;
import kith.store.FileChange.Kind;

class FileChangeTextTest {

    @TempDir
    private Path folder;

    private FileChange change(Kind kind, String renamedTo, String savedAs, String problem) {
        return new FileChange(kind, folder.resolve("a.kith"), Optional.ofNullable(renamedTo).map(folder::resolve),
                Optional.ofNullable(savedAs).map(folder::resolve), Optional.ofNullable(problem));
    }

    @Test
    void offersToBringOverWhatWasSavedToTheFileThatIsThere() throws Exception {
        Files.createFile(folder.resolve("a.kith"));
        FileChangeText text = FileChangeText.of(change(Kind.REPLACED, null, "a (session).kith", null));
        assertEquals(List.of(Step.BRING_OVER, Step.OPEN_OTHER, Step.SAVE_AS, Step.KEEP_READING), text.steps());
        assertEquals(Optional.of(folder.resolve("a (session).kith")), text.ofSession());
        assertTrue(text.message().contains("a (session).kith"), text.message());
    }

    @Test
    void offersTheRenamedFileIfNoneHasTheName() {
        FileChangeText text = FileChangeText.of(change(Kind.MISSING, "b.kith", null, null));
        assertEquals(List.of(Step.OPEN_SESSION, Step.SAVE_AS, Step.KEEP_READING), text.steps());
        assertTrue(text.message().contains("b.kith"), text.message());
    }

    @Test
    void tellsWhatCouldNotBeSavedAndOffersNoComparisonWithoutIt() throws Exception {
        Files.createFile(folder.resolve("a.kith"));
        FileChangeText text = FileChangeText.of(change(Kind.OVERWRITTEN, null, null, "The disk is full."));
        assertEquals(List.of(Step.OPEN_OTHER, Step.SAVE_AS, Step.KEEP_READING), text.steps());
        assertTrue(text.message().contains("The disk is full."), text.message());
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void namesTheFileAndSaysThatNothingIsWritten(Kind kind) {
        String message = FileChangeText.of(change(kind, null, null, null)).message();
        assertTrue(message.contains("a.kith") && message.contains("Nothing is written"), message);
    }

    @ParameterizedTest
    @EnumSource(Step.class)
    void labelsEachStepWithAKeyOfItsOwn(Step step) {
        String label = FileChangeText.label(step);
        assertTrue(label.contains("&"), label);
        assertEquals(1, List.of(Step.values()).stream().map(FileChangeText::label)
                .filter(other -> key(other) == key(label)).count(), label);
    }

    private static char key(String label) {
        return Character.toLowerCase(label.charAt(label.indexOf('&') + 1));
    }
}

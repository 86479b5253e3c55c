package kith.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

import kith.core.UserSettings;
import kith.exchange.ImportReport.Rejected;
import kith.store.TemporaryFiles;

/** What is read once only, such as {@code /dev/stdin}. */
@EnabledOnOs({ OS.LINUX, OS.MAC })
class PipeTest extends ImportFixture {

    private Path pipe;

    @BeforeEach
    void makePipe() throws Exception {
        pipe = folder.resolve("pipe");
        assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor()).isZero();
    }

    @Test
    void aPipeIsReadLikeAFile() throws Exception {
        ImportReport report = runPipe(card("3.0", "FN:Ann") + card("3.0", "FN:Bo"));
        assertThat(report).isEqualTo(new ImportReport(2, 0, 0, List.of()));
    }

    @Test
    void anEmptyPipeIsRejectedLikeAnEmptyFile() throws Exception {
        List<Rejected> rejected = runPipe("").rejected();
        assertThat(rejected).hasSize(1).allMatch(each -> each.reason().contains("empty"));
    }

    @Test
    void nothingOfAPipeStaysBehind() throws Exception {
        List<Path> before = temporary();
        runPipe(card("3.0", "FN:Ann"));
        assertThat(temporary()).isEqualTo(before);
    }

    @Test
    void aPipeIsReadOnceForATrialAndTheImportAfterIt() throws Exception {
        List<Path> before = temporary();
        try (PipedFiles pipes = new PipedFiles()) {
            Thread writer = Thread.ofVirtual().start(() -> write(card("3.0", "FN:Ann")));
            Importer importer = new Importer(session, FORMATS, null, pipes);
            assertThat(importer.run(List.of(pipe), true, null).added()).isEqualTo(1);
            assertThat(importer.run(List.of(pipe), false, null).added()).isEqualTo(1);
            writer.join();
        }
        assertThat(names()).containsExactly("Ann");
        assertThat(temporary()).isEqualTo(before);
    }

    @Test
    void devicesAreRefused() throws Exception {
        assertThat(run(Path.of("/dev/zero")).isNothingDone()).isTrue();
    }

    private ImportReport runPipe(String text) throws Exception {
        Thread writer = Thread.ofVirtual().start(() -> write(text));
        ImportReport report = run(pipe);
        writer.join();
        return report;
    }

    private void write(String text) {
        try {
            Files.writeString(pipe, text);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static List<Path> temporary() throws Exception {
        return TemporaryFiles.find(UserSettings.ofUser().file().resolveSibling("copies"));
    }
}

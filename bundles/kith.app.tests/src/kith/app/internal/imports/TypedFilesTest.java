package kith.app.internal.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TypedFilesTest {

    @ParameterizedTest
    @ValueSource(strings = { "/tmp/a b.vcf", "  /tmp/a b.vcf ", "\"/tmp/a b.vcf\"", "'/tmp/a b.vcf'", "\u201c/tmp/a b.vcf\u201d",
            "file:///tmp/a%20b.vcf", "FILE:/tmp/a%20b.vcf", "\n\n/tmp/a b.vcf\r\n/tmp/a b.vcf\n" })
    void readsNamesHoweverTheyAreWritten(String text) {
        assertEquals(new TypedFiles(List.of(Path.of("/tmp/a b.vcf")), Optional.empty()), TypedFiles.of(text));
    }

    @Test
    void knowsTheFolderOfTheUser() {
        assertEquals(List.of(Path.of(System.getProperty("user.home"), "a.vcf")), TypedFiles.of("~/a.vcf").files());
    }

    @ParameterizedTest
    @ValueSource(strings = { "/tmp/a\0.vcf", "file:///tmp/%zz", "file://somewhere/a.vcf" })
    void saysWhichLineCannotBeAName(String line) {
        TypedFiles typed = TypedFiles.of("/tmp/a.vcf\n" + line);
        assertEquals(List.of(Path.of("/tmp/a.vcf")), typed.files());
        assertTrue(typed.problem().orElseThrow().contains(line), typed.problem()::toString);
    }

    @Test
    void readsNothingFromNothing() {
        assertEquals(new TypedFiles(List.of(), Optional.empty()), TypedFiles.of(" \n"));
    }
}

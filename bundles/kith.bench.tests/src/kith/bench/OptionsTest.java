package kith.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;

import kith.core.sample.Size;

class OptionsTest {

    @Test
    void withoutArgumentsEverythingIsMeasuredAtTheLargestSize() {
        Options options = Options.of(List.of());
        assertEquals(Size.L, options.large());
        assertEquals(Size.S, options.small());
        assertTrue(options.includes(Benchmark.STORE.get(0)));
    }

    @Test
    void quickIsSmallerAndLessOften() {
        Options options = Options.of(List.of("--quick"));
        assertEquals(Size.M, options.large());
        assertEquals(100, options.times(400));
    }

    @Test
    void whatIsAskedForIsTaken() {
        Options options = Options.of(List.of("--size", "s", "--only", "page", "--json", "report.json"));
        assertEquals(Size.S, options.large());
        assertEquals(Size.SAMPLE, options.small());
        assertEquals(Set.of("page"), options.only());
        assertEquals(Path.of("report.json"), options.json());
    }

    @Test
    void whatIsWrongIsNamed() {
        assertEquals("Unknown option: --fast", wrong("--fast"));
        assertEquals("--json needs a value", wrong("--json"));
        assertEquals("Unknown size: XL", wrong("--size", "XL"));
    }

    private static String wrong(String... arguments) {
        return assertThrows(IllegalArgumentException.class, () -> Options.of(List.of(arguments))).getMessage();
    }
}

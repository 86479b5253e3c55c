package kith.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import kith.bench.exchange.CardSection;
import kith.core.sample.Size;
import kith.exchange.ImportFormat;

class BenchmarkTest {

    @TempDir
    Path folder;

    private final ByteArrayOutputStream output = new ByteArrayOutputStream();
    private final PrintStream out = new PrintStream(output, true, StandardCharsets.UTF_8);

    @Test
    void everySectionOfTheStoreCanBeMeasured() throws Exception {
        Networks networks = new Networks(folder, out);
        for (Section section : Benchmark.STORE) {
            List<Row> rows = section.measure(networks, options());
            assertFalse(rows.isEmpty(), section.name());
            for (Row row : rows) {
                assertTrue(row.value() > 0 && row.reference() > 0, row.toString());
            }
        }
    }

    @Test
    void theImportOfCardsCanBeMeasured() throws Exception {
        ImportFormat names = new ImportFormat("test", "Names", List.of("vcf"), new NameReader());
        assertEquals(5, new CardSection(() -> List.of(names)).measure(new Networks(folder, out), options()).size());
    }

    @Test
    void theNetworksThatAreKeptAreNotChanged() throws Exception {
        Networks networks = new Networks(folder, out);
        byte[] before = Files.readAllBytes(networks.file(Size.SAMPLE));
        for (Section section : Benchmark.STORE) {
            if (section.name().equals("commit") || section.name().equals("import")) {
                section.measure(networks, options());
            }
        }
        assertEquals(-1, Arrays.mismatch(before, Files.readAllBytes(networks.file(Size.SAMPLE))));
    }

    @Test
    void aSectionThatFailsIsNamedAndTheOthersAreReported() throws Exception {
        Section broken = section("broken", null);
        Section good = section("good", new Row("good", "thing", "ms", 1, 2, "other", Budget.times(1)));
        assertFalse(Benchmark.run(List.of(broken, good), options(), out));
        String report = output.toString(StandardCharsets.UTF_8);
        assertTrue(report.contains("could not be measured: java.io.IOException: no window"), report);
        assertTrue(report.contains("0.50x"), report);
        String json = Files.readString(folder.resolve("report.json"));
        assertTrue(json.contains("\"holds\" : true"), json);
    }

    @Test
    void aRowOverItsBudgetMakesTheRunFail() throws Exception {
        Row over = new Row("good", "thing", "ms", 3, 2, "other", Budget.times(1));
        assertFalse(Benchmark.run(List.of(section("good", over)), options(), out));
        assertTrue(output.toString(StandardCharsets.UTF_8).contains("OVER"));
    }

    private Options options() {
        return new Options(Size.SAMPLE, Size.SAMPLE, 0.002, Set.of(), folder, folder.resolve("report.json"));
    }

    private static Section section(String name, Row row) {
        return new Section() {

            @Override
            public String name() {
                return name;
            }

            @Override
            public List<Row> measure(Networks networks, Options options) throws Exception {
                if (row == null) {
                    throw new IOException("no window");
                }
                return List.of(row);
            }
        };
    }
}

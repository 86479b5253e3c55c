package kith.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.IntFunction;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import com.sun.management.OperatingSystemMXBean;

/**
 * Imports many cards that are hard to tell apart. The processor time is compared with that of as many cards that are easy to
 * tell apart, so that the test means the same on every machine.
 */
class ImportScaleTest extends ImportFixture {

    private static final int COUNT = Integer.getInteger("kith.import.scale", 2_000);

    private static Cost plain;

    private record Cost(double first, double again) {
    }

    @BeforeAll
    static void measurePlainCards(@TempDir Path folder) throws Exception {
        IntFunction<String> card = i -> card("3.0", "FN:Person " + i, "EMAIL:p" + i + "@example.org");
        cost(folder, "warm", 500, card);
        plain = cost(folder, "plain", COUNT, card);
    }

    @ParameterizedTest
    @ValueSource(strings = { "one name", "one name and other addresses", "one uid", "one uid and one name", "one uid and other notes", "one uid and other tags", "one mailbox", "one organization" })
    void takesTimeInProportionToTheNumberOfCards(String kind) throws Exception {
        Cost cost = cost(folder, "hard", COUNT, i -> hard(kind, i));
        System.out.printf("%s of %d: %.2f s, again %.2f s; plain %.2f s, again %.2f s%n", kind, COUNT, cost.first(), cost.again(),
                plain.first(), plain.again());
        assertThat(cost.first()).isLessThan(3 * plain.first() + 0.5);
        assertThat(cost.again()).isLessThan(3 * plain.again() + 0.5);
    }

    private static String hard(String kind, int i) {
        return switch (kind) {
            case "one name" -> card("3.0", "FN:Ada Osei", "TEL:+49 30 " + (1_000_000 + i));
            case "one name and other addresses" -> card("3.0", "FN:Ada Osei", "EMAIL:p" + i + "@example.org");
            case "one uid" -> card("3.0", "UID:1", "FN:Person " + i);
            case "one uid and one name" -> card("3.0", "UID:1", "FN:Ada Osei", "TEL:+49 30 " + (1_000_000 + i));
            case "one uid and other notes" -> card("3.0", "UID:1", "FN:Ada Osei", "NOTE:note " + i);
            case "one uid and other tags" -> card("3.0", "UID:1", "FN:Ada Osei", "CATEGORIES:tag " + i);
            case "one mailbox" -> card("3.0", "FN:Person " + i, "EMAIL:office@example.org");
            default -> card("4.0", "KIND:org", "UID:" + i, "FN:Acme");
        };
    }

    @Test
    void takesManyAddressesOfOnePerson() throws Exception {
        StringBuilder cards = new StringBuilder();
        for (int i = 0; i < 20; i++) {
            StringBuilder addresses = new StringBuilder("FN:Person " + i);
            for (int j = 0; j < 1_990; j++) {
                addresses.append("\r\nEMAIL:p").append(i).append('-').append(j).append("@example.org");
            }
            cards.append(card("3.0", addresses.toString()));
        }
        Path file = file("many.vcf", cards.toString());
        assertCounts(20, 0, 0, run(file));
        long before = processorTime();
        assertCounts(0, 0, 20, run(file));
        double again = (processorTime() - before) / 1e9;
        System.out.printf("20 cards of 1,990 addresses, again: %.2f s%n", again);
        assertThat(again).isLessThan(8);
    }

    private static Cost cost(Path folder, String name, int count, IntFunction<String> card) throws Exception {
        StringBuilder cards = new StringBuilder();
        for (int i = 0; i < count; i++) {
            cards.append(card.apply(i));
        }
        Path file = Files.writeString(folder.resolve(name + ".vcf"), cards);
        Path network = folder.resolve(name + ".kith");
        Files.deleteIfExists(network);
        try (kith.core.Session each = kith.core.Session.create(network, Runnable::run)) {
            Importer importer = new Importer(each, FORMATS);
            long start = processorTime();
            importer.run(List.of(file), false, null);
            long middle = processorTime();
            ImportReport again = importer.run(List.of(file), false, null);
            long end = processorTime();
            assertEquals(List.of(0, 0, count), List.of(again.added(), again.updated(), again.skipped()), name);
            return new Cost((middle - start) / 1e9, (end - middle) / 1e9);
        }
    }

    private static long processorTime() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
    }
}

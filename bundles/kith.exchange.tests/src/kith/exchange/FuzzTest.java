package kith.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Damaged files: whatever is done to a card, the import ends, and the cards around it come in. */
class FuzzTest extends ImportFixture {

    private static final List<String> FIXTURES = List.of("android-2.1.vcf", "nokia-2.1.vcf", "icloud-3.0.vcf",
            "outlook-2.1.vcf",
            "google-3.0.vcf", "thunderbird-4.0.vcf", "nextcloud-4.0.vcf", "Connections.csv");
    private static final int ROUNDS = 40;

    @ParameterizedTest
    @ValueSource(longs = { 11, 12, 13, 14 })
    void cardsAroundDamagedOnesComeIn(long seed) throws Exception {
        Random random = new Random(seed);
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        int good = 0;
        for (int i = 0; i < ROUNDS; i++) {
            byte[] fixture = resource(FIXTURES.get(random.nextInt(FIXTURES.size() - 1)));
            all.writeBytes(damage(fixture, random));
            all.writeBytes("\r\n".getBytes(StandardCharsets.US_ASCII));
            all.writeBytes(card("3.0", "FN:Good " + good, "UID:good-" + good++).getBytes(StandardCharsets.UTF_8));
        }
        Path file = Files.write(folder.resolve("damaged.vcf"), all.toByteArray());
        ImportReport report = assertTimeoutPreemptively(Duration.ofSeconds(60), () -> run(file));
        for (int i = 0; i < good; i++) {
            String name = "Good " + i;
            assertTrue(names().contains(name), name);
        }
        int people = report.added() + report.updated() + report.skipped();
        ImportReport again = run(file);
        assertEquals(List.of(0, 0, people), List.of(again.added(), again.updated(), again.skipped()), again.merged().toString());
        assertEquals(report.rejected(), again.rejected());
    }

    @ParameterizedTest
    @ValueSource(longs = { 21, 22, 23, 24 })
    void noDamageIsTooMuch(long seed) throws Exception {
        Random random = new Random(seed);
        for (String name : FIXTURES) {
            for (int i = 0; i < 10; i++) {
                byte[] bytes = resource(name);
                for (int times = random.nextInt(4); times >= 0; times--) {
                    bytes = damage(bytes, random);
                }
                Path file = Files.write(folder.resolve("x-" + name), bytes);
                assertTimeoutPreemptively(Duration.ofSeconds(60), () -> run(file));
            }
        }
        assertEquals(List.of(), session.check());
        run(file("export.vcf", export()));
    }

    private static byte[] damage(byte[] bytes, Random random) {
        if (bytes.length == 0) {
            return bytes;
        }
        return switch (random.nextInt(5)) {
            case 0 -> Arrays.copyOf(bytes, random.nextInt(bytes.length));
            case 1 -> flip(bytes, random);
            case 2 -> lines(bytes, random, true);
            case 3 -> lines(bytes, random, false);
            default -> without(bytes, random);
        };
    }

    private static byte[] flip(byte[] bytes, Random random) {
        byte[] flipped = bytes.clone();
        for (int i = random.nextInt(20); i >= 0; i--) {
            flipped[random.nextInt(flipped.length)] ^= (byte) (1 << random.nextInt(8));
        }
        return flipped;
    }

    private static byte[] without(byte[] bytes, Random random) {
        int from = random.nextInt(bytes.length);
        int to = Math.min(bytes.length, from + random.nextInt(200));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(bytes, 0, from);
        out.write(bytes, to, bytes.length - to);
        return out.toByteArray();
    }

    /** Doubles or drops lines. */
    private static byte[] lines(byte[] bytes, Random random, boolean twice) {
        StringBuilder text = new StringBuilder();
        for (String line : new String(bytes, StandardCharsets.ISO_8859_1).split("(?<=\n)")) {
            boolean hit = random.nextInt(8) == 0;
            text.append(hit && !twice ? "" : line).append(hit && twice ? line : "");
        }
        return text.toString().getBytes(StandardCharsets.ISO_8859_1);
    }
}

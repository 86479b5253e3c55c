package kith.app.internal.cli;

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
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The contract of the command line: what is printed where, and with which status. */
class CommandLineTest {

    private static final String CARD = "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Amara Osei\r\nEMAIL:amara@example.org\r\nEND:VCARD\r\n";
    private static final String BROKEN = "BEGIN:VCARD\r\nVERSION:3.0\r\nnothing of anybody\r\nEND:VCARD\r\n";

    @TempDir
    Path folder;

    private record Result(int status, String out, String err) {
    }

    @Test
    void theVersionIsPrinted() {
        Result result = kith("--version");
        assertEquals(0, result.status());
        assertTrue(result.out().startsWith("Kith 0.1"), result.out());
    }

    @Test
    void anImportMakesTheNetworkAndCountsWhatItDid() throws IOException {
        Result result = kith("import", file("a.vcf", CARD), "--network", path("n.kith"), "--json");
        assertEquals(0, result.status(), result.err());
        assertEquals("{\"added\":1,\"updated\":0,\"skipped\":0,\"rejected\":[]}", result.out().strip());
    }

    @Test
    void importingTheSameFileAgainAddsNothing() throws IOException {
        String cards = file("a.vcf", CARD);
        kith("import", cards, "--network", path("n.kith"));
        Result again = kith("import", cards, "--network", path("n.kith"), "--json");
        assertEquals(0, again.status());
        assertEquals("{\"added\":0,\"updated\":0,\"skipped\":1,\"rejected\":[]}", again.out().strip());
    }

    @Test
    void aBrokenCardIsRejectedWithItsLineAndTheRestGoesIn() throws IOException {
        Result result = kith("import", file("a.vcf", BROKEN + CARD), "--network", path("n.kith"), "--json");
        assertEquals(1, result.status());
        assertTrue(result.out().startsWith("{\"added\":1,\"updated\":0,\"skipped\":0,\"rejected\":[{\"file\":"), result.out());
        assertTrue(result.out().contains("\"line\":1,"), result.out());
    }

    @Test
    void aDryRunWritesNothing() throws IOException {
        Result result = kith("import", file("a.vcf", CARD), "--network", path("n.kith"), "--dry-run", "--json");
        assertEquals("{\"added\":1,\"updated\":0,\"skipped\":0,\"rejected\":[]}", result.out().strip());
        assertFalse(Files.exists(folder.resolve("n.kith")));
    }

    @Test
    void nothingIsDoneForAFileThatIsNotThere() {
        Result result = kith("import", path("none.vcf"), "--network", path("n.kith"));
        assertRefused(result, "none.vcf");
        assertFalse(Files.exists(folder.resolve("n.kith")));
    }

    @Test
    void whatIsNotANetworkIsRefused() throws IOException {
        byte[] noise = new byte[100_000];
        new Random(1).nextBytes(noise);
        Files.write(folder.resolve("noise.kith"), noise);
        Files.createFile(folder.resolve("empty.kith"));
        String cards = file("a.vcf", CARD);
        for (String name : new String[] { "noise.kith", "empty.kith", "none.kith", "." }) {
            assertRefused(kith("check", path(name)), name);
            assertRefused(kith("search", "--network", path(name), "a"), name);
            assertRefused(kith("export", "--network", path(name), "--format", "vcard", path("o.vcf")), name);
            if (!name.equals("none.kith")) {
                assertRefused(kith("import", cards, "--network", path(name)), name);
            }
        }
        assertTrue(Arrays.equals(noise, Files.readAllBytes(folder.resolve("noise.kith"))));
    }

    @Test
    void wrongUsageIsStatusTwoWithTheReasonOnStandardError() {
        for (String[] arguments : new String[][] { {}, { "frob" }, { "import" }, { "search", "x" }, { "generate", "--size", "X" } }) {
            Result result = kith(arguments);
            assertEquals(2, result.status());
            assertEquals("", result.out());
            assertFalse(result.err().isBlank());
        }
    }

    @Test
    void whatWasImportedIsFoundAndExported() throws IOException {
        kith("import", file("a.vcf", CARD), "--network", path("n.kith"));
        Result found = kith("search", "--network", path("n.kith"), "amara", "--json");
        assertTrue(found.out().contains("\"type\":\"Person\",\"title\":\"Amara Osei\""), found.out());
        assertEquals(0, kith("export", "--network", path("n.kith"), "--format", "vcard", path("o.vcf")).status());
        assertTrue(Files.readString(folder.resolve("o.vcf")).contains("EMAIL:amara@example.org"));
    }

    @Test
    void anExportThatFailsLeavesTheFileAsItWas() throws IOException {
        kith("import", file("a.vcf", CARD), "--network", path("n.kith"));
        assertRefused(kith("export", "--network", path("n.kith"), "--format", "vcard", path("none/o.vcf")), "o.vcf");
        assertRefused(kith("export", "--network", path("n.kith"), "--format", "fax", path("o.vcf")), "fax");
    }

    @Test
    void aGeneratedNetworkIsSoundAndIsNotOverwritten() {
        assertEquals(0, kith("generate", "--size", "sample", "--seed", "3", path("s.kith")).status());
        Result check = kith("check", path("s.kith"));
        assertEquals(0, check.status(), check.err());
        assertTrue(check.out().contains("150"), check.out());
        assertRefused(kith("generate", "--size", "S", "--seed", "3", path("s.kith")), "s.kith");
    }

    private static void assertRefused(Result result, String named) {
        assertEquals(2, result.status(), result.out());
        assertTrue(result.err().contains(named), result.err());
        assertFalse(result.err().contains("\tat "), result.err());
    }

    private static Result kith(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int status = KithCommand.run(arguments, new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
        return new Result(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private String path(String name) {
        return folder.resolve(name).toString();
    }

    private String file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content).toString();
    }
}

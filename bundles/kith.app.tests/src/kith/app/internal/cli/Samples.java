package kith.app.internal.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Files to work with. */
final class Samples {

    static final String ZOE = """
            BEGIN:VCARD
            VERSION:4.0
            FN:Zoë Example
            N:Example;Zoë;;;
            EMAIL:zoe@example.org
            X-FAVORITE-TEA:Assam
            END:VCARD
            """;

    static final String ADAM = """
            BEGIN:VCARD
            VERSION:3.0
            FN:Adam Example
            N:Example;Adam;;;
            TEL;TYPE=work:+49 30 1234567
            END:VCARD
            """;

    static final String BROKEN = """
            BEGIN:VCARD
            VERSION:3.0
            this is not a property of anybody
            END:VCARD
            """;

    private Samples() {
    }

    /** Returns a new file with a text. */
    static Path file(Path folder, String name, String text) {
        try {
            return Files.writeString(folder.resolve(name), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the text of a file. */
    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns a new network with one person in it, Zoë Example. */
    static Path network(Path folder) {
        Path network = folder.resolve("network.kith");
        CommandRun.of("import", file(folder, "zoe.vcf", ZOE), "--network", network).done();
        return network;
    }
}

package kith.core.about;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.ZonedDateTime;
import java.util.function.UnaryOperator;

import org.eclipse.osgi.util.NLS;

import kith.store.NetworkStore;
import kith.store.TemporaryFiles;

/** A file with everything about one person. */
public final class AboutFile {

    private AboutFile() {
    }

    /**
     * Writes the page of a person into a file that only the user can read. It is there when all of it is written, or is as it
     * was before.
     *
     * @param now the time at which it is written, in the user's zone
     * @param channels tells the name of a channel of interaction by its id
     * @return whether there is such a person; else nothing is written
     * @throws IOException with a message for the user if it cannot be written, or is the network
     */
    public static boolean write(NetworkStore store, String id, ZonedDateTime now, UnaryOperator<String> channels, Path file)
            throws IOException {
        Path target = file.toAbsolutePath();
        if (Files.exists(target) && Files.isSameFile(target, store.getFile())) {
            throw new IOException(NLS.bind(Messages.isNetwork, file));
        }
        Path making = null;
        try {
            making = TemporaryFiles.create(target);
            boolean found;
            try (Writer out = Files.newBufferedWriter(making, StandardCharsets.UTF_8)) {
                found = AboutPerson.write(store, id, now, channels, out);
            }
            if (found) {
                Files.move(making, target, StandardCopyOption.REPLACE_EXISTING);
            }
            return found;
        } catch (NoSuchFileException | AccessDeniedException e) {
            throw new IOException(NLS.bind(Messages.notWritable, file), e);
        } finally {
            if (making != null) {
                Files.deleteIfExists(making);
            }
        }
    }
}

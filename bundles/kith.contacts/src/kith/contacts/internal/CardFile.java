package kith.contacts.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.runtime.Platform;
import org.osgi.framework.FrameworkUtil;

import kith.exchange.VCardExport;
import kith.model.Contact;
import kith.store.NetworkStore;
import kith.store.Titles;

/**
 * A vCard file of some contacts that another program takes, as when they are dragged there. Such files stand in a folder of
 * their own that only the user can read, and they go: a while after they were taken, when the next one comes, when somebody is
 * erased, and when the program ends or starts again.
 */
public final class CardFile {

    private static final int LONGEST_NAME = 60;

    private final Path folder;

    /** @param folder where the file is made; whatever is in it goes */
    CardFile(Path folder) {
        this.folder = folder;
    }

    /** Returns that of the user of this workspace. */
    public static CardFile ofUser() {
        return new CardFile(Platform.getStateLocation(FrameworkUtil.getBundle(CardFile.class)).append("cards").toPath());
    }

    /** Returns the file, with a card for each contact. */
    Path write(NetworkStore store, List<Contact> contacts) throws IOException {
        sweep();
        Files.createDirectories(folder);
        Path own = Files.createTempDirectory(folder, "");
        Path file = own.resolve(name(contacts) + ".vcf");
        own.toFile().deleteOnExit();
        file.toFile().deleteOnExit();
        try (Writer out = Files.newBufferedWriter(file)) {
            new VCardExport(store).write(contacts.stream(), out);
        }
        return file;
    }

    private static String name(List<Contact> contacts) {
        String name = contacts.size() == 1 ? Titles.of(contacts.get(0)) : Messages.cards;
        String plain = name.replaceAll("[^\\p{L}\\p{N} ._-]", "_").strip();
        return plain.isEmpty() ? Messages.cards : plain.substring(0, Math.min(LONGEST_NAME, plain.length()));
    }

    /** Deletes a file that was taken; nothing if it is gone. */
    void delete(Path file) throws IOException {
        Files.deleteIfExists(file);
        Files.deleteIfExists(file.getParent());
    }

    /** Deletes every file that is left. */
    public void sweep() throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> left = Files.walk(folder)) {
            for (Path path : left.sorted(Comparator.reverseOrder()).filter(each -> !each.equals(folder)).toList()) {
                Files.deleteIfExists(path);
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}

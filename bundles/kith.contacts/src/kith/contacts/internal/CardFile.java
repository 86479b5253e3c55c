package kith.contacts.internal;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import kith.core.EntityRef;
import kith.exchange.VCardExport;
import kith.model.Contact;
import kith.store.NetworkStore;
import kith.store.Titles;

/**
 * A vCard file of some contacts that another program takes, as when they are dragged there. Only the user can read it, and
 * it goes when the next one comes or the program ends.
 */
final class CardFile {

    private static final int LONGEST_NAME = 60;

    private Path file;

    /** Returns the file, with a card for each contact that is still there. */
    Path write(NetworkStore store, List<EntityRef> refs) throws IOException {
        delete();
        List<Contact> contacts = refs.stream().flatMap(ref -> store.load(ref.id()).stream()).filter(Contact.class::isInstance)
                .map(Contact.class::cast).toList();
        Path folder = Files.createTempDirectory("kith");
        folder.toFile().deleteOnExit();
        file = folder.resolve(name(contacts) + ".vcf");
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

    private void delete() throws IOException {
        if (file != null) {
            Files.deleteIfExists(file);
            Files.deleteIfExists(file.getParent());
            file = null;
        }
    }
}

package kith.exchange;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import kith.exchange.ContactReader.Match;
import kith.exchange.internal.Messages;
import kith.model.Contact;

/**
 * People and organizations in a text that was pasted, such as one card or several. They are to be shown: what is taken is
 * read again by {@link Importer#runPasted}.
 *
 * @param format the format that recognizes the text
 * @param contacts what stands in it, with stand-ins for what they refer to as {@link ContactSink} tells
 * @param rejected how much of it could not be read
 */
public record PastedContacts(ImportFormat format, List<Contact> contacts, int rejected) {

    public PastedContacts {
        contacts = List.copyOf(contacts);
    }

    /**
     * Reads a text if a format recognizes it for certain.
     *
     * @param formats the formats that are recognized, see {@link Formats#imports()}
     */
    public static Optional<PastedContacts> read(List<ImportFormat> formats, String text) {
        Content content = Content.of(text.getBytes(StandardCharsets.UTF_8));
        try {
            FileStart start = FileStart.of(content);
            for (ImportFormat format : start.isEmpty() ? List.<ImportFormat>of() : formats) {
                if (format.reader().recognize(start) == Match.CERTAIN) {
                    Collector collector = new Collector();
                    ImportSource source = new ImportSource(Path.of(Messages.pasted), content, start, bytes -> { }, null);
                    format.reader().read(source, collector);
                    return Optional.of(new PastedContacts(format, collector.contacts, collector.rejected));
                }
            }
        } catch (IOException e) {
            // What cannot be read is no contact.
        }
        return Optional.empty();
    }

    private static final class Collector implements ContactSink {

        private final List<Contact> contacts = new ArrayList<>();
        private int rejected;

        @Override
        public void accept(Contact contact, long line) {
            contacts.add(contact);
        }

        @Override
        public void acceptList(String name, List<String> members, long line) {
            // Lists become tags when the text is imported.
        }

        @Override
        public void reject(long line, String reason) {
            rejected++;
        }
    }
}

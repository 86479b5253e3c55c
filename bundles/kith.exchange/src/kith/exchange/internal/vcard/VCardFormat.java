package kith.exchange.internal.vcard;

import java.io.IOException;
import java.io.Writer;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import kith.exchange.ContactReader;
import kith.exchange.ContactSink;
import kith.exchange.ContactWriter;
import kith.exchange.FileStart;
import kith.exchange.ImportSource;
import kith.exchange.VCardExport;
import kith.exchange.internal.LineReader;
import kith.model.Contact;
import kith.store.NetworkStore;

/** vCard 2.1, 3.0 (RFC 2426) and 4.0 (RFC 6350). */
public final class VCardFormat implements ContactReader, ContactWriter {

    private static final Pattern BEGIN = Pattern.compile("(?im)^[ \\t]*BEGIN[ \\t]*:[ \\t]*VCARD[ \\t]*$");

    @Override
    public Match recognize(FileStart start) {
        return BEGIN.matcher(start.text().replace('\r', '\n')).find() ? Match.CERTAIN : Match.NO;
    }

    @Override
    public void read(ImportSource source, ContactSink sink) throws IOException {
        try (LineReader reader = new LineReader(source)) {
            new CardSplitter(new CardReader(sink)).read(reader);
        }
    }

    @Override
    public void write(NetworkStore store, Stream<? extends Contact> contacts, Writer out) throws IOException {
        new VCardExport(store).write(contacts, out);
    }
}

package kith.exchange.internal.vcard;

import java.io.IOException;
import java.io.Writer;
import java.util.stream.Stream;

import kith.exchange.ContactWriter;
import kith.exchange.VCardExport;
import kith.model.Contact;
import kith.store.NetworkStore;

/** vCard 4.0 with everything that Kith keeps of contacts, for Kith to read again. */
public final class CompleteCards implements ContactWriter {

    @Override
    public void write(NetworkStore store, Stream<? extends Contact> contacts, Writer out) throws IOException {
        new VCardExport(store, true).write(contacts, out);
    }
}

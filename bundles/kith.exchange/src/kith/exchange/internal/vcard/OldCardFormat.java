package kith.exchange.internal.vcard;

import java.io.IOException;
import java.io.Writer;
import java.util.stream.Stream;

import kith.exchange.ContactWriter;
import kith.exchange.VCardExport;
import kith.model.Contact;
import kith.store.NetworkStore;

/** Format vCard 3.0 (RFC 2426), for programs that do not read 4.0, or not all of it. */
public final class OldCardFormat implements ContactWriter {

    @Override
    public void write(NetworkStore store, Stream<? extends Contact> contacts, Writer out) throws IOException {
        VCardExport.ofVersion3(store).write(contacts, out);
    }
}

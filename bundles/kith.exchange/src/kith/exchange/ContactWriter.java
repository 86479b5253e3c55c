package kith.exchange;

import java.io.IOException;
import java.io.Writer;
import java.util.stream.Stream;

import kith.model.Contact;
import kith.store.NetworkStore;

/** Writes people and organizations in a format; contributed to {@code kith.exchange.formats}. */
public interface ContactWriter {

    /**
     * Writes contacts.
     *
     * @param store where the objects are that the contacts refer to
     * @param contacts what to write, one at a time
     * @param out where to; stays open
     */
    void write(NetworkStore store, Stream<? extends Contact> contacts, Writer out) throws IOException;
}

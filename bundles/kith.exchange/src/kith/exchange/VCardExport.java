package kith.exchange;

import java.io.IOException;
import java.io.Writer;
import java.util.Iterator;
import java.util.function.Consumer;
import java.util.stream.Stream;

import kith.exchange.internal.vcard.CardWriter;
import kith.model.Contact;
import kith.store.NetworkStore;
import kith.store.ReadableObjects;

/**
 * Writes people and organizations as vCard 4.0 (RFC 6350) or 3.0 (RFC 2426) in UTF-8, organizations of 4.0 with {@code KIND:org}. Lines that came
 * in with a card and that the model has no place for are written back as they came. What vCard has no place for, such as asks
 * and offers, how people met, cadence, closeness and custom fields, is left out of cards for others, and stands in properties
 * of Kith's own on cards for Kith alone; what these refer to beside organizations, such as the event of a first meeting, is
 * found again in the network that they come from.
 */
public final class VCardExport {

    private final NetworkStore store;
    private final boolean complete;
    private final boolean old;

    /**
     * Makes an export for others, in vCard 4.0.
     *
     * @param store where the objects are that contacts refer to
     */
    public VCardExport(NetworkStore store) {
        this(store, false);
    }

    /**
     * @param store where the objects are that contacts refer to
     * @param complete whether everything that Kith keeps is to be on the cards, to come back as it was
     */
    public VCardExport(NetworkStore store, boolean complete) {
        this(store, complete, false);
    }

    private VCardExport(NetworkStore store, boolean complete, boolean old) {
        this.store = store;
        this.complete = complete;
        this.old = old;
    }

    /**
     * Returns an export for programs that read vCard 3.0 only, or lose pictures, types and birthdays of 4.0.
     *
     * @param store where the objects are that contacts refer to
     * @since 0.1
     */
    public static VCardExport ofVersion3(NetworkStore store) {
        return new VCardExport(store, false, true);
    }

    /** Returns all contacts of a network, organizations first, loaded one by one. */
    public static Stream<Contact> contacts(NetworkStore store) {
        return ids(store).flatMap(id -> store.load(id).stream()).map(Contact.class::cast);
    }

    /**
     * Returns all contacts of a network that can be read, organizations first, loaded one by one.
     *
     * @param leftOut is given a sentence for each that is damaged
     * @since 0.1
     */
    public static Stream<Contact> contacts(NetworkStore store, Consumer<String> leftOut) {
        ReadableObjects objects = new ReadableObjects(store, leftOut);
        return ids(store).flatMap(id -> objects.load(id).stream()).map(Contact.class::cast);
    }

    private static Stream<String> ids(NetworkStore store) {
        return Stream.of("Organization", "Person").flatMap(type -> store.ids(type).stream());
    }

    /**
     * Writes contacts, each as a card.
     *
     * @param contacts what to write; taken one at a time
     * @param out where to; stays open
     * @return how many were written
     */
    public int write(Stream<? extends Contact> contacts, Writer out) throws IOException {
        CardWriter writer = new CardWriter(store, complete, old);
        int count = 0;
        for (Iterator<? extends Contact> iterator = contacts.iterator(); iterator.hasNext(); count++) {
            out.write(writer.card(iterator.next()));
        }
        out.flush();
        return count;
    }
}

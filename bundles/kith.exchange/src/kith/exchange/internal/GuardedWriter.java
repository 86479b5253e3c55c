package kith.exchange.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.stream.Stream;

import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.osgi.util.NLS;

import kith.core.extension.Contribution;
import kith.exchange.ContactWriter;
import kith.model.Contact;
import kith.store.NetworkStore;
import kith.store.ReadOnlyNetworkStore;

/** A contributed writer, which is switched off when it breaks its contract. */
public final class GuardedWriter implements ContactWriter {

    private final String name;
    private final Contribution<Object> contribution;

    public GuardedWriter(String name, Contribution<Object> contribution) {
        this.name = name;
        this.contribution = contribution;
    }

    @Override
    public void write(NetworkStore store, Stream<? extends Contact> contacts, Writer out) throws IOException {
        Exception failure = contribution.call(writer -> write((ContactWriter) writer, store, contacts, out),
                new IOException(NLS.bind(Messages.formatFailed, name)));
        switch (failure) {
            case null -> { }
            case IOException e -> throw e;
            case RuntimeException e -> throw e;
            default -> throw new IllegalStateException(failure);
        }
    }

    private static Exception write(ContactWriter writer, NetworkStore store, Stream<? extends Contact> contacts,
            Writer out) {
        try {
            writer.write(ReadOnlyNetworkStore.of(store), contacts, out);
            return null;
        } catch (IOException | OperationCanceledException | UncheckedIOException e) {
            return e;
        }
    }
}

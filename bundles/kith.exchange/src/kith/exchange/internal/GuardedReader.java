package kith.exchange.internal;

import java.io.IOException;

import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.osgi.util.NLS;

import kith.core.extension.Contribution;
import kith.exchange.ContactReader;
import kith.exchange.ContactSink;
import kith.exchange.FileStart;
import kith.exchange.ImportSource;

/** A contributed reader, which is switched off when it breaks its contract. */
public final class GuardedReader implements ContactReader {

    private final String name;
    private final Contribution<Object> contribution;

    public GuardedReader(String name, Contribution<Object> contribution) {
        this.name = name;
        this.contribution = contribution;
    }

    @Override
    public Match recognize(FileStart start) {
        return contribution.call(reader -> ((ContactReader) reader).recognize(start), Match.NO);
    }

    @Override
    public void read(ImportSource source, ContactSink sink) throws IOException {
        Exception failure = contribution.call(reader -> read((ContactReader) reader, source, sink),
                new IOException(NLS.bind(Messages.formatFailed, name)));
        switch (failure) {
            case null -> { }
            case IOException e -> throw e;
            case RuntimeException e -> throw e;
            default -> throw new IllegalStateException(failure);
        }
    }

    /** Returns the exception by which the reader ended, as far as its contract allows it; null for none. */
    private static Exception read(ContactReader reader, ImportSource source, ContactSink sink) {
        try {
            reader.read(source, sink);
            return null;
        } catch (IOException | OperationCanceledException | StopImport e) {
            return e;
        }
    }
}

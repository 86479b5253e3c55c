package kith.app.internal;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

import org.eclipse.osgi.util.NLS;

import kith.exchange.ExportFormat;
import kith.exchange.VCardExport;
import kith.store.NetworkStore;
import kith.store.TemporaryFiles;

/** A file to which contacts are exported. */
public final class ContactsFile {

    private ContactsFile() {
    }

    /**
     * Writes all contacts of a network. The file is there when all of it is written, or is as it was before. A link is
     * followed; what is no file, such as a pipe, is written to as it is.
     *
     * @param leftOut is given a sentence for each that is damaged, without which the others are written
     * @return how many were written
     * @throws IOException with a message for the user if the file cannot be written, or is the network
     */
    public static int write(NetworkStore store, ExportFormat format, Path file, Consumer<String> leftOut)
            throws IOException {
        Path target = file.toAbsolutePath();
        if (Files.isDirectory(target)) {
            throw new IOException(NLS.bind(Messages.exportToFolder, file));
        }
        if (Files.exists(target) && Files.isSameFile(target, store.getFile())) {
            throw new IOException(NLS.bind(Messages.exportToNetwork, file));
        }
        try {
            Path real = Files.exists(target) ? target.toRealPath() : target;
            return Files.exists(real) && !Files.isRegularFile(real) ? stream(store, format, real, leftOut, StandardOpenOption.WRITE)
                    : replace(store, format, real, leftOut);
        } catch (NoSuchFileException | AccessDeniedException e) {
            throw new IOException(NLS.bind(Messages.exportNotWritable, file), e);
        } catch (IOException e) {
            throw new IOException(NLS.bind(Messages.exportFailed, file, e.getMessage()), e);
        }
    }

    private static int replace(NetworkStore store, ExportFormat format, Path target, Consumer<String> leftOut) throws IOException {
        Path making = TemporaryFiles.create(target);
        try {
            int written = stream(store, format, making, leftOut);
            Files.move(making, target, StandardCopyOption.REPLACE_EXISTING);
            return written;
        } finally {
            Files.deleteIfExists(making);
        }
    }

    private static int stream(NetworkStore store, ExportFormat format, Path file, Consumer<String> leftOut,
            OpenOption... options) throws IOException {
        AtomicInteger written = new AtomicInteger();
        try (Writer out = Files.newBufferedWriter(file, StandardCharsets.UTF_8, options)) {
            format.writer().write(store, VCardExport.contacts(store, leftOut)
                    .peek(contact -> written.incrementAndGet()), out);
        }
        return written.get();
    }
}

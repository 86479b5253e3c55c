package kith.contacts.internal.attachments;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

import org.eclipse.osgi.util.NLS;

import kith.core.PrivateCopies;
import kith.model.Attachment;
import kith.model.Blob;
import kith.model.KithFactory;
import kith.store.Stores;

/** Reads files to attach, and writes those that are attached. May be called on any thread. */
final class AttachmentFiles {

    /** Larger files are not attached: each of them is in every backup. */
    static final long MOST_BYTES = 25L << 20;

    private static final String UNKNOWN = "application/octet-stream";

    /** What runs when the desktop opens it. */
    private static final Set<String> PROGRAMS = Set.of("exe", "bat", "cmd", "com", "scr", "pif", "msi", "lnk", "reg", "vbs", "vbe", "js",
            "jse", "wsf", "hta", "ps1", "sh", "bash", "desktop", "appimage", "jar", "jnlp", "command", "app", "py", "pl", "url");

    private AttachmentFiles() {
    }

    /**
     * Reads a file.
     *
     * @param now when it is attached
     * @return an attachment that is in no object yet
     * @throws IOException with a message for the user if it cannot be attached
     */
    static Attachment read(Path file, Instant now) throws IOException {
        String name = file.getFileName().toString();
        if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
            throw new IOException(NLS.bind(Messages.unreadable, name));
        } else if (Files.size(file) > MOST_BYTES) {
            throw new IOException(NLS.bind(Messages.tooLarge, name, size(Files.size(file))));
        }
        Stores.requireNotOpen(file);
        Attachment attachment = KithFactory.eINSTANCE.createAttachment();
        attachment.setName(name);
        attachment.setMediaType(Objects.requireNonNullElse(Files.probeContentType(file), UNKNOWN));
        attachment.setData(Blob.of(Files.readAllBytes(file)));
        attachment.setAdded(now);
        return attachment;
    }

    /**
     * Writes what is attached to a file of the user's choice.
     *
     * @return that file
     * @throws IOException if it cannot be written, or is a network that is open
     */
    static Path save(Attachment attachment, Path file) throws IOException {
        Stores.requireNotOpen(file);
        return Files.write(file, attachment.getData().bytes());
    }

    /**
     * Writes what is attached to a folder of its own that nobody but the user can look into. It is deleted when the program
     * ends, or starts again after it was killed, and when somebody is erased.
     */
    static Path copy(Attachment attachment) throws IOException {
        return Files.write(PrivateCopies.ofUser().place(fileName(attachment)), attachment.getData().bytes());
    }

    /** Returns the name of a file for an attachment, without what would lead into another folder. */
    static String fileName(Attachment attachment) {
        String name = attachment.getName() == null ? "" : attachment.getName().replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", "_").strip();
        return name.isEmpty() || name.matches("\\.+") ? Messages.file : name;
    }

    /** Returns whether a file would be run rather than shown. */
    static boolean isProgram(String name) {
        int dot = name.lastIndexOf('.');
        return dot >= 0 && PROGRAMS.contains(name.substring(dot + 1).strip().toLowerCase(Locale.ROOT));
    }

    /** Returns a number of bytes as people say it. */
    static String size(long bytes) {
        if (bytes < 1024) {
            return NLS.bind(Messages.bytes, bytes);
        }
        return bytes < 1 << 20 ? NLS.bind(Messages.kilobytes, Math.ceilDiv(bytes, 1024))
                : NLS.bind(Messages.megabytes, "%.1f".formatted(bytes / (double) (1 << 20)));
    }
}

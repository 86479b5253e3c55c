package kith.exchange;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.osgi.util.NLS;

import kith.core.Session;
import kith.exchange.internal.Messages;
import kith.exchange.internal.Shelf;
import kith.exchange.internal.TrialShelf;
import kith.store.NetworkException;
import kith.store.Occasion;

/**
 * Brings people and organizations from files into a network. Who is there already is recognized, gets what is missing,
 * and loses nothing: importing a file again adds and changes nothing. One import is one transaction and one step of undo.
 *
 * <p>People are recognized by the UID of their card (RFC 6350, 6.7.6), or by an address (electronic mail or social profile)
 * together with the same name: its words in any order, case, accents and titles apart. Different UIDs or birthdays are of
 * different people, whatever they share. A card with neither a UID nor an address is recognized if the same card came in
 * before. A connection of LinkedIn is recognized if two of name, address and day of connection are the same. All others are
 * added, and {@link kith.core.duplicates.DuplicateSearch} proposes those who may be one.
 */
public final class Importer {

    private static final int MOST_NAMES = 5;

    private final Session session;
    private final List<ImportFormat> formats;
    private final Charset charset;
    private final PipedFiles pipes;

    /**
     * @param session the network to import into
     * @param formats the formats that are recognized, see {@link Formats#imports()}
     */
    public Importer(Session session, List<ImportFormat> formats) {
        this(session, formats, null);
    }

    /**
     * @param session the network to import into
     * @param formats the formats that are recognized, see {@link Formats#imports()}
     * @param charset the encoding of text that is in no encoding of Unicode, null to find it out for each file
     * @since 0.1
     */
    public Importer(Session session, List<ImportFormat> formats, Charset charset) {
        this(session, formats, charset, null);
    }

    /**
     * @param session the network to import into
     * @param formats the formats that are recognized, see {@link Formats#imports()}
     * @param charset the encoding of text that is in no encoding of Unicode, null to find it out for each file
     * @param pipes keeps the contents of pipes for further imports of the same files; null if each is read once only
     * @since 0.1
     */
    public Importer(Session session, List<ImportFormat> formats, Charset charset, PipedFiles pipes) {
        this.pipes = pipes;
        this.session = session;
        this.formats = List.copyOf(formats);
        this.charset = charset;
    }

    /**
     * Imports files with the usual options. May be called on any thread, and takes long.
     *
     * @param files what to import; a file that cannot be read becomes a rejection of its own
     * @param dryRun whether to only find out what would be done
     * @param monitor shows the progress and can cancel, null for none
     * @return what was done
     * @throws NetworkException if the network cannot be read or written; everything is then as it was
     * @throws OperationCanceledException if the user canceled; everything is then as it was
     */
    public ImportReport run(List<Path> files, boolean dryRun, IProgressMonitor monitor) throws NetworkException {
        return run(files, ImportOptions.DEFAULT.withDryRun(dryRun), monitor);
    }

    /**
     * Imports files. May be called on any thread, and takes long.
     *
     * @param files what to import; a file that cannot be read becomes a rejection of its own
     * @param monitor shows the progress and can cancel, null for none
     * @return what was done
     * @throws NetworkException if the network cannot be read or written; everything is then as it was
     * @throws OperationCanceledException if the user canceled; everything is then as it was
     * @since 0.1
     */
    public ImportReport run(List<Path> files, ImportOptions options, IProgressMonitor monitor) throws NetworkException {
        return run(files, options, ImportListener.NONE, monitor);
    }

    /**
     * Imports files. May be called on any thread, and takes long.
     *
     * @param files what to import; a file that cannot be read becomes a rejection of its own
     * @param listener learns of each card and row what becomes of it
     * @param monitor shows the progress and can cancel, null for none
     * @return what was done
     * @throws NetworkException if the network cannot be read or written; everything is then as it was
     * @throws OperationCanceledException if the user canceled; everything is then as it was
     * @since 0.1
     */
    public ImportReport run(List<Path> files, ImportOptions options, ImportListener listener, IProgressMonitor monitor)
            throws NetworkException {
        String label = files.size() == 1 ? NLS.bind(Messages.importFile, files.get(0).getFileName())
                : NLS.bind(Messages.importFiles, files.size());
        return run(files, null, Occasion.of(label, source(files)), options, listener, monitor);
    }

    /**
     * Imports contacts from a text that was pasted, as from a file. May be called on any thread.
     *
     * @param label what the user does, in the user's language
     * @return what was done; the text is named in it as a file would be
     * @throws NetworkException if the network cannot be read or written; everything is then as it was
     */
    public ImportReport runPasted(String text, String label) throws NetworkException {
        return run(List.of(Path.of(Messages.pasted)), text.getBytes(StandardCharsets.UTF_8), session.occasion(label),
                ImportOptions.DEFAULT, ImportListener.NONE, null);
    }

    private ImportReport run(List<Path> files, byte[] pasted, Occasion occasion, ImportOptions options, ImportListener listener,
            IProgressMonitor monitor) throws NetworkException {
        try (ImportRun run = new ImportRun(session.getStore(), formats, files, pasted, charset, pipes, occasion.label(), options,
                listener, monitor)) {
            // Others can write as long as only files are read.
            run.stage();
            if (options.dryRun()) {
                run.take(new TrialShelf(session.getStore()));
            } else {
                session.runBatch(occasion, batch -> run.take(Shelf.of(batch)));
            }
            return run.report();
        }
    }

    private static String source(List<Path> files) {
        return files.stream().limit(MOST_NAMES).map(file -> String.valueOf(file.getFileName()))
                .collect(Collectors.joining(", ", "", files.size() > MOST_NAMES ? ", \u2026" : ""));
    }
}

package kith.exchange;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;

import kith.exchange.ContactReader.Match;
import kith.exchange.ImportReport.Rejected;
import kith.exchange.internal.Intake;
import kith.exchange.internal.Messages;
import kith.exchange.internal.StopImport;
import kith.model.Contact;
import kith.store.Batch;
import kith.store.NetworkException;
import kith.store.NetworkStore;

/** One import: goes through the files, finds the format of each and counts what becomes of what they hold. */
final class ImportRun {

    /** How many things of one file are rejected before the rest of it is left alone. */
    private static final int MOST_REJECTIONS = 100_000;
    private static final int TICKS = 10_000;

    private final NetworkStore store;
    private final List<ImportFormat> formats;
    private final List<Path> files;
    private final List<Rejected> rejected = new ArrayList<>();
    private final SubMonitor monitor;
    private final long size;
    private long read;
    private int shown;
    private Intake intake;

    ImportRun(NetworkStore store, List<ImportFormat> formats, List<Path> files, String label, IProgressMonitor monitor) {
        this.store = store;
        this.formats = formats;
        this.files = files;
        size = Math.max(1, files.stream().mapToLong(ImportRun::size).sum());
        this.monitor = SubMonitor.convert(monitor, label, TICKS);
    }

    void run(Batch batch) throws NetworkException {
        intake = new Intake(store, batch);
        for (Path file : files) {
            monitor.subTask(String.valueOf(file.getFileName()));
            read(file);
        }
        intake.finish();
        checkCanceled();
    }

    ImportReport report() {
        return new ImportReport(intake.added(), intake.updated(), intake.skipped(), rejected,
                intake.lists());
    }

    private void read(Path file) throws NetworkException {
        try (Content content = Content.of(file, this::checkCanceled)) {
            FileStart start = FileStart.of(content.path());
            if (start.isEmpty()) {
                throw new IOException(Messages.empty);
            }
            ImportFormat format = format(file, start).orElseThrow(() -> new IOException(unknown(file)));
            intake.begin(String.valueOf(file.getFileName()));
            format.reader().read(new ImportSource(file, content.path(), start, this::progress), new FileSink(file));
        } catch (AccessDeniedException e) {
            reject(file, 0, Messages.noPermission);
        } catch (IOException e) {
            reject(file, 0, e.getMessage() == null ? e.toString() : e.getMessage());
        } catch (StopImport e) {
            e.rethrow();
        }
    }

    private Optional<ImportFormat> format(Path file, FileStart start) {
        ImportFormat possible = null;
        for (ImportFormat format : formats) {
            Match match = format.reader().recognize(start);
            if (match == Match.CERTAIN) {
                return Optional.of(format);
            }
            if (match == Match.POSSIBLE && possible == null && hasExtension(file, format)) {
                possible = format;
            }
        }
        return Optional.ofNullable(possible);
    }

    private String unknown(Path file) {
        Optional<ImportFormat> named = formats.stream().filter(format -> hasExtension(file, format)).findFirst();
        String names = formats.stream().map(ImportFormat::name).collect(Collectors.joining(", "));
        return named.isPresent() ? NLS.bind(Messages.notOfFormat, named.get().name(), names)
                : NLS.bind(Messages.unknownFormat, names);
    }

    private static boolean hasExtension(Path file, ImportFormat format) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return format.extensions().stream().anyMatch(extension -> name.endsWith("." + extension));
    }

    private static long size(Path file) {
        try {
            return Files.isRegularFile(file) ? Files.size(file) : 0;
        } catch (IOException e) {
            return 0;
        }
    }

    private void progress(long bytes) {
        checkCanceled();
        read += bytes;
        int ticks = (int) Math.min(TICKS, read * TICKS / size);
        if (ticks > shown) {
            monitor.worked(ticks - shown);
            shown = ticks;
        }
    }

    private void checkCanceled() {
        if (monitor.isCanceled()) {
            throw new OperationCanceledException();
        }
    }

    private void reject(Path file, long line, String reason) {
        rejected.add(new Rejected(file, line, reason));
    }

    /** Takes what stands in one file. What fails in the network, and not in the file, stops the import. */
    private final class FileSink implements ContactSink {

        private final Path file;
        private int rejections;

        FileSink(Path file) {
            this.file = file;
        }

        @Override
        public void accept(Contact contact, long line) {
            checkCanceled();
            try {
                intake.take(contact);
            } catch (NetworkException | RuntimeException e) {
                throw new StopImport(e);
            }
        }

        @Override
        public void acceptList(String name, List<String> members, long line) {
            checkCanceled();
            intake.takeList(file, line, name, members);
        }

        @Override
        public void reject(long line, String reason) {
            ImportRun.this.reject(file, line, reason);
            if (++rejections == MOST_REJECTIONS) {
                ImportRun.this.reject(file, 0, NLS.bind(Messages.tooMany, MOST_REJECTIONS));
                throw new StopImport(null);
            }
        }
    }
}

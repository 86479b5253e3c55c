package kith.exchange;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;

import kith.exchange.ContactReader.Match;
import kith.exchange.ImportReport.Notice;
import kith.exchange.ImportReport.Rejected;
import kith.exchange.internal.FormatAdvice;
import kith.exchange.internal.Intake;
import kith.exchange.internal.Messages;
import kith.exchange.internal.Shelf;
import kith.exchange.internal.Staging;
import kith.exchange.internal.StopImport;
import kith.model.Contact;
import kith.store.NetworkException;
import kith.store.NetworkStore;

/**
 * One import: goes through the files, finds the format of each and counts what becomes of what they hold. Files are read on
 * a thread of its own, ahead of what is put into the network.
 */
final class ImportRun implements AutoCloseable {

    /** How many things of one file are rejected before the rest of it is left alone. */
    private static final int MOST_REJECTIONS = 100_000;
    /** How many notices of one file are kept; more of them tell the user nothing new. */
    private static final int MOST_NOTICES = 10_000;
    private static final int TICKS = 10_000;
    private static final int TICKS_OF_READING = 6_000;
    private static final Duration LAST_MOMENT = Duration.ofSeconds(5);

    private final NetworkStore store;
    private final List<ImportFormat> formats;
    private final List<Path> files;
    private final byte[] pasted;
    private final ImportOptions options;
    private final ImportListener listener;
    private final Charset charset;
    private final PipedFiles pipes;
    private final List<Rejected> rejected = new ArrayList<>();
    private final List<Notice> notices = new ArrayList<>();
    private final SubMonitor monitor;
    private final Staging staging = new Staging();
    private final long size;
    private volatile long read;
    private int shown;
    private Thread reading;
    private Intake intake;

    /**
     * @param pasted what the only file contains if there is no such file, else null
     * @param charset the encoding that the user has chosen, null for none
     * @param pipes keeps the contents of pipes, null if each is read once only
     */
    ImportRun(NetworkStore store, List<ImportFormat> formats, List<Path> files, byte[] pasted, Charset charset, PipedFiles pipes,
            String label, ImportOptions options, ImportListener listener, IProgressMonitor monitor) {
        this.store = store;
        this.formats = formats;
        this.files = files;
        this.pasted = pasted;
        this.options = options;
        this.listener = listener;
        this.charset = charset;
        this.pipes = pipes;
        size = Math.max(1, files.stream().mapToLong(ImportRun::size).sum());
        this.monitor = SubMonitor.convert(monitor, label, TICKS);
    }

    /** Begins to read, and returns when everything is read or enough to go on with. */
    void stage() {
        reading = Thread.ofPlatform().name("Kith import").daemon().start(this::readAll);
        do {
            showReading();
            checkCanceled();
        } while (!staging.awaitFilled());
    }

    /** Puts what was read, and is still being read, where it belongs. */
    void take(Shelf shelf) throws NetworkException {
        intake = new Intake(store, shelf, options, listener);
        Staging.Item item;
        while ((item = staging.take(this::checkCanceled)) != null) {
            checkCanceled();
            switch (item) {
                case Staging.FileBegin file -> {
                    monitor.subTask(String.valueOf(file.file().getFileName()));
                    intake.begin(file.file());
                }
                case Staging.Arrival arrival -> intake.take(arrival.contact(), arrival.line());
                case Staging.ListOfPeople list ->
                    intake.takeList(list.file(), list.line(), list.name(), list.members());
            }
            showReading();
            showTaking();
        }
        intake.finish();
        checkCanceled();
    }

    /** Ends the reading, which a pipe that nobody writes to can hold up: then it ends when the program does. */
    @Override
    public void close() {
        staging.abandon();
        try {
            if (reading != null) {
                reading.join(LAST_MOMENT);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void readAll() {
        try {
            files.forEach(this::read);
            staging.end(null);
        } catch (RuntimeException e) {
            staging.end(e);
        } catch (Error e) {
            staging.end(new IllegalStateException(e));
        }
    }

    ImportReport report() {
        return new ImportReport(intake.added(), intake.updated(), intake.skipped(), rejected,
                intake.lists(), Stream.concat(notices.stream(), intake.notices().stream()).toList(), intake.merged());
    }

    private void read(Path file) {
        try (Content content = pasted == null ? Content.of(file, pipes, staging::checkAbandoned) : Content.of(pasted)) {
            FileStart start = FileStart.of(content);
            if (start.isEmpty()) {
                throw new IOException(Messages.empty);
            }
            ImportFormat format = format(file, start).orElseThrow(() -> new IOException(unknown(file, start)));
            staging.add(new Staging.FileBegin(file));
            format.reader().read(new ImportSource(file, content, start, this::progress, charset), new FileSink(file));
        } catch (AccessDeniedException e) {
            reject(file, 0, Messages.noPermission);
        } catch (IOException e) {
            reject(file, 0, e.getMessage() == null ? e.toString() : e.getMessage());
        } catch (StopImport e) {
            // The rest of this file is left alone; why, it has said.
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

    private String unknown(Path file, FileStart start) {
        Optional<String> advice = FormatAdvice.of(String.valueOf(file.getFileName()), start);
        if (advice.isPresent()) {
            return advice.get();
        }
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
        staging.checkAbandoned();
        read += bytes;
    }

    private void showReading() {
        show((int) Math.min(TICKS_OF_READING, read * TICKS_OF_READING / size));
    }

    /** How many there are is known when all are read. */
    private void showTaking() {
        int rest = staging.rest();
        if (rest > 0) {
            show(shown + (TICKS - shown) / rest);
        }
    }

    private void show(int ticks) {
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

    /** Takes what stands in one file. */
    private final class FileSink implements ContactSink {

        private final Path file;
        private int rejections;
        private int noticed;

        FileSink(Path file) {
            this.file = file;
        }

        @Override
        public void accept(Contact contact, long line) {
            staging.add(new Staging.Arrival(contact, line));
        }

        @Override
        public void acceptList(String name, List<String> members, long line) {
            staging.add(new Staging.ListOfPeople(file, line, name, List.copyOf(members)));
        }

        @Override
        public void reject(long line, String reason) {
            ImportRun.this.reject(file, line, reason);
            if (++rejections == MOST_REJECTIONS) {
                ImportRun.this.reject(file, 0, NLS.bind(Messages.tooMany, MOST_REJECTIONS));
                throw new StopImport();
            }
        }

        @Override
        public void notice(long line, String message) {
            if (++noticed <= MOST_NOTICES) {
                notices.add(new Notice(file, line, message));
            } else if (noticed == MOST_NOTICES + 1) {
                notices.add(new Notice(file, 0, NLS.bind(Messages.tooManyNotices, MOST_NOTICES)));
            }
        }
    }
}

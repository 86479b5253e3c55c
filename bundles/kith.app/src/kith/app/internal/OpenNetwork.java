package kith.app.internal;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.URIUtil;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.service.datalocation.Location;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;

import kith.app.internal.filechange.FileChangeMonitor;
import kith.app.internal.opening.OpeningProblem;
import kith.app.internal.opening.OpeningProblem.Step;
import kith.core.Session;
import kith.core.Sessions;
import kith.core.sample.Size;
import kith.store.NetworkException;
import kith.ui.Questions;
import kith.ui.form.FieldText;

/** Opens networks in the background and makes them the current one of the window. */
final class OpenNetwork {

    private static final String SAMPLE = "Sample.kith";
    private static final long SEED = 7;

    /** Opens or makes a network. */
    private interface Opening {

        Session open() throws NetworkException;
    }

    private final Display display;
    private final Sessions sessions;
    private CompletableFuture<Session> first;
    private Path given;

    OpenNetwork(Display display) {
        this.display = display;
        BundleContext context = FrameworkUtil.getBundle(OpenNetwork.class).getBundleContext();
        sessions = context.getService(context.getServiceReference(Sessions.class));
        sessions.setThread(this::onDisplay);
    }

    private void onDisplay(Runnable task) {
        if (display.isDisposed()) {
            return;
        }
        if (Thread.currentThread() == display.getThread()) {
            task.run();
        } else {
            display.asyncExec(task);
        }
    }

    /**
     * Begins to open the first network while the workbench starts: the one given, that of last time, or the sample.
     * Pictures do not depend on what was opened last time.
     */
    void prepare(Arguments arguments) {
        given = arguments.network();
        first = CompletableFuture.supplyAsync(() -> {
            try {
                return given != null ? sessions.open(given) : arguments.screenshots() != null ? openSample() : openLast();
            } catch (NetworkException | IOException e) {
                throw new CompletionException(e);
            }
        });
    }

    /** Waits for the first network, and returns what keeps it from being opened: for where nobody sees a dialog. */
    Optional<String> problem() {
        try {
            first.join();
            return Optional.empty();
        } catch (CompletionException e) {
            return Optional.of(e.getCause().getMessage());
        }
    }

    /** Makes the first network the current one as soon as it is open. */
    void showFirst(Runnable shown) {
        first.whenComplete((session, failure) -> onDisplay(() -> {
            if (failure == null) {
                show(session);
            } else {
                Throwable cause = failure.getCause() == null ? failure : failure.getCause();
                // The window is to be seen before a question about what could not be opened in it.
                display.asyncExec(() -> tell(firstFile(), cause));
            }
            shown.run();
        }));
    }

    /** Opens a network in the background. */
    void open(Path file) {
        if (isOpen(file)) {
            RecentNetworks.add(file.toAbsolutePath());
            openChanged(file, sessions.current().orElseThrow());
            return;
        }
        run(file, NLS.bind(Messages.opening, file.getFileName()), () -> sessions.open(file));
    }

    /** What is open stays what it was when another program has replaced its file: the file is opened then. */
    private void openChanged(Path file, Session session) {
        Job look = Job.createSystem(NLS.bind(Messages.opening, file.getFileName()), monitor -> {
            if (session.getStore().fileChange().isPresent()) {
                onDisplay(() -> replace(file, opened -> { }));
            }
            return Status.OK_STATUS;
        });
        look.schedule();
    }

    /** Closes the open network, and opens a file in its place that may have its name. */
    private void replace(Path file, Consumer<Session> opened) {
        if (closeEditors()) {
            close();
            new OpeningJob(file, NLS.bind(Messages.opening, file.getFileName()), () -> sessions.open(file), opened).begin();
        }
    }

    private void openReadOnly(Path file) {
        run(file, NLS.bind(Messages.opening, file.getFileName()), () -> sessions.openReadOnly(file));
    }

    /** Makes an empty network in the background, and opens it. */
    void create(Path file) {
        run(file, NLS.bind(Messages.making, file.getFileName()), () -> sessions.create(file));
    }

    private boolean isOpen(Path file) {
        try {
            return sessions.current().isPresent() && Files.isSameFile(sessions.current().get().getFile(), file);
        } catch (IOException e) {
            return false;
        }
    }

    private void run(Path file, String name, Opening opening) {
        new OpeningJob(file, name, opening, session -> { }).begin();
    }

    /** Opens a network until the user cancels it: the thread is interrupted, which ends what the store is at. */
    private final class OpeningJob extends Job {

        private final Path file;
        private final Opening opening;
        private final Consumer<Session> opened;

        OpeningJob(Path file, String name, Opening opening, Consumer<Session> opened) {
            super(name);
            this.file = file;
            this.opening = opening;
            this.opened = opened;
        }

        void begin() {
            setUser(true);
            schedule();
        }

        @Override
        protected IStatus run(IProgressMonitor monitor) {
            try {
                Session session = opening.open();
                onDisplay(() -> {
                    if (show(session)) {
                        opened.accept(session);
                    }
                });
            } catch (NetworkException e) {
                if (!monitor.isCanceled()) {
                    onDisplay(() -> tell(file, e));
                }
            }
            // The thread serves other jobs after this one.
            Thread.interrupted();
            return Status.OK_STATUS;
        }

        @Override
        protected void canceling() {
            Thread thread = getThread();
            if (thread != null) {
                thread.interrupt();
            }
        }
    }

    /** Another network in place of that of last time would be taken for it: if it cannot be opened, none is. */
    private Session openLast() throws NetworkException, IOException {
        List<Path> recent = RecentNetworks.get();
        return recent.isEmpty() ? openSample() : sessions.open(recent.get(0));
    }

    /** Returns the folder of a location; its URL may have unescaped spaces. */
    static Path path(Location location) throws IOException {
        try {
            return Path.of(URIUtil.toURI(location.getURL()));
        } catch (URISyntaxException e) {
            throw new IOException(e);
        }
    }

    private Session openSample() throws NetworkException, IOException {
        Path folder = path(Platform.getInstanceLocation());
        Path file = folder.resolve(SAMPLE);
        if (!Files.exists(file)) {
            Files.createDirectories(folder);
            SampleFile.make(file, Size.SAMPLE, SEED, Instant.now(), percent -> { });
        }
        return sessions.open(file);
    }

    /** Returns whether the session is the current one now: the user may keep an editor of the one before. */
    private boolean show(Session session) {
        FieldText.leave(display.getFocusControl());
        if (sessions.current().isPresent() && !closeEditors()) {
            session.close();
            return false;
        }
        RecentNetworks.add(session.getFile());
        sessions.setCurrent(session);
        BackupJob.follow(display, session);
        new DamageQuestion(display).follow(session);
        FileChangeMonitor.follow(display, session, this::replace);
        return true;
    }

    /** Editors of the network before are closed with it; what cannot be taken of what was typed there is asked about. */
    private static boolean closeEditors() {
        return !PlatformUI.isWorkbenchRunning() || Stream.of(PlatformUI.getWorkbench().getWorkbenchWindows())
                .flatMap(window -> Stream.of(window.getPages())).allMatch(page -> page.closeAllEditors(true));
    }

    private Path firstFile() {
        return given != null ? given : RecentNetworks.get().stream().findFirst().orElse(null);
    }

    /** Says why a network was not opened, and offers what can be done instead. */
    private void tell(Path file, Throwable failure) {
        if (!(failure instanceof NetworkException refused)) {
            ILog.of(OpenNetwork.class).error("A network cannot be opened", failure);
            MessageDialog.openError(Questions.parent(display), Messages.notOpened, String.valueOf(failure.getMessage()));
        } else if (file == null) {
            MessageDialog.openError(Questions.parent(display), Messages.notOpened, failure.getMessage());
        } else {
            offer(OpeningProblem.of(file, refused));
        }
    }

    private void offer(OpeningProblem problem) {
        List<Step> steps = problem.steps();
        int answer = MessageDialog.open(MessageDialog.WARNING, Questions.parent(display), Messages.notOpened, problem.message(), SWT.NONE,
                steps.stream().map(Step::label).toArray(String[]::new));
        switch (answer < 0 ? Step.CLOSE : steps.get(answer)) {
            case TRY_AGAIN -> open(problem.file());
            case OPEN_FOR_READING -> openReadOnly(problem.file());
            case OPEN_OTHER -> choose(Questions.parent(display), problem.file().toAbsolutePath().getParent());
            case MAKE_NEW -> create(problem.file());
            case BACKUPS -> new DamageQuestion(display).showBackups(problem.file());
            case RECOVER -> new DamageQuestion(display).recover(problem.file());
            case CLOSE -> { }
        }
    }

    /** Has the user choose a network, and opens it. */
    void choose(Shell shell) {
        choose(shell, sessions.current().map(session -> session.getFile().toAbsolutePath().getParent()).orElse(null));
    }

    private void choose(Shell shell, Path folder) {
        FileDialog dialog = new FileDialog(shell == null ? new Shell(display) : shell, SWT.OPEN);
        dialog.setText(Messages.openNetwork);
        dialog.setFilterExtensions(new String[] { "*.kith", "*" });
        if (folder != null) {
            dialog.setFilterPath(folder.toString());
        }
        String chosen = dialog.open();
        if (chosen != null) {
            open(Path.of(chosen));
        }
    }

    /** Closes the current network; everything is in its file. */
    void close() {
        sessions.setCurrent(null);
    }
}

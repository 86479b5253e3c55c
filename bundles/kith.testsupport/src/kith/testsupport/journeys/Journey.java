package kith.testsupport.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;

import org.eclipse.core.runtime.ILogListener;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;

import kith.core.Session;
import kith.core.Sessions;
import kith.store.NetworkException;
import kith.testsupport.NetworkBuilder;
import kith.testsupport.driver.WorkbenchDriver;

/** What journeys share: a window on a small network of their own, left as it was found. */
public abstract class Journey {

    /** Saves a picture of the screen when a journey fails. */
    @RegisterExtension
    final ScreenshotOnFailure pictures = new ScreenshotOnFailure(this::driver);

    private static boolean started;

    private final WorkbenchDriver driver;
    private final List<String> errors = new CopyOnWriteArrayList<>();
    private final ILogListener log = (status, plugin) -> {
        if (status.getSeverity() == IStatus.ERROR) {
            errors.add(plugin + ": " + status.getMessage() + " " + status.getException());
        }
    };
    private Path folder;

    protected Journey(WorkbenchDriver driver) {
        this.driver = driver;
    }

    /** Returns what does to the window what a user does. */
    protected final WorkbenchDriver driver() {
        return driver;
    }

    /** Returns a folder for files of this journey. */
    protected final Path folder() {
        return folder;
    }

    @BeforeEach
    final void openNetwork() throws IOException, NetworkException {
        folder = Files.createTempDirectory("kith-journey");
        Path file = network().write(folder.resolve("Journey.kith"));
        if (!started) {
            driver.waitUntil("the network that Kith opens by itself", () -> sessions().current().isPresent());
            started = true;
        }
        driver.tidy();
        Platform.addLogListener(log);
        onWindow(() -> {
            sessions().setCurrent(sessions().open(file));
            return null;
        });
    }

    @AfterEach
    final void closeNetwork() throws IOException {
        driver.tidy();
        onWindow(() -> {
            sessions().setCurrent(null);
            return null;
        });
        try (var files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.deleteIfExists(file);
            }
        }
        Files.deleteIfExists(folder);
        Platform.removeLogListener(log);
        assertEquals(List.of(), errors, "nothing is logged as an error");
    }

    /** Returns the network that the journey begins with. */
    protected NetworkBuilder network() {
        Instant now = Instant.now();
        LocalDate today = LocalDate.now();
        return new NetworkBuilder(now)
                .person("Amara Osei", "amara@hospital.example", "alumni")
                .person("Ben Adeyemi", "ben@northside.example", "alumni", "fair")
                .person("Clara Nunez", "clara@example.org")
                .interaction(now.minus(3, ChronoUnit.DAYS), "kith.call", "Internship programme", "Amara Osei")
                .event("Health Careers Day", now.plus(2, ChronoUnit.DAYS), now.plus(2, ChronoUnit.DAYS).plusSeconds(7200))
                .goal("Informational interviews", "kith.interactions", 5, today.minusDays(20), today.plusDays(20));
    }

    /** Returns the session of the open network; to be used on the thread of the window. */
    protected static Session session() {
        return sessions().current().orElseThrow();
    }

    /** Returns what is computed on the thread of the window. */
    protected final <T> T onWindow(Callable<T> work) {
        AtomicReference<T> result = new AtomicReference<>();
        AtomicReference<Exception> failure = new AtomicReference<>();
        PlatformUI.getWorkbench().getDisplay().syncExec(() -> {
            try {
                result.set(work.call());
            } catch (Exception e) {
                failure.set(e);
            }
        });
        if (failure.get() != null) {
            throw new AssertionError(failure.get().getMessage(), failure.get());
        }
        return result.get();
    }

    private static Sessions sessions() {
        return PlatformUI.getWorkbench().getService(Sessions.class);
    }
}

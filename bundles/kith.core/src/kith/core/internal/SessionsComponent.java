package kith.core.internal;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;

import org.eclipse.core.runtime.RegistryFactory;

import kith.core.NetworkExtensions;
import kith.core.Session;
import kith.core.Sessions;
import kith.store.NetworkException;
import kith.store.Stores;
import kith.store.Occasion;

/** The service that holds the current session. */
public final class SessionsComponent implements Sessions {

    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private Executor thread = Runnable::run;
    private Session current;
    // Held, because the registry holds its readers weakly.
    private NetworkExtensions extensions;

    /** Called before anybody can open a network, so that extension data is read with its packages. */
    void activate() {
        extensions = NetworkExtensions.install(RegistryFactory.getRegistry());
    }

    @Override
    public void setThread(Executor thread) {
        this.thread = thread;
    }

    @Override
    public Optional<Session> current() {
        return Optional.ofNullable(current);
    }

    @Override
    public void setCurrent(Session session) {
        Session before = current;
        if (before == session) {
            return;
        }
        current = session;
        listeners.forEach(Runnable::run);
        if (before != null) {
            before.close();
        }
    }

    @Override
    public Session open(Path file) throws NetworkException {
        return ofWindow(Session.open(file, thread));
    }

    @Override
    public Session openReadOnly(Path file) throws NetworkException {
        return new Session(Stores.openReadOnly(file), thread, InstantSource.system());
    }

    @Override
    public Session create(Path file) throws NetworkException {
        return ofWindow(Session.create(file, thread));
    }

    private static Session ofWindow(Session session) {
        session.setSource(Occasion.WINDOW);
        return session;
    }

    @Override
    public void addListener(Runnable listener) {
        listeners.add(listener);
    }

    @Override
    public void removeListener(Runnable listener) {
        listeners.remove(listener);
    }
}

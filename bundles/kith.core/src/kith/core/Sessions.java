package kith.core;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Executor;

import kith.store.NetworkException;

/** The network that is open in this workbench, at most one. An OSGi service. To be used on the session's thread. */
public interface Sessions {

    /** Sets the thread that sessions deliver their changes on; to be called once, before the first network is opened. */
    void setThread(Executor thread);

    /** Returns the session of the open network. */
    Optional<Session> current();

    /**
     * Makes a session the current one and closes the one before it.
     *
     * @param session an open session, or null for none
     */
    void setCurrent(Session session);

    /**
     * Opens a network without making it current. May be called on any thread.
     *
     * @throws NetworkException if it cannot be opened
     */
    Session open(Path file) throws NetworkException;

    /**
     * Opens a network for reading only, though another Kith may be writing it, without making it current. May be called on
     * any thread.
     *
     * @throws NetworkException if it cannot be opened
     */
    Session openReadOnly(Path file) throws NetworkException;

    /**
     * Makes an empty network without making it current. May be called on any thread.
     *
     * @throws NetworkException if it cannot be made
     */
    Session create(Path file) throws NetworkException;

    /** Adds a listener that is run after another session has become the current one. */
    void addListener(Runnable listener);

    /** Removes a listener. */
    void removeListener(Runnable listener);
}

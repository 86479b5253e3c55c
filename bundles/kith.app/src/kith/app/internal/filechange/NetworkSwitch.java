package kith.app.internal.filechange;

import java.nio.file.Path;
import java.util.function.Consumer;

import kith.core.Session;

/** Puts another network in the place of the open one. To be used on the thread of the display. */
public interface NetworkSwitch {

    /**
     * Closes the open network and opens another one in the background.
     *
     * @param file the network to open, which may have the name of the one that is closed
     * @param opened is given the session once it is the current one; not called if the user keeps an editor open, or if
     *        the network cannot be opened, which is told
     */
    void open(Path file, Consumer<Session> opened);
}

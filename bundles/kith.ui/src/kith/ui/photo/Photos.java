package kith.ui.photo;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingDeque;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageDataProvider;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;

import kith.core.Session;
import kith.model.Blob;
import kith.model.Contact;
import kith.store.Change;
import kith.store.ChangeSet;
import kith.store.NetworkStore;

/**
 * The photos of the contacts of a network, small, for lists: read in the background, those that are asked for last first. They
 * are let go when the network is closed. To be used on the thread of the display.
 */
public final class Photos {

    private static final int MOST_KNOWN = 20_000;
    private static final int MOST_IMAGES = 1_000;
    private static final int SMALL = 64;
    private static final Map<Session, Photos> BY_SESSION = new WeakHashMap<>();

    /** What is known of a contact: the hash of its photo, or nothing if it has none. */
    private record Known(Optional<String> hash) {
    }

    /** What was read of a contact: its photo, unless it has none or it is the one that is known. */
    private record Found(Known known, ImageData photo) {
    }

    private final NetworkStore store;
    private final Executor background;
    private final Executor window;
    private final Map<String, Known> known = new LinkedHashMap<>(16, 0.75f, true);
    private final Map<String, Image> images = new LinkedHashMap<>(16, 0.75f, true);
    private final Map<String, ImageData> pictures = new LinkedHashMap<>(16, 0.75f, true);
    private final Set<String> asked = new HashSet<>();
    private final Set<String> stale = new HashSet<>();
    private final List<Consumer<String>> listeners = new ArrayList<>();
    private boolean closed;

    /**
     * @param background runs what reads photos
     * @param window runs what was read on the thread of the display
     */
    Photos(NetworkStore store, Executor background, Executor window) {
        this.store = store;
        this.background = background;
        this.window = window;
    }

    /** Returns the photos of a session; it keeps them for as long as the session is there. */
    public static Photos of(Session session) {
        return BY_SESSION.computeIfAbsent(session, opened -> {
            Display display = Display.getCurrent();
            Photos photos = new Photos(opened.getStore(), reader(), task -> {
                if (!display.isDisposed()) {
                    display.asyncExec(task);
                }
            });
            opened.addListener(photos::changed);
            // Views may still show what they are about to let go, so it goes a moment later.
            opened.onClose(() -> photos.window.execute(photos::close));
            return photos;
        });
    }

    /** Lets everything go; from now on there are no photos. */
    void close() {
        closed = true;
        images.values().forEach(Image::dispose);
        images.clear();
        pictures.clear();
        known.clear();
        listeners.clear();
    }

    private static Executor reader() {
        LinkedBlockingDeque<Runnable> newestFirst = new LinkedBlockingDeque<>() {

            private static final long serialVersionUID = 1;

            @Override
            public boolean offer(Runnable task) {
                return offerFirst(task);
            }
        };
        return new ThreadPoolExecutor(0, 1, 1, TimeUnit.SECONDS, newestFirst, task -> {
            Thread thread = new Thread(task, "Kith photos");
            thread.setDaemon(true);
            thread.setPriority(Thread.MIN_PRIORITY);
            return thread;
        });
    }

    /** Adds a listener that is given the id of a contact whose picture is another one than before. */
    public void addListener(Consumer<String> listener) {
        listeners.add(listener);
    }

    /** Removes a listener. */
    public void removeListener(Consumer<String> listener) {
        listeners.remove(listener);
    }

    /**
     * Returns the picture of a contact: the photo if it was read, else another one. It is shared, must not be disposed of, and
     * is to be asked for again when listeners are told of the contact.
     *
     * @param size the diameter in points, at most 32
     * @param otherwise what to show until a photo is there
     */
    public Image get(String id, int size, Image otherwise) {
        Known photo = known.get(id);
        if (closed) {
            return otherwise;
        } else if (photo == null) {
            ask(id);
        } else if (photo.hash().isPresent()) {
            ImageData picture = pictures.get(photo.hash().get());
            if (picture != null) {
                return images.computeIfAbsent(photo.hash().get() + '.' + size, key -> image(picture, size));
            }
            ask(id);
        }
        return otherwise;
    }

    private static Image image(ImageData picture, int size) {
        ImageDataProvider provider = zoom -> Pixels.disc(picture, size * zoom / 100);
        return new Image(Display.getCurrent(), provider);
    }

    private void ask(String id) {
        if (asked.add(id)) {
            background.execute(() -> {
                Found found = read(id);
                window.execute(() -> found(id, found));
            });
        }
    }

    private Found read(String id) {
        try {
            Optional<Blob> photo = store.load(id).filter(Contact.class::isInstance)
                    .flatMap(contact -> Optional.ofNullable(((Contact) contact).getPhoto()))
                    .flatMap(each -> Optional.ofNullable(each.getData()));
            if (photo.isEmpty()) {
                return new Found(new Known(Optional.empty()), null);
            }
            ImageData picture = PhotoReader.read(photo.get().bytes(), "");
            int side = Math.min(picture.width, picture.height);
            Rectangle middle = new Rectangle((picture.width - side) / 2, (picture.height - side) / 2, side, side);
            return new Found(new Known(Optional.of(photo.get().hash())), Pixels.scaled(picture, middle, SMALL, SMALL));
        } catch (IOException | RuntimeException e) {
            // A photo of a format that is not understood, or a network that was closed meanwhile: initials will do.
            return new Found(new Known(Optional.empty()), null);
        }
    }

    private void found(String id, Found found) {
        asked.remove(id);
        if (closed) {
            return;
        }
        if (stale.remove(id)) {
            ask(id);
        }
        Known before = known.put(id, found.known());
        if (found.photo() != null) {
            pictures.put(found.known().hash().orElseThrow(), found.photo());
        }
        if (found.photo() != null || before != null && before.hash().isPresent()) {
            tell(id);
        }
        shrink();
    }

    /** What is dropped is asked for again where it is still shown. */
    private void shrink() {
        while (known.size() > MOST_KNOWN) {
            known.remove(known.keySet().iterator().next());
        }
        while (pictures.size() > MOST_IMAGES) {
            String hash = pictures.keySet().iterator().next();
            pictures.remove(hash);
            List<String> shown = known.entrySet().stream()
                    .filter(each -> each.getValue().hash().equals(Optional.of(hash))).map(Map.Entry::getKey).toList();
            shown.forEach(known::remove);
            List<String> sizes = images.keySet().stream().filter(key -> key.startsWith(hash)).toList();
            List<Image> dropped = sizes.stream().map(images::remove).toList();
            shown.forEach(this::tell);
            dropped.forEach(Image::dispose);
        }
    }

    private void tell(String id) {
        List.copyOf(listeners).forEach(listener -> listener.accept(id));
    }

    /** What is shown stays until it is known whether the photo of a changed contact is another one. */
    void changed(ChangeSet changes) {
        for (Change change : changes.changes()) {
            if (asked.contains(change.id())) {
                stale.add(change.id());
            } else if (known.containsKey(change.id())) {
                ask(change.id());
            }
        }
    }
}

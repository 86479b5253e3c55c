package kith.ui.photo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;

import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import kith.core.Session;
import kith.model.KithFactory;
import kith.model.Person;

class PhotosTest {

    @TempDir
    Path folder;

    private final List<Session> open = new ArrayList<>();
    private final Display display = Display.getDefault();
    private Image otherwise;

    @BeforeEach
    void create() {
        otherwise = new Image(display, 16, 16);
    }

    @AfterEach
    void close() {
        open.forEach(Session::close);
        until(() -> !display.readAndDispatch());
        otherwise.dispose();
    }

    @Test
    void photosOfClosedNetworksAreLetGo() throws Exception {
        List<Image> shown = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            Session session = network(i);
            shown.add(photo(Photos.of(session)));
            if (i < 9) {
                session.close();
                open.remove(session);
            }
        }
        until(() -> shown.stream().filter(Image::isDisposed).count() == 9);
        assertFalse(shown.get(9).isDisposed());
    }

    @Test
    void whoStillAsksForAPhotoOfAClosedNetworkGetsAnother() throws Exception {
        Session session = network(0);
        Photos photos = Photos.of(session);
        Image photo = photo(photos);
        open.remove(session);
        session.close();
        until(photo::isDisposed);
        assertSame(otherwise, photos.get("person", 16, otherwise));
    }

    private Image photo(Photos photos) {
        List<String> told = new ArrayList<>();
        photos.addListener(told::add);
        photos.get("person", 16, otherwise);
        until(() -> !told.isEmpty());
        assertEquals(List.of("person"), told);
        Image photo = photos.get("person", 16, otherwise);
        assertNotSame(otherwise, photo);
        return photo;
    }

    private Session network(int number) throws Exception {
        Session session = Session.create(folder.resolve(number + ".kith"), Runnable::run);
        open.add(session);
        session.execute("Add", () -> {
            Person person = KithFactory.eINSTANCE.createPerson();
            person.setId("person");
            person.setFormattedName("Amara Osei");
            ImageData picture = new ImageData(40, 40, 24, new PaletteData(0xFF0000, 0xFF00, 0xFF));
            person.setPhoto(StoredPhoto.of(picture, new Rectangle(0, 0, 40, 40)));
            session.create(person);
        });
        return session;
    }

    private void until(BooleanSupplier done) {
        long end = System.currentTimeMillis() + 5_000;
        while (!done.getAsBoolean() && System.currentTimeMillis() < end) {
            if (!display.readAndDispatch()) {
                Thread.onSpinWait();
            }
        }
        assertTrue(done.getAsBoolean());
    }
}

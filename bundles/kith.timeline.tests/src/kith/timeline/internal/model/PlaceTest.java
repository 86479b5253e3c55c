package kith.timeline.internal.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import kith.model.Interaction;
import kith.model.KithFactory;
import kith.store.Batch;
import kith.store.NetworkStore;
import kith.store.Stores;

/** Where one looks, while the list changes. */
class PlaceTest implements TimelineModel.Listener {

    private static final Instant NOW = Instant.parse("2026-12-01T12:00:00Z");
    private static final int ROW = 40;
    private static final int HEADING = 30;

    @TempDir
    Path folder;

    private NetworkStore store;
    private TimelineModel model;
    private Viewport viewport;
    private Place place;

    @BeforeEach
    void open() throws Exception {
        store = Stores.create(folder.resolve("network.kith"));
        model = new TimelineModel(Runnable::run, Runnable::run, row -> row.day(ZoneOffset.UTC), Clock.fixed(NOW, ZoneOffset.UTC), this);
        viewport = new Viewport(model);
        viewport.setHeights(ROW, HEADING);
        viewport.setHeight(600);
        place = new Place(model, viewport);
        add(0, 300, Duration.ofHours(-5));
    }

    @AfterEach
    void close() {
        store.close();
    }

    /** Adds interactions a day apart. */
    private void add(int first, int count, Duration from) throws Exception {
        try (Batch batch = store.begin("Add", true)) {
            for (int i = 0; i < count; i++) {
                Interaction interaction = KithFactory.eINSTANCE.createInteraction();
                interaction.setId("i" + (first + i));
                interaction.setAt(NOW.plus(from).minus(Duration.ofDays(i)));
                batch.put(interaction);
            }
            batch.commit();
        }
    }

    private void show(TimelineFilter filter) {
        String anchor = place.keep(filter.equals(model.filter()));
        List<String> keep = new ArrayList<>();
        if (anchor != null) {
            keep.add(anchor);
        }
        model.show(store, filter, keep);
    }

    @Override
    public void shown(Map<String, Integer> places) {
        place.arrive(places);
    }

    @Override
    public void loaded() {
        viewport.settle();
        place.settle();
    }

    @Test
    void oneBeginsAtTheTopIfNothingIsToCome() {
        show(TimelineFilter.ALL);
        assertEquals(0, viewport.position());
        assertEquals(0, place.start());
    }

    @Test
    void oneBeginsAtNowWithALittleOfWhatIsToCome() throws Exception {
        add(1000, 20, Duration.ofDays(30));
        show(TimelineFilter.ALL);
        assertEquals(20, place.start());
        assertEquals(20 - TimelineModel.AHEAD, viewport.top());
    }

    @Test
    void whoLooksAtNowSeesWhatIsAdded() throws Exception {
        show(TimelineFilter.ALL);
        add(1000, 1, Duration.ofHours(-1));
        show(TimelineFilter.ALL);
        assertEquals("i1000", model.row(viewport.top()).id());
    }

    @Test
    void whoLooksElsewhereKeepsTheRowsInSight() throws Exception {
        show(TimelineFilter.ALL);
        place.leave();
        viewport.scrollBy(5000);
        String top = model.row(viewport.top()).id();
        int y = viewport.y();
        add(1000, 7, Duration.ofHours(-1));
        show(TimelineFilter.ALL);
        assertEquals(top, model.row(viewport.top()).id());
        assertEquals(y, viewport.y());
    }

    @Test
    void whoLooksElsewhereWhileRowsAreNotThereYetIsNotThrownBack() throws Exception {
        show(TimelineFilter.ALL);
        place.leave();
        viewport.scrollTo(250 * ROW);
        int top = viewport.top();
        show(TimelineFilter.ALL);
        assertEquals(top, viewport.top());
    }

    @Test
    void anotherFilterBeginsAtNowAgain() {
        show(TimelineFilter.ALL);
        place.leave();
        viewport.scrollBy(5000);
        assertNull(place.keep(false));
        show(TimelineFilter.ALL.withChannel("none"));
        assertEquals(0, viewport.top());
    }

    @Test
    void aRowThatIsSoughtStandsBelowItsHeadingOnceItIsThere() {
        show(TimelineFilter.ALL);
        place.seek(250);
        assertEquals(250, viewport.top());
        assertEquals(HEADING, viewport.y());
    }

    @Test
    void whoLeavesIsNotBroughtBackToWhatWasSought() {
        show(TimelineFilter.ALL);
        place.seek(250);
        place.leave();
        viewport.toTop();
        loaded();
        assertNotEquals(250, viewport.top());
    }
}

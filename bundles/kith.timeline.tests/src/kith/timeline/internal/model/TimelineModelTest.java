package kith.timeline.internal.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import kith.core.EntityRef;
import kith.model.Interaction;
import kith.model.KithFactory;
import kith.store.Batch;
import kith.store.NetworkStore;
import kith.store.Stores;

class TimelineModelTest implements TimelineModel.Listener {

    private static final Instant START = Instant.parse("2026-01-01T10:00:00Z");
    private static final Instant NOW = Instant.parse("2026-12-01T00:00:00Z");
    private static final int COUNT = 1000;

    private static final EntityRef A = new EntityRef("Interaction", "a");
    private static final EntityRef B = new EntityRef("Task", "b");

    @TempDir
    Path folder;

    private final Deque<Runnable> background = new ArrayDeque<>();
    private final List<Map<String, Integer>> shown = new ArrayList<>();
    private int loaded;
    private NetworkStore store;
    private TimelineModel model;

    /** A thousand interactions, three a day: the newest is number 999 at 2026-11-30. */
    @BeforeEach
    void open() throws Exception {
        store = Stores.create(folder.resolve("network.kith"));
        try (Batch batch = store.begin("Fill", true)) {
            for (int i = 0; i < COUNT; i++) {
                batch.put(interaction(i, START.plus(Duration.ofDays(i / 3)).plus(Duration.ofHours(i % 3))));
            }
            batch.commit();
        }
        model = new TimelineModel(background::add, Runnable::run, row -> row.day(ZoneOffset.UTC), Clock.fixed(NOW, ZoneOffset.UTC),
                this);
    }

    @AfterEach
    void close() {
        store.close();
    }

    private static Interaction interaction(int number, Instant at) {
        Interaction interaction = KithFactory.eINSTANCE.createInteraction();
        interaction.setId(id(number));
        interaction.setAt(at);
        interaction.setChannel(number % 2 == 0 ? "kith.call" : "kith.email");
        interaction.setSubject("Number " + number);
        return interaction;
    }

    private static String id(int number) {
        return "i" + number;
    }

    @Override
    public void shown(Map<String, Integer> places) {
        shown.add(places);
    }

    @Override
    public void loaded() {
        loaded++;
    }

    private void show(TimelineFilter filter, String... keep) {
        model.show(store, filter, List.of(keep));
        work();
    }

    private void work() {
        while (!background.isEmpty()) {
            background.poll().run();
        }
    }

    @Test
    void theNewestComesFirst() {
        show(TimelineFilter.ALL);
        assertEquals(COUNT, model.count());
        assertEquals("Number 999", model.row(0).title());
        assertTrue(model.isLoaded());
    }

    @Test
    void aPageIsReadWhenARowOfItIsWanted() {
        show(TimelineFilter.ALL);
        assertNull(model.row(550));
        assertNull(model.day(550));
        assertFalse(model.hasHeading(550));
        work();
        assertEquals(1, loaded);
        assertEquals("Number 449", model.row(550).title());
    }

    @Test
    void theFirstRowOfADayHasTheHeading() {
        show(TimelineFilter.ALL);
        assertEquals(LocalDate.of(2026, 11, 30), model.day(0));
        assertTrue(model.hasHeading(0));
        assertTrue(model.hasHeading(1));
        assertFalse(model.hasHeading(2));
        assertFalse(model.hasHeading(3));
        assertTrue(model.hasHeading(4));
    }

    @Test
    void aPageAloneTellsItsHeadings() {
        show(TimelineFilter.ALL);
        model.row(600);
        work();
        for (int i = 600; i < 700; i++) {
            assertEquals((i - 1) % 3 == 0, model.hasHeading(i), "row " + i);
        }
    }

    @Test
    void whoGoesByQuicklyReadsWhereTheyStop() {
        show(TimelineFilter.ALL);
        for (int i = 100; i < COUNT; i += 100) {
            model.row(i);
        }
        work();
        assertEquals(4, loaded);
        assertNotNull(model.row(900));
        assertNull(model.row(300));
    }

    @Test
    void rowsAreFoundAgainAndWhatIsAroundThemIsThereAtOnce() throws Exception {
        show(TimelineFilter.ALL);
        try (Batch batch = store.begin("Add", true)) {
            batch.put(interaction(COUNT, START.plus(Duration.ofDays(400))));
            batch.commit();
        }
        show(TimelineFilter.ALL, id(449), id(999), "gone");
        assertEquals(Map.of(id(449), 551, id(999), 1), shown.get(1));
        assertEquals("Number 449", model.row(551).title());
        assertEquals(0, loaded);
    }

    @Test
    void whatIsShownStaysUntilTheAnswerIsThere() {
        show(TimelineFilter.ALL);
        model.show(store, TimelineFilter.ALL.withChannel("kith.call"), List.of());
        assertEquals(COUNT, model.count());
        assertNotNull(model.row(0));
        work();
        assertEquals(COUNT / 2, model.count());
        assertEquals("kith.call", model.filter().channel());
    }

    @Test
    void onlyTheLastQuestionIsAnswered() {
        model.show(store, TimelineFilter.ALL, List.of());
        model.show(store, TimelineFilter.ALL.withText("number 17"), List.of());
        work();
        assertEquals(1, shown.size());
        assertEquals(List.of("Number 17"), List.of(model.row(model.count() - 1).title()));
    }

    @Test
    void anAnswerAfterClearingIsDropped() {
        model.show(store, TimelineFilter.ALL, List.of());
        model.clear();
        work();
        assertEquals(0, model.count());
        assertFalse(model.isLoaded());
    }

    @Test
    void memoryDoesNotGrowWithWhatWasSeen() {
        show(TimelineFilter.ALL);
        for (int round = 0; round < 3; round++) {
            for (int i = 0; i < COUNT; i++) {
                model.row(i);
                work();
            }
        }
        assertEquals(9, loaded);
    }

    @Test
    void theObjectsOfARangeAreReadThoughItsRowsAreNotThere() {
        show(TimelineFilter.ALL);
        List<EntityRef> refs = new ArrayList<>();
        model.refs(498, 4, refs::addAll);
        work();
        assertEquals(List.of(ref(501), ref(500), ref(499), ref(498)), refs);
    }

    private static EntityRef ref(int number) {
        return new EntityRef("Interaction", id(number));
    }

    @Test
    void whatCouldNotBeReadIsReadAgainWhenItIsWantedAgain() throws Exception {
        show(TimelineFilter.ALL);
        model.row(550);
        store.close();
        assertThrows(RuntimeException.class, this::work);
        store = Stores.open(folder.resolve("network.kith"));
        show(TimelineFilter.ALL);
        assertNull(model.row(550));
        work();
        assertEquals("Number 449", model.row(550).title());
    }

    @Test
    void aPageThatFailedDoesNotKeepOthersFromBeingRead() throws Exception {
        show(TimelineFilter.ALL);
        model.row(550);
        Runnable reading = background.poll();
        store.close();
        assertThrows(RuntimeException.class, reading::run);
        model.row(750);
        assertEquals(1, background.size());
        store = Stores.open(folder.resolve("network.kith"));
    }

    @Test
    void whatIsToComeIsCountedAndTheLastRowBeforeItIsThereAtOnce() throws Exception {
        try (Batch batch = store.begin("Plan", true)) {
            for (int i = 0; i < 250; i++) {
                batch.put(interaction(COUNT + i, NOW.plus(Duration.ofDays(i + 1))));
            }
            batch.commit();
        }
        show(TimelineFilter.ALL);
        assertEquals(250, model.ahead());
        assertEquals("Number 999", model.row(250).title());
    }

    @Test
    void onlyTheClassesThatAreAskedForAreShown() {
        show(TimelineFilter.ALL.withTypes(Set.of("Event", "Task")));
        assertEquals(0, model.count());
        assertTrue(model.filter().isFiltered());
    }

    @Test
    void aDayIsFoundThoughItsRowsAreNotThere() {
        show(TimelineFilter.ALL);
        List<Integer> found = new ArrayList<>();
        for (String day : List.of("2026-01-01", "2026-06-15", "2026-11-30", "2027-01-01", "2025-01-01")) {
            model.seek(LocalDate.parse(day), found::add);
            work();
        }
        assertEquals(List.of(997, 502, 0, 0, 999), found);
    }

    @Test
    void seeksOnlyTheLastOfManyDaysThatAreAskedForAtOnce() {
        show(TimelineFilter.ALL);
        List<Integer> found = new ArrayList<>();
        for (String day : List.of("2026-01-01", "2026-11-30", "2026-06-15")) {
            model.seek(LocalDate.parse(day), found::add);
        }
        assertEquals(1, background.size());
        work();
        assertEquals(List.of(502), found);
        model.seek(LocalDate.parse("2026-01-01"), found::add);
        assertEquals(1, background.size());
        work();
        assertEquals(List.of(502, 997), found);
    }

    @Test
    void daysThatAreCountedElsewhereAreNotCountedAgain() {
        show(TimelineFilter.ALL);
        model.counted(TimelineFilter.ALL.query(), store.days(TimelineFilter.ALL.query(), ZoneOffset.UTC));
        List<Integer> found = new ArrayList<>();
        model.seek(LocalDate.parse("2026-06-15"), found::add);
        assertEquals(List.of(502), found);
        assertEquals(0, background.size());
    }

    @Test
    void countsOfAnotherListAreNotUsed() throws Exception {
        show(TimelineFilter.ALL);
        model.counted(TimelineFilter.ALL.query(), store.days(TimelineFilter.ALL.query(), ZoneOffset.UTC));
        try (Batch batch = store.begin("Add", true)) {
            batch.put(interaction(COUNT, START.plus(Duration.ofDays(400))));
            batch.commit();
        }
        show(TimelineFilter.ALL);
        List<Integer> found = new ArrayList<>();
        model.seek(LocalDate.parse("2026-06-15"), found::add);
        assertEquals(List.of(), found);
        work();
        assertEquals(List.of(503), found);
    }

    @Test
    void whatIsSoughtInOneListIsNotGoneToInTheNext() {
        show(TimelineFilter.ALL);
        List<Integer> found = new ArrayList<>();
        model.show(store, TimelineFilter.ALL.withChannel("kith.call"), List.of());
        model.seek(LocalDate.parse("2026-06-15"), found::add);
        work();
        assertEquals(List.of(), found);
        model.seek(LocalDate.parse("2026-06-15"), found::add);
        work();
        assertEquals(List.of(251), found);
    }

    @Test
    void theSelectionFollowsItsRows() {
        RowSelection selection = new RowSelection();
        selection.only(5, A);
        selection.toggle(7, B);
        assertEquals(List.of("b", "a"), selection.keep());
        selection.follow(Map.of("a", 6, "b", 9), 10, true);
        assertEquals(List.of(A, B), selection.refs());
        assertEquals(9, selection.caret());
        selection.follow(Map.of("a", 6), 9, true);
        assertEquals(List.of(A), selection.refs());
        assertEquals(8, selection.caret());
        assertNull(selection.caretRef());
        selection.follow(Map.of(), 0, true);
        assertEquals(-1, selection.caret());
        selection.only(5, A);
        selection.follow(Map.of(), 9, false);
        assertEquals(-1, selection.caret());
    }
}

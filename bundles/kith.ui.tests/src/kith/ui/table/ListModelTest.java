package kith.ui.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import kith.model.KithFactory;
import kith.model.Person;
import kith.store.Batch;
import kith.store.NetworkException;
import kith.store.NetworkStore;
import kith.store.PeopleQuery;
import kith.store.PersonRow;
import kith.store.Stores;

class ListModelTest {

    @TempDir
    Path folder;

    private final Deque<Runnable> background = new ArrayDeque<>();
    private final List<String> told = new ArrayList<>();
    private NetworkStore store;
    private ListModel<PersonRow> model;

    @BeforeEach
    void create() throws NetworkException {
        store = Stores.create(folder.resolve("network.kith"));
        try (Batch batch = store.begin("Add", false)) {
            for (int i = 0; i < 250; i++) {
                Person person = KithFactory.eINSTANCE.createPerson();
                person.setId("id" + i);
                person.setFormattedName("Person %03d".formatted(i));
                batch.put(person);
            }
            batch.commit();
        }
        model = new ListModel<>(background::add, Runnable::run, new ListModel.Listener() {

            @Override
            public void listChanged() {
                told.add("list " + model.size());
            }

            @Override
            public void rowsLoaded(int from, int count) {
                told.add("rows " + from + " " + count);
            }

            @Override
            public void failed(String message) {
                told.add("failed " + message);
            }
        });
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void nothingIsReadOnTheThreadOfTheWindow() {
        model.show(store, PeopleQuery.ALL);
        assertEquals(0, model.size());
        assertFalse(model.isLoaded());
        runBackground();
        assertTrue(model.isLoaded());
        assertEquals(List.of("list 250"), told);
    }

    @Test
    void aPlaceThatIsNoneHasNothingToSay() {
        shown(PeopleQuery.ALL);
        assertNull(model.row(-1));
        assertEquals(Map.of(), model.extra(-1));
    }

    @Test
    void theFirstPageIsThereWithTheList() {
        shown(PeopleQuery.ALL);
        assertEquals("Person 000", model.row(0).name());
        assertTrue(background.isEmpty());
    }

    @Test
    void aRowOfAnotherPageIsThereOnceItHasBeenRead() {
        shown(PeopleQuery.ALL);
        assertNull(model.row(210));
        assertNull(model.row(249));
        assertEquals(1, background.size(), "a page is asked for once");
        runBackground();
        assertEquals(List.of("list 250", "rows 200 50"), told);
        assertEquals("Person 249", model.row(249).name());
    }

    @Test
    void anAnswerThatIsOvertakenByAnotherQuestionIsDropped() {
        model.show(store, PeopleQuery.ALL);
        model.show(store, PeopleQuery.ALL.withText("007"));
        runBackground();
        assertEquals(List.of("list 1"), told);
    }

    @Test
    void aQuestionThatIsOvertakenBeforeItsTurnIsNotAsked() {
        List<String> asked = new ArrayList<>();
        for (String text : List.of("0", "00", "007")) {
            model.show(() -> {
                asked.add(text);
                return store.list(PeopleQuery.ALL.withText(text));
            }, 0, 1);
        }
        runBackground();
        assertEquals(List.of("007"), asked);
        assertEquals(List.of("list 1"), told);
    }

    @Test
    void aQuestionThatIsOvertakenWhileItIsReadReadsNoMorePages() {
        List<String> read = new ArrayList<>();
        model.setExtras(rows -> {
            read.add(rows.get(0).name());
            model.setExtras(none -> List.of());
            model.show(store, PeopleQuery.ALL.withText("007"));
            return List.of();
        });
        model.show(store, PeopleQuery.ALL, 0, 250);
        runBackground();
        assertEquals(List.of("Person 000"), read);
        assertEquals(List.of("list 1"), told);
    }

    @Test
    void pagesOfAListThatIsNoLongerShownAreNotRead() {
        shown(PeopleQuery.ALL);
        List<String> read = new ArrayList<>();
        model.read(new int[] { 120 }, (rows, extras) -> read.add(rows.get(0).name()), done -> { });
        model.clear();
        runBackground();
        assertEquals(List.of(), read);
    }

    @Test
    void whatIsShownStaysUntilTheNextAnswerIsThere() {
        shown(PeopleQuery.ALL);
        model.show(store, PeopleQuery.ALL.withText("007"));
        assertEquals("Person 000", model.row(0).name());
        runBackground();
        assertEquals("Person 007", model.row(0).name());
    }

    @Test
    void rowsInSightAreThereWithTheNewList() {
        model.show(store, PeopleQuery.ALL, 195, 10);
        runBackground();
        assertEquals("Person 195", model.row(195).name());
        assertEquals("Person 204", model.row(204).name());
        assertTrue(background.isEmpty());
    }

    @Test
    void whatThereIsToSayBesideARowComesWithIt() {
        model.setExtras(rows -> rows.stream().map(row -> Map.of("length", new Cell("" + row.name().length()))).toList());
        shown(PeopleQuery.ALL);
        assertEquals(Map.of("length", new Cell("10")), model.extra(7));
        assertEquals(Map.of(), model.extra(120));
        model.row(120);
        runBackground();
        assertEquals(Map.of("length", new Cell("10")), model.extra(120));
    }

    @Test
    void rowsThatAreNotShownCanBeReadForTheirText() {
        shown(PeopleQuery.ALL);
        List<String> names = new ArrayList<>();
        model.read(new int[] { 3, 120, 249 }, (rows, extras) -> rows.stream().map(PersonRow::name).toList(), names::addAll);
        runBackground();
        assertEquals(List.of("Person 003", "Person 120", "Person 249"), names);
    }

    @Test
    void anObjectIsFoundWhereItStandsNow() {
        shown(PeopleQuery.ALL.sortedBy("name", true));
        List<Integer> found = new ArrayList<>();
        model.find(List.of("id0"), indices -> found.add(indices[0]));
        model.find(List.of("none"), indices -> found.add(indices[0]));
        runBackground();
        assertEquals(List.of(249, -1), found);
    }

    @Test
    void severalObjectsAreFoundAtOnce() {
        shown(PeopleQuery.ALL.sortedBy("name", true));
        List<Integer> found = new ArrayList<>();
        model.find(List.of("id3", "none", "id0"), indices -> Arrays.stream(indices).forEach(found::add));
        runBackground();
        assertEquals(List.of(246, -1, 249), found);
    }

    @Test
    void theIdsOfRowsThatHaveNotBeenReadAreFound() {
        shown(PeopleQuery.ALL.sortedBy("name", false));
        List<String> found = new ArrayList<>();
        model.ids(new int[] { 1, 240 }, found::addAll);
        runBackground();
        assertEquals(List.of("id1", "id240"), found);
    }

    @Test
    void whereAnObjectStoodInAnotherListIsNotTold() {
        shown(PeopleQuery.ALL);
        List<int[]> found = new ArrayList<>();
        model.find(List.of("id3"), found::add);
        model.clear();
        runBackground();
        assertEquals(List.of(), found);
    }

    @Test
    void aNetworkThatCannotBeReadIsToldOf() throws Exception {
        NetworkStore broken = (NetworkStore) Proxy.newProxyInstance(getClass().getClassLoader(),
                new Class<?>[] { NetworkStore.class }, (proxy, method, arguments) -> {
                    throw new UncheckedIOException(new IOException("it is damaged"));
                });
        model.show(broken, PeopleQuery.ALL);
        assertThrows(UncheckedIOException.class, this::runBackground);
        assertEquals(List.of("failed it is damaged"), told);
    }

    @Test
    void clearingShowsNothingEvenIfAnAnswerIsUnderWay() {
        model.show(store, PeopleQuery.ALL);
        model.clear();
        runBackground();
        assertEquals(0, model.size());
        assertFalse(model.isLoaded());
    }

    private void shown(PeopleQuery query) {
        model.show(store, query);
        runBackground();
    }

    private void runBackground() {
        while (!background.isEmpty()) {
            background.poll().run();
        }
    }
}

package kith.ui.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

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
    void whatIsShownStaysUntilTheNextAnswerIsThere() {
        shown(PeopleQuery.ALL);
        model.show(store, PeopleQuery.ALL.withText("007"));
        assertEquals("Person 000", model.row(0).name());
        runBackground();
        assertEquals("Person 007", model.row(0).name());
    }

    @Test
    void anObjectIsFoundWhereItStandsNow() {
        shown(PeopleQuery.ALL.sortedBy(PeopleQuery.Order.NAME, true));
        List<Integer> found = new ArrayList<>();
        model.find("id0", found::add);
        model.find("none", found::add);
        runBackground();
        assertEquals(List.of(249, -1), found);
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

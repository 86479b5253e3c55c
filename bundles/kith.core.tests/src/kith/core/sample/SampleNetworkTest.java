package kith.core.sample;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.fasterxml.jackson.core.JsonFactory;

import kith.core.ledger.ExchangeList;
import kith.core.ledger.OfferMatches;
import kith.core.task.TaskList;
import kith.core.touch.Rhythm.Origin;
import kith.core.touch.TouchList;
import kith.core.touch.TouchState;
import kith.store.EntityCodec;
import kith.store.EntityQuery;
import kith.store.EventQuery;
import kith.store.InteractionQuery;
import kith.store.NetworkStore;
import kith.store.PeopleQuery;
import kith.store.PersonRow;
import kith.store.Stores;

class SampleNetworkTest {

    private static final Instant NOW = Instant.parse("2026-06-15T10:00:00Z");

    @TempDir
    Path folder;

    @Test
    void theSampleHasThePeopleOrganizationsAndTimesOfTwoYears() throws Exception {
        try (NetworkStore store = sample("one", 7)) {
            assertEquals(150, store.count("Person"));
            assertEquals(20, store.count("Organization"));
            assertEquals(1200, store.count("Interaction"));
            assertEquals(8, store.count("Goal"));
            assertEquals(List.of(), store.check());
            var newest = store.list(InteractionQuery.ALL).rows(0, 1).get(0).at();
            var oldest = store.list(InteractionQuery.ALL).rows(1199, 1).get(0).at();
            assertTrue(newest.isBefore(NOW) && newest.isAfter(NOW.minusSeconds(7 * 86_400)));
            assertTrue(oldest.isBefore(NOW.minusSeconds(600 * 86_400L)));
            assertFalse(store.list(new EventQuery(EventQuery.between(NOW, null), List.of())).rows(0, 1).isEmpty());
        }
    }

    @Test
    void someArePeopleInTouchOfLateAndSomeAreDriftingAway() throws Exception {
        try (NetworkStore store = sample("one", 7)) {
            List<PersonRow> people = store.list(PeopleQuery.ALL).rows(0, 150);
            Instant limit = NOW.minusSeconds(90 * 86_400L);
            long late = people.stream().filter(person -> person.lastContact() != null && person.lastContact().isAfter(limit)).count();
            assertTrue(late > 30 && late < 140, () -> late + " of 150");
        }
    }

    @Test
    void eachListOfStayingInTouchHasSomebody() throws Exception {
        try (NetworkStore store = sample("one", 7)) {
            for (ExchangeList list : ExchangeList.values()) {
                assertFalse(store.list(new EntityQuery("Exchange", list.condition(), List.of(), List.of())).size() == 0, list::name);
            }
            for (TaskList list : List.of(TaskList.THANK_YOUS, TaskList.FOLLOW_UPS, TaskList.DONE)) {
                assertFalse(store.list(new EntityQuery("Task", list.condition(), List.of(), List.of())).size() == 0, list::name);
            }
            assertTrue(OfferMatches.find(store, null, 10).size() > 2);
            TouchList touch = new TouchList(store, Clock.fixed(NOW, ZoneOffset.UTC));
            touch.load();
            for (TouchState state : List.of(TouchState.OVERDUE, TouchState.DUE, TouchState.SOON, TouchState.LOSING)) {
                assertTrue(touch.count(state) > 0, state::name);
            }
            assertTrue(touch.list(TouchState.OVERDUE).stream().anyMatch(each -> each.rhythm().origin() == Origin.TAG));
        }
    }

    @Test
    void theSameSeedMakesTheSameNetworkAndAnotherSeedAnother() throws Exception {
        EntityCodec codec = new EntityCodec(new JsonFactory());
        try (NetworkStore one = sample("one", 7); NetworkStore same = sample("same", 7); NetworkStore other = sample("other", 8)) {
            for (String type : List.of("Person", "Interaction", "Event", "Goal", "Exchange", "Task", "Profile")) {
                assertEquals(one.ids(type), same.ids(type));
                for (String id : one.ids(type)) {
                    assertArrayEquals(codec.encode(one.load(id).orElseThrow()), codec.encode(same.load(id).orElseThrow()));
                }
                assertFalse(one.ids(type).equals(other.ids(type)));
            }
        }
    }

    private NetworkStore sample(String name, long seed) throws Exception {
        NetworkStore store = Stores.create(folder.resolve(name + ".kith"));
        SampleNetwork.generate(store, Size.SAMPLE, seed, NOW, percent -> { });
        return store;
    }
}

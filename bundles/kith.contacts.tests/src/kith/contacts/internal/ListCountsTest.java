package kith.contacts.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import kith.store.Listing;
import kith.store.NetworkStore;
import kith.store.PeopleQuery;
import kith.store.query.Condition;
import kith.store.query.Fields;
import kith.store.query.QueryParser;

class ListCountsTest {

    private final List<Condition> asked = new ArrayList<>();
    private final ListCounts counts = new ListCounts((NetworkStore) Proxy.newProxyInstance(getClass().getClassLoader(),
            new Class<?>[] { NetworkStore.class }, (proxy, method, arguments) -> listing(((PeopleQuery) arguments[0]).condition())));
    private Runnable meanwhile = () -> { };

    @Test
    void aListIsCountedOnce() {
        assertEquals(7, counts.count("Person", condition("tag:alumni")));
        assertEquals(7, counts.count("Person", condition("tag:alumni")));
        assertEquals(7, counts.count("Person", condition("tag:family")));
        assertEquals(2, asked.size());
    }

    @Test
    void aListIsCountedAgainAfterAChange() {
        counts.count("Person", condition("tag:alumni"));
        counts.changed(null);
        counts.count("Person", condition("tag:alumni"));
        assertEquals(2, asked.size());
    }

    @Test
    void whatWasCountedDuringAChangeIsNotKept() {
        meanwhile = () -> counts.changed(null);
        counts.count("Person", condition("tag:alumni"));
        meanwhile = () -> { };
        counts.count("Person", condition("tag:alumni"));
        assertEquals(2, asked.size());
    }

    private static Condition condition(String query) {
        return new QueryParser(Fields.of("Person")).parse(query).condition();
    }

    private Object listing(Condition condition) {
        asked.add(condition);
        meanwhile.run();
        return Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] { Listing.class },
                (proxy, method, arguments) -> 7);
    }
}

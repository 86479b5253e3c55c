package kith.core.internal.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import kith.model.Entity;
import kith.store.EntityQuery;
import kith.store.EntityRow;
import kith.store.NetworkStore;
import kith.store.query.Condition;
import kith.store.query.Condition.Refers;
import kith.store.query.Fields;

/** Reads what refers to a person, and what things are called. */
final class Referenced {

    private Referenced() {
    }

    /** Returns what an object is called; empty for null and for what is not there. */
    static String title(NetworkStore store, String id) {
        return id == null ? "" : store.titles(Set.of(id)).getOrDefault(id, "");
    }

    /**
     * Returns objects of a class that name a person.
     *
     * @param sort what they are sorted by, as queries say it
     */
    static <T extends Entity> List<T> with(NetworkStore store, String person, Class<T> type, Condition condition, String sort,
            int limit) {
        Fields fields = Fields.of(type.getSimpleName());
        Condition wanted = new Refers(fields.get("with"), List.of(person)).and(condition);
        List<T> found = new ArrayList<>();
        for (EntityRow row : store.list(new EntityQuery(fields.type(), wanted, fields.sorts(sort), List.of())).rows(0, limit)) {
            if (row != null) {
                store.load(row.id()).filter(type::isInstance).map(type::cast).ifPresent(found::add);
            }
        }
        return found;
    }
}

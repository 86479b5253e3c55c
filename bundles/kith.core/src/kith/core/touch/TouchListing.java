package kith.core.touch;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import kith.store.EntityRow;
import kith.store.Listing;
import kith.store.NetworkStore;
import kith.store.query.Field;
import kith.store.query.Fields;

/** The people of a state as they were when it was made, the most urgent first. What they are called is read page by page. */
public final class TouchListing implements Listing<TouchRow> {

    private static final String PERSON = "Person";

    private final NetworkStore store;
    private final List<Touch> people;

    TouchListing(NetworkStore store, List<Touch> people) {
        this.store = store;
        this.people = people;
    }

    /** Returns when to be in touch with all of them; nothing is read. */
    public List<Touch> people() {
        return people;
    }

    @Override
    public int size() {
        return people.size();
    }

    @Override
    public List<TouchRow> rows(int from, int count) {
        List<Touch> page = people.subList(Math.min(from, size()), (int) Math.min(size(), (long) from + count));
        Fields fields = Fields.of(PERSON);
        List<Field> read = List.of(fields.get("organization"), fields.get("title"));
        Map<String, EntityRow> rows = store.rows(PERSON, page.stream().map(Touch::id).toList(), read);
        return page.stream().map(touch -> row(touch, rows.get(touch.id()))).toList();
    }

    private static TouchRow row(Touch touch, EntityRow row) {
        return row == null ? null : new TouchRow(touch, row.title(), row.values().get(0), row.values().get(1));
    }

    @Override
    public List<String> ids(int from, int count) {
        return people.stream().skip(from).limit(count).map(Touch::id).toList();
    }

    @Override
    public int indexOf(String id) {
        return IntStream.range(0, size()).filter(index -> people.get(index).id().equals(id)).findFirst().orElse(-1);
    }
}

package kith.contacts.internal.fields;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.jface.fieldassist.ContentProposal;

import kith.store.EntityRow;
import kith.store.NetworkStore;
import kith.store.SearchHit;
import kith.store.query.Field;
import kith.store.query.Fields;

/** A person whom the user can choose; of those who share a name it is told who they are. */
final class PersonProposal extends ContentProposal {

    private static final String PERSON = "Person";
    private static final int MOST = 12;

    private final String id;

    private PersonProposal(SearchHit hit, String label) {
        super(hit.title(), label, null);
        id = hit.id();
    }

    /** Returns those who are found by what was typed, nobody for nothing. May be called on any thread. */
    static List<PersonProposal> of(NetworkStore store, String typed) {
        List<SearchHit> hits = typed.isBlank() ? List.of() : store.search(typed, PERSON, MOST);
        List<Field> about = Stream.of("title", "organization", "email").map(Fields.of(PERSON)::get).toList();
        Map<String, EntityRow> rows = store.rows(PERSON, hits.stream().map(SearchHit::id).toList(), about);
        return hits.stream().map(hit -> new PersonProposal(hit, label(hit, rows.get(hit.id())))).toList();
    }

    /** Returns the id of the person. */
    String id() {
        return id;
    }

    private static String label(SearchHit hit, EntityRow row) {
        Stream<String> about = row == null ? Stream.of() : row.values().stream().filter(text -> !text.isBlank());
        return Stream.concat(Stream.of(hit.title()), about).collect(Collectors.joining(", "));
    }
}

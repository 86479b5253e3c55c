package kith.core.quicklog;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import kith.store.ContactKey;
import kith.store.NetworkStore;
import kith.store.PeopleQuery;
import kith.store.PersonRow;
import kith.store.SearchHit;

/** Finds the people that names can mean. It reads the network: to be used in the background. */
final class NameResolver {

    private static final int SEARCHED = 60;
    private static final int OFFERED = 9;

    private final NetworkStore store;

    NameResolver(NetworkStore store) {
        this.store = store;
    }

    /** Returns whom a name can mean: those who are called exactly so, or else those whose names begin with its words. */
    Participant resolve(String name) {
        List<PersonChoice> people = store.search(name, "Person", SEARCHED).stream()
                .filter(hit -> begins(hit.title(), name)).map(NameResolver::choice).toList();
        List<PersonChoice> exact = people.stream().filter(person -> Vocabulary.same(person.name(), name)).toList();
        List<PersonChoice> found = exact.isEmpty() ? people : exact;
        return new Participant(name, found.size() < 2 ? found : explained(found.stream().limit(OFFERED).toList()));
    }

    /** Says where they work, and puts those first with whom there was contact last: they are meant most often. */
    private List<PersonChoice> explained(List<PersonChoice> people) {
        Map<String, PersonRow> rows = new HashMap<>();
        for (PersonChoice person : people) {
            PeopleQuery query = PeopleQuery.ALL.withText(person.name());
            store.list(query).rows(0, SEARCHED).stream().filter(Objects::nonNull).forEach(row -> rows.put(row.id(), row));
        }
        return people.stream().filter(person -> rows.containsKey(person.id()))
                .sorted(Comparator.comparing((PersonChoice person) -> rows.get(person.id()).lastContact(),
                        Comparator.nullsFirst(Comparator.naturalOrder())).reversed())
                .map(person -> new PersonChoice(person.id(), person.name(), rows.get(person.id()).organization())).toList();
    }

    private static PersonChoice choice(SearchHit hit) {
        return new PersonChoice(hit.id(), hit.title());
    }

    /** The search looks into notes and tags as well; here only the name counts. */
    private static boolean begins(String title, String name) {
        List<String> words = Arrays.asList(ContactKey.fold(title).split("[^\\p{L}\\p{N}]+"));
        return Arrays.stream(ContactKey.fold(name).split("[^\\p{L}\\p{N}]+")).filter(part -> !part.isEmpty())
                .allMatch(part -> words.stream().anyMatch(word -> word.startsWith(part)));
    }
}

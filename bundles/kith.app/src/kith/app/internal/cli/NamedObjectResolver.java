package kith.app.internal.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import org.eclipse.osgi.util.NLS;

import kith.model.Entity;
import kith.store.ContactKey;
import kith.store.EntityRow;
import kith.store.NetworkStore;
import kith.store.SearchHit;
import kith.store.TextFolding;
import kith.store.query.Field;
import kith.store.query.Fields;

/**
 * Resolution of an argument of the command line to one object: the id of an object, or the whole name of exactly one. Commands
 * that only read also accept words that begin words of the name of exactly one. What is known of an object beside its name,
 * such as its notes, never counts: whoever asks for Jonas Weber does not mean somebody whom Jonas Weber introduced. Where
 * nothing is resolved, those who may be meant are listed on standard error. Reads the network; not to be shared by threads.
 */
final class NamedObjectResolver {

    private static final String PERSON = "Person";
    private static final String ORGANIZATION = "Organization";
    /** The most objects that are read to find one. */
    private static final int SOUGHT = 1_000;
    private static final int LISTED = 24;

    private final NetworkStore store;
    private final Console console;

    NamedObjectResolver(NetworkStore store, Console console) {
        this.store = store;
        this.console = console;
    }

    /**
     * Returns the id of a person to read of: by the id, the whole name, or words that begin words of the name.
     *
     * @throws IOException if nobody is meant, or several may be
     */
    String person(String text) throws IOException {
        if (isId(text, PERSON)) {
            return text;
        }
        Map<String, String> same = called(text);
        Map<String, String> found = same.isEmpty() ? beginning(text, PERSON) : same;
        if (found.isEmpty()) {
            throw nobody(text);
        }
        return only(found, text);
    }

    /**
     * Returns the id of a person of whom something is lost if somebody else is meant: by the id or the whole name alone.
     *
     * @throws IOException if nobody is called exactly so, or several are
     */
    String exactPerson(String text) throws IOException {
        if (isId(text, PERSON)) {
            return text;
        }
        Map<String, String> same = called(text);
        if (!same.isEmpty()) {
            return only(same, text);
        }
        Map<String, String> near = beginning(text, PERSON);
        if (near.isEmpty()) {
            throw nobody(text);
        }
        list(near, PERSON);
        throw new IOException(NLS.bind(Messages.partOfName, text));
    }

    /**
     * Returns the id of an object of any class, also of one that is gone and that the history knows by its id.
     *
     * @throws IOException if there is no such object, or several may be meant
     */
    String object(String text) throws IOException {
        if (store.history().size(text) > 0 || store.load(text).isPresent()) {
            return text;
        }
        Map<String, String> same = new LinkedHashMap<>(titled(text, each -> isSame(each, text)));
        same.putAll(called(text));
        Map<String, String> found = same.isEmpty() ? titled(text, each -> begins(each, text)) : same;
        if (found.isEmpty()) {
            throw new IOException(NLS.bind(Messages.noObject, text));
        }
        return only(found, text);
    }

    /** Returns whether a text is the id of an object of a class, also of one that is gone. */
    private boolean isId(String text, String type) throws IOException {
        Entity entity = store.load(text).or(() -> store.history().last(text)).orElse(null);
        if (entity == null || entity.eClass().getName().equals(type)) {
            return entity != null || store.history().size(text) > 0;
        }
        throw new IOException(ORGANIZATION.equals(entity.eClass().getName()) ? NLS.bind(Messages.isOrganization, text)
                : NLS.bind(Messages.isNoPerson, text, entity.eClass().getName()));
    }

    /** Returns the people who have exactly this name, by id. */
    private Map<String, String> called(String text) {
        Map<String, String> titles = new LinkedHashMap<>(store.titles(store.contacts(ContactKey.name(text))));
        Map<String, String> types = store.types(titles.keySet());
        titles.keySet().removeIf(id -> !PERSON.equals(types.get(id)));
        return titles;
    }

    private Map<String, String> beginning(String text, String type) {
        return titles(text, type, each -> begins(each, text));
    }

    private Map<String, String> titled(String text, Predicate<String> title) {
        Map<String, String> found = new LinkedHashMap<>();
        QueryText.TYPES.forEach(type -> found.putAll(titles(text, type, title)));
        return found;
    }

    private Map<String, String> titles(String text, String type, Predicate<String> title) {
        Map<String, String> found = new LinkedHashMap<>();
        store.called(text, type, SOUGHT).stream().filter(hit -> title.test(hit.title()))
                .forEach((SearchHit hit) -> found.put(hit.id(), hit.title()));
        return found;
    }

    private String only(Map<String, String> found, String text) throws IOException {
        if (found.size() == 1) {
            return found.keySet().iterator().next();
        }
        Map<String, String> types = store.types(found.keySet());
        types.values().stream().distinct().forEach(type -> list(found.entrySet().stream()
                .filter(each -> type.equals(types.get(each.getKey())))
                .collect(LinkedHashMap::new, (map, each) -> map.put(each.getKey(), each.getValue()), Map::putAll), type));
        boolean people = types.values().stream().allMatch(PERSON::equals);
        throw new IOException(NLS.bind(people ? Messages.severalPeople : Messages.severalObjects, text));
    }

    private IOException nobody(String text) {
        boolean organization = titles(text, ORGANIZATION, each -> isSame(each, text)).size() > 0;
        return new IOException(NLS.bind(organization ? Messages.isOrganization : Messages.noPerson, text));
    }

    /** Lists objects of one class with what tells people of one name apart. */
    private void list(Map<String, String> found, String type) {
        Collection<String> ids = found.keySet().stream().limit(LISTED).toList();
        List<Field> columns = PERSON.equals(type) ? List.of(Fields.of(PERSON).get("organization")) : List.of();
        Map<String, EntityRow> rows = store.rows(type, ids, columns);
        for (String id : ids) {
            List<String> values = new ArrayList<>(List.of(id));
            if (!PERSON.equals(type)) {
                values.add(type);
            }
            values.add(found.get(id));
            if (rows.containsKey(id)) {
                rows.get(id).values().stream().filter(value -> value != null && !value.isEmpty()).forEach(values::add);
            }
            console.noteRow(values);
        }
        if (found.size() > LISTED) {
            console.note(NLS.bind(Messages.more, found.size() - LISTED));
        }
    }

    private static boolean isSame(String title, String text) {
        return ContactKey.fold(title).equals(ContactKey.fold(text));
    }

    /** Words that follow one another in a name may do so in another order. */
    private static boolean begins(String title, String text) {
        List<String> words = words(title);
        List<String> parts = words(text);
        return !parts.isEmpty() && parts.stream().allMatch(part -> words.stream().anyMatch(word -> word.startsWith(part)));
    }

    private static List<String> words(String text) {
        return TextFolding.words(text);
    }
}

package kith.core.duplicates;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;

import kith.core.reach.PhoneKey;
import kith.model.Person;
import kith.store.NetworkStore;
import kith.store.ReadableObjects;

/**
 * Finds people who may be there twice. Only those are compared who share something: a mark such as an address, the whole
 * name, or a part of it with a part of the other or with an organization; so the work grows with the network and not with
 * its square. Reading and comparing are spread over the processors.
 */
public final class DuplicateSearch {

    /** More than this share a part of a name or an organization by chance. */
    private static final int CROWD = 300;
    private static final int PART = 2;
    /** So many people or blocks are taken at a time, before the user can cancel. */
    private static final int SLICE = 1_000;

    private final List<Traits> people = new ArrayList<>();
    private final Map<String, Integer> names = new HashMap<>();
    private final Map<Object, Integer> marks = new HashMap<>();

    private DuplicateSearch() {
    }

    /**
     * Searches a network; takes some seconds for 100,000 people: to be called in the background.
     *
     * @param monitor is told of the progress, and asked whether to go on
     * @return who may be one, the surest first
     * @throws OperationCanceledException if the user cancels
     */
    public static List<Duplicate> run(NetworkStore store, IProgressMonitor monitor) {
        return run(store, monitor, sentence -> { });
    }

    /**
     * Searches a network as {@link #run(NetworkStore, IProgressMonitor)} does.
     *
     * @param leftOut is given a sentence for each person who is damaged
     * @since 0.1
     */
    public static List<Duplicate> run(NetworkStore store, IProgressMonitor monitor, Consumer<String> leftOut) {
        ReadableObjects objects = new ReadableObjects(store, leftOut);
        SubMonitor progress = SubMonitor.convert(monitor, 100);
        DuplicateSearch search = new DuplicateSearch();
        OrganizationNames organizations = new OrganizationNames(store);
        List<String> ids = store.ids("Person");
        SubMonitor reading = progress.split(70).setWorkRemaining(Math.max(1, ids.size()));
        for (List<String> slice : slices(ids)) {
            reading.split(slice.size());
            slice.parallelStream().map(objects::load).flatMap(Optional::stream)
                    .map(entity -> Traits.of((Person) entity, organizations::key)).toList().forEach(search::add);
        }
        return search.compare(progress.split(30));
    }

    private void add(Traits traits) {
        people.add(traits);
        names.merge(traits.name().key(), 1, Integer::sum);
        traits.keys().forEach(key -> marks.merge(key, 1, Integer::sum));
        traits.phones().stream().map(PhoneKey::digits).distinct().forEach(digits -> marks.merge(digits, 1, Integer::sum));
    }

    private List<Duplicate> compare(SubMonitor progress) {
        Map<Object, List<Integer>> blocks = new HashMap<>();
        for (int i = 0; i < people.size(); i++) {
            int person = i;
            keys(people.get(i), key -> blocks.computeIfAbsent(key, each -> new ArrayList<>(2)).add(person));
        }
        Evidence evidence = new Evidence(names, marks);
        // A pair may meet in several blocks: comparing it again costs less than remembering all that were compared.
        Set<Duplicate> found = new HashSet<>();
        List<List<Integer>> compared = blocks.values().stream().filter(block -> block.size() > 1 && block.size() <= CROWD).toList();
        progress.setWorkRemaining(Math.max(1, compared.size()));
        for (List<List<Integer>> slice : slices(compared)) {
            progress.split(slice.size());
            found.addAll(slice.parallelStream().flatMap(block -> compare(block, evidence).stream()).toList());
        }
        return found.stream().sorted(Duplicate.ORDER).toList();
    }

    /** Numbers in a block ascend, so that a pair is the same from either block. */
    private List<Duplicate> compare(List<Integer> block, Evidence evidence) {
        List<Duplicate> found = new ArrayList<>();
        for (int i = 0; i < block.size(); i++) {
            for (int j = i + 1; j < block.size(); j++) {
                evidence.weigh(people.get(block.get(i)), people.get(block.get(j))).ifPresent(found::add);
            }
        }
        return found;
    }

    private static <T> List<List<T>> slices(List<T> all) {
        List<List<T>> slices = new ArrayList<>();
        for (int from = 0; from < all.size(); from += SLICE) {
            slices.add(all.subList(from, Math.min(all.size(), from + SLICE)));
        }
        return slices;
    }

    private static void keys(Traits traits, Consumer<Object> keys) {
        traits.keys().forEach(key -> keys.accept(key));
        traits.phones().stream().map(PhoneKey::digits).distinct().forEach(digits -> keys.accept(digits));
        PersonalName name = traits.name();
        if (name.isEmpty()) {
            return;
        }
        keys.accept("name " + name.key());
        if (name.given().isEmpty() || name.family().isEmpty()) {
            return;
        }
        // A slip spares one of the two names, and mostly the beginning of the other.
        keys.accept("given " + name.given() + ' ' + start(name.family()));
        keys.accept("family " + name.family() + ' ' + start(name.given()));
        for (String organization : traits.organizations()) {
            keys.accept("given " + name.given() + " at " + organization);
            keys.accept("family " + name.family() + " at " + organization);
        }
    }

    private static String start(String word) {
        return word.substring(0, Math.min(PART, word.length()));
    }
}

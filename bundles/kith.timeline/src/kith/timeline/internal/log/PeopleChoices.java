package kith.timeline.internal.log;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

import org.eclipse.osgi.util.NLS;

import kith.core.Session;
import kith.core.logging.InteractionParts;
import kith.model.Person;
import kith.store.EntityRow;
import kith.store.NetworkStore;
import kith.store.SearchHit;
import kith.store.TextFolding;
import kith.store.query.Field;

/** Whom what is written in a field can mean: people of the network, and somebody new where that is wanted. */
public final class PeopleChoices {

    private static final String PERSON = "Person";
    private static final int PROPOSALS = 12;

    /**
     * Somebody.
     *
     * @param id the person's id, null for somebody who is new
     * @param label how the person is told from others
     */
    record Choice(String id, String name, String label) {
    }

    private final Session session;
    private final Function<String, Person> maker;
    private final Predicate<Person> isNew;

    private PeopleChoices(Session session, Function<String, Person> maker, Predicate<Person> isNew) {
        this.session = session;
        this.maker = maker;
        this.isNew = isNew;
    }

    /** Returns the people of a network. */
    public static PeopleChoices known(Session session) {
        return new PeopleChoices(session, null, person -> false);
    }

    /** Returns the people of a network and those whom an interaction brings in. */
    public static PeopleChoices of(Session session, InteractionParts parts) {
        return new PeopleChoices(session, parts::newPerson, parts::isNew);
    }

    /** Returns the single names of a text, such as one that was pasted. */
    static List<String> names(String text) {
        return Arrays.stream(text.split("[,;\\t\\r\\n]+")).map(String::strip).filter(name -> !name.isEmpty())
                .distinct().toList();
    }

    /** Returns whom a text can mean while it is written, the likeliest first; reads the network. */
    List<Choice> of(String text) {
        String name = text.strip();
        if (name.isEmpty() || names(name).size() > 1) {
            return List.of();
        }
        List<Choice> found = new ArrayList<>(labelled(search(name)));
        if (maker != null && found.stream().noneMatch(choice -> same(choice.name, name))) {
            found.add(added(name));
        }
        return found;
    }

    /** Returns whom a whole name means: everybody of that name, or else who alone has its words, or else somebody new. */
    List<Choice> exactly(String name) {
        List<Choice> found = labelled(search(name));
        List<Choice> same = found.stream().filter(choice -> same(choice.name, name)).toList();
        if (!same.isEmpty() || found.size() == 1) {
            return same.isEmpty() ? found : same;
        }
        return found.isEmpty() && maker != null ? List.of(added(name)) : found;
    }

    /** Returns the person of a choice; somebody new is made. To be called where the object may be changed. */
    Optional<Person> person(Choice choice) {
        return choice.id == null ? Optional.of(maker.apply(choice.name)) : session.find(Person.class, choice.id);
    }

    /** Returns whether somebody is not in the network yet. */
    boolean isNew(Person person) {
        return isNew.test(person);
    }

    private static Choice added(String name) {
        return new Choice(null, name, NLS.bind(Messages.addNew, name));
    }

    private static boolean same(String one, String other) {
        return TextFolding.isSame(one, other);
    }

    private List<SearchHit> search(String name) {
        return session.getStore().search(name, PERSON, PROPOSALS).stream().filter(hit -> begins(hit.title(), name)).toList();
    }

    /** The search looks into notes and tags as well; here only the name counts. */
    private static boolean begins(String title, String name) {
        return TextFolding.hasWords(title, name);
    }

    private List<Choice> labelled(List<SearchHit> hits) {
        NetworkStore store = session.getStore();
        Field organization = store.fields(PERSON).get("organization");
        Map<String, EntityRow> rows = store.rows(PERSON, hits.stream().map(SearchHit::id).toList(), List.of(organization));
        return hits.stream().map(hit -> new Choice(hit.id(), hit.title(), label(hit.title(), rows.get(hit.id())))).toList();
    }

    private static String label(String name, EntityRow row) {
        String at = row == null || row.values().isEmpty() ? "" : row.values().get(0);
        return at.isBlank() ? name : NLS.bind(Messages.personAt, name, at);
    }
}

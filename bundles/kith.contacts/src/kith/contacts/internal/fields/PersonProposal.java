package kith.contacts.internal.fields;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.jface.fieldassist.ContentProposal;
import org.eclipse.jface.fieldassist.IContentProposal;

import kith.core.Session;
import kith.model.Affiliation;
import kith.model.Person;
import kith.store.SearchHit;

/** A person whom the user can choose; of those who share a name it is told who they are. */
final class PersonProposal extends ContentProposal {

    private static final int MOST = 12;

    private final String id;

    private PersonProposal(SearchHit hit, String label) {
        super(hit.title(), label, null);
        id = hit.id();
    }

    /** Returns those who are found by what was typed, nobody for nothing. To be called on the thread of the session. */
    static IContentProposal[] of(Session session, String typed) {
        List<SearchHit> hits = typed.isBlank() ? List.of() : session.getStore().search(typed, "Person", MOST);
        return hits.stream().map(hit -> new PersonProposal(hit, label(session, hit))).toArray(IContentProposal[]::new);
    }

    /** Returns the id of the person. */
    String id() {
        return id;
    }

    private static String label(Session session, SearchHit hit) {
        Stream<String> more = session.find(Person.class, hit.id()).stream().flatMap(PersonProposal::about);
        return Stream.concat(Stream.of(hit.title()), more).collect(Collectors.joining(", "));
    }

    private static Stream<String> about(Person person) {
        Stream<String> work = person.getAffiliations().stream().filter(each -> each.getTo() == null).limit(1)
                .flatMap(PersonProposal::work);
        Stream<String> mail = person.getEmails().stream().limit(1).map(each -> each.getAddress());
        return Stream.concat(work, mail).filter(Objects::nonNull).filter(text -> !text.isBlank());
    }

    private static Stream<String> work(Affiliation affiliation) {
        return Stream.of(affiliation.getTitle(), affiliation.getOrganization() == null ? null : affiliation.getOrganization().getName());
    }
}

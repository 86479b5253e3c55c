package kith.contacts.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import kith.core.EntityRef;
import kith.model.Contact;
import kith.model.Email;
import kith.store.EntityRow;
import kith.store.NetworkStore;
import kith.store.Titles;
import kith.store.query.Field;
import kith.store.query.Fields;

/** Says contacts with their addresses as text: one a line, as mail programs take them. May be used on any thread. */
final class AddressText {

    private static final String PERSON = "Person";
    private static final int PAGE = 1_000;
    private static final List<Field> EMAIL = List.of(Fields.of(PERSON).get("email"));

    private AddressText() {
    }

    /** Returns the names and addresses of contacts; those that are gone are left out. Reads the network. */
    static String of(NetworkStore store, List<EntityRef> refs) {
        return IntStream.iterate(0, from -> from < refs.size(), from -> from + PAGE)
                .mapToObj(from -> refs.subList(from, Math.min(from + PAGE, refs.size()))).flatMap(page -> lines(store, page))
                .collect(Collectors.joining(System.lineSeparator()));
    }

    private static Stream<String> lines(NetworkStore store, List<EntityRef> refs) {
        Map<String, EntityRow> people = store.rows(PERSON,
                refs.stream().filter(ref -> ref.type().equals(PERSON)).map(EntityRef::id).toList(), EMAIL);
        return refs.stream().flatMap(ref -> ref.type().equals(PERSON)
                ? Optional.ofNullable(people.get(ref.id())).map(row -> line(row.title(), row.values().get(0))).stream()
                : store.load(ref.id()).filter(Contact.class::isInstance).map(each -> line((Contact) each)).stream());
    }

    private static String line(Contact contact) {
        return line(Titles.of(contact), contact.getEmails().stream().findFirst().map(Email::getAddress).orElse(""));
    }

    private static String line(String name, String address) {
        return address == null || address.isBlank() ? name : name + " <" + address + ">";
    }
}

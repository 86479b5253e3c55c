package kith.store.internal.sqlite;

import java.sql.SQLException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;

import kith.model.Affiliation;
import kith.model.Email;
import kith.model.KithPackage;
import kith.model.Person;
import kith.model.Phone;
import kith.store.ContactKey;
import kith.store.Titles;

/** The rows of people and of what they belong to. */
final class PersonProjection implements Projection<Person> {

    /** The rows of people, but for what is summed up of their interactions. */
    static final Table TABLE = new Table("person", 1, "pk", "person_id", "name", "name_sort", "organization", "organization_sort",
            "title", "title_sort", "email", "phone", "tags", "created");

    private static final Table AFFILIATION = new Table("affiliation", 2, "organization", "person", "main");
    private static final Table TEXT = Table.text("contact_text");

    private final Database database;
    private final Idents idents;
    private final TitleCache titles;

    PersonProjection(Database database, Idents idents, TitleCache titles) {
        this.database = database;
        this.idents = idents;
        this.titles = titles;
    }

    @Override
    public void project(long pk, Person person, List<TableRow> rows) throws SQLException {
        Affiliation main = main(person);
        String organization = null;
        StringBuilder organizations = new StringBuilder();
        Map<Long, Integer> mains = new LinkedHashMap<>();
        for (EObject membership : memberships(person)) {
            String id = organizationId(membership);
            if (id != null) {
                long target = idents.of(id);
                mains.merge(target, membership == main ? 1 : 0, Math::max);
                String name = titles.find(database, target);
                organizations.append(name).append('\n');
                if (membership == main) {
                    organization = blankToNull(name);
                }
            }
        }
        mains.forEach((target, isMain) -> rows.add(new TableRow(AFFILIATION, target, pk, isMain)));
        String name = Titles.of(person);
        String title = main == null ? null : blankToNull(main.getTitle() == null ? main.getRole() : main.getTitle());
        rows.add(new TableRow(TABLE, pk, person.getId(), name, ContactKey.fold(name), organization, sort(organization),
                title, sort(title),
                preferred(person.getEmails(), Email::isPreferred, Email::getAddress),
                preferred(person.getPhones(), Phone::isPreferred, Phone::getNumber),
                person.getTags().isEmpty() ? null : String.join("\n", person.getTags()),
                person.getCreated() == null ? null : person.getCreated().toEpochMilli()));
        rows.add(new TableRow(TEXT, pk, SearchText.indexed(name),
                SearchText.indexed(organizations + SearchText.of(person)) + SearchText.phones(person)));
    }

    /** The first affiliation that has not ended, or null. */
    private static Affiliation main(Person person) {
        return person.getAffiliations().stream().filter(affiliation -> affiliation.getTo() == null).findFirst().orElse(null);
    }

    /** Returns the ids of what a person belongs or belonged to. */
    static List<String> organizations(Person person) {
        return memberships(person).stream().map(PersonProjection::organizationId).filter(Objects::nonNull).distinct().toList();
    }

    private static List<EObject> memberships(Person person) {
        return Stream.<EObject>concat(person.getAffiliations().stream(), person.getEducation().stream()).toList();
    }

    private static String organizationId(EObject membership) {
        return References.id(membership, membership instanceof Affiliation ? KithPackage.Literals.AFFILIATION__ORGANIZATION
                : KithPackage.Literals.EDUCATION__SCHOOL);
    }

    private static <T> String preferred(Collection<T> values, Predicate<T> preference,
            Function<T, String> text) {
        return values.stream().filter(preference).findFirst().or(() -> values.stream().findFirst()).map(text).orElse(null);
    }

    private static String sort(String text) {
        return text == null ? null : ContactKey.fold(text);
    }

    private static String blankToNull(String text) {
        return text == null || text.isBlank() ? null : text;
    }
}

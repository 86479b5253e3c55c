package kith.exchange.internal.vcard;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

import kith.exchange.internal.Elements;
import kith.exchange.internal.Text;
import kith.model.Affiliation;
import kith.model.Contact;
import kith.model.ImportantDate;
import kith.model.KithPackage;
import kith.model.PartialDate;
import kith.model.Person;
import kith.model.Relation;
import kith.store.NetworkStore;
import kith.store.ReadableObjects;

/** Writes what only people have. */
final class PersonProperties {

    /** How languages are named (RFC 5646), roughly; in other words they are no value of LANG. */
    private static final Pattern LANGUAGE_TAG = Pattern.compile("[A-Za-z]{1,8}(-[A-Za-z0-9]{1,8})*");

    private final CardWriter card;
    private final NetworkStore store;

    PersonProperties(CardWriter card, NetworkStore store) {
        this.card = card;
        this.store = store;
    }

    void write(Person person) {
        names(person);
        date("BDAY", person.getBirthday());
        date("ANNIVERSARY", person.getAnniversary());
        for (ImportantDate date : person.getDates()) {
            if (date.getDate() != null) {
                card.label(card.add("X-ABDATE", CardDates.write(date.getDate())), date.getLabel());
            }
        }
        affiliations(person);
        person.getLanguages().forEach(language -> card.text(LANGUAGE_TAG.matcher(language).matches() ? "LANG" : "X-LANG", language));
        person.getInterests().forEach(interest -> card.text("INTEREST", interest));
        person.getRelations().forEach(this::relation);
    }

    void writeName(Person person) {
        String name = ModelValues.name(person);
        if (!name.replace(";", "").isBlank()) {
            card.add("N", name);
        }
    }

    private void names(Person person) {
        writeName(person);
        card.texts("NICKNAME", person.getNicknames());
        card.text("X-PHONETIC-LAST-NAME", person.getPhoneticFamilyName());
        card.text("X-PHONETIC-FIRST-NAME", person.getPhoneticGivenName());
        card.text("PRONOUNS", person.getPronouns());
    }

    private void date(String name, PartialDate date) {
        if (date != null) {
            card.add(name, CardDates.write(date));
        }
    }

    private void affiliations(Person person) {
        Set<String> ids = person.getAffiliations().stream()
                .map(each -> id(each, KithPackage.Literals.AFFILIATION__ORGANIZATION))
                .filter(id -> id != null).collect(Collectors.toSet());
        Map<String, String> names = ids.isEmpty() ? Map.of() : store.titles(ids);
        if (names.values().stream().anyMatch(name -> Text.fold(name).equals(Text.fold(person.getFormattedName())))) {
            // Else the card would look like that of the organization.
            card.add("KIND", "individual");
        }
        for (Affiliation affiliation : person.getAffiliations()) {
            String id = id(affiliation, KithPackage.Literals.AFFILIATION__ORGANIZATION);
            String organization = id == null ? null : names.get(id);
            String group = group(affiliation, organization, person.getAffiliations().size() > 1);
            if (!Text.isBlank(organization) || !Text.isBlank(affiliation.getDepartment())) {
                card.add("ORG", ModelValues.organization(organization, affiliation.getDepartment())).group(group);
            }
            grouped("TITLE", affiliation.getTitle(), group);
            grouped("ROLE", affiliation.getRole(), group);
            grouped("X-KITH-FROM", affiliation.getFrom() == null ? null : CardDates.write(affiliation.getFrom()), group);
            grouped("X-KITH-TO", affiliation.getTo() == null ? null : CardDates.write(affiliation.getTo()), group);
        }
    }

    /** Returns the group that puts an affiliation together: that of its card if it ties more than that. */
    private String group(Affiliation affiliation, String organization, boolean several) {
        return Stream.of(card.tie("ORG", ModelValues.organization(organization, affiliation.getDepartment())),
                tie("TITLE", affiliation.getTitle()), tie("ROLE", affiliation.getRole()))
                .filter(tie -> tie != null).findFirst().orElseGet(() -> several ? card.newGroup() : null);
    }

    private String tie(String name, String text) {
        return Text.isBlank(text) ? null : card.tie(name, Values.escape(text));
    }

    private void grouped(String name, String text, String group) {
        if (!Text.isBlank(text)) {
            card.add(name, Values.escape(text)).group(group);
        }
    }

    private static String id(EObject object, EReference reference) {
        return Elements.id(object.eGet(reference, false));
    }

    private void relation(Relation relation) {
        String id = id(relation, KithPackage.Literals.RELATION__PERSON);
        CardProperty related;
        if (id != null) {
            String uid = new ReadableObjects(store, sentence -> { }).load(id).map(each -> ((Contact) each).getUid()).orElse(null);
            String named = Text.isBlank(uid) ? "urn:uuid:" + id : uid;
            related = card.add("RELATED", Values.escape(named), Detail.target("RELATED", ModelValues.related(named)))
                    .parameter("VALUE", "uri");
        } else if (!Text.isBlank(relation.getName())) {
            related = card.add("RELATED", Values.escape(relation.getName()));
            related.parameter("VALUE", "text");
        } else {
            return;
        }
        if (!Text.isBlank(relation.getType())) {
            related.parameter("TYPE", relation.getType().toLowerCase(Locale.ROOT));
        }
    }
}

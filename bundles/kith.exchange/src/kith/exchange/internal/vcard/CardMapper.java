package kith.exchange.internal.vcard;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;

import kith.exchange.internal.Messages;
import kith.exchange.internal.Text;
import kith.model.Address;
import kith.model.Contact;
import kith.model.KithFactory;
import kith.model.Organization;
import kith.model.Person;

/** Makes a person or an organization of a card. What the model has no place for is kept line by line. */
final class CardMapper {

    /** What tells of the card, and not of who is on it. */
    private static final Set<String> OF_THE_CARD = Set.of("REV", "PRODID", "PROFILE", "X-ABSHOWAS");

    private static final Set<String> VALUES = Set.of("EMAIL", "TEL", "BDAY", "ANNIVERSARY", "URL");
    private static final Set<String> NOTHING = Set.of("null", "n/a", "undefined", "none", "(null)", "nil");

    private final Card card;
    private final CardKind kind;
    private final Labels labels;
    private final Details details;
    private final CardNotices notices;
    private final FurtherFields further = new FurtherFields();
    private final List<ContentLine> kept = new ArrayList<>();

    CardMapper(Card card, CardNotices notices) {
        this.card = card;
        this.notices = notices;
        kind = new CardKind(card);
        labels = new Labels(card);
        details = new Details(card);
    }

    /** @throws BadCard if nothing on the card can serve as a name */
    Contact map() throws BadCard {
        Contact contact = kind.isOrganization() ? organization() : person();
        kept.addAll(further.finish());
        Set<String> keptGroups = new HashSet<>();
        kept.stream().filter(line -> line.group() != null && !line.name().equals("X-ABLABEL"))
                .forEach(line -> keptGroups.add(line.group().toLowerCase(Locale.ROOT)));
        kept.removeIf(line -> line.name().equals("X-ABLABEL") && line.group() != null
                && (details.isLabelled(line) || !keptGroups.contains(line.group().toLowerCase(Locale.ROOT))));
        Set<String> taken = taken(contact);
        for (ContentLine line : kept) {
            ContentLine canonical = KeptLines.canonical(line, taken);
            if (canonical != null) {
                taken.add(canonical.name());
                contact.getCardProperties().add(canonical.verbatim());
            }
        }
        contact.getCardProperties().addAll(details.lines());
        further.addTo(contact);
        card.lines().stream().filter(line -> line.name().equals("REV")).findFirst().flatMap(line -> Revision.parse(line.value()))
                .ifPresent(contact::setChanged);
        return contact;
    }

    /** Returns the names of the properties of which there is one and the contact has it. */
    private static Set<String> taken(Contact contact) {
        Set<String> taken = new HashSet<>();
        if (contact.getUid() != null) {
            taken.add("UID");
        }
        if (contact instanceof Person person) {
            if (!ModelValues.name(person).replace(";", "").isBlank()) {
                taken.add("N");
            }
            if (person.getBirthday() != null) {
                taken.add("BDAY");
            }
            if (person.getAnniversary() != null) {
                taken.add("ANNIVERSARY");
            }
        } else {
            taken.add("N");
        }
        return taken;
    }

    private Person person() throws BadCard {
        Person person = KithFactory.eINSTANCE.createPerson();
        ContactFields contactFields = new ContactFields(card, person, labels, details, notices);
        PersonFields fields = new PersonFields(card, person, labels, details, notices);
        Set<String> alternatives = new HashSet<>();
        for (ContentLine line : ordered(card.lines())) {
            if (isAlternative(line, alternatives)) {
                kept.add(line);
                continue;
            }
            if (isNothing(line)) {
                notices.add(card.line(), NLS.bind(Messages.valueEmpty, line.name(), line.value()));
                continue;
            }
            boolean taken = OF_THE_CARD.contains(line.name()) || CardKind.isIndividual(line) || contactFields.take(line)
                    || fields.take(line) || further.take(line);
            if (!taken) {
                kept.add(line);
            }
        }
        ContentLine rest = fields.finish();
        if (rest != null) {
            kept.add(rest);
        }
        labels(contactFields);
        if (Text.isBlank(person.getFormattedName())) {
            person.setFormattedName(name(person));
        }
        return person;
    }

    /** Lines of one name and one ALTID say the same, as in two languages (RFC 6350, 5.4): one of them is taken. */
    private static boolean isAlternative(ContentLine line, Set<String> known) {
        String id = line.parameters().isEmpty() ? null : line.parameter("ALTID");
        return id != null && !known.add(line.name() + " " + id);
    }

    /** Programs that have nothing to write may say so in words of their own. */
    private static boolean isNothing(ContentLine line) {
        return line.value().length() < 10 && VALUES.contains(line.name()) && NOTHING.contains(line.value().strip().toLowerCase(Locale.ROOT));
    }

    /** Of names and pictures, of which one is taken, the preferred one comes first (RFC 6350, 5.3). */
    private static List<ContentLine> ordered(List<ContentLine> lines) {
        List<ContentLine> ordered = new ArrayList<>(lines);
        for (String name : List.of("FN", "PHOTO")) {
            List<ContentLine> same = lines.stream().filter(line -> line.name().equals(name)).toList();
            if (same.stream().anyMatch(line -> line.preference() < ContentLine.NOT_PREFERRED)) {
                Iterator<ContentLine> sorted = same.stream().sorted(Comparator.comparingInt(ContentLine::preference)).iterator();
                ordered.replaceAll(line -> line.name().equals(name) ? sorted.next() : line);
            }
        }
        return ordered;
    }

    /** Before vCard 4.0 the label of an address was a property of its own; one that belongs to none is an address. */
    private void labels(ContactFields fields) {
        kept.removeIf(details::isDelivered);
        if (card.version() != CardVersion.V4_0) {
            kept.stream().filter(line -> line.name().equals("LABEL") && line.text() != null).forEach(fields::takeLabel);
            kept.removeIf(line -> line.name().equals("LABEL"));
        }
    }

    private static String name(Person person) throws BadCard {
        String structured = Values.join(Stream.of(person.getNamePrefix(), person.getGivenName(), person.getAdditionalNames(),
                person.getFamilyName(), person.getNameSuffix()).filter(part -> part != null).toList(), " ");
        return Stream.of(structured,
                person.getAffiliations().stream().filter(each -> each.getOrganization() != null)
                        .map(each -> each.getOrganization().getName()).findFirst().orElse(null),
                person.getNicknames().stream().findFirst().orElse(null),
                person.getEmails().stream().map(each -> each.getAddress()).findFirst().orElse(null),
                person.getPhones().stream().map(each -> each.getNumber()).findFirst().orElse(null),
                person.getLinks().stream().map(each -> each.getValue()).findFirst().orElse(null),
                person.getAddresses().stream().map(CardMapper::place)
                        .filter(place -> place != null).findFirst().orElse(null))
                .filter(text -> !Text.isBlank(text)).findFirst().orElseThrow(() -> new BadCard(Messages.cardWithoutName));
    }

    private static String place(Address address) {
        return Values.join(Stream.of(address.getStreet(), address.getLocality(), address.getCountry())
                .filter(part -> part != null).map(part -> part.replace('\n', ' ')).toList(), ", ");
    }

    private Organization organization() throws BadCard {
        Organization organization = KithFactory.eINSTANCE.createOrganization();
        ContactFields fields = new ContactFields(card, organization, labels, details, notices);
        String ofOrg = null;
        Set<String> alternatives = new HashSet<>();
        for (ContentLine line : ordered(card.lines())) {
            if (isAlternative(line, alternatives)) {
                kept.add(line);
                continue;
            }
            switch (line.name()) {
                case "KIND" -> {
                    if (CardKind.isOther(line)) {
                        kept.add(line);
                        notices.add(card.line(), NLS.bind(Messages.kindOther, line.value().strip()));
                    }
                }
                case "FN" -> {
                    if (organization.getName() == null) {
                        organization.setName(line.text());
                        details.add(line, "FN", "");
                    } else {
                        kept.add(line);
                    }
                }
                case "ORG" -> {
                    ofOrg = ofOrg == null ? orgName(line) : ofOrg;
                    kept.add(line);
                }
                default -> {
                    if (!isNameOf(line, organization) && !OF_THE_CARD.contains(line.name()) && !fields.take(line) && !further.take(line)) {
                        kept.add(line);
                    }
                }
            }
        }
        if (organization.getName() == null) {
            organization.setName(ofOrg);
        }
        String name = organization.getName();
        if (name == null) {
            throw new BadCard(Messages.cardWithoutName);
        }
        kept.stream().filter(line -> line.name().equals("N") && !isNameOf(line, organization)).forEach(line -> notices.add(card.line(),
                NLS.bind(Messages.personOnCompanyCard, name, Values.join(NameValue.of(line.value(), card.version()).inOrder(), " "))));
        kept.removeIf(line -> line.name().equals("ORG") && name.equals(orgName(line)) || isNameOf(line, organization));
        labels(fields);
        return organization;
    }

    /** Programs that know no organizations write their names as family names, or none. */
    private static boolean isNameOf(ContentLine line, Organization organization) {
        if (!line.name().equals("N")) {
            return false;
        }
        String text = Values.text(Values.withoutEmptyEnd(line.value()));
        return text == null || text.equals(organization.getName());
    }

    private static String orgName(ContentLine line) {
        return Values.text(Values.withoutEmptyEnd(line.value()));
    }
}

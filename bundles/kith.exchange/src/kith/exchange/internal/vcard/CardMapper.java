package kith.exchange.internal.vcard;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

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

    private final Card card;
    private final Labels labels;
    private final Details details;
    private final FurtherFields further = new FurtherFields();
    private final List<ContentLine> kept = new ArrayList<>();

    CardMapper(Card card) {
        this.card = card;
        labels = new Labels(card);
        details = new Details(card);
    }

    /** @throws BadCard if nothing on the card can serve as a name */
    Contact map() throws BadCard {
        Contact contact = isOrganization() ? organization() : person();
        Set<String> keptGroups = new HashSet<>();
        kept.stream().filter(line -> line.group() != null && !line.name().equals("X-ABLABEL"))
                .forEach(line -> keptGroups.add(line.group().toLowerCase(Locale.ROOT)));
        kept.removeIf(line -> line.name().equals("X-ABLABEL") && line.group() != null
                && (details.isLabelled(line) || !keptGroups.contains(line.group().toLowerCase(Locale.ROOT))));
        kept.removeIf(details::isDelivered);
        kept.stream().map(ContentLine::verbatim).forEach(contact.getCardProperties()::add);
        contact.getCardProperties().addAll(details.lines());
        further.addTo(contact);
        card.lines().stream().filter(line -> line.name().equals("REV")).findFirst().flatMap(line -> Revision.parse(line.value()))
                .ifPresent(contact::setChanged);
        return contact;
    }

    private Person person() throws BadCard {
        Person person = KithFactory.eINSTANCE.createPerson();
        ContactFields contactFields = new ContactFields(card, person, labels, details);
        PersonFields fields = new PersonFields(card, person, labels, details);
        for (ContentLine line : card.lines()) {
            boolean taken = OF_THE_CARD.contains(line.name()) || isIndividual(line) || contactFields.take(line)
                    || fields.take(line) || further.take(line);
            if (!taken) {
                kept.add(line);
            }
        }
        fields.finish();
        if (Text.isBlank(person.getFormattedName())) {
            person.setFormattedName(name(person));
        }
        return person;
    }

    private static boolean isIndividual(ContentLine line) {
        return line.name().equals("KIND") && (line.value().isBlank() || is(line, "KIND", "individual"));
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

    private boolean isOrganization() {
        return card.lines().stream().anyMatch(line -> is(line, "KIND", "org") || is(line, "X-ABSHOWAS", "COMPANY"));
    }

    private static boolean is(ContentLine line, String name, String value) {
        return line.name().equals(name) && line.value().strip().equalsIgnoreCase(value);
    }

    private Organization organization() throws BadCard {
        Organization organization = KithFactory.eINSTANCE.createOrganization();
        ContactFields fields = new ContactFields(card, organization, labels, details);
        String ofOrg = null;
        for (ContentLine line : card.lines()) {
            switch (line.name()) {
                case "KIND" -> { }
                case "FN" -> {
                    if (organization.getName() == null) {
                        organization.setName(line.text());
                        details.add(line, "FN", "");
                    }
                }
                case "ORG" -> {
                    ofOrg = ofOrg == null ? orgName(line) : ofOrg;
                    kept.add(line);
                }
                default -> {
                    boolean empty = line.name().equals("N") && line.value().replace(";", "").isBlank();
                    if (!empty && !OF_THE_CARD.contains(line.name()) && !fields.take(line) && !further.take(line)) {
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
        kept.removeIf(line -> line.name().equals("ORG") && name.equals(orgName(line)));
        return organization;
    }

    private static String orgName(ContentLine line) {
        String value = line.value().stripTrailing();
        int end = value.length();
        while (end > 0 && value.charAt(end - 1) == ';') {
            end--;
        }
        return Values.text(value.substring(0, end));
    }
}

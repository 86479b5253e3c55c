package kith.exchange.internal.vcard;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import ezvcard.VCardVersion;
import ezvcard.property.Nickname;
import ezvcard.property.StructuredName;
import kith.model.ImportantDate;
import kith.model.KithFactory;
import kith.model.PartialDate;
import kith.model.Person;
import kith.model.Relation;

/** The properties of a card that only people have. */
final class PersonFields {

    private static final Set<String> SPOUSES = Set.of("X-SPOUSE", "X-MS-SPOUSE", "X-EVOLUTION-SPOUSE",
            "X-KADDRESSBOOK-X-SPOUSESNAME");

    private final VCardVersion version;
    private final Person person;
    private final Labels labels;
    private final Affiliations affiliations;
    private boolean named;

    PersonFields(Card card, Person person, Labels labels) {
        version = card.version();
        this.person = person;
        this.labels = labels;
        affiliations = new Affiliations(version);
    }

    /** Takes a line if the model has a place for it. */
    boolean take(ContentLine line) {
        return switch (line.name()) {
            case "FN" -> formattedName(line.text());
            case "N" -> name(line);
            case "NICKNAME" -> nicknames(line);
            case "X-PHONETIC-FIRST-NAME" -> fill(person.getPhoneticGivenName(), line.text(), person::setPhoneticGivenName);
            case "X-PHONETIC-LAST-NAME" -> fill(person.getPhoneticFamilyName(), line.text(), person::setPhoneticFamilyName);
            case "PRONOUNS", "X-PRONOUNS" -> fill(person.getPronouns(), line.text(), person::setPronouns);
            case "LANG" -> add(line.text(), person.getLanguages());
            case "INTEREST" -> add(line.text(), person.getInterests());
            case "BDAY" -> date(person.getBirthday(), line, person::setBirthday);
            case "ANNIVERSARY", "X-ANNIVERSARY", "X-MS-ANNIVERSARY", "X-EVOLUTION-ANNIVERSARY",
                    "X-KADDRESSBOOK-X-ANNIVERSARY" ->
                date(person.getAnniversary(), line, person::setAnniversary);
            case "X-ABDATE" -> labelledDate(line);
            case "RELATED" -> related(line);
            case "X-ANDROID-CUSTOM" -> new AndroidFields(person).take(line);
            case "X-ABRELATEDNAMES" -> relation(lower(labels.of(line)), line.text());
            default -> SPOUSES.contains(line.name()) ? relation("spouse", line.text()) : affiliations.take(line);
        };
    }

    /** Ends the card: puts affiliations together. */
    void finish() {
        person.getAffiliations().addAll(affiliations.all());
    }

    private boolean formattedName(String text) {
        return text == null || fill(person.getFormattedName(), text, person::setFormattedName);
    }

    private boolean name(ContentLine line) {
        StructuredName name = Values.parse(line, version, StructuredName.class).orElse(null);
        if (name == null || named || line.parameter("PHONETIC") != null) {
            return line.value().replace(";", "").isBlank();
        }
        if (line.parameter("SORT-AS") != null) {
            person.getCardProperties().add("SORT-STRING:" + Values.escape(line.parameter("SORT-AS")));
        }
        person.setFamilyName(Values.trim(name.getFamily()));
        person.setGivenName(Values.trim(name.getGiven()));
        person.setAdditionalNames(Values.join(name.getAdditionalNames(), " "));
        person.setNamePrefix(Values.join(name.getPrefixes(), " "));
        person.setNameSuffix(Values.join(name.getSuffixes(), " "));
        named = true;
        return true;
    }

    private boolean nicknames(ContentLine line) {
        Values.parse(line, version, Nickname.class).map(Nickname::getValues).orElse(List.of())
                .forEach(nickname -> add(Values.trim(nickname), person.getNicknames()));
        return true;
    }

    private static boolean add(String text, List<String> values) {
        if (text != null && !values.contains(text)) {
            values.add(text);
        }
        return true;
    }

    /** Sets what is not set; a second value of what there is one of is kept with the card. */
    private static boolean fill(String there, String text, Consumer<String> setter) {
        if (text == null || text.equals(there)) {
            return true;
        }
        if (there == null) {
            setter.accept(text);
            return true;
        }
        return false;
    }

    private static boolean date(PartialDate there, ContentLine line, Consumer<PartialDate> setter) {
        if (line.value().isBlank()) {
            return true;
        }
        Optional<PartialDate> date = CardDates.of(line);
        if (date.isPresent() && there == null) {
            setter.accept(date.get());
            return true;
        }
        return date.isPresent() && date.get().equals(there);
    }

    private boolean labelledDate(ContentLine line) {
        Optional<PartialDate> date = CardDates.of(line);
        if (date.isEmpty()) {
            return false;
        }
        String label = labels.of(line);
        if ("Anniversary".equalsIgnoreCase(label) && person.getAnniversary() == null) {
            person.setAnniversary(date.get());
            return true;
        }
        ImportantDate important = KithFactory.eINSTANCE.createImportantDate();
        important.setLabel(label);
        important.setDate(date.get());
        person.getDates().add(important);
        return true;
    }

    private boolean related(ContentLine line) {
        String text = line.text();
        String type = line.types().isEmpty() ? null : String.join(",", line.types());
        boolean address = text != null && !line.isValue("text")
                && (line.isValue("uri") || text.matches("[A-Za-z][A-Za-z0-9+.-]*:\\S+"));
        if (!address) {
            return relation(type, text);
        }
        Person stub = KithFactory.eINSTANCE.createPerson();
        stub.setUid(text);
        Relation relation = KithFactory.eINSTANCE.createRelation();
        relation.setType(type);
        relation.setPerson(stub);
        person.getRelations().add(relation);
        return true;
    }

    private boolean relation(String type, String name) {
        if (name != null) {
            Relation relation = KithFactory.eINSTANCE.createRelation();
            relation.setType(type);
            relation.setName(name);
            person.getRelations().add(relation);
        }
        return true;
    }

    private static String lower(String text) {
        return text == null ? null : text.toLowerCase(Locale.ROOT);
    }
}

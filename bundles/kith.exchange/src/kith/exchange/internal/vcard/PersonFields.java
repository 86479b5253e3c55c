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
    private final Details details;
    private final Affiliations affiliations;
    private boolean named;

    PersonFields(Card card, Person person, Labels labels, Details details) {
        version = card.version();
        this.person = person;
        this.labels = labels;
        this.details = details;
        affiliations = new Affiliations(version, details);
    }

    /** Takes a line if the model has a place for it. */
    boolean take(ContentLine line) {
        return switch (line.name()) {
            case "FN" -> formattedName(line);
            case "N" -> name(line);
            case "NICKNAME" -> nicknames(line);
            case "X-PHONETIC-FIRST-NAME" -> fill(person.getPhoneticGivenName(), line.text(), person::setPhoneticGivenName);
            case "X-PHONETIC-LAST-NAME" -> fill(person.getPhoneticFamilyName(), line.text(), person::setPhoneticFamilyName);
            case "PRONOUNS", "X-PRONOUNS" -> fill(person.getPronouns(), line.text(), person::setPronouns);
            case "LANG" -> add(line, person.getLanguages());
            case "INTEREST" -> add(line, person.getInterests());
            case "BDAY" -> date("BDAY", person.getBirthday(), line, person::setBirthday);
            case "ANNIVERSARY", "X-ANNIVERSARY", "X-MS-ANNIVERSARY", "X-EVOLUTION-ANNIVERSARY",
                    "X-KADDRESSBOOK-X-ANNIVERSARY" ->
                date("ANNIVERSARY", person.getAnniversary(), line, person::setAnniversary);
            case "X-ABDATE" -> labelledDate(line);
            case "RELATED" -> related(line);
            case "X-ANDROID-CUSTOM" -> new AndroidFields(person).take(line);
            case "X-ABRELATEDNAMES" -> relation(line, lower(labels.of(line)), line.text());
            default -> SPOUSES.contains(line.name()) ? relation(line, "spouse", line.text()) : affiliations.take(line);
        };
    }

    /** Ends the card: puts affiliations together. */
    void finish() {
        person.getAffiliations().addAll(affiliations.all());
    }

    private boolean formattedName(ContentLine line) {
        String text = line.text();
        boolean taken = text == null || fill(person.getFormattedName(), text, person::setFormattedName);
        if (taken && text != null) {
            details.add(line, "FN", "");
        }
        return taken;
    }

    private boolean name(ContentLine line) {
        StructuredName name = Values.parse(line, version, StructuredName.class).orElse(null);
        if (name == null || named || line.parameter("PHONETIC") != null) {
            return line.value().replace(";", "").isBlank();
        }
        person.setFamilyName(Values.trim(name.getFamily()));
        person.setGivenName(Values.trim(name.getGiven()));
        person.setAdditionalNames(Values.join(name.getAdditionalNames(), " "));
        person.setNamePrefix(Values.join(name.getPrefixes(), " "));
        person.setNameSuffix(Values.join(name.getSuffixes(), " "));
        named = true;
        details.add(line, "N", ModelValues.name(person));
        return true;
    }

    private boolean nicknames(ContentLine line) {
        details.add(line, "NICKNAME", "");
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

    private boolean add(ContentLine line, List<String> values) {
        String text = line.text();
        if (text != null) {
            details.add(line, line.name(), Values.escape(text));
        }
        return add(text, values);
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

    private boolean date(String name, PartialDate there, ContentLine line, Consumer<PartialDate> setter) {
        if (line.value().isBlank()) {
            return true;
        }
        Optional<PartialDate> date = CardDates.of(line);
        if (date.isPresent() && there == null) {
            setter.accept(date.get());
            addDetails(line, name, date.get());
            return true;
        }
        return date.isPresent() && date.get().equals(there);
    }

    /** The model has no time of day, so that it is kept beside the date. */
    private void addDetails(ContentLine line, String name, PartialDate date) {
        String value = CardDates.write(date);
        details.add(line, name, value);
        CardDates.time(line.value()).ifPresent(time -> details.add(
                new Detail(null, List.of(CardProperty.parameterText(CardProperty.TIME, time)), Detail.target(name, value))));
    }

    private boolean labelledDate(ContentLine line) {
        Optional<PartialDate> date = CardDates.of(line);
        if (date.isEmpty()) {
            return false;
        }
        details.labelled(line);
        String label = labels.of(line);
        if ("Anniversary".equalsIgnoreCase(label) && person.getAnniversary() == null) {
            person.setAnniversary(date.get());
            addDetails(line, "ANNIVERSARY", date.get());
            return true;
        }
        ImportantDate important = KithFactory.eINSTANCE.createImportantDate();
        important.setLabel(label);
        important.setDate(date.get());
        person.getDates().add(important);
        addDetails(line, "X-ABDATE", date.get());
        return true;
    }

    private boolean related(ContentLine line) {
        String text = line.text();
        String type = line.types().isEmpty() ? null : String.join(",", line.types());
        boolean address = text != null && !line.isValue("text")
                && (line.isValue("uri") || text.matches("[A-Za-z][A-Za-z0-9+.-]*:\\S+"));
        if (!address) {
            return relation(line, type, text);
        }
        details.add(line, "RELATED", ModelValues.related(text), "TYPE");
        Person stub = KithFactory.eINSTANCE.createPerson();
        stub.setUid(text);
        Relation relation = KithFactory.eINSTANCE.createRelation();
        relation.setType(type);
        relation.setPerson(stub);
        person.getRelations().add(relation);
        return true;
    }

    private boolean relation(ContentLine line, String type, String name) {
        details.labelled(line);
        if (name != null) {
            details.add(line, "RELATED", Values.escape(name), "TYPE");
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

package kith.exchange.internal.vcard;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.osgi.util.NLS;

import kith.exchange.internal.Messages;
import kith.model.ImportantDate;
import kith.model.KithFactory;
import kith.model.PartialDate;
import kith.model.Person;
import kith.model.Relation;

/** The properties of a card that only people have. */
final class PersonFields {

    private final CardVersion version;
    /** Whether the card is by Kith, which writes names as they are. */
    private final boolean isOwn;
    private final Person person;
    private final Labels labels;
    private final Details details;
    private final Affiliations affiliations;
    private final CardNotices notices;
    private final long begin;
    private boolean named;
    private ContentLine sorted;

    PersonFields(Card card, Person person, Labels labels, Details details, CardNotices notices) {
        version = card.version();
        isOwn = card.isOwn();
        begin = card.line();
        this.notices = notices;
        this.person = person;
        this.labels = labels;
        this.details = details;
        affiliations = new Affiliations(details);
    }

    /** Takes a line if the model has a place for it. */
    boolean take(ContentLine line) {
        return switch (line.name()) {
            case "FN" -> formattedName(line);
            case "N" -> name(line);
            case "NICKNAME" -> nicknames(line);
            case "SOUND" -> reading(line);
            case "X-PHONETIC-FIRST-NAME" -> fill(person.getPhoneticGivenName(), line.text(), person::setPhoneticGivenName);
            case "X-PHONETIC-LAST-NAME" -> fill(person.getPhoneticFamilyName(), line.text(), person::setPhoneticFamilyName);
            case "PRONOUNS", "X-PRONOUNS" -> fill(person.getPronouns(), line.text(), person::setPronouns);
            case "LANG", "X-LANG" -> add(line, person.getLanguages());
            case "INTEREST" -> add(line, person.getInterests());
            case "BDAY" -> date("BDAY", person.getBirthday(), line, person::setBirthday);
            case "ANNIVERSARY", "X-ANNIVERSARY", "X-MS-ANNIVERSARY", "X-EVOLUTION-ANNIVERSARY",
                    "X-KADDRESSBOOK-X-ANNIVERSARY", "X-WAB-WEDDING_ANNIVERSARY", "X-WAB-WEDDING-ANNIVERSARY" ->
                date("ANNIVERSARY", person.getAnniversary(), line, person::setAnniversary);
            case "X-ABDATE" -> labelledDate(line);
            case "RELATED" -> related(line);
            case "X-ANDROID-CUSTOM" -> new AndroidFields(person).take(line);
            case "X-ABRELATEDNAMES" -> relation(line, lower(labels.of(line)), line.text());
            case "SORT-STRING", "X-SORT-STRING" -> sortString(line);
            default -> ProgramRelations.type(line.name()) == null ? affiliations.take(line)
                    : relation(line, ProgramRelations.type(line.name()), line.text());
        };
    }

    /** By what a name is sorted is a parameter of it since vCard 4.0. */
    private boolean sortString(ContentLine line) {
        if (sorted != null) {
            return false;
        }
        sorted = line;
        return true;
    }

    /** Ends the card: puts affiliations together, and returns a line that there is no place for after all, null for none. */
    ContentLine finish() {
        person.getAffiliations().addAll(affiliations.all());
        if (sorted == null || sorted.text() == null) {
            return null;
        }
        String name = ModelValues.name(person);
        if (name.replace(";", "").isBlank()) {
            return sorted;
        }
        details.add(new Detail(null, List.of(CardProperty.parameterText("SORT-AS", sorted.text())), Detail.target("N", name)));
        return null;
    }

    private boolean formattedName(ContentLine line) {
        String text = line.text() == null || isOwn ? line.text() : NameValue.onOneLine(line.text());
        boolean taken = text == null || fill(person.getFormattedName(), text, person::setFormattedName);
        if (taken && text != null) {
            details.add(line, "FN", "");
        }
        return taken;
    }

    private boolean name(ContentLine line) {
        NameValue written = NameValue.of(line.value(), version);
        NameValue name = isOwn ? written : written.onOneLine();
        if (named || name.isEmpty() || line.parameter("PHONETIC") != null) {
            return name.isEmpty();
        }
        name.setTo(person);
        named = true;
        details.add(line, "N", ModelValues.name(person));
        details.addValue("N", ModelValues.name(person), name.value());
        return !name.odd();
    }

    /** Telephones of Japan write the reading of a name as its sound: family name and given name. */
    private boolean reading(ContentLine line) {
        if (!line.types().contains("x-irmc-n")) {
            return false;
        }
        List<List<String>> parts = Values.components(line.value(), next -> false);
        String family = Values.join(parts.getFirst(), " ");
        String given = parts.size() < 2 ? null : Values.join(parts.get(1), " ");
        boolean taken = family == null || fill(person.getPhoneticFamilyName(), family, person::setPhoneticFamilyName);
        return (given == null || fill(person.getPhoneticGivenName(), given, person::setPhoneticGivenName)) && taken;
    }

    private boolean nicknames(ContentLine line) {
        details.add(line, "NICKNAME", "");
        Set<String> there = new HashSet<>(person.getNicknames());
        Values.list(line.value()).stream().filter(there::add).forEach(person.getNicknames()::add);
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
        if (date.isEmpty() && !line.isValue("text")) {
            notices.add(begin, NLS.bind(Messages.dateUnread, line.value().strip()));
        }
        boolean same = date.isPresent() && date.get().equals(there);
        if (date.isPresent() && !same) {
            notices.add(begin, NLS.bind(Messages.dateAgain, name, line.value().strip()));
        }
        return same;
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
            notices.add(begin, NLS.bind(Messages.dateUnread, line.value().strip()));
            return false;
        }
        details.labelled(line);
        String label = labels.of(line);
        if ("Anniversary".equalsIgnoreCase(label)
                && (person.getAnniversary() == null || date.get().equals(person.getAnniversary()))) {
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

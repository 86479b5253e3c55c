package kith.exchange.internal.vcard;

import java.util.List;
import java.util.Optional;

import kith.model.ImportantDate;
import kith.model.KithFactory;
import kith.model.PartialDate;
import kith.model.Person;
import kith.model.Relation;

/**
 * Reader of what Android writes as {@code X-ANDROID-CUSTOM}, because vCard 2.1 has nothing for it: nicknames, dates and relations, as
 * {@code vnd.android.cursor.item/contact_event;2001-05-05;1;;…}: a value, the number of a type, and a label of its own.
 */
final class AndroidFields {

    private static final String PREFIX = "vnd.android.cursor.item/";
    private static final List<String> RELATIONS = List.of("", "assistant", "brother", "child", "domestic partner",
            "father", "friend",
            "manager", "mother", "parent", "partner", "referred by", "relative", "sister", "spouse");
    private static final String ANNIVERSARY = "1";
    private static final String BIRTHDAY = "3";

    private final Person person;

    AndroidFields(Person person) {
        this.person = person;
    }

    /** Takes a line if the model has a place for it. */
    boolean take(ContentLine line) {
        String[] parts = line.value().split(";", -1);
        String text = part(parts, 1);
        if (text == null) {
            return false;
        }
        return switch (parts[0].strip()) {
            case PREFIX + "nickname" -> nickname(text);
            case PREFIX + "contact_event" -> date(text, part(parts, 2), part(parts, 3));
            case PREFIX + "relation" -> relation(text, part(parts, 2), part(parts, 3));
            default -> false;
        };
    }

    private static String part(String[] parts, int index) {
        return index < parts.length ? Values.text(parts[index]) : null;
    }

    private boolean nickname(String text) {
        if (!person.getNicknames().contains(text)) {
            person.getNicknames().add(text);
        }
        return true;
    }

    private boolean date(String text, String type, String label) {
        Optional<PartialDate> date = CardDates.of(text, null);
        if (date.isEmpty()) {
            return false;
        }
        if (ANNIVERSARY.equals(type) && person.getAnniversary() == null) {
            person.setAnniversary(date.get());
        } else if (BIRTHDAY.equals(type) && person.getBirthday() == null) {
            person.setBirthday(date.get());
        } else {
            ImportantDate important = KithFactory.eINSTANCE.createImportantDate();
            important.setLabel(label);
            important.setDate(date.get());
            person.getDates().add(important);
        }
        return true;
    }

    private boolean relation(String name, String type, String label) {
        Relation relation = KithFactory.eINSTANCE.createRelation();
        relation.setName(name);
        relation.setType(label);
        if (label == null && type != null && type.matches("\\d{1,2}")) {
            int number = Integer.parseInt(type);
            relation.setType(number > 0 && number < RELATIONS.size() ? RELATIONS.get(number) : null);
        }
        person.getRelations().add(relation);
        return true;
    }
}

package kith.store.query;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EcorePackage;

import kith.model.Contact;
import kith.model.CustomValue;
import kith.model.Email;
import kith.model.Entity;
import kith.model.Organization;
import kith.model.PartialDate;
import kith.model.Person;
import kith.store.PhoneDigits;
import kith.store.TextFolding;
import kith.store.query.Condition.All;
import kith.store.query.Condition.Any;
import kith.store.query.Condition.Match;
import kith.store.query.Condition.Not;
import kith.store.query.Condition.Present;
import kith.store.query.Condition.Refers;
import kith.store.query.Condition.Words;

/** Says without a store which objects meet a condition, in the plainest way that there is. */
final class PlainEvaluation {

    private static final List<String> HIDDEN = List.of("id", "uid", "source", "cardProperties", "mergedUids", "channel", "types", "metric", "filter");

    /** Days and months of any year, by how they are written. */
    static final Map<String, String> YEARLY = Map.of("--02-29", "02-29", "03-01", "03-01", "--12", "12", "feb", "02", "october", "10");

    private final LocalDate today;
    private final BiFunction<Entity, String, Stream<?>> values;
    private final Function<Entity, Stream<Person>> people;

    PlainEvaluation(PlainNetwork network, LocalDate today) {
        this(today, (entity, field) -> PlainValues.of(network, entity, field), entity -> PlainValues.people(entity).stream());
    }

    /**
     * @param values tells the values of a field of an object, by its key
     * @param people tells whose names are also words of an object
     */
    PlainEvaluation(LocalDate today, BiFunction<Entity, String, Stream<?>> values, Function<Entity, Stream<Person>> people) {
        this.today = today;
        this.people = people;
        this.values = values;
    }

    boolean meets(Entity entity, Condition condition) {
        return switch (condition) {
            case All all -> all.conditions().stream().allMatch(each -> meets(entity, each));
            case Any any -> any.conditions().stream().anyMatch(each -> meets(entity, each));
            case Not not -> !meets(entity, not.condition());
            case Words words -> texts(entity).stream().anyMatch(text -> found(text, words.text(), words.phrase()))
                    || entity instanceof Contact contact && contact.getPhones().stream()
                            .anyMatch(phone -> phone.getNumber() != null && PhoneDigits.isFound(phone.getNumber(), words.text()));
            case Present present -> values(entity, present.field()).stream().anyMatch(value -> !value.equals("unstated"));
            case Refers refers -> values(entity, refers.field()).stream()
                    .anyMatch(value -> refers.ids().contains(((Entity) value).getId()));
            case Match match -> match.values().stream().anyMatch(wanted -> values(entity, match.field()).stream()
                    .anyMatch(value -> compares(entity, match.field(), value, match.operator(), wanted))
                            || match.operator() == Operator.CONTAINS && isPhone(entity, match.field(), wanted));
        };
    }

    private boolean compares(Entity entity, Field field, Object value, Operator operator, String wanted) {
        return switch (field.type()) {
            case TEXT -> text((String) value, operator, wanted, isIndexed(entity, field));
            case REFERENCE -> text(value instanceof Person person ? person.getFormattedName() : ((Organization) value).getName(), operator,
                    wanted, true);
            case CHOICE -> plain(value.toString()).equals(plain(wanted));
            case FLAG -> value.equals(wanted.equals("yes"));
            case NUMBER -> ordered(new BigDecimal(value.toString()).compareTo(new BigDecimal(wanted)), operator);
            case AGE -> age((PartialDate) value, operator, Integer.parseInt(wanted));
            case PAST, AHEAD -> YEARLY.containsKey(wanted) ? yearly((PartialDate) value, operator, YEARLY.get(wanted))
                    : date(value, operator, wanted, field.type() == FieldType.PAST);
        };
    }

    private static boolean yearly(PartialDate date, Operator operator, String day) {
        if (date.month() == 0) {
            return false;
        }
        String text = (date.day() == 0 ? "%02d" : "%02d-%02d").formatted(date.month(), date.day());
        return ordered(prefix(text, day), operator);
    }

    private static boolean text(String text, Operator operator, String wanted, boolean indexed) {
        return operator == Operator.EQUAL ? TextFolding.isSame(text, wanted)
                : (indexed ? TextFolding.spellings(text) : Set.of(TextFolding.fold(text))).stream()
                        .anyMatch(one -> TextFolding.spellings(wanted).stream().anyMatch(other -> foundAs(one, other, false)));
    }

    /** Whether values of a field are kept with their umlauts written out, too. */
    private static boolean isIndexed(Entity entity, Field field) {
        return List.of("name", "subject", "tag", "channel").contains(field.key()) || field.key().equals("title") && !(entity instanceof Person);
    }

    /** Whether a contact has a number that is, begins or ends with digits. */
    private static boolean isPhone(Entity entity, Field field, String wanted) {
        return field.key().equals("phone") && entity instanceof Contact contact && contact.getPhones().stream()
                .anyMatch(phone -> phone.getNumber() != null && PhoneDigits.isFound(phone.getNumber(), wanted));
    }

    /** Whether words stand next to each other in a text, the last of them perhaps in part. */
    private static boolean found(String text, String wanted, boolean whole) {
        return TextFolding.spellings(text).stream()
                .anyMatch(one -> TextFolding.spellings(wanted).stream().anyMatch(other -> foundAs(one, other, whole)));
    }

    private static boolean foundAs(String text, String wanted, boolean whole) {
        List<String> words = words(text);
        List<String> searched = words(wanted);
        for (int i = 0; i + searched.size() <= words.size(); i++) {
            boolean same = true;
            for (int j = 0; j < searched.size(); j++) {
                boolean part = j == searched.size() - 1 && !whole;
                same &= part ? words.get(i + j).startsWith(searched.get(j)) : words.get(i + j).equals(searched.get(j));
            }
            if (same) {
                return true;
            }
        }
        return false;
    }

    private boolean age(PartialDate birthday, Operator operator, int years) {
        if (birthday.year() == 0) {
            return false;
        }
        // As texts, so that a year alone is before every day in it.
        String eldest = today.minusYears(years + 1L).plusDays(1).toString();
        String younger = today.minusYears(years).plusDays(1).toString();
        String born = birthday.toString();
        int compared = born.compareTo(eldest) < 0 ? 1 : born.compareTo(younger) < 0 ? 0 : -1;
        return ordered(compared, operator);
    }

    private boolean date(Object value, Operator operator, String wanted, boolean past) {
        boolean counted = wanted.matches("\\d+[dwmy]");
        int sign = past ? -1 : 1;
        String day = switch (wanted) {
            case "today" -> today.toString();
            case "yesterday" -> today.minusDays(1).toString();
            case "30d" -> today.plusDays(sign * 30L).toString();
            case "9w" -> today.plusDays(sign * 63L).toString();
            case "4m" -> today.plusMonths(sign * 4L).toString();
            case "1y" -> today.plusYears(sign).toString();
            default -> wanted;
        };
        int compared;
        if (day.contains("T")) {
            compared = value instanceof Instant instant ? instant.compareTo(Instant.parse(day))
                    : prefix(value.toString(), day.substring(0, 10));
        } else {
            compared = prefix(value instanceof Instant instant ? instant.atZone(ZoneOffset.UTC).toLocalDate().toString()
                    : value.toString(), day);
        }
        return !value.toString().startsWith("-") && ordered(counted && past ? -compared : compared, operator);
    }

    /** Compares a date with a day, or with a month or year that it may lie in. */
    private static int prefix(String date, String span) {
        return date.startsWith(span) ? 0 : date.compareTo(span);
    }

    private static boolean ordered(int compared, Operator operator) {
        return switch (operator) {
            case CONTAINS, EQUAL -> compared == 0;
            case LESS -> compared < 0;
            case AT_MOST -> compared <= 0;
            case GREATER -> compared > 0;
            case AT_LEAST -> compared >= 0;
        };
    }

    private List<Object> values(Entity entity, Field field) {
        for (CustomValue value : entity.getCustomValues()) {
            if (value.getField().getId().equals(field.key())) {
                return List.of(value.getTarget() == null ? value.getValue() : value.getTarget());
            }
        }
        return this.values.apply(entity, field.key()).filter(Objects::nonNull).map(Object.class::cast).toList();
    }

    private List<String> texts(Entity entity) {
        List<String> texts = new ArrayList<>();
        collect(entity, texts);
        if (entity instanceof Person person) {
            person.getAffiliations().forEach(affiliation -> texts.add(affiliation.getOrganization().getName()));
        }
        people.apply(entity).forEach(person -> texts.add(person.getFormattedName()));
        return texts;
    }

    private static void collect(EObject object, List<String> texts) {
        for (EAttribute attribute : object.eClass().getEAllAttributes()) {
            if (attribute.getEAttributeType() == EcorePackage.Literals.ESTRING && !HIDDEN.contains(attribute.getName())) {
                Object value = object.eGet(attribute);
                (value instanceof List<?> list ? list : Arrays.asList(value)).stream().filter(Objects::nonNull)
                        .forEach(each -> texts.add((String) each));
            }
        }
        object.eContents().forEach(child -> collect(child, texts));
    }

    static Stream<String> emails(Contact contact) {
        return contact.getEmails().stream().map(Email::getAddress);
    }

    private static List<String> words(String text) {
        return TextFolding.words(text);
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replace("-", "");
    }
}

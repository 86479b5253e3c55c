package kith.exchange.internal;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EAttribute;

import kith.model.Email;
import kith.model.KithPackage.Literals;
import kith.model.Link;
import kith.model.Person;
import kith.model.Phone;
import kith.store.Titles;

/**
 * Merges the name of a person. Its parts belong together: they come all from one card, or none does. A name that another takes
 * the place of stays as a nickname, so that the person is still found by it.
 */
final class NameMerge {

    static final List<EAttribute> PARTS = List.of(Literals.PERSON__FORMATTED_NAME, Literals.PERSON__FAMILY_NAME,
            Literals.PERSON__GIVEN_NAME, Literals.PERSON__ADDITIONAL_NAMES, Literals.PERSON__NAME_PREFIX, Literals.PERSON__NAME_SUFFIX);

    private final Person into;
    private final Person from;
    private final Changes changes;

    NameMerge(Person into, Person from, Changes changes) {
        this.into = into;
        this.from = from;
        this.changes = changes;
    }

    /** Returns whether the person has changed. */
    boolean apply() {
        if (isNameless(from)) {
            return false;
        }
        String before = Text.plain(Titles.of(into));
        String after = Text.plain(Titles.of(from));
        if (!before.equals(after)) {
            return differ(before, after);
        } else if (PARTS.stream().anyMatch(this::isOther)) {
            return differ(parts(into), parts(from));
        }
        return fillMissing();
    }

    private boolean differ(String before, String after) {
        String former = Titles.of(into);
        if (!changes.isTaken(Literals.PERSON__FORMATTED_NAME, Literals.PERSON__FORMATTED_NAME.getName(), before, after)) {
            return Names.same(into, from) && fillMissing();
        }
        boolean isOther = !Names.same(into, from) && !isNameless(into);
        for (EAttribute part : PARTS) {
            if (from.eIsSet(part)) {
                into.eSet(part, from.eGet(part));
            } else {
                into.eUnset(part);
            }
        }
        if (isOther && !into.getNicknames().contains(former)) {
            into.getNicknames().add(former);
        }
        return true;
    }

    /** The formatted name is not filled in where the parts make the same. */
    private boolean fillMissing() {
        boolean changed = false;
        for (EAttribute part : PARTS) {
            boolean isNeeded = part != Literals.PERSON__FORMATTED_NAME || Titles.of(into).isEmpty();
            if (isNeeded && isBlank(into, part) && !isBlank(from, part)) {
                into.eSet(part, from.eGet(part));
                changes.added(part, from.eGet(part));
                changed = true;
            }
        }
        return changed;
    }

    private boolean isOther(EAttribute part) {
        return part != Literals.PERSON__FORMATTED_NAME && !isBlank(into, part) && !isBlank(from, part)
                && !Text.plain((String) into.eGet(part)).equals(Text.plain((String) from.eGet(part)));
    }

    /** A card without a name is called by what else stands on it, which is no name to replace another. */
    private static boolean isNameless(Person person) {
        boolean hasParts = Stream.of(Literals.PERSON__FAMILY_NAME, Literals.PERSON__GIVEN_NAME).anyMatch(part -> !isBlank(person, part));
        String title = Titles.of(person);
        return title.isEmpty() || !hasParts && Stream.of(person.getEmails().stream().map(Email::getAddress),
                person.getPhones().stream().map(Phone::getNumber), person.getLinks().stream().map(Link::getValue))
                .flatMap(values -> values).filter(Objects::nonNull).anyMatch(value -> value.strip().equals(title));
    }

    private static boolean isBlank(Person person, EAttribute part) {
        return Text.isBlank((String) person.eGet(part));
    }

    private static String parts(Person person) {
        return PARTS.stream().skip(1).filter(part -> !isBlank(person, part)).map(part -> (String) person.eGet(part))
                .collect(Collectors.joining("; "));
    }
}

package kith.exchange.internal;

import java.util.List;
import java.util.Objects;
import java.util.Set;
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

    /** What stands beside the family name and the given name. */
    private static final Set<EAttribute> BESIDE = Set.of(Literals.PERSON__ADDITIONAL_NAMES, Literals.PERSON__NAME_PREFIX,
            Literals.PERSON__NAME_SUFFIX);

    private final Person into;
    private final Person from;
    private final Changes changes;
    private final boolean isRevision;

    /** @param isRevision whether the card is known to be another revision of the one that the person came from */
    NameMerge(Person into, Person from, Changes changes, boolean isRevision) {
        this.into = into;
        this.from = from;
        this.changes = changes;
        this.isRevision = isRevision;
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
        boolean isSame = Names.same(into, from);
        if (!isTaken(isSame, before, after)) {
            return isSame && !changes.isRefused() && fillMissing();
        }
        boolean isOther = !isSame && !isNameless(into);
        boolean isKept = isSame || Text.fold(into.getGivenName()).equals(Text.fold(from.getGivenName()));
        for (EAttribute part : PARTS) {
            take(part, isSame, isKept);
        }
        if (isOther && !into.getNicknames().contains(former)) {
            into.getNicknames().add(former);
        }
        return true;
    }

    /**
     * Other programs write the same name without titles, accents and middle names. So it takes the place of one that is there
     * only if it is from another revision of the same card, or if the user has chosen it.
     */
    private boolean isTaken(boolean isSame, String before, String after) {
        EAttribute name = Literals.PERSON__FORMATTED_NAME;
        return isSame && !isRevision ? changes.isChosen(name, name.getName(), before, after)
                : changes.isTaken(name, name.getName(), before, after);
    }

    /** Titles and middle names that a card does not have stay with the person, unless it is called by another given name. */
    private void take(EAttribute part, boolean isSame, boolean isKept) {
        String before = (String) into.eGet(part);
        String after = (String) from.eGet(part);
        boolean isBeside = BESIDE.contains(part);
        boolean isMissing = Text.isBlank(after);
        if (isMissing && isKept && (isBeside || isSame)) {
            return;
        }
        if (isBeside && !Text.plain(before).equals(Text.plain(after))) {
            changes.replaced(part, before, after);
        }
        if (isMissing) {
            into.eUnset(part);
        } else {
            into.eSet(part, after);
        }
    }

    /** The formatted name is not filled in where the parts make the same. */
    private boolean fillMissing() {
        boolean changed = false;
        for (EAttribute part : PARTS) {
            boolean isNeeded = part != Literals.PERSON__FORMATTED_NAME || Titles.of(into).isEmpty();
            if (isNeeded && isBlank(into, part) && !isBlank(from, part) && changes.isAdded(part, from.eGet(part))) {
                into.eSet(part, from.eGet(part));
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

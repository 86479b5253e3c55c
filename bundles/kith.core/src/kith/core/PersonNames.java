package kith.core;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EAttribute;

import kith.model.KithPackage.Literals;
import kith.model.Person;

/**
 * Keeps the name of a person and its parts together: where the name is what its parts are in a row, one follows the other. A
 * name that is written in another way stays as it is, and so do its parts. To be called inside a command.
 */
public final class PersonNames {

    private PersonNames() {
    }

    /**
     * Gives a person another name.
     *
     * @param name null for none
     */
    public static void rename(Person person, String name) {
        boolean together = isOfItsParts(person);
        person.setFormattedName(name);
        if (together && name != null) {
            split(person, name.strip().replaceAll("\\s+", " "));
        }
    }

    /**
     * Gives a part of the name of a person another value.
     *
     * @param value null for none
     */
    public static void setPart(Person person, EAttribute part, String value) {
        boolean together = isOfItsParts(person);
        if (value == null) {
            person.eUnset(part);
        } else {
            person.eSet(part, value);
        }
        if (together && !composed(person).isEmpty()) {
            person.setFormattedName(composed(person));
        }
    }

    private static boolean isOfItsParts(Person person) {
        String name = person.getFormattedName();
        return name != null && !composed(person).isEmpty() && composed(person).equals(name.strip().replaceAll("\\s+", " "));
    }

    private static String composed(Person person) {
        return Stream.of(person.getNamePrefix(), person.getGivenName(), person.getAdditionalNames(), person.getFamilyName(),
                person.getNameSuffix()).filter(Objects::nonNull).map(String::strip).filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }

    /** What is still there of the parts stays the part that it was. */
    private static void split(Person person, String name) {
        String rest = name;
        if (begins(rest, person.getNamePrefix())) {
            rest = rest.substring(person.getNamePrefix().strip().length()).strip();
        } else {
            person.eUnset(Literals.PERSON__NAME_PREFIX);
        }
        if (ends(rest, person.getNameSuffix())) {
            rest = rest.substring(0, rest.length() - person.getNameSuffix().strip().length()).strip();
        } else {
            person.eUnset(Literals.PERSON__NAME_SUFFIX);
        }
        String given = begins(rest, person.getGivenName()) ? person.getGivenName().strip() : "";
        String family = ends(rest.substring(given.length()), person.getFamilyName()) ? person.getFamilyName().strip() : "";
        String between = rest.substring(given.length(), rest.length() - family.length()).strip();
        if (given.isEmpty() && family.isEmpty()) {
            int last = between.lastIndexOf(' ');
            set(person, last < 0 ? between : between.substring(0, last), null, last < 0 ? null : between.substring(last + 1));
        } else if (given.isEmpty()) {
            String additional = ends(between, person.getAdditionalNames()) ? person.getAdditionalNames().strip() : "";
            set(person, between.substring(0, between.length() - additional.length()).strip(), additional, family);
        } else if (family.isEmpty()) {
            String additional = begins(between, person.getAdditionalNames()) ? person.getAdditionalNames().strip() : "";
            set(person, given, additional, between.substring(additional.length()).strip());
        } else {
            set(person, given, between, family);
        }
    }

    private static void set(Person person, String given, String additional, String family) {
        set(person, Literals.PERSON__GIVEN_NAME, given);
        set(person, Literals.PERSON__ADDITIONAL_NAMES, additional);
        set(person, Literals.PERSON__FAMILY_NAME, family);
    }

    private static void set(Person person, EAttribute part, String value) {
        if (value == null || value.isEmpty()) {
            person.eUnset(part);
        } else {
            person.eSet(part, value);
        }
    }

    private static boolean begins(String name, String part) {
        return part != null && !part.isBlank() && (name + " ").startsWith(part.strip() + " ");
    }

    private static boolean ends(String name, String part) {
        return part != null && !part.isBlank() && (" " + name).endsWith(" " + part.strip());
    }
}

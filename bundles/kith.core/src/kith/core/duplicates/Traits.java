package kith.core.duplicates;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.InternalEList;

import kith.model.Entity;
import kith.model.KithPackage.Literals;
import kith.model.PartialDate;
import kith.model.Person;
import kith.store.ContactKey;
import kith.store.Titles;

/**
 * What people are compared by.
 *
 * @param keys what identifies a person: identifier, mail, profile
 * @param phones the last digits of telephone numbers, with or without the code of the country
 * @param organizations the ids of organizations and schools
 * @param birthday the date of birth with its year, or null
 * @param distinct the ids of people who are said to be others
 */
record Traits(String id, String title, PersonalName name, Set<ContactKey> keys, Set<String> phones, Set<String> organizations,
        PartialDate birthday, Set<String> distinct) {

    private static final int NATIONAL_DIGITS = 9;
    private static final int LEAST_DIGITS = 6;

    static Traits of(Person person) {
        Set<ContactKey> keys = ContactKey.of(person).stream().filter(key -> key.kind() != ContactKey.Kind.NAME).collect(Collectors.toSet());
        Set<String> phones = person.getPhones().stream().map(phone -> digits(phone.getNumber()))
                .filter(digits -> digits.length() >= LEAST_DIGITS).collect(Collectors.toSet());
        Set<String> organizations = Stream.concat(
                person.getAffiliations().stream().flatMap(each -> ids(each, Literals.AFFILIATION__ORGANIZATION).stream()),
                person.getEducation().stream().flatMap(each -> ids(each, Literals.EDUCATION__SCHOOL).stream())).collect(Collectors.toSet());
        PartialDate birthday = person.getBirthday() == null || !person.getBirthday().isFull() ? null : person.getBirthday();
        return new Traits(person.getId(), Titles.of(person), PersonalName.of(person), keys, phones, organizations, birthday,
                ids(person, Literals.CONTACT__DISTINCT_FROM));
    }

    private static String digits(String number) {
        String digits = number == null ? "" : number.replaceAll("\\D", "");
        return digits.substring(Math.max(0, digits.length() - NATIONAL_DIGITS));
    }

    /** Returns the ids that a reference names, without loading what it refers to. */
    private static Set<String> ids(EObject owner, EReference reference) {
        Object value = owner.eGet(reference, false);
        Set<String> ids = new HashSet<>();
        Iterable<?> targets = value instanceof InternalEList<?> list ? list.basicList() : value == null ? Set.of() : Set.of(value);
        for (Object target : targets) {
            ids.add(target instanceof InternalEObject object && object.eIsProxy() ? object.eProxyURI().fragment()
                    : target instanceof Entity entity ? entity.getId() : null);
        }
        ids.remove(null);
        return ids;
    }
}

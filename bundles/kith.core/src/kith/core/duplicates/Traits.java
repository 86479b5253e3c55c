package kith.core.duplicates;

import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import kith.core.internal.ReferenceIds;
import kith.core.reach.PhoneKey;
import kith.model.KithPackage.Literals;
import kith.model.PartialDate;
import kith.model.Person;
import kith.store.ContactKey;
import kith.store.Titles;

/**
 * What people are compared by.
 *
 * @param keys what identifies a person: identifier, mail, profile
 * @param phones telephone numbers
 * @param organizations the names of organizations and schools, which may be there twice themselves
 * @param birthday the date of birth with its year, or null
 * @param distinct the ids of people who are said to be others
 */
record Traits(String id, String title, PersonalName name, Set<ContactKey> keys, Set<PhoneKey> phones, Set<String> organizations,
        PartialDate birthday, Set<String> distinct) {

    /**
     * Returns what a person is compared by.
     *
     * @param organizations tells what an organization is compared by, by its id
     */
    static Traits of(Person person, UnaryOperator<String> organizations) {
        String title = Titles.of(person);
        Set<ContactKey> keys = ContactKey.of(person);
        keys.removeIf(key -> key.kind() == ContactKey.Kind.NAME);
        Set<PhoneKey> phones = person.getPhones().stream().map(phone -> PhoneKey.of(phone.getNumber())).filter(PhoneKey::isTelling)
                .collect(Collectors.toSet());
        Set<String> together = Stream.concat(
                person.getAffiliations().stream().map(each -> ReferenceIds.of(each, Literals.AFFILIATION__ORGANIZATION)),
                person.getEducation().stream().map(each -> ReferenceIds.of(each, Literals.EDUCATION__SCHOOL)))
                .filter(Objects::nonNull).map(organizations).collect(Collectors.toSet());
        PartialDate birthday = person.getBirthday() == null || !person.getBirthday().isFull() ? null : person.getBirthday();
        return new Traits(person.getId(), title, PersonalName.of(person, title), keys, phones, together, birthday,
                ReferenceIds.all(person, Literals.CONTACT__DISTINCT_FROM));
    }
}

package kith.bench.duplicates;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

import kith.model.Affiliation;
import kith.model.Email;
import kith.model.KithFactory;
import kith.model.Organization;
import kith.model.PartialDate;
import kith.model.Person;
import kith.model.Phone;

/** An address book in which some people are there twice, and others only look as if they were. Fictional, the same each time. */
final class PlantedDuplicates {

    private static final String[] GIVEN = { "Amara", "Benjamin", "Catherine", "Dmitri", "Elizabeth", "Fatima", "Gregory", "Hannah",
            "Ingrid", "Jorge", "Katherine", "Liam", "Margaret", "Nicholas", "Olivia", "Priya", "Quentin", "Robert", "Sebastian",
            "Thomas", "Ursula", "Victor", "William", "Xiomara", "Yusuf", "Zo\u00eb", "Ant\u00f3nio", "Bj\u00f6rn", "Chlo\u00e9", "Daniel" };
    private static final String[] SHORT = { "Benjamin", "Ben", "Elizabeth", "Liz", "Gregory", "Greg", "Katherine", "Kate", "Margaret",
            "Maggie", "Nicholas", "Nick", "Robert", "Bob", "Sebastian", "Basti", "Thomas", "Tom", "William", "Bill", "Daniel", "Dan" };
    private static final String[] START = { "Al", "Ber", "Cas", "Dor", "El", "Fer", "Gan", "Hol", "Is", "Jan", "Kov", "Lin", "Mar", "Nor",
            "Ok", "Per", "Ros", "San", "Tor", "Ul", "Var", "Wes", "Yil", "Zim" };
    private static final String[] MIDDLE = { "a", "be", "co", "di", "e", "fi", "go", "ha", "i", "ko", "la", "mi", "no", "o", "ri", "sa", "te" };
    private static final String[] END = { "berg", "dez", "feld", "ic", "kova", "ley", "mann", "ni", "sen", "ski", "ton", "ville", "wood", "zky" };

    private final Random random = new Random(20260301);
    private final List<Organization> organizations = new ArrayList<>();
    private final List<Person> people = new ArrayList<>();
    private final Set<Set<String>> pairs = new HashSet<>();

    /** @param size how many people there are but for those who are there twice, which are a tenth more */
    PlantedDuplicates(int size) {
        for (int i = 0; i <= size / 25; i++) {
            Organization organization = KithFactory.eINSTANCE.createOrganization();
            organization.setId("o" + i);
            organization.setName("Organization " + i);
            organizations.add(organization);
        }
        while (people.size() < size) {
            people.add(person(pick(GIVEN), family()));
        }
        for (int i = 0; i < size / 10; i++) {
            twice(people.get(i), i);
        }
        for (int i = size / 10; i < size / 10 + size / 25; i++) {
            alike(people.get(i), i);
        }
    }

    List<Organization> organizations() {
        return organizations;
    }

    List<Person> people() {
        return people;
    }

    /** Returns the ids of those who are one. */
    Set<Set<String>> pairs() {
        return pairs;
    }

    /** Adds a person a second time, as another address book has them. */
    private void twice(Person person, int number) {
        String given = person.getGivenName();
        String family = person.getFamilyName();
        Person again = switch (number % 6) {
            case 0 -> person(given, slip(family));
            case 1 -> person(slip(given), family);
            case 2 -> person(family, given);
            case 3 -> person(shortened(given), family);
            case 4 -> person(given.substring(0, 1) + ".", plain(family));
            default -> person(plain(given), family);
        };
        // Something of the two is one, as it is when somebody changes the job or has a second address.
        switch (random.nextInt(3)) {
            case 0 -> again.getEmails().get(0).setAddress(person.getEmails().get(0).getAddress().toUpperCase());
            case 1 -> again.getPhones().get(0).setNumber(person.getPhones().get(0).getNumber().replace("+1 ", "").replace(' ', '-'));
            default -> again.getAffiliations().get(0).setOrganization(person.getAffiliations().get(0).getOrganization());
        }
        people.add(again);
        pairs.add(Set.of(person.getId(), again.getId()));
    }

    /** Adds somebody who shares something with a person and is another. */
    private void alike(Person person, int number) {
        Person other = switch (number % 3) {
            case 0 -> person(pickOther(person.getGivenName()), person.getFamilyName());
            case 1 -> {
                Person son = person(person.getGivenName(), person.getFamilyName());
                person.setNameSuffix("Sr.");
                person.setFormattedName(person.getFormattedName() + " Sr.");
                son.setNameSuffix("Jr.");
                son.setFormattedName(son.getFormattedName() + " Jr.");
                yield son;
            }
            default -> {
                Person son = person(person.getGivenName(), person.getFamilyName());
                person.setBirthday(new PartialDate(1950, 4, 12));
                son.setBirthday(new PartialDate(1981, 9, 3));
                yield son;
            }
        };
        other.getEmails().get(0).setAddress(person.getEmails().get(0).getAddress());
        people.add(other);
    }

    private Person person(String given, String family) {
        int number = people.size();
        Person person = KithFactory.eINSTANCE.createPerson();
        person.setId("p" + number);
        person.setGivenName(given);
        person.setFamilyName(family);
        person.setFormattedName(given + " " + family);
        Email email = KithFactory.eINSTANCE.createEmail();
        email.setAddress("someone" + number + "@example.org");
        person.getEmails().add(email);
        Phone phone = KithFactory.eINSTANCE.createPhone();
        phone.setNumber("+1 202 " + (100 + number / 10_000) + " " + String.format("%04d", number % 10_000));
        person.getPhones().add(phone);
        Affiliation affiliation = KithFactory.eINSTANCE.createAffiliation();
        affiliation.setOrganization(organizations.get(random.nextInt(organizations.size())));
        person.getAffiliations().add(affiliation);
        return person;
    }

    private String family() {
        return pick(START) + pick(MIDDLE) + pick(END);
    }

    private String pick(String[] from) {
        return from[random.nextInt(from.length)];
    }

    private String pickOther(String given) {
        String other = pick(GIVEN);
        return other.equals(given) ? pickOther(given) : other;
    }

    /** Two letters change places, or one is doubled or left out. */
    private String slip(String word) {
        int place = 2 + random.nextInt(Math.max(1, word.length() - 3));
        return switch (random.nextInt(3)) {
            case 0 -> word.substring(0, place) + word.charAt(place) + word.substring(place);
            case 1 -> word.substring(0, place) + word.substring(place + 1);
            default -> word.substring(0, place - 1) + word.charAt(place) + word.charAt(place - 1) + word.substring(place + 1);
        };
    }

    private static String shortened(String given) {
        for (int i = 0; i < SHORT.length; i += 2) {
            if (SHORT[i].equals(given)) {
                return SHORT[i + 1];
            }
        }
        return given;
    }

    private static String plain(String name) {
        return name.replace('\u00eb', 'e').replace('\u00f3', 'o').replace('\u00f6', 'o').replace('\u00e9', 'e');
    }
}

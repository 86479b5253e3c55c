package kith.core;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import kith.model.KithFactory;
import kith.model.KithPackage.Literals;
import kith.model.Person;

class PersonNamesTest {

    @ParameterizedTest
    @CsvSource({ "Anna Schmidt,|Anna||Schmidt|,Anna Weber,|Anna||Weber|", "Anna Schmidt,|Anna||Schmidt|,Hanna Schmidt,|Hanna||Schmidt|",
            "Anna Schmidt,|Anna||Schmidt|,Anna Maria Schmidt,|Anna|Maria|Schmidt|",
            "Dr. Anna Maria Schmidt PhD,Dr.|Anna|Maria|Schmidt|PhD,Dr. Anna Maria Weber PhD,Dr.|Anna|Maria|Weber|PhD",
            "Dr. Anna Schmidt,Dr.|Anna||Schmidt|,Anna Schmidt,|Anna||Schmidt|",
            "Anna Maria Schmidt,|Anna|Maria|Schmidt|,Hanna Maria Schmidt,|Hanna|Maria|Schmidt|",
            "Anna Schmidt,|Anna||Schmidt|,Clara von Berg,|Clara von||Berg|", "Anna,|Anna|||,Anna Weber,|Anna||Weber|",
            "Anna Schmidt,|Anna||Schmidt|,Cher,|Cher|||" })
    void thePartsFollowTheNameThatTheyMake(String before, String parts, String after, String then) {
        Person person = person(before, parts);
        PersonNames.rename(person, after);
        assertEquals(after, person.getFormattedName());
        assertEquals(then, parts(person));
    }

    @Test
    void theNameFollowsItsParts() {
        Person person = person("Anna Schmidt", "|Anna||Schmidt|");
        PersonNames.setPart(person, Literals.PERSON__FAMILY_NAME, "Weber");
        PersonNames.setPart(person, Literals.PERSON__NAME_PREFIX, "Dr.");
        assertEquals("Dr. Anna Weber", person.getFormattedName());
    }

    @Test
    void aNameThatIsWrittenInAnotherWayStays() {
        Person person = person("Schmidt, Anna", "|Anna||Schmidt|");
        PersonNames.setPart(person, Literals.PERSON__FAMILY_NAME, "Weber");
        assertEquals("Schmidt, Anna", person.getFormattedName());
        PersonNames.rename(person, "Weber, Anna");
        assertEquals("|Anna||Weber|", parts(person));
    }

    @Test
    void aNameWithoutPartsStaysWithout() {
        Person person = person("New person", "||||");
        PersonNames.rename(person, "Anna Weber");
        assertEquals("||||", parts(person));
        PersonNames.setPart(person, Literals.PERSON__GIVEN_NAME, "Anna");
        assertEquals("Anna Weber", person.getFormattedName());
    }

    private static Person person(String name, String parts) {
        Person person = KithFactory.eINSTANCE.createPerson();
        person.setFormattedName(name);
        String[] each = parts.split("\\|", -1);
        person.setNamePrefix(value(each[0]));
        person.setGivenName(value(each[1]));
        person.setAdditionalNames(value(each[2]));
        person.setFamilyName(value(each[3]));
        person.setNameSuffix(value(each[4]));
        return person;
    }

    private static String value(String text) {
        return text.isEmpty() ? null : text;
    }

    private static String parts(Person person) {
        return text(person.getNamePrefix()) + "|" + text(person.getGivenName()) + "|" + text(person.getAdditionalNames()) + "|"
                + text(person.getFamilyName()) + "|" + text(person.getNameSuffix());
    }

    private static String text(String value) {
        return value == null ? "" : value;
    }
}

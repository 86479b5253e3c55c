package kith.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import kith.model.KithFactory;
import kith.model.Person;

class TitlesTest {

    @Test
    void aTitleIsOnOneLineWhateverWasPastedIntoTheName() {
        Person person = KithFactory.eINSTANCE.createPerson();
        person.setFormattedName("\u0001Ada \r\n\tOsei\u0007\n");
        assertEquals("Ada Osei", Titles.of(person));
    }
}

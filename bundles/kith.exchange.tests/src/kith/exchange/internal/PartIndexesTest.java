package kith.exchange.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import kith.model.Email;
import kith.model.KithFactory;
import kith.model.KithPackage.Literals;
import kith.model.Person;

/** Keeps indexes of contacts for a while. */
class PartIndexesTest {

    private final PartIndexes indexes = new PartIndexes();

    @Test
    void keepsTheIndexOfAContactThatIsMergedAgain() {
        Person person = person();
        assertSame(indexes.of(person, Literals.CONTACT__EMAILS), indexes.of(person, Literals.CONTACT__EMAILS));
    }

    @Test
    void holdsFewContactsHoweverManyAreMerged() throws Exception {
        List<WeakReference<Person>> people = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            Person person = person();
            indexes.of(person, Literals.CONTACT__EMAILS);
            people.add(new WeakReference<>(person));
        }
        for (int i = 0; i < 50 && held(people) > 20; i++) {
            System.gc();
            Thread.sleep(20);
        }
        assertThat(held(people)).isLessThanOrEqualTo(20);
    }

    private static long held(List<WeakReference<Person>> people) {
        return people.stream().filter(each -> each.get() != null).count();
    }

    private static Person person() {
        Person person = KithFactory.eINSTANCE.createPerson();
        Email email = KithFactory.eINSTANCE.createEmail();
        email.setAddress("ada@example.org");
        person.getEmails().add(email);
        return person;
    }
}

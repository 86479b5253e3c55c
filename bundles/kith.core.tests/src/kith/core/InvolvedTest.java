package kith.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;

import org.junit.jupiter.api.Test;

import kith.model.Interaction;
import kith.model.Person;

class InvolvedTest extends NetworkFixture {

    private List<String> people(String type, String id) {
        return List.copyOf(Involved.people(session.getStore(), new EntityRef(type, id)));
    }

    @Test
    void aPersonIsAboutThatPerson() {
        assertEquals(List.of("amara"), people("Person", "amara"));
    }

    @Test
    void anInteractionIsAboutThoseWhoTookPartInTheirOrder() throws Exception {
        Person amara = person("Amara");
        Person ben = person("Ben");
        Interaction talk = MODEL.createInteraction();
        talk.setAt(NOON);
        talk.getParticipants().addAll(List.of(ben, amara));
        session.execute("Log", () -> session.create(talk));
        assertEquals(List.of(ben.getId(), amara.getId()), people("Interaction", talk.getId()));
    }

    @Test
    void whatIsGoneOrOfAnotherClassIsAboutNobody() {
        assertEquals(List.of(), people("Task", "gone"));
        assertEquals(List.of(), people("Goal", "any"));
        assertFalse(Involved.knows("Goal"));
    }
}

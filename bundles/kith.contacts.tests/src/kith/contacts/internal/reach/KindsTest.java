package kith.contacts.internal.reach;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KindsTest {

    private static final Kinds NONE = new Kinds(List.of(), null);

    @Test
    void namesOfKindsAreThoseOfAVCard() {
        assertEquals(new Kinds(List.of("work", "cell"), null), Kinds.parse("Work, mobile", NONE));
    }

    @Test
    void otherWordsAreALabel() {
        assertEquals(new Kinds(List.of("work"), "front desk"), Kinds.parse("front desk, work", NONE));
    }

    @Test
    void aKindThatHasNoNameHereStaysOne() {
        assertEquals(new Kinds(List.of("isdn"), null), Kinds.parse("isdn", new Kinds(List.of("isdn"), null)));
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "work", "work, mobile", "home, front desk", "front desk" })
    void whatIsShownIsReadBack(String text) {
        assertEquals(text, Kinds.parse(text, NONE).shown());
    }

    @Test
    void theLastWordIsCompleted() {
        assertEquals(List.of("work, mobile"), Kinds.proposals("work,mo"));
    }
}

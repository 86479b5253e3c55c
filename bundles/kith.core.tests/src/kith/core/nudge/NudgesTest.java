package kith.core.nudge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;

import org.junit.jupiter.api.Test;

import kith.core.EntityRef;
import kith.core.NetworkFixture;
import kith.core.internal.nudge.OfferRule;
import kith.core.internal.nudge.TaskRule;
import kith.core.internal.nudge.TouchRule;
import kith.core.task.Tasks;
import kith.model.Cadence;
import kith.model.Person;
import kith.model.TaskKind;

class NudgesTest extends NetworkFixture {

    private static Nudge nudge(String text, double urgency, String about) {
        return new Nudge(text, "", new EntityRef("Person", about), urgency);
    }

    private List<String> texts(NudgeRule rule, LocalDate today) {
        return rule.nudges(session.getStore(), ZonedDateTime.of(today.atTime(12, 0), ZoneId.systemDefault()), 10).stream()
                .map(nudge -> nudge.text() + ", " + nudge.reason()).toList();
    }

    @Test
    void putsTheMostUrgentFirstWhateverRuleItComesFrom() {
        assertEquals(List.of("b", "a"), Nudges.merge(List.of(List.of(nudge("a", 1, "1")), List.of(nudge("b", 2, "2"))), 9).stream()
                .map(Nudge::text).toList());
    }

    @Test
    void suggestsOneStepForEachObject() {
        assertEquals(List.of("b"), Nudges.merge(List.of(List.of(nudge("a", 1, "1")), List.of(nudge("b", 2, "1"))), 9).stream()
                .map(Nudge::text).toList());
    }

    @Test
    void suggestsToWriteToWhomItIsTimeFor() throws Exception {
        Person amara = person("Amara");
        Cadence cadence = MODEL.createCadence();
        cadence.setIdealDays(10);
        session.execute("Cadence", () -> amara.setCadence(cadence));
        assertEquals(List.of("Write to Amara, 2 days over"), texts(new TouchRule(), LocalDate.of(2026, 3, 13)));
    }

    @Test
    void suggestsToSayThanksFromTheDayOnWhichTheyAreDue() throws Exception {
        Tasks.add(session, TaskKind.THANK_YOU, List.of(person("Amara")), LocalDate.of(2026, 3, 2));
        assertEquals(List.of(), texts(new TaskRule(), LocalDate.of(2026, 3, 1)));
        assertEquals(List.of("Thank Amara, due today"), texts(new TaskRule(), LocalDate.of(2026, 3, 2)));
    }

    @Test
    void suggestsToIntroduceWhoAsksAndWhoOffers() throws Exception {
        asks(person("Amara"), "a statistician");
        offers(person("Deniz"), "statistics");
        assertEquals(List.of("Introduce Amara and Deniz, Amara asks for: a statistician"),
                texts(new OfferRule(), LocalDate.of(2026, 3, 2)));
    }
}

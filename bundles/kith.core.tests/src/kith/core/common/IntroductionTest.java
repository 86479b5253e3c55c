package kith.core.common;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import kith.core.NetworkFixture;
import kith.core.Self;
import kith.core.common.Introduction.Reason;
import kith.core.task.MessageText;
import kith.model.Email;
import kith.model.Exchange;
import kith.model.ExchangeKind;
import kith.model.ExchangeSide;
import kith.model.ExchangeState;
import kith.model.Interaction;
import kith.model.Person;

/** Two people are introduced to each other. */
class IntroductionTest extends NetworkFixture {

    private Person ada;
    private Person ben;

    @BeforeEach
    void addTwo() throws Exception {
        ada = person("Ada Osei");
        ben = person("Ben Kaya");
    }

    @Test
    void theMessageSaysWhoTheyAreAndWhatTheyShare() throws Exception {
        session.execute("Tell", () -> {
            ada.getInterests().add("Rural health");
            ben.getPassions().add("rural health");
            ada.getTags().add("vip");
            ben.getTags().add("vip");
            Self.set(session, session.create(named("Robin Vale")));
        });
        Introduction introduction = introduction();
        assertEquals(List.of(new Reason("You are both interested in rural health", true), new Reason("vip", false)),
                introduction.reasons());
        MessageText message = introduction.message(introduction.reasons().subList(0, 1));
        assertEquals("Introduction: Ada Osei and Ben Kaya", message.subject());
        assertTrue(message.text().startsWith("Dear Ada, dear Ben,\n"), message.text());
        assertTrue(message.text().contains("\nAda, this is Ben Kaya.\n"), message.text());
        assertTrue(message.text().contains("\n\u2013 You are both interested in rural health\n"), message.text());
        assertTrue(message.text().endsWith("\nKind regards\nRobin Vale"), message.text());
    }

    @Test
    void withoutReasonsNoneAreSpokenOf() throws Exception {
        String text = introduction().message(List.of()).text();
        assertFalse(text.contains("Why"), text);
        assertFalse(text.contains("\n\n\n"), text);
    }

    @Test
    void whatOneAsksForAndTheOtherOffersComesFirst() throws Exception {
        asks(ben, "a mentor for grants");
        offers(ada, "mentoring");
        session.execute("Tell", () -> List.of(ada, ben).forEach(each -> each.getInterests().add("chess")));
        assertEquals("Ben is looking for: a mentor for grants. Ada can help with: mentoring",
                introduction().reasons().getFirst().text());
    }

    @Test
    void whoHasNoAddressIsNamed() throws Exception {
        Email email = MODEL.createEmail();
        email.setAddress("ada@example.org");
        session.execute("Tell", () -> ada.getEmails().add(email));
        assertEquals(List.of("ada@example.org"), introduction().addresses());
        assertEquals(List.of("Ben Kaya"), introduction().unreachable());
    }

    @Test
    void isLoggedAsGivenToBothAndTakenBackInOneStep() throws Exception {
        Introduction introduction = introduction();
        String id = introduction.log(session, introduction.message(List.of()));
        Interaction logged = (Interaction) session.getStore().load(id).orElseThrow();
        assertEquals("Introduction: Ada Osei and Ben Kaya", logged.getSubject());
        assertEquals(Set.of(ada.getId(), ben.getId()), Set.copyOf(session.find(Interaction.class, id).orElseThrow().getParticipants()
                .stream().map(Person::getId).toList()));
        Exchange exchange = session.find(Exchange.class, session.getStore().ids("Exchange").getFirst()).orElseThrow();
        assertEquals(ExchangeKind.INTRODUCTION, exchange.getKind());
        assertEquals(ExchangeState.GIVEN, exchange.getState());
        assertEquals(ExchangeSide.GIVE, exchange.getSide());
        assertEquals(List.of(ada, ben), exchange.getPeople());
        assertTrue(introduction().acquainted());
        session.undo();
        assertEquals(0, session.getStore().count("Interaction") + session.getStore().count("Exchange"));
    }

    @Test
    void nobodyIsIntroducedToTheUser() throws Exception {
        session.execute("Me", () -> Self.set(session, ada));
        assertTrue(Introduction.of(session.getStore(), ada.getId(), ben.getId(), LocalDate.of(2026, 3, 1), ZoneOffset.UTC).isEmpty());
    }

    @Test
    void aMessageGoesToBoth() {
        assertEquals("mailto:a@x.org,b@y.org?subject=Hi&body=You%20two", new MessageText("Hi", "You two").mailto("a@x.org", "b@y.org"));
    }

    private static Person named(String name) {
        Person person = MODEL.createPerson();
        person.setFormattedName(name);
        return person;
    }

    private Introduction introduction() {
        return Introduction.of(session.getStore(), ada.getId(), ben.getId(), LocalDate.of(2026, 3, 1), ZoneOffset.UTC).orElseThrow();
    }
}

package kith.core.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;

import org.junit.jupiter.api.Test;

import kith.core.NetworkFixture;
import kith.model.Person;

class OfferMatchesTest extends NetworkFixture {

    private List<String> matches() {
        return OfferMatches.find(session.getStore(), null, 10).stream().map(each -> each.askerName() + " < " + each.offererName()).toList();
    }

    @Test
    void findsWhoOffersWhatSomebodyAsksFor() throws Exception {
        asks(person("Amara"), "an introduction to a statistician");
        offers(person("Deniz"), "help with statistics");
        assertEquals(List.of("Amara < Deniz"), matches());
    }

    @Test
    void doesNotMatchByShortWords() throws Exception {
        asks(person("Amara"), "a job for me");
        offers(person("Deniz"), "a bed for you");
        assertEquals(List.of(), matches());
    }

    @Test
    void doesNotOfferPeopleWhatTheyOfferThemselves() throws Exception {
        Person amara = person("Amara");
        asks(amara, "statistics");
        offers(amara, "statistics");
        assertEquals(List.of(), matches());
    }

    @Test
    void putsFirstWhatHasTheMostInCommon() throws Exception {
        asks(person("Amara"), "rural health statistics");
        offers(person("Ben"), "statistics");
        offers(person("Clara"), "statistics of rural clinics");
        assertEquals(List.of("Amara < Clara", "Amara < Ben"), matches());
    }

    @Test
    void tellsTheUsersOwnOffersByTheProfile() throws Exception {
        Person me = person("Me");
        offers(me, "statistics");
        asks(person("Amara"), "statistics");
        session.execute("Profile", () -> session.create(MODEL.createProfile()).setSelf(me));
        assertNull(OfferMatches.find(session.getStore(), null, 10).get(0).offerer());
    }

    @Test
    void doesNotSuggestMeToMyselfNorIntroducesMe() throws Exception {
        Person me = person("Me");
        offers(me, "statistics");
        asks(me, "statistics of health");
        offers(person("Clara"), "statistics of health");
        session.execute("Profile", () -> session.create(MODEL.createProfile()).setSelf(me));
        assertEquals(List.of(), matches());
        assertEquals(List.of("Clara"), OfferMatches.find(session.getStore(), me.getId(), 10).stream().map(OfferMatch::offererName).toList());
    }

    @Test
    void keepsTheBestOfMany() throws Exception {
        asks(person("Amara"), "rural health statistics");
        for (int i = 0; i < 20; i++) {
            offers(person("Ben" + i), "statistics");
        }
        offers(person("Clara"), "statistics of rural clinics");
        List<OfferMatch> found = OfferMatches.find(session.getStore(), null, 3);
        assertEquals(3, found.size());
        assertEquals("Clara", found.get(0).offererName());
        assertEquals(List.of(), OfferMatches.find(session.getStore(), null, 0));
    }
}

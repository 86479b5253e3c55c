package kith.contacts.internal.common;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;

import kith.contacts.internal.common.CommonGroundPage.Hint;
import kith.core.EntityRef;
import kith.core.common.CommonGround;
import kith.core.common.Period;
import kith.core.common.Shared;
import kith.core.common.SharedKind;
import kith.core.common.Side;
import kith.core.common.Timing;
import kith.model.PartialDate;

/** Common ground as it is shown. */
class CommonGroundPageTest {

    private static final Shared CLINIC = new Shared(SharedKind.EMPLOYER, "City Clinic",
            new Side("Nurse", new Period(PartialDate.parse("2015"), null, true)), new Side("Engineer", Period.UNKNOWN),
            Timing.PERHAPS, Period.UNKNOWN, List.of(new EntityRef("Organization", "o")));
    private static final Shared ALUMNI = new Shared(SharedKind.TAG, "alumni", Side.NOTHING, Side.NOTHING, Timing.TIMELESS,
            Period.UNKNOWN, List.of());
    private static final Shared MET = new Shared(SharedKind.ACQUAINTANCE, "They know each other", new Side("sister", Period.UNKNOWN),
            Side.NOTHING, Timing.TIMELESS, Period.UNKNOWN, List.of());

    @Test
    void eachThingSaysWhatItIsToEachOfTheTwo() {
        CommonGroundPage page = CommonGroundPage.of(ground("Ada Osei", false, CLINIC, ALUMNI));
        assertEquals("Ada Osei and Ben Kaya", page.title());
        assertEquals("2 things in common", page.summary());
        assertEquals("Ada: Nurse, since 2015  \u00b7  Ben: Engineer", page.sections().get(0).rows().get(0).detail());
        assertEquals("#alumni", page.sections().get(1).rows().get(0).name());
    }

    @Test
    void theUserIsSpokenTo() {
        CommonGroundPage page = CommonGroundPage.of(ground("", true, CLINIC));
        assertEquals("You and Ben Kaya", page.title());
        assertTrue(page.sections().get(0).rows().get(0).detail().startsWith("You: Nurse"));
        assertFalse(page.canIntroduce());
    }

    @Test
    void twoOfOneGivenNameAreToldApart() {
        CommonGroundPage page = CommonGroundPage.of(ground("Ben Osei", false, CLINIC));
        assertEquals("Ben Osei: Nurse, since 2015  \u00b7  Ben Kaya: Engineer", page.sections().get(0).rows().get(0).detail());
    }

    @Test
    void thatTheyKnowEachOtherIsNoThingInCommon() {
        assertEquals("Nothing in common is known. They know each other already.",
                CommonGroundPage.of(ground("Ada Osei", false, MET)).summary());
    }

    @Test
    void whatIsNotToldIsAskedFor() {
        CommonGround ground = new CommonGround(null, "", new EntityRef("Person", "b"), "Ben Kaya", true, List.of(),
                Set.of(SharedKind.EMPLOYER, SharedKind.SCHOOL, SharedKind.PLACE), Set.of(SharedKind.INTEREST));
        assertEquals(List.of(new Hint(ground.first(), true, "Tell your own employers, schools and places in My Profile to find more"),
                new Hint(ground.second(), false, "Tell the interests of Ben Kaya to find more")), CommonGroundPage.of(ground).hints());
    }

    private static CommonGround ground(String first, boolean mine, Shared... shared) {
        return new CommonGround(new EntityRef("Person", "a"), first, new EntityRef("Person", "b"), "Ben Kaya", mine, List.of(shared),
                Set.of(), Set.of());
    }
}

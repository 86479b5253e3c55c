package kith.core.touch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import kith.core.NetworkFixture;
import kith.core.touch.Rhythm.Origin;
import kith.core.touch.Span.Unit;
import kith.model.SmartList;

class GroupCadencesTest extends NetworkFixture {

    private SmartList list(String name, String type) throws Exception {
        SmartList list = MODEL.createSmartList();
        list.setName(name);
        list.setObjectType(type);
        session.execute("Add", () -> session.create(list));
        return list;
    }

    private List<GroupCadence> all() {
        return GroupCadences.all(session.getStore());
    }

    @Test
    void setsHowOftenToBeInTouchWithATagInAProfileThatItMakes() throws Exception {
        GroupCadence mentors = GroupCadence.tag("mentor", 30, 60);
        GroupCadences.set(session, mentors);
        assertEquals(List.of(mentors), all());
    }

    @Test
    void keepsOneCadenceOfATag() throws Exception {
        GroupCadences.set(session, GroupCadence.tag("mentor", 30, 60));
        GroupCadences.set(session, GroupCadence.tag("mentor", 7, 14));
        assertEquals(List.of(GroupCadence.tag("mentor", 7, 14)), all());
    }

    @Test
    void clearsACadenceAndTakesThatBackInOneStep() throws Exception {
        GroupCadence mentors = GroupCadence.tag("mentor", 30, 60);
        GroupCadences.set(session, mentors);
        GroupCadences.set(session, mentors.with(0, 0));
        assertEquals(List.of(), all());
        session.undo();
        assertEquals(List.of(mentors), all());
    }

    @Test
    void doesNothingWhereNothingChanges() throws Exception {
        GroupCadences.set(session, GroupCadence.tag("mentor", 30, 60));
        GroupCadences.set(session, GroupCadence.tag("mentor", 30, 60));
        session.undo();
        assertEquals(List.of(), all());
    }

    @Test
    void setsHowOftenToBeInTouchWithAListAndNamesTagsFirst() throws Exception {
        SmartList board = list("Board", null);
        GroupCadence cadence = new GroupCadence(Origin.LIST, board.getId(), "Board", 90, 0);
        GroupCadences.set(session, cadence);
        GroupCadences.set(session, GroupCadence.tag("zoo", 30, 45));
        assertEquals(List.of(GroupCadence.tag("zoo", 30, 45), cadence), all());
    }

    @Test
    void offersTheListsOfPeopleAlone() throws Exception {
        SmartList board = list("Board", "Person");
        list("Schools", "Organization");
        assertEquals(List.of(new GroupCadence(Origin.LIST, board.getId(), "Board", 0, 0)), GroupCadences.lists(session.getStore()));
    }

    @ParameterizedTest
    @CsvSource({ "1, 1 day", "13, 13 days", "14, 2 weeks", "59, 8 weeks", "60, 2 months", "729, 24 months", "730, 2 years" })
    void saysAboutHowLongAsPeopleDo(int days, String length) {
        assertEquals(length, Span.about(days).length());
    }

    @ParameterizedTest
    @CsvSource({ "1, every day, 1 day", "42, every 6 weeks, 6 weeks", "30, every month, 1 month", "730, every 2 years, 2 years" })
    void saysHowOftenAndHowLong(int days, String every, String length) {
        assertEquals(List.of(every, length), List.of(Span.of(days).every(), Span.of(days).length()));
    }

    @ParameterizedTest
    @CsvSource({ "1, 1, DAY", "10, 10, DAY", "7, 1, WEEK", "42, 6, WEEK", "30, 1, MONTH", "90, 3, MONTH", "365, 1, YEAR",
        "730, 2, YEAR", "210, 7, MONTH" })
    void countsDaysInTheUnitThatPeopleUse(int days, int count, Unit unit) {
        assertEquals(new Span(count, unit), Span.of(days));
        assertEquals(days, Span.of(days).days());
    }
}

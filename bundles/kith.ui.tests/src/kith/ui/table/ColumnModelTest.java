package kith.ui.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;

import org.junit.jupiter.api.Test;

import kith.ui.table.TableLayout.Order;
import kith.ui.table.TableLayout.Place;

class ColumnModelTest {

    private final Heading city = new Heading("field:city", "City", 100, "city");
    private final ColumnModel model = new ColumnModel(List.of(new Heading("name", "Name", 165, "name"),
            new Heading("email", "Email", 190, "email"), new Heading("in", "In", 90, null)));

    @Test
    void aColumnThatIsChosenStandsWhereItWasPut() {
        model.setMore(List.of(city));
        model.show(List.of("field:city", "name", "email"));
        assertEquals(List.of("field:city", "name", "email"), shown());
    }

    @Test
    void theColumnThatNamesTheObjectCannotBeHidden() {
        model.hide("name");
        model.hide("email");
        assertEquals(List.of("name", "in"), shown());
        assertFalse(model.canHide("name"));
    }

    @Test
    void theColumnThatNamesTheObjectIsThereWhateverALayoutSays() {
        model.apply(layout("email"));
        assertEquals(List.of("name", "email"), shown());
    }

    @Test
    void aColumnOfALayoutThatIsNotThereKeepsItsPlaceUntilItIs() {
        model.apply(layout("name", "field:city", "email"));
        assertEquals(List.of("name", "email"), shown());
        model.show(List.of("email", "name"));
        model.setMore(List.of(city));
        assertEquals(List.of("email", "name", "field:city"), shown());
    }

    @Test
    void aWidthIsKeptOverMovingAndHidingOthers() {
        model.setWidth("email", 240);
        model.show(List.of("email", "name"));
        assertEquals(240, model.width(model.shown().get(0)));
    }

    @Test
    void aColumnThatALayoutNamesTwiceIsShownOnce() {
        model.apply(layout("name", "email", "email"));
        assertEquals(List.of("name", "email"), shown());
    }

    @Test
    void sortingByAFieldAgainTurnsItRound() {
        model.sortBy("name");
        model.sortBy("name");
        assertEquals(List.of(new Order("name", true)), model.sorts());
        model.sortBy("email");
        assertEquals(List.of(new Order("email", false)), model.sorts());
    }

    @Test
    void aFurtherFieldSortsAfterTheOthers() {
        model.sortBy("email");
        model.thenBy("name");
        assertEquals(2, model.rank("name"));
        model.thenBy("email");
        assertEquals(List.of(new Order("email", true), new Order("name", false)), model.sorts());
    }

    @Test
    void aFurtherFieldSortsNoLongerWhenItIsChosenAThirdTime() {
        model.sortBy("email");
        model.thenBy("name");
        model.thenBy("name");
        model.thenBy("name");
        assertEquals(List.of(new Order("email", false)), model.sorts());
    }

    @Test
    void resetGoesBackToWhatWasThereAtFirst() {
        model.sortBy("email");
        model.show(List.of("name"));
        model.reset();
        assertEquals(List.of("name", "email", "in"), shown());
        assertEquals(List.of(), model.sorts());
    }

    private List<String> shown() {
        return model.shown().stream().map(Heading::id).toList();
    }

    private static TableLayout layout(String... ids) {
        return new TableLayout(List.of(ids).stream().map(id -> new Place(id, 100)).toList(), List.of(), "");
    }
}

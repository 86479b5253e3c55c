package kith.testsupport.pages;

import java.util.List;
import java.util.stream.IntStream;

import kith.testsupport.driver.Rows;
import kith.testsupport.driver.Scope;
import kith.testsupport.driver.WorkbenchDriver;

/** The lists of whom to be in touch with. */
public final class StayInTouchPage {

    private static final String VIEW = "kith.timeline.touch";
    private static final List<String> TABS = List.of("Overdue", "Due", "Soon", "Losing touch", "Snoozed");

    private final WorkbenchDriver driver;
    private final Scope view;

    private StayInTouchPage(WorkbenchDriver driver) {
        this.driver = driver;
        view = driver.view(VIEW);
    }

    /** Opens the perspective of staying in touch. */
    public static StayInTouchPage open(WorkbenchDriver driver) {
        driver.perspective("kith.timeline.touchPerspective");
        return new StayInTouchPage(driver);
    }

    /** Shows a list by its name, such as {@code Snoozed}. */
    public StayInTouchPage show(String tab) {
        view.click(VIEW + ".tabs." + TABS.indexOf(tab));
        return this;
    }

    /** Waits until the list that is shown names these people and nobody else. */
    public StayInTouchPage expect(String... names) {
        driver.expect("the people " + List.of(names), () -> names().equals(List.of(names)));
        return this;
    }

    /** Waits until nobody is on the list that is shown. */
    public StayInTouchPage expectNobody() {
        driver.expect("nobody", () -> view.shows("Nobody"));
        return this;
    }

    /** Selects a person and goes to the table. */
    public StayInTouchPage select(String name) {
        people().select(names().indexOf(name));
        people().focus();
        return this;
    }

    private List<String> names() {
        Rows people = people();
        return IntStream.range(0, people.size()).mapToObj(index -> people.row(index).get(0)).toList();
    }

    private Rows people() {
        return view.rows(VIEW + ".table");
    }
}

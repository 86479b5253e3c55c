package kith.testsupport.pages;

import java.util.List;
import java.util.stream.IntStream;

import kith.testsupport.driver.Rows;
import kith.testsupport.driver.Scope;
import kith.testsupport.driver.WorkbenchDriver;

/** The lists of whom to thank and what to follow up. */
public final class FollowUpsPage {

    private static final String VIEW = "kith.timeline.tasks";
    private static final List<String> TABS = List.of("Thank-yous", "Follow-ups", "Other", "Snoozed", "Done");

    private final WorkbenchDriver driver;
    private final Scope view;

    private FollowUpsPage(WorkbenchDriver driver) {
        this.driver = driver;
        view = driver.view(VIEW);
    }

    /** Opens the view in the perspective of staying in touch. */
    public static FollowUpsPage open(WorkbenchDriver driver) {
        driver.perspective("kith.timeline.touchPerspective");
        return new FollowUpsPage(driver);
    }

    /** Shows a list by its name, such as {@code Done}. */
    public FollowUpsPage show(String tab) {
        view.click(VIEW + ".tabs." + TABS.indexOf(tab));
        return this;
    }

    /** Waits until the list that is shown has these tasks and no others. */
    public FollowUpsPage expect(String... titles) {
        driver.expect("the tasks " + List.of(titles), () -> titles().equals(List.of(titles)));
        return this;
    }

    /** Selects a task and goes to the table. */
    public FollowUpsPage select(String title) {
        tasks().select(titles().indexOf(title));
        tasks().focus();
        return this;
    }

    private List<String> titles() {
        Rows tasks = tasks();
        return IntStream.range(0, tasks.size()).mapToObj(index -> tasks.row(index).get(0)).toList();
    }

    private Rows tasks() {
        return view.rows(VIEW + ".table");
    }
}

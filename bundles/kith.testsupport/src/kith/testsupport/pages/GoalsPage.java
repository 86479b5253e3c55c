package kith.testsupport.pages;

import java.util.List;

import kith.testsupport.driver.Rows;
import kith.testsupport.driver.Scope;
import kith.testsupport.driver.WorkbenchDriver;

/** The tree of goals. */
public final class GoalsPage {

    private static final String VIEW = "kith.goals.goals";
    private static final int DONE = 2;

    private final WorkbenchDriver driver;
    private final Scope view;

    private GoalsPage(WorkbenchDriver driver) {
        this.driver = driver;
        view = driver.view(VIEW);
    }

    /** Opens the perspective of goals. */
    public static GoalsPage open(WorkbenchDriver driver) {
        driver.perspective("kith.goals.perspective");
        return new GoalsPage(driver);
    }

    /** Sets a goal from the menu. */
    public GoalEditorPage set() {
        driver.menu("File", "New", "Goal");
        return GoalEditorPage.inFront(driver);
    }

    /** Opens the editor of a goal. */
    public GoalEditorPage edit(String title) {
        driver.expect("the goal " + title, () -> index(title) >= 0);
        goals().open(index(title));
        return GoalEditorPage.inFront(driver);
    }

    /** Waits until the tree says of a goal how much of it is done, such as {@code 1 of 5}. */
    public GoalsPage expect(String title, String done) {
        driver.expect(title + ": " + done, () -> index(title) >= 0 && goals().row(index(title)).get(DONE).equals(done));
        return this;
    }

    private int index(String title) {
        Rows goals = goals();
        for (int i = 0; i < goals.size(); i++) {
            List<String> cells = goals.row(i);
            if (cells.get(0).equals(title)) {
                return i;
            }
        }
        return -1;
    }

    private Rows goals() {
        return view.rows(VIEW + ".tree");
    }
}

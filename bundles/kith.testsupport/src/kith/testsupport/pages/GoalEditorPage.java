package kith.testsupport.pages;

import kith.testsupport.driver.Scope;
import kith.testsupport.driver.WorkbenchDriver;

/** The editor of a goal. */
public final class GoalEditorPage {

    private final WorkbenchDriver driver;
    private final Scope editor;

    private GoalEditorPage(WorkbenchDriver driver) {
        this.driver = driver;
        editor = driver.editor("kith.goals.goalEditor");
    }

    /** Waits for the editor to be in front. */
    public static GoalEditorPage inFront(WorkbenchDriver driver) {
        return new GoalEditorPage(driver);
    }

    /** Changes the title and leaves the field. */
    public GoalEditorPage setTitle(String title) {
        editor.field("Goal.title").replace(title);
        return this;
    }

    /** Changes the value to reach and leaves the field. */
    public GoalEditorPage setTarget(String target) {
        editor.field("Goal.target").replace(target);
        return this;
    }

    /** Chooses what counts. */
    public GoalEditorPage setMetric(String name) {
        editor.field("Goal.metric").replace(name);
        return this;
    }

    /** Waits until the editor says how far the goal is, beginning with this. */
    public GoalEditorPage expect(String progress) {
        driver.expect("progress " + progress, () -> editor.field("Goal.progress").text().startsWith(progress));
        return this;
    }
}

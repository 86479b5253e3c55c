package kith.ui.form;

import kith.model.Entity;

/**
 * A section that a plug-in adds to editors; contributed to {@code kith.ui.sections}. One object serves all editors: it keeps
 * nothing of a form in its fields.
 */
public interface EditorSection {

    /**
     * Makes the fields of the section, when it is open for the first time. What shows something that is not one of the
     * fields of {@link FormSection} follows the object by {@link Editing#onRefresh}, and reads the network in the background.
     * Called on the thread of the display.
     *
     * @param section where the fields go
     * @param entity the object that the editor edits
     * @param editing makes widgets, and commands of changes
     */
    void create(FormSection section, Entity entity, Editing editing);
}

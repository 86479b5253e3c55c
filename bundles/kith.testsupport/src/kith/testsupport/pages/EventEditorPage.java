package kith.testsupport.pages;

import kith.testsupport.driver.Scope;
import kith.testsupport.driver.WorkbenchDriver;

/** The editor of an event. */
public final class EventEditorPage {

    private final Scope editor;

    private EventEditorPage(Scope editor) {
        this.editor = editor;
    }

    /** Waits for the editor to be in front. */
    public static EventEditorPage inFront(WorkbenchDriver driver) {
        return new EventEditorPage(driver.editor("kith.events.eventEditor"));
    }

    /** Changes the title and leaves the field. */
    public EventEditorPage setTitle(String title) {
        editor.field("Event.title").replace(title);
        return this;
    }

    /** Changes the day on which it starts, given as 2026-03-12, and leaves the field. */
    public EventEditorPage setStart(String day) {
        editor.field("Event.start.date").replace(day);
        return this;
    }

    /** Adds the first attendee. */
    public EventEditorPage addAttendee(String name) {
        editor.click("Event.attendees.add");
        editor.field("Attendee.person").replace(name);
        return this;
    }

    /** Returns the name of the first attendee. */
    public String attendee() {
        return editor.field("Attendee.person").text();
    }
}

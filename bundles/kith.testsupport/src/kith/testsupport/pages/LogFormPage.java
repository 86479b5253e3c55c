package kith.testsupport.pages;

import kith.testsupport.driver.Scope;
import kith.testsupport.driver.WorkbenchDriver;

/** The form that logs an interaction with all its fields. */
public final class LogFormPage {

    private final WorkbenchDriver driver;
    private final Scope dialog;

    private LogFormPage(WorkbenchDriver driver) {
        this.driver = driver;
        dialog = driver.dialog("Log Interaction");
    }

    /** Waits for the form. */
    public static LogFormPage inFront(WorkbenchDriver driver) {
        return new LogFormPage(driver);
    }

    /** Says what it was about. */
    public LogFormPage setSubject(String subject) {
        dialog.field("Interaction.subject").replace(subject);
        return this;
    }

    /** Says on which day it was. */
    public LogFormPage setDay(String day) {
        dialog.field("Interaction.at.date").replace(day);
        return this;
    }

    /** Returns what the field of the day says. */
    public String day() {
        return dialog.field("Interaction.at.date").text();
    }

    /** Adds somebody by name, as one who types and presses Enter. */
    public LogFormPage addPerson(String name) {
        dialog.field("Interaction.participants").enter(name);
        return this;
    }

    /** Adds something that was got. */
    public LogFormPage addExchange(String text) {
        dialog.click("Interaction.exchanges.add");
        dialog.field("Exchange.text").replace(text);
        return this;
    }

    /** Adds something to do. */
    public LogFormPage addTask(String title) {
        dialog.click("Interaction.tasks.add");
        dialog.field("Task.title").replace(title);
        return this;
    }

    /** Logs what is in the form, by keyboard. */
    public void log() {
        dialog.field("Interaction.duration").focus();
        driver.press("M1+Enter");
    }
}

package kith.ui.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import kith.core.Session;
import kith.model.KithFactory;
import kith.model.KithPackage.Literals;
import kith.model.Person;
import kith.model.PartialDate;

class FieldTextTest {

    @TempDir
    Path folder;

    private Display display;
    private Shell shell;
    private Session session;
    private Person person;
    private Editing editing;
    private Text pronouns;
    private Text birthday;

    @BeforeEach
    void open() throws Exception {
        display = Display.getDefault();
        shell = new Shell(display);
        session = Session.create(folder.resolve("n.kith"), Runnable::run);
        session.execute("add", () -> person = session.create(KithFactory.eINSTANCE.createPerson()));
        editing = new Editing(session, person, new FormToolkit(display), () -> shell);
        pronouns = new TextField<>(editing, shell, person, Literals.PERSON__PRONOUNS, Converter.TEXT, SWT.SINGLE, "").control();
        birthday = new TextField<>(editing, shell, person, Literals.PERSON__BIRTHDAY, Converter.partialDate(), SWT.SINGLE, "").control();
        session.addListener(changes -> editing.refresh());
    }

    @AfterEach
    void close() throws Exception {
        shell.dispose();
        session.close();
    }

    @Test
    void commitsWhenItIsLeft() {
        pronouns.setText("they/them");
        leave(pronouns);
        assertEquals("they/them", person.getPronouns());
    }

    @Test
    void keepsWhatIsTypedWhenAnotherFieldCommits() {
        birthday.setText("in spring");
        pronouns.setText("she/her");
        leave(pronouns);
        assertEquals("in spring", birthday.getText());
    }

    @Test
    void keepsWhatItCannotReadWhenItIsLeft() {
        birthday.setText("in spring");
        leave(birthday);
        assertEquals("in spring", birthday.getText());
        assertNull(person.getBirthday());
    }

    @Test
    void showsWhatBecameOfTheText() {
        birthday.setText("1990");
        leave(birthday);
        assertEquals(Converter.partialDate().write(new PartialDate(1990, 0, 0)), birthday.getText());
        assertFalse(FieldText.of(birthday).orElseThrow().isEdited());
    }

    @Test
    void followsTheObjectWhileNothingIsTyped() throws Exception {
        session.execute("change", () -> person.setPronouns("he/him"));
        assertEquals("he/him", pronouns.getText());
    }

    @Test
    void bringsBackOnEscapeWhatTheObjectSays() throws Exception {
        session.execute("change", () -> person.setPronouns("he/him"));
        pronouns.setText("nonsense");
        Event escape = new Event();
        escape.keyCode = SWT.ESC;
        pronouns.notifyListeners(SWT.KeyDown, escape);
        assertEquals("he/him", pronouns.getText());
    }

    @Test
    void takesWhatIsTypedBeforeAnUndoThatTakesItBack() throws Exception {
        session.execute("change", () -> person.setPronouns("he/him"));
        pronouns.setText("they/them");
        assertTrue(FieldText.leave(pronouns));
        session.undo();
        assertEquals("he/him", pronouns.getText());
        session.redo();
        assertEquals("they/them", pronouns.getText());
    }

    @Test
    void saysThatItIsEditedUntilItIsTaken() {
        List<Boolean> told = new ArrayList<>();
        editing.fields().onChange(() -> told.add(editing.fields().isEdited()));
        pronouns.setText("they/them");
        leave(pronouns);
        assertEquals(List.of(true, false), told);
    }

    @Test
    void staysEditedWhenItCannotBeTaken() {
        birthday.setText("in spring");
        leave(birthday);
        assertTrue(editing.fields().isEdited());
    }

    @Test
    void takesAllThatIsTypedWhereverItIs() {
        birthday.setText("in spring");
        pronouns.setText("they/them");
        assertEquals(List.of(FieldText.of(birthday).orElseThrow()), editing.fields().takeAll());
        assertEquals("they/them", person.getPronouns());
        assertEquals("in spring", birthday.getText());
    }

    @Test
    void isNotEditedAfterWhatCannotBeTakenIsDiscarded() {
        birthday.setText("in spring");
        editing.fields().discard();
        assertFalse(editing.fields().isEdited());
        assertEquals("", birthday.getText());
    }

    @Test
    void isNotEditedWhenItIsGone() {
        birthday.setText("in spring");
        birthday.dispose();
        assertFalse(editing.fields().isEdited());
    }

    private static void leave(Text field) {
        field.notifyListeners(SWT.FocusOut, new Event());
    }

    @Test
    void aReasonIsSaidInShortLines() {
        String reason = "Not a date. Write it like Mar 12, 2024, Mar 2024 or 2024; without a year like Mar 12.";
        String wrapped = FieldProblem.wrapped(reason);
        assertEquals(reason, wrapped.replace('\n', ' '));
        assertTrue(wrapped.lines().allMatch(line -> line.length() < 40), wrapped);
    }
}

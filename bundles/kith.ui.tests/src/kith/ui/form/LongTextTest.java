package kith.ui.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

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

class LongTextTest {

    @TempDir
    Path folder;

    private final List<Runnable> waiting = new ArrayList<>();
    private Shell shell;
    private Session session;
    private Person person;
    private Text note;

    @BeforeEach
    void open() throws Exception {
        Display display = Display.getDefault();
        shell = new Shell(display);
        session = Session.create(folder.resolve("n.kith"), Runnable::run);
        session.execute("add", () -> person = session.create(KithFactory.eINSTANCE.createPerson()));
        Editing editing = new Editing(session, person, new FormToolkit(display), () -> shell, (millis, task) -> waiting.add(task));
        note = new TextField<>(editing, shell, person, Literals.CONTACT__NOTE, Converter.TEXT, SWT.MULTI, "").control();
        session.addListener(changes -> editing.refresh());
    }

    @AfterEach
    void close() {
        shell.dispose();
        session.close();
    }

    @Test
    void isTakenAfterAPause() {
        note.setText("met at the fair");
        assertNull(person.getNote());
        pause();
        assertEquals("met at the fair", person.getNote());
    }

    @Test
    void keepsTheCaretAndALineThatWasBegun() {
        note.setText("one\n");
        note.setSelection(4);
        pause();
        assertEquals("one\n", note.getText());
        assertEquals(4, note.getCaretPosition());
    }

    @Test
    void isOneStepOfUndoForEachPause() throws Exception {
        note.setText("one");
        pause();
        note.setText("one two");
        note.setText("one two three");
        pause();
        session.undo();
        assertEquals("one", note.getText());
        session.undo();
        assertEquals("", note.getText());
    }

    @Test
    void makesNoSecondStepWhenItIsLeftAfterThePause() throws Exception {
        note.setText("one");
        pause();
        note.notifyListeners(SWT.FocusOut, new Event());
        session.undo();
        assertNull(person.getNote());
    }

    @Test
    void isNotTakenWhenThePauseEndsAfterItIsGone() {
        note.setText("one");
        note.dispose();
        pause();
        assertNull(person.getNote());
    }

    @Test
    void isNotEditedByTheWayInWhichTheWidgetEndsLines() throws Exception {
        session.execute("change", () -> person.setNote("one\ntwo"));
        note.setText("one\r\ntwo");
        pause();
        session.undo();
        assertNull(person.getNote());
    }

    @Test
    void endsItsLinesInTheNetworkTheSameWayOnEverySystem() {
        note.setText("one\r\ntwo");
        pause();
        assertEquals("one\ntwo", person.getNote());
    }

    @Test
    void isNotTakenBecauseItWasShown() throws Exception {
        waiting.clear();
        session.execute("change", () -> person.setNote("one\r\ntwo"));
        assertEquals(List.of(), waiting);
    }

    private void pause() {
        List<Runnable> due = List.copyOf(waiting);
        waiting.clear();
        due.forEach(Runnable::run);
    }
}

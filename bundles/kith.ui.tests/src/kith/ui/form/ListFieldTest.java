package kith.ui.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.Hyperlink;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import kith.core.Session;
import kith.model.KithFactory;
import kith.model.KithPackage.Literals;
import kith.model.Phone;
import kith.model.Person;

class ListFieldTest {

    @TempDir
    Path folder;

    private Shell shell;
    private Text other;
    private Session session;
    private Person person;
    private ListField list;
    private Editing editing;
    private final List<Runnable> waiting = new ArrayList<>();

    @BeforeEach
    void open() throws Exception {
        Display display = Display.getDefault();
        shell = new Shell(display);
        other = new Text(shell, SWT.NONE);
        session = Session.create(folder.resolve("n.kith"), Runnable::run);
        session.execute("add", () -> {
            person = session.create(KithFactory.eINSTANCE.createPerson());
            for (String number : List.of("1", "2", "3")) {
                Phone phone = KithFactory.eINSTANCE.createPhone();
                phone.setNumber(number);
                person.getPhones().add(phone);
            }
        });
        editing = new Editing(session, person, new FormToolkit(display), () -> shell, (millis, task) -> waiting.add(task));
        list = new ListField(editing, shell, person, Literals.CONTACT__PHONES, "number", KithFactory.eINSTANCE::createPhone,
                (row, phone) -> new TextField<>(editing, row, phone, Literals.PHONE__NUMBER, Converter.TEXT, SWT.SINGLE, ""));
        session.addListener(changes -> editing.refresh());
    }

    @AfterEach
    void close() {
        shell.dispose();
        session.close();
    }

    @Test
    void altDownMovesALineDown() {
        press(texts().get(0), SWT.ARROW_DOWN);
        assertEquals(List.of("2", "1", "3"), numbers());
        assertEquals(List.of("2", "1", "3"), texts().stream().map(Text::getText).toList());
    }

    @Test
    void altUpMovesALineUp() {
        press(texts().get(2), SWT.ARROW_UP);
        assertEquals(List.of("1", "3", "2"), numbers());
    }

    @Test
    void theFirstLineStaysTheFirst() {
        press(texts().get(0), SWT.ARROW_UP);
        assertEquals(List.of("1", "2", "3"), numbers());
    }

    @Test
    void whatIsTypedIsTakenBeforeItsLineMoves() {
        texts().get(0).setText("4711");
        press(texts().get(0), SWT.ARROW_DOWN);
        assertEquals(List.of("2", "4711", "3"), numbers());
    }

    @Test
    void oneUndoMovesALineBack() throws Exception {
        press(texts().get(0), SWT.ARROW_DOWN);
        session.undo();
        assertEquals(List.of("1", "2", "3"), numbers());
    }

    @Test
    void aLineIsAddedByTheCommandThatWritesIntoIt() throws Exception {
        add();
        assertEquals(List.of("1", "2", "3"), numbers());
        write(texts().get(3), "4");
        assertEquals(List.of("1", "2", "3", "4"), numbers());
        assertEquals(List.of("1", "2", "3", "4"), texts().stream().map(Text::getText).toList());
        assertEquals("Add number to Untitled", session.undoLabel().orElseThrow());
        session.undo();
        assertEquals(List.of("1", "2", "3"), texts().stream().map(Text::getText).toList());
        session.redo();
        assertEquals(List.of("1", "2", "3", "4"), texts().stream().map(Text::getText).toList());
    }

    @Test
    void whatIsWrittenNextIntoANewLineIsAStepOfItsOwn() throws Exception {
        add();
        write(texts().get(3), "4");
        write(texts().get(3), "44");
        session.undo();
        assertEquals(List.of("1", "2", "3", "4"), numbers());
    }

    @Test
    void aLineThatIsLeftEmptyIsGone() throws Exception {
        shell.open();
        add();
        texts().get(3).notifyListeners(SWT.FocusOut, new Event());
        other.forceFocus();
        List.copyOf(waiting).forEach(Runnable::run);
        assertEquals(3, texts().size());
        assertEquals("add", session.undoLabel().orElseThrow());
    }

    @Test
    void anEmptyLineIsTheOneToWriteInto() {
        add();
        add();
        assertEquals(4, texts().size());
    }

    @Test
    void whatIsTypedInOtherLinesStaysWhenOneIsAdded() {
        texts().get(0).setText("4711");
        add();
        write(texts().get(3), "4");
        assertEquals(List.of("4711", "2", "3", "4"), texts().stream().map(Text::getText).toList());
    }

    private void add() {
        Hyperlink link = (Hyperlink) list.control().getChildren()[1];
        Event enter = new Event();
        enter.character = SWT.CR;
        link.notifyListeners(SWT.KeyDown, enter);
    }

    private static void write(Text text, String words) {
        text.setText(words);
        text.notifyListeners(SWT.FocusOut, new Event());
    }

    private static void press(Text text, int key) {
        Event event = new Event();
        event.keyCode = key;
        event.stateMask = SWT.ALT;
        text.notifyListeners(SWT.KeyDown, event);
    }

    private List<String> numbers() {
        return person.getPhones().stream().map(Phone::getNumber).toList();
    }

    private List<Text> texts() {
        List<Text> found = new ArrayList<>();
        collect(list.control(), found);
        return found;
    }

    private static void collect(Composite parent, List<Text> found) {
        for (Control child : parent.getChildren()) {
            if (child instanceof Text text) {
                found.add(text);
            } else if (child instanceof Composite composite) {
                collect(composite, found);
            }
        }
    }

    @Test
    void tabGoesToTheFirstFieldOfALineOfSeveralRows() {
        Editing editing = new Editing(session, person, new FormToolkit(shell.getDisplay()), () -> shell);
        new ListField(editing, shell, person, Literals.CONTACT__PHONES, "block", KithFactory.eINSTANCE::createPhone,
                (row, phone) -> ListField.block(editing, row, 1, block -> new TextField<>(editing, block, phone,
                        Literals.PHONE__LABEL, Converter.TEXT, SWT.SINGLE, "label")));
        shell.setLayout(new FillLayout(SWT.VERTICAL));
        shell.setSize(400, 800);
        shell.open();
        Text first = labels(shell).get(0);
        Control root = first.getParent().getParent().getParent();
        assertTrue(root.setFocus());
        assertEquals(first, shell.getDisplay().getFocusControl());
    }

    private static List<Text> labels(Composite parent) {
        List<Text> found = new ArrayList<>();
        for (Control child : parent.getChildren()) {
            if (child instanceof Text text && "label".equals(text.getMessage())) {
                found.add(text);
            } else if (child instanceof Composite composite) {
                found.addAll(labels(composite));
            }
        }
        return found;
    }
}

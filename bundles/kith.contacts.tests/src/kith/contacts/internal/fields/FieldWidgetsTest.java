package kith.contacts.internal.fields;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

import kith.core.Session;
import kith.core.field.FieldDraft;
import kith.core.field.FieldEdits;
import kith.core.field.FieldValues;
import kith.model.CustomField;
import kith.model.CustomFieldType;
import kith.model.KithFactory;
import kith.model.Person;
import kith.store.NetworkException;
import kith.store.NetworkException.Reason;
import kith.store.NetworkStore;
import kith.store.Stores;
import kith.ui.form.Editing;
import kith.ui.form.FieldText;

class FieldWidgetsTest {

    private static final int SOON = 50;

    @TempDir
    Path folder;

    private Display display;
    private Shell shell;
    private Session session;
    private Person person;
    private boolean full;

    @BeforeEach
    void open() throws Exception {
        display = Display.getDefault();
        shell = new Shell(display);
        session = new Session(store(), Runnable::run, InstantSource.system());
        session.execute("add", () -> {
            person = session.create(KithFactory.eINSTANCE.createPerson());
            person.setFormattedName("2024");
        });
    }

    @AfterEach
    void close() {
        shell.dispose();
        session.close();
    }

    @ParameterizedTest
    @EnumSource(value = CustomFieldType.class, mode = Mode.EXCLUDE, names = "CHOICE")
    void whatIsTypedIsTaken(CustomFieldType type) throws Exception {
        CustomField field = field(type);
        Text text = text(field);
        text.setText(example(type));
        text.notifyListeners(SWT.FocusOut, new Event());
        assertThat(FieldValues.texts(person, field)).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(value = CustomFieldType.class, mode = Mode.EXCLUDE, names = "CHOICE")
    void whatIsTypedStaysWhenTheNetworkCannotTakeIt(CustomFieldType type) throws Exception {
        Text text = text(field(type));
        full = true;
        text.setText(example(type));
        display.timerExec(SOON, this::answer);
        text.notifyListeners(SWT.FocusOut, new Event());
        assertThat(text.getText()).isEqualTo(example(type));
        assertThat(FieldText.of(text).orElseThrow().isEdited()).isTrue();
    }

    private static String example(CustomFieldType type) {
        return type == CustomFieldType.LINK ? "example.org" : "2024";
    }

    private CustomField field(CustomFieldType type) throws Exception {
        return new FieldEdits(session).add(new FieldDraft("Since", type, "Person", "", List.of(), ""));
    }

    private Text text(CustomField field) {
        Editing editing = new Editing(session, person, new FormToolkit(display), () -> shell);
        return (Text) new FieldWidgets(editing, field).make(new Composite(shell, SWT.NONE));
    }

    /** A store that takes nothing any more when the disk is full. */
    private NetworkStore store() throws Exception {
        NetworkStore store = Stores.create(folder.resolve("n.kith"));
        return (NetworkStore) Proxy.newProxyInstance(NetworkStore.class.getClassLoader(), new Class<?>[] { NetworkStore.class },
                (proxy, method, arguments) -> {
                    if (full && method.getName().equals("begin")) {
                        throw new NetworkException(Reason.FULL, folder, "The disk is full", null);
                    }
                    return method.invoke(store, arguments);
                });
    }

    /** Closes the message that the change was not done. */
    private void answer() {
        List.of(shell.getShells()).forEach(Shell::close);
    }
}

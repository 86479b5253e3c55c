package kith.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import kith.core.Session;
import kith.core.Sessions;
import kith.model.KithFactory;
import kith.model.Person;
import kith.store.ChangeSet;
import kith.store.NetworkException;
import kith.store.Stores;

class NetworkViewTest {

    private final List<Integer> told = new ArrayList<>();
    private final View view = new View();
    private boolean visible;
    private IPartListener2 parts;
    private Session session;
    private Shell shell;

    @BeforeEach
    void open(@TempDir Path folder) throws Exception {
        session = new Session(Stores.create(folder.resolve("a.kith")), Runnable::run, InstantSource.system());
        IWorkbenchPage page = proxy(IWorkbenchPage.class, (name, arguments) -> {
            if (name.equals("addPartListener")) {
                parts = (IPartListener2) arguments[0];
            }
            return name.equals("isPartVisible") ? visible : null;
        });
        Sessions sessions = proxy(Sessions.class, (name, arguments) -> name.equals("current") ? Optional.of(session) : null);
        view.init(proxy(IViewSite.class, (name, arguments) -> switch (name) {
            case "getPage" -> page;
            case "getService" -> sessions;
            default -> null;
        }));
        shell = new Shell(Display.getDefault());
        view.createPartControl(shell);
    }

    @AfterEach
    void close() {
        shell.dispose();
        session.close();
    }

    @Test
    void isToldOfChangesAtOnceWhileItIsSeen() throws Exception {
        visible = true;
        add();
        add();
        assertEquals(List.of(1, 1), told);
    }

    @Test
    void isToldOnceWhenItIsShownOfWhatChangedBefore() throws Exception {
        for (int i = 0; i < 10; i++) {
            add();
        }
        assertEquals(List.of(), told);
        visible = true;
        parts.partVisible(proxy(IWorkbenchPartReference.class, (name, arguments) -> name.equals("getPart") ? view : null));
        assertEquals(List.of(10), told);
    }

    private void add() throws NetworkException {
        session.execute("Add", () -> {
            Person person = session.create(KithFactory.eINSTANCE.createPerson());
            person.setFormattedName("Ada");
        });
    }

    private interface Answer {
        Object to(String method, Object[] arguments);
    }

    private static <T> T proxy(Class<T> type, Answer answer) {
        return type.cast(Proxy.newProxyInstance(NetworkViewTest.class.getClassLoader(), new Class<?>[] { type },
                (proxy, method, arguments) -> answer.to(method.getName(), arguments)));
    }

    private final class View extends NetworkView {

        @Override
        protected Control createContent(Composite parent) {
            return new Composite(parent, SWT.NONE);
        }

        @Override
        protected void networkOpened(Session opened) {
            told.clear();
        }

        @Override
        protected void networkChanged(ChangeSet changes) {
            told.add(changes.changes().size());
        }

        @Override
        public void setFocus() {
            // Nothing to set it to.
        }
    }
}

package kith.app.internal;

import java.util.Map;
import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.commands.IElementUpdater;
import org.eclipse.ui.menus.UIElement;

import kith.core.Session;
import kith.core.Sessions;
import kith.store.NetworkException;
import kith.ui.Questions;
import kith.ui.form.FieldText;

/** Undo and redo of the open network, whichever view has the focus; the menu says what it would take back. */
public final class HistoryHandler extends AbstractHandler implements IElementUpdater, IExecutableExtension {

    private boolean undo;

    @Override
    public void setInitializationData(IConfigurationElement config, String propertyName, Object data) {
        undo = "undo".equals(data);
    }

    @Override
    public Object execute(ExecutionEvent event) {
        if (!Questions.isWaiting(Display.getCurrent()) && !isTyping()) {
            revert();
        }
        return null;
    }

    /**
     * Takes what is typed in a field of a form first, so that it is the last step of the history. Where that cannot be, or
     * in a text that belongs to no object, the key is meant for the text.
     */
    private static boolean isTyping() {
        Control focus = Display.getCurrent().getFocusControl();
        Optional<FieldText> field = FieldText.of(focus);
        if (field.isPresent() && !field.get().commit()) {
            field.get().reset();
            return true;
        }
        return field.isEmpty() && focus instanceof Text text && text.getEditable() && !text.getText().isEmpty();
    }

    private void revert() {
        session().ifPresent(session -> {
            try {
                if (undo) {
                    session.undo();
                } else {
                    session.redo();
                }
            } catch (NetworkException e) {
                MessageDialog.openError(Display.getCurrent().getActiveShell(), Messages.notDone, e.getMessage());
            }
        });
    }

    @Override
    public void setEnabled(Object evaluationContext) {
        setBaseEnabled(label().isPresent());
    }

    @Override
    @SuppressWarnings("rawtypes")
    public void updateElement(UIElement element, Map parameters) {
        String plain = undo ? Messages.undo : Messages.redo;
        element.setText(label().map(label -> NLS.bind(undo ? Messages.undoOf : Messages.redoOf, label)).orElse(plain));
    }

    private Optional<String> label() {
        return session().flatMap(undo ? Session::undoLabel : Session::redoLabel);
    }

    private static Optional<Session> session() {
        return PlatformUI.getWorkbench().getService(Sessions.class).current();
    }

    /** Has the menu ask again what would be undone. */
    static void refresh() {
        ICommandService commands = PlatformUI.getWorkbench().getService(ICommandService.class);
        if (commands != null) {
            commands.refreshElements(IWorkbenchCommandConstants.EDIT_UNDO, null);
            commands.refreshElements(IWorkbenchCommandConstants.EDIT_REDO, null);
        }
    }
}

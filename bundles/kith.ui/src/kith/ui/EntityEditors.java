package kith.ui;

import java.util.Locale;
import java.util.Optional;

import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IEditorDescriptor;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;

import kith.core.EntityRef;

/**
 * Opens the editor of an object without knowing the plug-in that has it: an editor of the workbench registered for the
 * file extension {@code kith-} followed by the name of the class in lower case, such as {@code kith-person}.
 */
public final class EntityEditors {

    private EntityEditors() {
    }

    /**
     * Opens or activates the editor of an object.
     *
     * @return the editor; empty if no plug-in has one for this class
     */
    public static Optional<IEditorPart> open(IWorkbenchPage page, EntityRef ref) {
        String name = "object.kith-" + ref.type().toLowerCase(Locale.ROOT);
        IEditorDescriptor editor = page.getWorkbenchWindow().getWorkbench().getEditorRegistry().getDefaultEditor(name);
        if (editor == null || editor.isOpenExternal()) {
            return Optional.empty();
        }
        try {
            return Optional.ofNullable(page.openEditor(new EntityEditorInput(ref), editor.getId()));
        } catch (PartInitException e) {
            ILog.of(EntityEditors.class).error("The editor of a " + ref.type() + " cannot be opened", e);
            return Optional.empty();
        }
    }

    /** Opens the editor of an object that was just made, with its first field selected so that typing names it. */
    public static void openNew(IWorkbenchPage page, EntityRef ref) {
        open(page, ref).ifPresent(editor -> {
            if (page.getWorkbenchWindow().getShell().getDisplay().getFocusControl() instanceof Text field) {
                field.selectAll();
            }
        });
    }
}

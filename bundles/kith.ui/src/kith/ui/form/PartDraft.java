package kith.ui.form;

import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.change.ChangeDescription;
import org.eclipse.emf.ecore.change.util.ChangeRecorder;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/**
 * A part of an object that is shown before it is there: the command that gives it its first value adds it, and nothing is
 * left of it if the user says nothing of it.
 */
public final class PartDraft {

    private static final int LEFT_MILLIS = 250;

    private final Editing editing;
    private final EObject part;
    private final EObject empty;
    private final String label;
    private final Consumer<EObject> adder;
    private ChangeRecorder recorder;

    /**
     * @param part a part that no object has yet
     * @param label what the command is called that adds it
     * @param adder makes it a part, in that command
     */
    public PartDraft(Editing editing, EObject part, String label, Consumer<EObject> adder) {
        this.editing = editing;
        this.part = part;
        this.label = label;
        this.adder = adder;
        empty = EcoreUtil.copy(part);
        editing.drafts().add(this);
    }

    /** Returns the part. */
    public EObject part() {
        return part;
    }

    /** Returns whether it is to be shown although it is not there. */
    public boolean isWaiting() {
        return editing.drafts().contains(this) && part.eContainer() == null;
    }

    /** Lets it be forgotten. */
    public void drop() {
        editing.drafts().remove(this);
    }

    /**
     * Has it forgotten when the user leaves its fields and has said nothing of it.
     *
     * @param fields where its fields are
     * @param around what can have the focus without its being left
     * @param dropped told when it was forgotten
     */
    public void watch(Composite fields, Composite around, Runnable dropped) {
        Pause left = editing.pause(LEFT_MILLIS, () -> {
            if (isWaiting() && !fields.isDisposed() && !hasFocus(around) && !isEdited(fields)) {
                drop();
                dropped.run();
            }
        });
        listen(around, left);
    }

    private static void listen(Composite parent, Pause left) {
        for (Control child : parent.getChildren()) {
            child.addListener(SWT.FocusOut, event -> left.interrupt());
            if (child instanceof Composite composite) {
                listen(composite, left);
            }
        }
    }

    /** While another window has the focus nothing is left yet. */
    private static boolean hasFocus(Composite around) {
        Control focus = around.getDisplay().getFocusControl();
        if (focus == null || focus.getShell() != around.getShell()) {
            return true;
        }
        for (Control each = focus; each != null; each = each.getParent()) {
            if (each == around) {
                return true;
            }
        }
        return false;
    }

    private static boolean isEdited(Composite parent) {
        for (Control child : parent.getChildren()) {
            if (FieldText.of(child).map(FieldText::isEdited).orElse(child instanceof Composite composite && isEdited(composite))) {
                return true;
            }
        }
        return false;
    }

    boolean isOf(EObject owner) {
        return EcoreUtil.isAncestor(part, owner);
    }

    String label() {
        return label;
    }

    /** Makes it a part if something is said of it; in the command that said so. */
    void addIfSaid() {
        if (part.eContainer() == null && !EcoreUtil.equals(part, empty)) {
            adder.accept(part);
        }
    }

    /** Begins with a command. */
    void begin() {
        recorder = new ChangeRecorder(part);
    }

    /** Ends with a command; takes back what it said of the part if it was not done. */
    void end(boolean done) {
        ChangeDescription said = recorder == null ? null : recorder.endRecording();
        recorder = null;
        if (!done && said != null) {
            said.apply();
        }
    }
}

package kith.ui.form;

import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;

import org.eclipse.core.runtime.ILog;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.forms.widgets.FormToolkit;

import kith.core.Session;
import kith.core.validation.Problem;
import kith.core.validation.Problems;
import kith.model.Entity;
import kith.model.Profile;
import kith.model.edit.KithEditPlugin;
import kith.store.NetworkException;
import kith.store.Titles;
import kith.ui.Commands;

/** What the fields of one form share: the object that is edited, and how a change of it becomes a command. */
public final class Editing {

    private final Session session;
    private final Entity entity;
    private final FormToolkit toolkit;
    private final Supplier<Shell> shell;
    /** As many sections as are seen before anybody scrolls. */
    private static final int FIRST_SECTIONS = 2;

    private final FormFields fields = new FormFields();
    private final List<PartDraft> drafts = new ArrayList<>();
    private final List<Runnable> refreshers = new ArrayList<>();
    private final List<Runnable> later = new ArrayList<>();
    private final boolean draft;
    private int sectionsNow = Integer.MAX_VALUE;
    private final Pause.Timer timer;
    private final FieldMarks marks;
    private List<Problem> problems = List.of();

    /**
     * @param session where the object is
     * @param shell over which the user is told what cannot be done
     */
    public Editing(Session session, Entity entity, FormToolkit toolkit, Supplier<Shell> shell) {
        this(session, entity, toolkit, shell, false, (millis, task) -> toolkit.getColors().getDisplay().timerExec(millis, task));
    }

    /** @param timer tells when the user pauses */
    Editing(Session session, Entity entity, FormToolkit toolkit, Supplier<Shell> shell, Pause.Timer timer) {
        this(session, entity, toolkit, shell, false, timer);
    }

    private Editing(Session session, Entity entity, FormToolkit toolkit, Supplier<Shell> shell, boolean draft,
            Pause.Timer timer) {
        this.draft = draft;
        this.timer = timer;
        this.session = session;
        this.entity = entity;
        this.toolkit = toolkit;
        this.shell = shell;
        marks = new FieldMarks(this);
    }

    /**
     * Returns what the fields of a form share whose object is not in the network yet: what they change is no command, and is
     * there at once.
     *
     * @param session where the fields find other objects
     */
    public static Editing ofDraft(Session session, Entity draft, FormToolkit toolkit, Supplier<Shell> shell) {
        return new Editing(session, draft, toolkit, shell, true,
                (millis, task) -> toolkit.getColors().getDisplay().timerExec(millis, task));
    }

    /** Returns the texts of the form. */
    FormFields fields() {
        return fields;
    }

    /** Returns the parts that are shown before they are there. */
    List<PartDraft> drafts() {
        return drafts;
    }

    /** Returns whether nothing can be changed, so that nothing is to be offered that changes something. */
    public boolean isReadOnly() {
        return session.isReadOnly();
    }

    /** Lets a control be used where something can be changed. */
    public void enable(Control control) {
        control.setEnabled(!isReadOnly());
    }

    /** Returns whether the object is not in the network yet. */
    public boolean isDraft() {
        return draft;
    }

    /** Returns the session of the object. */
    public Session session() {
        return session;
    }

    /** Returns the object that the form edits. */
    public Entity entity() {
        return entity;
    }

    /** Returns what makes the widgets of the form. */
    public FormToolkit toolkit() {
        return toolkit;
    }

    /** Has the fields of all but the first open sections made by {@link #makeRest}: what is seen first is there first. */
    void deferRest() {
        sectionsNow = FIRST_SECTIONS;
    }

    /**
     * Makes the fields of an open section, now or later.
     *
     * @return whether they are to be made now
     */
    boolean isNow(Runnable maker) {
        if (sectionsNow > 0) {
            sectionsNow--;
            return true;
        }
        later.add(maker);
        return false;
    }

    /** Makes what was put off. */
    void makeRest() {
        sectionsNow = Integer.MAX_VALUE;
        later.forEach(Runnable::run);
        later.clear();
    }

    /** Returns what does something when the user has paused for a while. */
    Pause pause(int millis, Runnable action) {
        return new Pause(timer, millis, action);
    }

    /** Has something run each time the object may have changed, until its field is disposed of. */
    public void onRefresh(Runnable refresher) {
        refreshers.add(refresher);
    }

    /** Stops what {@link #onRefresh} began. */
    public void noRefresh(Runnable refresher) {
        refreshers.remove(refresher);
    }

    /** Brings all fields to what the object is now; what the user has typed and no command has taken yet stays. */
    public void refresh() {
        check();
        refreshFields();
    }

    /** Lets all fields show what their features have now. */
    void refreshFields() {
        List.copyOf(refreshers).forEach(refresher -> {
            if (refreshers.contains(refresher)) {
                refresh(refresher);
            }
        });
    }

    /** Looks for what is wrong with the object, and marks the fields that are concerned. */
    void check() {
        try {
            problems = Problems.of(session, entity);
        } catch (UncheckedIOException | IllegalStateException e) {
            // The network cannot be read, or was closed meanwhile; what is known stays.
            ILog.of(Editing.class).info("The object was not checked: " + e.getMessage());
        }
        marks.show(problems);
    }

    /** Returns what was wrong with the object when it was looked at last. */
    List<Problem> problems() {
        return problems;
    }

    /** Has a field marked while the value of a feature, of the object or of one that it contains, is wrong. */
    public void mark(FieldText field, EObject owner, EStructuralFeature feature) {
        marks.add(field, owner, feature);
    }

    /** Mends a problem of the object by one command. */
    void mend(Problem problem) {
        try {
            problem.mend(session);
        } catch (NetworkException e) {
            MessageDialog.openError(shell.get(), Messages.notMended, e.getMessage());
        }
    }

    /** One field, which may be a plug-in's, must not keep the others from showing what the object is. */
    private static void refresh(Runnable refresher) {
        try {
            refresher.run();
        } catch (RuntimeException | LinkageError e) {
            ILog.of(Editing.class).error("A field could not show what has changed", e);
        }
    }

    /**
     * Sets a feature of the object, or of one that it contains, as one command; does nothing if it has that value.
     *
     * @return whether it has that value now
     */
    public boolean set(EObject owner, EStructuralFeature feature, Object value) {
        return set(owner, feature, value, () -> {
            if (value == null) {
                owner.eUnset(feature);
            } else {
                owner.eSet(feature, value);
            }
        });
    }

    /**
     * Sets a feature with all that follows from it, as one command; does nothing if it has that value.
     *
     * @param change sets it
     * @return whether it has that value now
     */
    boolean set(EObject owner, EStructuralFeature feature, Object value, Runnable change) {
        Object before = owner.eGet(feature);
        if (Objects.equals(before, value) || value == null && !owner.eIsSet(feature)) {
            return true;
        }
        return run(owner, NLS.bind(Messages.change, label(feature), title()), change);
    }

    /**
     * Runs a change of a part of the object as one command, which is called after what it adds where the part is not there yet.
     *
     * @param owner what is changed
     * @param label what the user does, in the user's language
     * @return whether it was done
     */
    public boolean run(EObject owner, String label, Runnable change) {
        return run(drafts.stream().filter(each -> each.isOf(owner)).findFirst().map(PartDraft::label).orElse(label), change);
    }

    /**
     * Runs a change of the object as one command.
     *
     * @param label what the user does, in the user's language
     * @return whether it was done
     */
    public boolean run(String label, Runnable change) {
        Runnable whole = () -> {
            change.run();
            drafts.forEach(PartDraft::addIfSaid);
        };
        if (draft) {
            whole.run();
            refresh();
            return true;
        }
        List<PartDraft> shown = List.copyOf(drafts);
        shown.forEach(PartDraft::begin);
        boolean done = false;
        try {
            done = Commands.run(shell.get(), session, label, whole);
        } finally {
            boolean kept = done;
            shown.forEach(each -> each.end(kept));
        }
        if (!done) {
            refresh();
        }
        drafts.removeIf(each -> each.part().eContainer() != null);
        return done;
    }

    /** Returns what the edited object is called. */
    public String title() {
        String title = Titles.of(entity);
        return !title.isEmpty() ? title : entity instanceof Profile ? Messages.profile : Messages.untitled;
    }

    /** Returns what a feature is called, in the user's language. */
    public static String label(EStructuralFeature feature) {
        return KithEditPlugin.INSTANCE
                .getString("_UI_" + feature.getEContainingClass().getName() + "_" + feature.getName() + "_feature");
    }
}

package kith.ui.form;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.RegistryFactory;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.ISaveablePart2;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.ScrolledForm;
import org.eclipse.ui.part.EditorPart;

import kith.core.EntityRef;
import kith.core.Session;
import kith.core.SessionListener;
import kith.core.Sessions;
import kith.model.Entity;
import kith.store.ChangeSet;
import kith.ui.DeferredRefresh;
import kith.ui.EntityEditorInput;

/**
 * An editor of one object of the network. There is nothing to save: a field commits when it is left. It follows what
 * others do to the object, undo among it, as soon as it is seen, and closes itself when the object or its network is gone. It is dirty while the user
 * has typed what no command has taken yet; if that cannot be taken when the editor is closed, the user is asked.
 *
 * @param <T> the class of the object
 */
public abstract class EntityEditor<T extends Entity> extends EditorPart implements ISaveablePart2 {

    private static final ContributedSections CONTRIBUTED = new ContributedSections(RegistryFactory.getRegistry());

    private static final int SHOWN_MILLIS = 120;
    private static final int CHECK_MILLIS = 400;
    private static final int LONGEST_TITLE = 60;

    private final Class<T> type;
    private final SessionListener committed = this::changed;
    private final Runnable switched = () -> closeIfGone(true);
    private final Runnable checking = this::check;
    private Sessions sessions;
    private Session session;
    private T entity;
    private FormToolkit toolkit;
    private ScrolledForm form;
    private Editing editing;
    private DeferredRefresh refresh;

    protected EntityEditor(Class<T> type) {
        this.type = type;
    }

    @Override
    public void init(IEditorSite site, IEditorInput input) throws PartInitException {
        if (!(input instanceof EntityEditorInput entityInput)) {
            throw new PartInitException(NLS.bind(Messages.notAnObject, input.getName()));
        }
        setSite(site);
        setInput(input);
        sessions = site.getService(Sessions.class);
        session = sessions.current().orElseThrow(() -> new PartInitException(Messages.noNetwork));
        Optional<T> found = session.find(type, entityInput.getRef().id());
        entity = found.orElseThrow(() -> new PartInitException(Messages.objectGone));
    }

    @Override
    public final void createPartControl(Composite parent) {
        toolkit = new FormToolkit(parent.getDisplay());
        form = toolkit.createScrolledForm(parent);
        editing = new Editing(session, entity, toolkit, () -> getSite().getShell());
        GridLayoutFactory.fillDefaults().margins(16, 12).spacing(8, 8).applyTo(form.getBody());
        editing.deferRest();
        editing.fields().onChange(() -> firePropertyChange(IEditorPart.PROP_DIRTY));
        createForm(form.getBody(), entity, editing);
        CONTRIBUTED.addTo(form.getBody(), editing);
        editing.check();
        new ProblemsSection(editing, form);
        updateTitle();
        refresh = new DeferredRefresh(this, () -> getSite().getPage().isPartVisible(this), editing::refresh);
        getSite().getPage().addPartListener(refresh);
        session.addListener(committed);
        sessions.addListener(switched);
        FixedSelection selection = new FixedSelection(new StructuredSelection(EntityRef.of(entity)));
        getSite().setSelectionProvider(selection);
        form.reflow(true);
        form.getDisplay().timerExec(SHOWN_MILLIS, this::createRest);
        form.getDisplay().asyncExec(() -> {
            if (!form.isDisposed() && getSite().getPage().getActivePart() == this) {
                selection.tell();
            }
        });
    }

    /** Makes what is below the fields that are seen first, once those are shown. */
    private void createRest() {
        if (!form.isDisposed()) {
            form.setRedraw(false);
            editing.makeRest();
            form.reflow(true);
            form.setRedraw(true);
        }
    }

    /**
     * Makes the fields.
     *
     * @param parent a composite with a grid of one column
     */
    protected abstract void createForm(Composite parent, T edited, Editing with);

    @Override
    public void setFocus() {
        Text first = firstText(form.getBody());
        if (first != null && first.setFocus()) {
            // Who opens an object wants to read it first: the next key must not replace its name.
            first.setSelection(first.getCharCount());
        } else {
            form.setFocus();
        }
    }

    private static Text firstText(Composite parent) {
        for (Control child : parent.getChildren()) {
            Text text = child instanceof Text found ? found : child instanceof Composite composite ? firstText(composite) : null;
            if (text != null) {
                return text;
            }
        }
        return null;
    }

    @Override
    public void dispose() {
        if (editing != null) {
            // What is taken now has nothing to show any more.
            sessions.removeListener(switched);
            session.removeListener(committed);
            getSite().getPage().removePartListener(refresh);
            if (!isGone()) {
                FieldText.leave(toolkit.getColors().getDisplay().getFocusControl());
            }
            toolkit.dispose();
        }
        super.dispose();
    }

    private void changed(ChangeSet changes) {
        if (!closeIfGone(false)) {
            refresh.changed(() -> show(changes));
            updateTitle();
        }
    }

    private void show(ChangeSet changes) {
        String id = ((EntityEditorInput) getEditorInput()).getRef().id();
        if (changes.changes().stream().anyMatch(change -> change.id().equals(id))) {
            editing.refresh();
        } else {
            // Something else can make a difference to what is wrong with it, which can wait.
            editing.refreshFields();
            form.getDisplay().timerExec(CHECK_MILLIS, checking);
        }
    }

    private void check() {
        if (!form.isDisposed()) {
            editing.check();
        }
    }

    private boolean closeIfGone(boolean networkGone) {
        boolean gone = networkGone || isGone();
        if (gone && !form.isDisposed()) {
            form.setRedraw(false);
            if (networkGone) {
                getSite().getPage().closeEditor(this, false);
            } else {
                // Its form may be about to be laid out.
                form.getDisplay().asyncExec(() -> getSite().getPage().closeEditor(this, false));
            }
        }
        return gone;
    }

    private boolean isGone() {
        return sessions.current().filter(session::equals)
                .flatMap(open -> open.find(type, ((EntityEditorInput) getEditorInput()).getRef().id())).isEmpty();
    }

    private void updateTitle() {
        setPartName(shortened(editing.title()));
        setTitleToolTip(editing.title());
    }

    @Override
    public boolean isDirty() {
        return editing != null && editing.fields().isEdited();
    }

    @Override
    public boolean isSaveAsAllowed() {
        return false;
    }

    /** What can be taken is taken without a question. */
    @Override
    public int promptToSaveOnClose() {
        List<FieldText> left = isGone() ? List.of() : editing.fields().takeAll();
        if (left.isEmpty()) {
            return NO;
        }
        // What stands over the form would be over the question.
        left.forEach(FieldText::quiet);
        if (isToKeep(left)) {
            getSite().getPage().activate(this);
            left.get(0).control().setFocus();
            return CANCEL;
        }
        editing.fields().discard();
        return NO;
    }

    private boolean isToKeep(List<FieldText> left) {
        String names = left.stream().map(FieldText::hint).filter(name -> !name.isBlank()).map(name -> "\n  \u2022 " + name)
                .collect(Collectors.joining());
        return MessageDialog.open(MessageDialog.QUESTION, getSite().getShell(), Messages.notTaken,
                NLS.bind(Messages.notTakenText, editing.title(), names), SWT.NONE, Messages.keepEditing, Messages.discard) != 1;
    }

    @Override
    public void doSave(IProgressMonitor monitor) {
        if (!editing.fields().takeAll().isEmpty()) {
            monitor.setCanceled(true);
        }
    }

    @Override
    public void doSaveAs() {
        throw new UnsupportedOperationException();
    }

    /** The tabs take very long to cut a long title themselves. */
    private static String shortened(String title) {
        return title.codePointCount(0, title.length()) <= LONGEST_TITLE ? title
                : title.substring(0, title.offsetByCodePoints(0, LONGEST_TITLE)).strip() + "\u2026";
    }
}

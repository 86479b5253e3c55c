package kith.contacts.internal;

import java.util.function.Supplier;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.forms.events.IHyperlinkListener;
import org.eclipse.ui.forms.widgets.Hyperlink;
import org.eclipse.ui.forms.widgets.ImageHyperlink;

import kith.model.Entity;
import kith.ui.Icons;
import kith.ui.WidgetKeys;
import kith.ui.form.Editing;
import kith.ui.form.FormSection;
import kith.ui.form.ListField;
import kith.ui.form.PartDraft;

/** The fields of one contained object with a way to remove it, or a way to add it while there is none. */
final class PartField {

    private final Editing editing;
    private final Entity owner;
    private final EReference reference;
    private final String addLabel;
    private final String removeLabel;
    private final Supplier<EObject> maker;
    private final ListField.Line line;
    private final Composite root;
    private PartDraft draft;
    private Object shown = this;

    PartField(Editing editing, Composite parent, Entity owner, EReference reference, String addLabel,
            String removeLabel, Supplier<EObject> maker, ListField.Line line) {
        this.editing = editing;
        this.owner = owner;
        this.reference = reference;
        this.addLabel = addLabel;
        this.removeLabel = removeLabel;
        this.maker = maker;
        this.line = line;
        root = editing.toolkit().createComposite(parent);
        Runnable refresher = this::refresh;
        editing.onRefresh(refresher);
        root.addDisposeListener(event -> editing.noRefresh(refresher));
        refresh();
    }

    Composite control() {
        return root;
    }

    private EObject part() {
        return draft != null && draft.isWaiting() ? draft.part() : (EObject) owner.eGet(reference);
    }

    private void add() {
        draft = new PartDraft(editing, maker.get(), addLabel, part -> owner.eSet(reference, part));
        refresh();
        draft.watch(root, root, this::refresh);
        root.getChildren()[0].setFocus();
    }

    private void refresh() {
        EObject part = part();
        if (part == shown) {
            return;
        }
        shown = part;
        for (Control child : root.getChildren()) {
            child.dispose();
        }
        if (part != null) {
            line.create(root, part);
        } else if (!editing.isReadOnly()) {
            Hyperlink add = editing.toolkit().createHyperlink(root, addLabel, SWT.NONE);
            WidgetKeys.set(add, owner.eClass().getName() + "." + reference.getName() + ".add");
            add.addHyperlinkListener(IHyperlinkListener.linkActivatedAdapter(event -> add()));
        }
        GridLayoutFactory.fillDefaults().numColumns(root.getChildren().length + 1).margins(2, 2).applyTo(root);
        for (Control field : root.getChildren()) {
            GridDataFactory.fillDefaults().grab(part != null, false).hint(part == null ? SWT.DEFAULT : 60, SWT.DEFAULT).applyTo(field);
        }
        if (part != null && !editing.isReadOnly()) {
            GridDataFactory.swtDefaults().align(SWT.END, SWT.BEGINNING).indent(0, 4).applyTo(remover());
        }
        FormSection.reflow(root);
    }

    private ImageHyperlink remover() {
        ImageHyperlink remove = editing.toolkit().createImageHyperlink(root, SWT.NONE);
        remove.setImage(Icons.get("x"));
        remove.setToolTipText(NLS.bind(Messages.removeOf, removeLabel, editing.title()));
        WidgetKeys.set(remove, owner.eClass().getName() + "." + reference.getName() + ".remove");
        // Removing it disposes of this link, which its own listener must not see.
        remove.addHyperlinkListener(IHyperlinkListener.linkActivatedAdapter(event -> remove.getDisplay().asyncExec(() -> {
            if (root.isDisposed()) {
                return;
            }
            if (draft != null && draft.isWaiting()) {
                draft.drop();
                refresh();
            } else {
                editing.run(NLS.bind(Messages.removeOf, removeLabel, editing.title()), () -> owner.eUnset(reference));
            }
        })));
        return remove;
    }
}

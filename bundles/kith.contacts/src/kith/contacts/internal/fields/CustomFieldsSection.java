package kith.contacts.internal.fields;

import java.util.List;
import java.util.Objects;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.events.IHyperlinkListener;
import org.eclipse.ui.forms.widgets.Hyperlink;

import kith.core.SessionListener;
import kith.core.field.FieldCatalog;
import kith.core.field.FieldDraft;
import kith.model.CustomField;
import kith.model.Entity;
import kith.ui.Colors;
import kith.ui.WidgetKeys;
import kith.ui.form.Editing;
import kith.ui.form.EditorSection;
import kith.ui.form.FormSection;

/** The fields that the user made, by their groups, in the editors of people and organizations. */
public final class CustomFieldsSection implements EditorSection {

    private static final int LABEL_WIDTH = 110;

    @Override
    public void create(FormSection section, Entity entity, Editing editing) {
        Composite body = section.body();
        SessionListener listener = changes -> {
            if (changes.changes().stream().anyMatch(change -> change.type().equals("CustomField"))) {
                show(body, editing);
            }
        };
        editing.session().addListener(listener);
        body.addDisposeListener(event -> editing.session().removeListener(listener));
        show(body, editing);
    }

    private static void show(Composite body, Editing editing) {
        if (body.isDisposed()) {
            return;
        }
        List<CustomField> fields = FieldCatalog.of(editing.session(), editing.entity().eClass().getName());
        List<FieldDraft> drafts = fields.stream().map(FieldDraft::of).toList();
        if (drafts.equals(body.getData())) {
            return;
        }
        body.setData(drafts);
        for (Control old : body.getChildren()) {
            old.dispose();
        }
        if (fields.isEmpty()) {
            whole(muted(editing, body, Messages.noFields));
        }
        String group = null;
        for (CustomField field : fields) {
            if (!Objects.equals(group, field.getGroup()) && field.getGroup() != null) {
                Label heading = editing.toolkit().createLabel(body, field.getGroup().replace("&", "&&"));
                heading.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT));
                whole(heading);
            }
            group = field.getGroup();
            row(body, editing, field);
        }
        if (!editing.session().isReadOnly()) {
            whole(link(editing, body, Messages.define, "fields.define", () -> FieldsDialog.open(body.getShell(), editing.session())));
        }
        FormSection.reflow(body);
    }

    private static void row(Composite body, Editing editing, CustomField field) {
        String name = field.getName() == null ? "" : field.getName().replace("&", "&&");
        Control label = FieldWidgets.link(editing, field).isEmpty() ? muted(editing, body, name)
                : link(editing, body, name, "field.open." + field.getName(), () -> FieldWidgets.link(editing, field).ifPresent(Program::launch));
        GridDataFactory.fillDefaults().hint(LABEL_WIDTH, SWT.DEFAULT).align(SWT.BEGINNING, SWT.BEGINNING).indent(0, 5).applyTo(label);
        GridDataFactory.fillDefaults().grab(true, false).hint(60, SWT.DEFAULT).applyTo(new FieldWidgets(editing, field).make(body));
    }

    private static Label muted(Editing editing, Composite body, String text) {
        Label label = editing.toolkit().createLabel(body, text, SWT.WRAP);
        Colors.mute(label);
        return label;
    }

    private static Hyperlink link(Editing editing, Composite body, String text, String key, Runnable run) {
        Hyperlink link = editing.toolkit().createHyperlink(body, text, SWT.NONE);
        WidgetKeys.set(link, key);
        link.addHyperlinkListener(IHyperlinkListener.linkActivatedAdapter(event -> run.run()));
        return link;
    }

    private static void whole(Control control) {
        GridData layout = GridDataFactory.fillDefaults().span(2, 1).grab(true, false).indent(0, 4).create();
        layout.widthHint = control instanceof Hyperlink ? SWT.DEFAULT : 60;
        control.setLayoutData(layout);
    }
}

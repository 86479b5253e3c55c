package kith.contacts.internal;

import java.util.function.Consumer;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

import kith.contacts.internal.photo.PhotoField;
import kith.model.Contact;
import kith.model.KithPackage;
import kith.model.Person;
import kith.ui.Colors;
import kith.ui.form.Converter;
import kith.ui.form.Editing;
import kith.ui.form.TextField;
import kith.ui.form.WordsField;

/** The head of a contact's form: picture, name and tags. */
final class ContactHeader {

    private ContactHeader() {
    }

    /** @param rename gives the contact another name, in a command */
    static void create(Editing editing, Composite parent, Contact contact, EAttribute name, Consumer<String> rename) {
        Composite header = editing.toolkit().createComposite(parent);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(14, 4).margins(2, 2).applyTo(header);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(header);
        PhotoField picture = new PhotoField(editing, header, contact);
        boolean works = contact instanceof Person;
        GridDataFactory.fillDefaults().span(1, works ? 3 : 2).align(SWT.CENTER, SWT.CENTER).applyTo(picture);
        Control nameField = new TextField<>(editing, header, contact, name, Converter.TEXT, SWT.SINGLE, Messages.name, rename)
                .control();
        nameField.setFont(JFaceResources.getHeaderFont());
        GridDataFactory.fillDefaults().grab(true, false).hint(60, SWT.DEFAULT).applyTo(nameField);
        if (contact instanceof Person person) {
            work(editing, header, person);
        }
        Control tags = new WordsField(editing, header, contact, KithPackage.Literals.ENTITY__TAGS, Messages.tagsHint).control();
        GridDataFactory.fillDefaults().grab(true, false).hint(60, SWT.DEFAULT).applyTo(tags);
    }

    /** Says what the person does now, so that one need not look for it among the positions. */
    private static void work(Editing editing, Composite header, Person person) {
        Label work = editing.toolkit().createLabel(header, "");
        Colors.mute(work);
        GridDataFactory.fillDefaults().grab(true, false).hint(60, SWT.DEFAULT).indent(3, 0).applyTo(work);
        Runnable show = () -> {
            String text = CurrentWork.of(person);
            work.setText(text.replace("&", "&&"));
            work.setToolTipText(text);
        };
        editing.onRefresh(show);
        work.addDisposeListener(event -> editing.noRefresh(show));
        show.run();
    }
}

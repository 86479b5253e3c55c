package kith.contacts.internal;

import java.util.function.Consumer;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

import kith.contacts.internal.photo.PhotoField;
import kith.model.Contact;
import kith.model.KithPackage;
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
        GridDataFactory.fillDefaults().span(1, 2).align(SWT.CENTER, SWT.CENTER).applyTo(picture);
        Control nameField = new TextField<>(editing, header, contact, name, Converter.TEXT, SWT.SINGLE, Messages.name, rename)
                .control();
        nameField.setFont(JFaceResources.getHeaderFont());
        GridDataFactory.fillDefaults().grab(true, false).hint(60, SWT.DEFAULT).applyTo(nameField);
        Control tags = new WordsField(editing, header, contact, KithPackage.Literals.ENTITY__TAGS, Messages.tagsHint).control();
        GridDataFactory.fillDefaults().grab(true, false).hint(60, SWT.DEFAULT).applyTo(tags);
    }
}

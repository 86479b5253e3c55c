package kith.contacts.internal;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

import kith.model.Contact;
import kith.model.KithPackage;
import kith.store.Titles;
import kith.ui.Avatars;
import kith.ui.form.Converter;
import kith.ui.form.Editing;
import kith.ui.form.TextField;
import kith.ui.form.WordsField;

/** The head of a contact's form: picture, name and tags. */
final class ContactHeader {

    private static final int AVATAR = 56;

    private ContactHeader() {
    }

    static void create(Editing editing, Composite parent, Contact contact, EAttribute name) {
        Composite header = editing.toolkit().createComposite(parent);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(14, 4).margins(2, 2).applyTo(header);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(header);
        Label picture = editing.toolkit().createLabel(header, "");
        GridDataFactory.fillDefaults().span(1, 2).align(SWT.CENTER, SWT.CENTER).applyTo(picture);
        Control nameField = new TextField<>(editing, header, contact, name, Converter.TEXT, SWT.SINGLE, Messages.name).control();
        nameField.setFont(JFaceResources.getHeaderFont());
        GridDataFactory.fillDefaults().grab(true, false).hint(60, SWT.DEFAULT).applyTo(nameField);
        Control tags = new WordsField(editing, header, contact, KithPackage.Literals.ENTITY__TAGS, Messages.tagsHint).control();
        GridDataFactory.fillDefaults().grab(true, false).hint(60, SWT.DEFAULT).applyTo(tags);
        Runnable refresher = () -> picture.setImage(Avatars.get(title(contact), AVATAR));
        editing.onRefresh(refresher);
        picture.addDisposeListener(event -> editing.noRefresh(refresher));
        refresher.run();
    }

    private static String title(Contact contact) {
        String title = Titles.of(contact);
        return title.isBlank() ? "?" : title;
    }
}

package kith.contacts.internal;

import java.util.List;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;

import kith.model.Contact;
import kith.model.KithFactory;
import kith.model.KithPackage;
import kith.model.LinkKind;
import kith.ui.form.CheckField;
import kith.ui.form.ChoiceField;
import kith.ui.form.Converter;
import kith.ui.form.Editing;
import kith.ui.form.FormSection;
import kith.ui.form.ListField;
import kith.ui.form.TextField;
import kith.ui.form.WordsField;

/** The ways to reach a contact. */
final class ReachSection {

    private ReachSection() {
    }

    static void create(Editing editing, Composite parent, Contact contact) {
        FormSection section = new FormSection(editing, parent, "contact.reach", Messages.reach, true);
        section.control(Messages.email, body -> new ListField(editing, body, contact, KithPackage.Literals.CONTACT__EMAILS,
                Messages.emailAddress, KithFactory.eINSTANCE::createEmail, (row, email) -> {
                    text(editing, row, email, KithPackage.Literals.EMAIL__ADDRESS, Messages.emailAddress);
                    kind(editing, row, email, KithPackage.Literals.EMAIL__TYPES, KithPackage.Literals.EMAIL__PREFERRED);
                }).control());
        section.control(Messages.phone, body -> new ListField(editing, body, contact, KithPackage.Literals.CONTACT__PHONES,
                Messages.phoneNumber, KithFactory.eINSTANCE::createPhone, (row, phone) -> {
                    text(editing, row, phone, KithPackage.Literals.PHONE__NUMBER, Messages.phoneNumber);
                    kind(editing, row, phone, KithPackage.Literals.PHONE__TYPES, KithPackage.Literals.PHONE__PREFERRED);
                }).control());
        section.control(Messages.web, body -> new ListField(editing, body, contact, KithPackage.Literals.CONTACT__LINKS,
                Messages.link, KithFactory.eINSTANCE::createLink, (row, link) -> {
                    text(editing, row, link, KithPackage.Literals.LINK__VALUE, Messages.address);
                    ListField.narrow(new ChoiceField<>(editing, row, link, KithPackage.Literals.LINK__KIND,
                            List.of(LinkKind.values()), ReachSection::name).control(), 110);
                }).control());
        section.control(Messages.addresses, body -> new ListField(editing, body, contact,
                KithPackage.Literals.CONTACT__ADDRESSES, Messages.postalAddress, KithFactory.eINSTANCE::createAddress,
                (row, address) -> ListField.block(editing, row, 2, block -> address(editing, block, address))).control());
    }

    private static void address(Editing editing, Composite block, EObject address) {
        text(editing, block, address, KithPackage.Literals.ADDRESS__STREET, Messages.street);
        new WordsField(editing, block, address, KithPackage.Literals.ADDRESS__TYPES, Messages.kindHint);
        text(editing, block, address, KithPackage.Literals.ADDRESS__EXTENDED, Messages.extended);
        text(editing, block, address, KithPackage.Literals.ADDRESS__PO_BOX, Messages.poBox);
        text(editing, block, address, KithPackage.Literals.ADDRESS__POSTAL_CODE, Messages.postalCode);
        text(editing, block, address, KithPackage.Literals.ADDRESS__LOCALITY, Messages.city);
        text(editing, block, address, KithPackage.Literals.ADDRESS__REGION, Messages.region);
        text(editing, block, address, KithPackage.Literals.ADDRESS__COUNTRY, Messages.country);
    }

    private static void kind(Editing editing, Composite row, EObject way, EAttribute types, EAttribute preferred) {
        ListField.narrow(new WordsField(editing, row, way, types, Messages.kindHint).control(), 64);
        ListField.narrow(new CheckField(editing, row, way, preferred, Messages.preferred).control(), SWT.DEFAULT);
    }

    private static void text(Editing editing, Composite row, EObject owner, EAttribute feature, String hint) {
        new TextField<>(editing, row, owner, feature, Converter.TEXT, SWT.SINGLE, hint);
    }

    private static String name(LinkKind kind) {
        return switch (kind) {
            case URL -> Messages.webPage;
            case PROFILE -> Messages.profile;
            case MESSAGING -> Messages.messaging;
        };
    }
}

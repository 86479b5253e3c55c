package kith.contacts.internal;

import java.util.List;
import java.util.function.Function;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;

import kith.contacts.internal.reach.KindField;
import kith.contacts.internal.reach.OpenField;
import kith.contacts.internal.reach.PreferredField;
import kith.core.reach.Destination;
import kith.core.reach.PhoneNumbers;
import kith.model.Contact;
import kith.model.KithFactory;
import kith.model.KithPackage.Literals;
import kith.model.Link;
import kith.model.LinkKind;
import kith.ui.form.ChoiceField;
import kith.ui.form.Converter;
import kith.ui.form.Editing;
import kith.ui.form.FormSection;
import kith.ui.form.ListField;
import kith.ui.form.TextField;

/** The ways to reach a contact. */
final class ReachSection {

    private static final int KIND_WIDTH = 76;
    private static final int LINK_KIND_WIDTH = 110;
    private static final Converter<String> STRIPPED = new Converter<>(Function.identity(), String::strip, "");

    private final Editing editing;
    private final PhoneNumbers phones = PhoneNumbers.ofUser();

    private ReachSection(Editing editing) {
        this.editing = editing;
    }

    static void create(Editing editing, Composite parent, Contact contact) {
        ReachSection reach = new ReachSection(editing);
        FormSection section = new FormSection(editing, parent, "contact.reach", Messages.reach, true);
        section.control(Messages.email, body -> new ListField(editing, body, contact, Literals.CONTACT__EMAILS,
                Messages.emailAddress, KithFactory.eINSTANCE::createEmail, reach::email).control());
        section.control(Messages.phone, body -> new ListField(editing, body, contact, Literals.CONTACT__PHONES,
                Messages.phoneNumber, KithFactory.eINSTANCE::createPhone, reach::phone).control());
        section.control(Messages.web, body -> new ListField(editing, body, contact, Literals.CONTACT__LINKS,
                Messages.link, KithFactory.eINSTANCE::createLink, reach::link).control());
        section.control(Messages.addresses, body -> new ListField(editing, body, contact, Literals.CONTACT__ADDRESSES,
                Messages.postalAddress, KithFactory.eINSTANCE::createAddress,
                (row, address) -> ListField.block(editing, row, 2, block -> reach.address(block, address))).control());
    }

    private void email(Composite row, EObject email) {
        open(row, email, text(row, email, Literals.EMAIL__ADDRESS, STRIPPED, Messages.emailAddress));
        kind(row, email, Literals.EMAIL__TYPES, Literals.EMAIL__LABEL, Literals.EMAIL__PREFERRED);
    }

    /** A number that is understood is written as it means the same everywhere; another one stays as it was typed. */
    private void phone(Composite row, EObject phone) {
        Converter<String> number = new Converter<>(Function.identity(),
                typed -> phones.formatted(typed).orElse(typed.strip()), "");
        open(row, phone, text(row, phone, Literals.PHONE__NUMBER, number, Messages.phoneNumber));
        kind(row, phone, Literals.PHONE__TYPES, Literals.PHONE__LABEL, Literals.PHONE__PREFERRED);
    }

    private void link(Composite row, EObject link) {
        Converter<String> address = new Converter<>(Function.identity(), typed -> whole((Link) link, typed.strip()), "");
        // As a mail address is, with what it is an address of below: beside it there would be no room for the address.
        ListField.block(editing, row, 1, block -> {
            ListField.block(editing, block, 4, first -> {
                open(first, link, text(first, link, Literals.LINK__VALUE, address, Messages.address));
                kind(first, link, Literals.LINK__TYPES, Literals.LINK__LABEL, Literals.LINK__PREFERRED);
            });
            Control kind = new ChoiceField<>(editing, block, link, Literals.LINK__KIND, List.of(LinkKind.values()),
                    ReachSection::name).control();
            GridDataFactory.fillDefaults().hint(LINK_KIND_WIDTH, SWT.DEFAULT).align(SWT.BEGINNING, SWT.CENTER).applyTo(kind);
        });
    }

    /** Returns the address of a page with the scheme that people leave out. */
    private String whole(Link link, String typed) {
        Link whole = KithFactory.eINSTANCE.createLink();
        whole.setKind(link.getKind());
        whole.setValue(typed);
        return Destination.of(whole, phones).filter(("https://" + typed)::equals).orElse(typed);
    }

    private void address(Composite block, EObject address) {
        text(block, address, Literals.ADDRESS__STREET, Converter.TEXT, Messages.street);
        ListField.block(editing, block, 2, kind -> kind(kind, address, Literals.ADDRESS__TYPES, Literals.ADDRESS__LABEL,
                Literals.ADDRESS__PREFERRED));
        text(block, address, Literals.ADDRESS__EXTENDED, Converter.TEXT, Messages.extended);
        text(block, address, Literals.ADDRESS__PO_BOX, Converter.TEXT, Messages.poBox);
        text(block, address, Literals.ADDRESS__POSTAL_CODE, Converter.TEXT, Messages.postalCode);
        text(block, address, Literals.ADDRESS__LOCALITY, Converter.TEXT, Messages.city);
        text(block, address, Literals.ADDRESS__REGION, Converter.TEXT, Messages.region);
        text(block, address, Literals.ADDRESS__COUNTRY, Converter.TEXT, Messages.country);
    }

    private void kind(Composite row, EObject way, EAttribute types, EAttribute label, EAttribute preferred) {
        ListField.narrow(new KindField(editing, row, way, types, label).control(), KIND_WIDTH);
        ListField.narrow(new PreferredField(editing, row, way, preferred).control(), SWT.DEFAULT);
    }

    private void open(Composite row, EObject way, Text text) {
        ListField.narrow(new OpenField(editing, row, way, phones, text).control(), SWT.DEFAULT);
    }

    private Text text(Composite row, EObject owner, EAttribute feature, Converter<String> converter, String hint) {
        return new TextField<>(editing, row, owner, feature, converter, SWT.SINGLE, hint).control();
    }

    private static String name(LinkKind kind) {
        return switch (kind) {
            case URL -> Messages.webPage;
            case PROFILE -> Messages.profile;
            case MESSAGING -> Messages.messaging;
        };
    }
}

package kith.contacts.internal;

import java.util.List;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;

import kith.model.AffiliationKind;
import kith.model.KithFactory;
import kith.model.KithPackage.Literals;
import kith.model.Organization;
import kith.model.Person;
import kith.ui.form.ChoiceField;
import kith.ui.form.Converter;
import kith.ui.form.Editing;
import kith.ui.form.FormSection;
import kith.ui.form.ListField;
import kith.ui.form.ReferenceField;
import kith.ui.form.ReferenceField.Unknown;
import kith.ui.form.SeldomFields;
import kith.ui.form.TextField;

/** Where a person works, belongs and has studied, over time. */
final class WorkSection {

    private final Editing editing;

    private WorkSection(Editing editing) {
        this.editing = editing;
    }

    static void create(Editing editing, Composite parent, Person person) {
        WorkSection work = new WorkSection(editing);
        FormSection section = new FormSection(editing, parent, "person.work", Messages.work, true);
        section.control(Messages.affiliations, body -> new ListField(editing, body, person, Literals.PERSON__AFFILIATIONS,
                Messages.affiliation, KithFactory.eINSTANCE::createAffiliation,
                (row, affiliation) -> ListField.block(editing, row, 2, block -> work.affiliation(block, affiliation))).control());
        section.control(Messages.education, body -> new ListField(editing, body, person, Literals.PERSON__EDUCATION,
                Messages.school, KithFactory.eINSTANCE::createEducation,
                (row, education) -> ListField.block(editing, row, 2, block -> work.education(block, education))).control());
    }

    /** Gives a field of a block of two columns both of them. */
    static void wide(Control field) {
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).hint(60, SWT.DEFAULT).applyTo(field);
    }

    private void affiliation(Composite block, EObject affiliation) {
        text(block, affiliation, Literals.AFFILIATION__TITLE, Messages.title);
        organization(block, affiliation, Literals.AFFILIATION__ORGANIZATION, Messages.organization);
        period(block, affiliation, Literals.AFFILIATION__FROM, Literals.AFFILIATION__TO);
        SeldomFields.create(editing, block, 2, affiliation, List.of(Literals.AFFILIATION__DEPARTMENT, Literals.AFFILIATION__ROLE,
                Literals.AFFILIATION__KIND, Literals.AFFILIATION__NOTE), more -> moreOfAffiliation(more, affiliation));
    }

    private void moreOfAffiliation(Composite block, EObject affiliation) {
        new ChoiceField<>(editing, block, affiliation, Literals.AFFILIATION__KIND, List.of(AffiliationKind.values()),
                WorkSection::name);
        text(block, affiliation, Literals.AFFILIATION__DEPARTMENT, Messages.department);
        text(block, affiliation, Literals.AFFILIATION__ROLE, Messages.role);
        wide(text(block, affiliation, Literals.AFFILIATION__NOTE, Messages.note));
    }

    private void education(Composite block, EObject education) {
        organization(block, education, Literals.EDUCATION__SCHOOL, Messages.school);
        text(block, education, Literals.EDUCATION__DEGREE, Messages.degree);
        text(block, education, Literals.EDUCATION__FIELD, Messages.field);
        period(block, education, Literals.EDUCATION__FROM, Literals.EDUCATION__TO);
        SeldomFields.create(editing, block, 2, education, List.of(Literals.EDUCATION__NOTE),
                more -> text(more, education, Literals.EDUCATION__NOTE, Messages.note));
    }

    private void period(Composite block, EObject owner, EAttribute from, EAttribute to) {
        ListField.block(editing, block, 2, years -> {
            new TextField<>(editing, years, owner, from, Converter.partialDate(), SWT.SINGLE, Messages.from);
            new TextField<>(editing, years, owner, to, Converter.partialDate(), SWT.SINGLE, Messages.to);
        });
    }

    private Text text(Composite block, EObject owner, EAttribute feature, String hint) {
        return new TextField<>(editing, block, owner, feature, Converter.TEXT, SWT.SINGLE, hint).control();
    }

    /** An organization by its name; one that is not there yet is made with it. */
    private void organization(Composite block, EObject owner, EReference reference, String hint) {
        new ReferenceField(editing, block, owner, reference, Unknown.make(name -> {
            Organization organization = KithFactory.eINSTANCE.createOrganization();
            organization.setName(name);
            return organization;
        }), hint);
    }

    private static String name(AffiliationKind kind) {
        return switch (kind) {
            case EMPLOYMENT -> Messages.employment;
            case MEMBERSHIP -> Messages.membership;
            case VOLUNTEERING -> Messages.volunteering;
            case OTHER -> Messages.otherKind;
        };
    }
}

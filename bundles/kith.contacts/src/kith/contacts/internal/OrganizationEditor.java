package kith.contacts.internal;

import org.eclipse.swt.widgets.Composite;

import kith.model.KithPackage;
import kith.model.Organization;
import kith.ui.form.Converter;
import kith.ui.form.Editing;
import kith.ui.form.EntityEditor;
import kith.ui.form.FormSection;

/** The editor of an organization. */
public final class OrganizationEditor extends EntityEditor<Organization> {

    public OrganizationEditor() {
        super(Organization.class);
    }

    @Override
    protected void createForm(Composite parent, Organization organization, Editing editing) {
        ContactHeader.create(editing, parent, organization, KithPackage.Literals.ORGANIZATION__NAME, organization::setName);
        new FormSection(editing, parent, "organization.about", Messages.about, true)
                .text(organization, KithPackage.Literals.ORGANIZATION__INDUSTRY, Converter.TEXT, Messages.industry)
                .reference(organization, KithPackage.Literals.ORGANIZATION__PARENT, Messages.partOf);
        ReachSection.create(editing, parent, organization);
        MembersSection.create(editing, parent, organization);
        new FormSection(editing, parent, "organization.notes", Messages.notes, true)
                .lines(organization, KithPackage.Literals.CONTACT__NOTE, 120);
    }
}

package kith.contacts.internal.profile;

import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.events.HyperlinkAdapter;
import org.eclipse.ui.forms.events.HyperlinkEvent;
import org.eclipse.ui.forms.widgets.Hyperlink;

import kith.core.EntityRef;
import kith.model.CareerStage;
import kith.model.KithFactory;
import kith.model.KithPackage.Literals;
import kith.model.Person;
import kith.model.Profile;
import kith.ui.Colors;
import kith.ui.EntityEditors;
import kith.ui.WidgetKeys;
import kith.ui.form.Converter;
import kith.ui.form.Editing;
import kith.ui.form.EntityEditor;
import kith.ui.form.FormSection;
import kith.ui.form.ReferenceField;
import kith.ui.form.ReferenceField.Unknown;

/** The editor of the user's profile: who the user is, and what the user wants. */
public final class ProfileEditor extends EntityEditor<Profile> {

    public ProfileEditor() {
        super(Profile.class);
    }

    @Override
    protected void createForm(Composite parent, Profile profile, Editing editing) {
        Label title = editing.toolkit().createLabel(parent, Messages.myProfile);
        title.setFont(JFaceResources.getHeaderFont());
        Label hint = editing.toolkit().createLabel(parent, Messages.hint, SWT.WRAP);
        Colors.mute(hint);
        GridDataFactory.fillDefaults().grab(true, false).hint(60, SWT.DEFAULT).applyTo(hint);
        FormSection self = new FormSection(editing, parent, "profile.self", Messages.you, true);
        self.control(Messages.youAre, body -> new ReferenceField(editing, body, profile, Literals.PROFILE__SELF,
                        Unknown.make(ProfileEditor::person), Messages.yourName).control());
        selfLink(editing, self.body(), profile);
        new FormSection(editing, parent, "profile.aims", Messages.aims, true)
                .choice(profile, Literals.PROFILE__STAGE, List.of(CareerStage.values()), ProfileEditor::name, Messages.stage)
                .words(profile, Literals.PROFILE__INTERESTS, Messages.interests)
                .words(profile, Literals.PROFILE__CAREER_GOALS, Messages.careerGoals)
                .text(profile, Literals.PROFILE__WEEKLY_TIME, Converter.MINUTES, Messages.weeklyTime);
    }

    private void selfLink(Editing editing, Composite body, Profile profile) {
        Hyperlink link = editing.toolkit().createHyperlink(body, Messages.editSelf, SWT.WRAP);
        WidgetKeys.set(link, "kith.contacts.profile.self");
        GridData layout = GridDataFactory.fillDefaults().span(2, 1).indent(0, 4).create();
        link.setLayoutData(layout);
        link.addHyperlinkListener(new HyperlinkAdapter() {
            @Override
            public void linkActivated(HyperlinkEvent event) {
                EntityEditors.open(getSite().getPage(), EntityRef.of(profile.getSelf()));
            }
        });
        Runnable refresher = () -> {
            boolean known = profile.getSelf() != null && !profile.getSelf().eIsProxy();
            if (layout.exclude == known || link.getVisible() != known) {
                layout.exclude = !known;
                link.setVisible(known);
                link.requestLayout();
            }
        };
        editing.onRefresh(refresher);
        link.addDisposeListener(event -> editing.noRefresh(refresher));
        refresher.run();
    }

    private static Person person(String name) {
        Person person = KithFactory.eINSTANCE.createPerson();
        person.setFormattedName(name);
        return person;
    }

    private static String name(CareerStage stage) {
        return switch (stage) {
            case STUDENT -> Messages.student;
            case JOB_SEEKER -> Messages.jobSeeker;
            case ESTABLISHED -> Messages.established;
        };
    }
}

package kith.contacts.internal;

import java.util.List;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;

import kith.core.PersonNames;
import kith.model.Closeness;
import kith.model.KithFactory;
import kith.model.KithPackage.Literals;
import kith.model.Person;
import kith.ui.form.Converter;
import kith.ui.form.Editing;
import kith.ui.form.EntityEditor;
import kith.ui.form.FormSection;
import kith.ui.form.ListField;
import kith.ui.form.ReferenceField;
import kith.ui.form.ReferenceField.Unknown;
import kith.ui.form.TextField;

/** The editor of a person. */
public final class PersonEditor extends EntityEditor<Person> {

    public PersonEditor() {
        super(Person.class);
    }

    @Override
    protected void createForm(Composite parent, Person person, Editing editing) {
        ContactHeader.create(editing, parent, person, Literals.PERSON__FORMATTED_NAME, name -> PersonNames.rename(person, name));
        ReachSection.create(editing, parent, person);
        WorkSection.create(editing, parent, person);
        new FormSection(editing, parent, "person.dates", Messages.birthdayAndDates, true)
                .text(person, Literals.PERSON__BIRTHDAY, Converter.birthday(), Messages.birthday)
                .text(person, Literals.PERSON__ANNIVERSARY, Converter.partialDate(), Messages.anniversary)
                .control(Messages.dates, body -> dates(editing, body, person));
        new FormSection(editing, parent, "person.touch", Messages.stayingInTouch, true)
                .row(Messages.cadence, body -> new CadenceField(editing, body, person).control())
                .choice(person, Literals.PERSON__CLOSENESS, List.of(Closeness.values()), PersonEditor::name, Messages.closeness);
        meeting(parent, person, editing);
        relations(parent, person, editing);
        new FormSection(editing, parent, "person.passions", Messages.passionsAndPursuits, true)
                .words(person, Literals.PERSON__INTERESTS, Messages.interests)
                .words(person, Literals.PERSON__PASSIONS, Messages.passions)
                .words(person, Literals.PERSON__PURSUITS, Messages.pursuits)
                .words(person, Literals.PERSON__QUESTIONS, Messages.askNextTime);
        AskSection.create(editing, parent, person);
        new FormSection(editing, parent, "person.notes", Messages.notes, true)
                .lines(person, Literals.CONTACT__NOTE, 96);
        FormSection details = new FormSection(editing, parent, "person.details", Messages.nameAndLanguages, false);
        namePart(details, person, Literals.PERSON__NAME_PREFIX, Messages.namePrefix);
        namePart(details, person, Literals.PERSON__GIVEN_NAME, Messages.givenName);
        namePart(details, person, Literals.PERSON__ADDITIONAL_NAMES, Messages.additionalNames);
        namePart(details, person, Literals.PERSON__FAMILY_NAME, Messages.familyName);
        namePart(details, person, Literals.PERSON__NAME_SUFFIX, Messages.nameSuffix);
        details.words(person, Literals.PERSON__NICKNAMES, Messages.nicknames)
                .text(person, Literals.PERSON__PHONETIC_GIVEN_NAME, Converter.TEXT, Messages.phoneticGivenName)
                .text(person, Literals.PERSON__PHONETIC_FAMILY_NAME, Converter.TEXT, Messages.phoneticFamilyName)
                .text(person, Literals.PERSON__PRONOUNS, Converter.TEXT, Messages.pronouns)
                .words(person, Literals.PERSON__LANGUAGES, Messages.languages);
    }

    private static void namePart(FormSection section, Person person, EAttribute part, String label) {
        section.text(person, part, Converter.TEXT, label, value -> PersonNames.setPart(person, part, value));
    }

    private static <T> void text(Editing editing, Composite row, EObject owner, EAttribute feature, Converter<T> converter,
            String hint) {
        new TextField<>(editing, row, owner, feature, converter, SWT.SINGLE, hint);
    }

    private static void meeting(Composite parent, Person person, Editing editing) {
        FormSection section = new FormSection(editing, parent, "person.meeting", Messages.howWeMet, true);
        section.control(Messages.firstMeeting, body -> new PartField(editing, body, person, Literals.PERSON__FIRST_MEETING,
                Messages.addMeeting, Messages.removeMeeting, () -> EcoreUtil.create(Literals.FIRST_MEETING), (row, meeting) -> ListField.block(editing,
                        row, 2, block -> {
                            text(editing, block, meeting, Literals.FIRST_MEETING__DATE, Converter.partialDate(), Messages.when);
                            text(editing, block, meeting, Literals.FIRST_MEETING__PLACE, Converter.TEXT, Messages.place);
                            new ReferenceField(editing, block, meeting, Literals.FIRST_MEETING__EVENT, Unknown.REFUSE,
                                    Messages.event);
                            new ReferenceField(editing, block, meeting, Literals.FIRST_MEETING__THROUGH, Unknown.REFUSE,
                                    Messages.through);
                            WorkSection.wide(new TextField<>(editing, block, meeting, Literals.FIRST_MEETING__NOTE,
                                    Converter.TEXT, SWT.SINGLE, Messages.note).control());
                        })).control());
    }

    private static void relations(Composite parent, Person person, Editing editing) {
        new FormSection(editing, parent, "person.relations", Messages.relations, false)
                .control(Messages.people, body -> new ListField(editing, body, person, Literals.PERSON__RELATIONS,
                        Messages.relation, KithFactory.eINSTANCE::createRelation, (row, relation) -> {
                            text(editing, row, relation, Literals.RELATION__TYPE, Converter.TEXT, Messages.relationType);
                            new ReferenceField(editing, row, relation, Literals.RELATION__PERSON, Literals.RELATION__NAME,
                                    Messages.relatedPerson);
                        }).control());
    }

    private static Composite dates(Editing editing, Composite body, Person person) {
        return new ListField(editing, body, person, Literals.PERSON__DATES, Messages.importantDate,
                KithFactory.eINSTANCE::createImportantDate, (row, date) -> {
                    text(editing, row, date, Literals.IMPORTANT_DATE__LABEL, Converter.TEXT, Messages.dateLabel);
                    text(editing, row, date, Literals.IMPORTANT_DATE__DATE, Converter.partialDate(), Messages.when);
                }).control();
    }

    private static String name(Closeness closeness) {
        return switch (closeness) {
            case UNSTATED -> Messages.unstated;
            case ACQUAINTANCE -> Messages.acquaintance;
            case COLLEAGUE -> Messages.colleague;
            case PROFESSIONAL_FRIEND -> Messages.professionalFriend;
            case CLOSE -> Messages.close;
        };
    }
}

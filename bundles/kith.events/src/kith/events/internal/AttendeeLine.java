package kith.events.internal;

import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.forms.events.IHyperlinkListener;
import org.eclipse.ui.forms.widgets.ImageHyperlink;

import kith.model.Attendee;
import kith.model.KithFactory;
import kith.model.KithPackage.Literals;
import kith.model.ParticipationStatus;
import kith.model.Person;
import kith.ui.Icons;
import kith.ui.WidgetKeys;
import kith.ui.form.CheckField;
import kith.ui.form.ChoiceField;
import kith.ui.form.Converter;
import kith.ui.form.Editing;
import kith.ui.form.ReferenceField;
import kith.ui.form.TextField;

/** Who comes to an event: a person of the network, or a name alone, which one click adds to the network. */
final class AttendeeLine {

    private AttendeeLine() {
    }

    static void create(Editing editing, Composite row, Attendee attendee) {
        new ReferenceField(editing, row, attendee, Literals.ATTENDEE__PERSON, Literals.ATTENDEE__NAME, Messages.person);
        addToNetwork(editing, row, attendee);
        Control status = new ChoiceField<>(editing, row, attendee, Literals.ATTENDEE__STATUS,
                List.of(ParticipationStatus.values()), AttendeeLine::name).control();
        GridDataFactory.swtDefaults().applyTo(status);
        Control meet = new CheckField(editing, row, attendee, Literals.ATTENDEE__TO_MEET, Messages.toMeet).control();
        GridDataFactory.swtDefaults().applyTo(meet);
        new TextField<>(editing, row, attendee, Literals.ATTENDEE__WHY, Converter.TEXT, SWT.SINGLE, Messages.why);
    }

    private static void addToNetwork(Editing editing, Composite row, Attendee attendee) {
        ImageHyperlink add = editing.toolkit().createImageHyperlink(row, SWT.NONE);
        add.setImage(Icons.get("person-plus"));
        WidgetKeys.set(add, "Attendee.addToNetwork");
        GridDataFactory.swtDefaults().applyTo(add);
        add.addHyperlinkListener(IHyperlinkListener.linkActivatedAdapter(event -> add(editing, attendee)));
        Runnable refresher = () -> {
            boolean nameOnly = attendee.getPerson() == null && attendee.getName() != null;
            add.setVisible(nameOnly);
            add.setToolTipText(nameOnly ? NLS.bind(Messages.addToNetwork, attendee.getName()) : null);
        };
        editing.onRefresh(refresher);
        add.addDisposeListener(event -> editing.noRefresh(refresher));
        refresher.run();
    }

    private static void add(Editing editing, Attendee attendee) {
        editing.run(NLS.bind(Messages.addToNetwork, attendee.getName()), () -> {
            Person person = KithFactory.eINSTANCE.createPerson();
            person.setFormattedName(attendee.getName());
            attendee.setPerson(editing.session().create(person));
            attendee.setName(null);
        });
    }

    private static String name(ParticipationStatus status) {
        return switch (status) {
            case NEEDS_ACTION -> Messages.invited;
            case ACCEPTED -> Messages.accepted;
            case DECLINED -> Messages.declined;
            case TENTATIVE -> Messages.tentative;
        };
    }
}

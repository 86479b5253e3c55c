package kith.timeline.internal.log;

import static kith.model.KithPackage.Literals.INTERACTION__ALL_DAY;
import static kith.model.KithPackage.Literals.INTERACTION__AT;
import static kith.model.KithPackage.Literals.INTERACTION__ZONE;

import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

import kith.core.logging.InteractionParts;
import kith.core.logging.InteractionTime;
import kith.model.Interaction;
import kith.ui.Colors;
import kith.ui.WidgetKeys;
import kith.ui.form.Editing;
import kith.ui.form.MomentField;
import kith.ui.form.ZoneField;

/**
 * When an interaction was: date and time of day, and below them whether it was the whole day, and the zone. Where the clocks
 * here showed something else, that is said beside the zone.
 */
public final class WhenField implements MomentField.Moment {

    private static final int ZONE_WIDTH = 130;

    private final Editing editing;
    private final Interaction interaction;
    private final InteractionParts parts;
    private final InteractionTime time;
    private final MomentField moment;
    private final Control zone;
    private final Button allDay;
    private final Composite root;
    private final Label elsewhere;

    private WhenField(Editing editing, Composite parent, Interaction interaction, InteractionParts parts) {
        this.editing = editing;
        this.interaction = interaction;
        this.parts = parts;
        time = new InteractionTime(interaction, editing.session().getClock(), ZoneId.systemDefault());
        root = editing.toolkit().createComposite(parent);
        GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(root);
        moment = new MomentField(editing, root, "Interaction.at", Editing.label(INTERACTION__AT), SaidDays.past(), this);
        moment.mark(editing, interaction, INTERACTION__AT);
        Composite row = editing.toolkit().createComposite(root);
        GridLayoutFactory.fillDefaults().numColumns(3).margins(2, 2).spacing(10, 0).applyTo(row);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
        allDay = editing.toolkit().createButton(row, Messages.allDay, SWT.CHECK);
        allDay.setToolTipText(Messages.allDayHint);
        allDay.setEnabled(!editing.session().isReadOnly());
        WidgetKeys.set(allDay, "Interaction.allDay");
        allDay.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> setAllDay(allDay.getSelection())));
        zone = new ZoneField(editing, row, "Interaction.zone", time::zone, this::setZone).control();
        GridDataFactory.fillDefaults().hint(ZONE_WIDTH, SWT.DEFAULT).align(SWT.BEGINNING, SWT.CENTER).applyTo(zone);
        elsewhere = editing.toolkit().createLabel(row, "");
        Colors.mute(elsewhere);
        GridDataFactory.fillDefaults().grab(true, false).hint(40, SWT.DEFAULT).align(SWT.FILL, SWT.CENTER).applyTo(elsewhere);
        Runnable refresher = this::refresh;
        editing.onRefresh(refresher);
        root.addDisposeListener(event -> editing.noRefresh(refresher));
        refresh();
    }

    /**
     * Makes the row.
     *
     * @param parts what belongs to the interaction and is of the same time
     */
    public static Composite create(Editing editing, Composite parent, Interaction interaction, InteractionParts parts) {
        return new WhenField(editing, parent, interaction, parts).root;
    }

    private void refresh() {
        boolean whole = interaction.isAllDay();
        allDay.setSelection(whole);
        moment.showTime(!whole);
        zone.setVisible(!whole);
        String said = time.elsewhere().map(here -> NLS.bind(Messages.elsewhere, text(here))).orElse("");
        elsewhere.setText(said);
        elsewhere.setToolTipText(said);
    }

    private static String text(ZonedDateTime here) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT).format(here);
    }

    @Override
    public ZonedDateTime get() {
        return time.get();
    }

    @Override
    public ZonedDateTime initial() {
        return time.now();
    }

    @Override
    public boolean set(ZonedDateTime changed) {
        return change(INTERACTION__AT, () -> time.set(changed));
    }

    private boolean setZone(ZoneId chosen) {
        return change(INTERACTION__ZONE, () -> time.setZone(chosen));
    }

    private boolean setAllDay(boolean whole) {
        return change(INTERACTION__ALL_DAY, () -> time.setAllDay(whole));
    }

    private boolean change(EStructuralFeature feature, Runnable change) {
        return editing.run(NLS.bind(Messages.changeOf, Editing.label(feature), editing.title()), () -> parts.move(interaction, change));
    }
}

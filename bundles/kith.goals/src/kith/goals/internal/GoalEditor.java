package kith.goals.internal;

import java.time.Instant;
import java.util.List;

import org.eclipse.core.runtime.RegistryFactory;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

import kith.core.Channels;
import kith.core.MetricDescriptor;
import kith.core.Metrics;
import kith.model.Goal;
import kith.model.GoalState;
import kith.model.KithFactory;
import kith.model.KithPackage.Literals;
import kith.ui.form.CheckField;
import kith.ui.form.Converter;
import kith.ui.form.Editing;
import kith.ui.form.EntityEditor;
import kith.ui.form.FormSection;
import kith.ui.form.ListField;
import kith.ui.form.TextField;

/** The editor of a goal: what it is, how it is measured, and how far it is. */
public final class GoalEditor extends EntityEditor<Goal> {

    private final Metrics metrics = new Metrics(RegistryFactory.getRegistry());
    private final Channels channels = Channels.shared();

    public GoalEditor() {
        super(Goal.class);
    }

    @Override
    protected void createForm(Composite parent, Goal goal, Editing editing) {
        Control title = new TextField<>(editing, parent, goal, Literals.GOAL__TITLE, Converter.TEXT, SWT.SINGLE, Messages.goal).control();
        title.setFont(JFaceResources.getHeaderFont());
        GridDataFactory.fillDefaults().grab(true, false).hint(60, SWT.DEFAULT).applyTo(title);
        new ProgressSummary(editing, parent, goal, metrics);
        new FormSection(editing, parent, "goal.measure", Messages.measure, true)
                .choice(goal, Literals.GOAL__METRIC, metrics.all().stream().map(MetricDescriptor::id).toList(), this::metric, Messages.what)
                .control(Messages.only, body -> new FilterFields(editing, body, goal, channels).control())
                .text(goal, Literals.GOAL__TARGET, Converter.number(), Messages.target);
        new FormSection(editing, parent, "goal.period", Messages.period, true)
                .text(goal, Literals.GOAL__FROM, Converter.date(), Messages.from)
                .text(goal, Literals.GOAL__TO, Converter.date(), Messages.to)
                .control("", body -> new PeriodLinks(editing, body, goal).control());
        FormSection plan = new FormSection(editing, parent, "goal.plan", Messages.plan, true);
        plan.choice(goal, Literals.GOAL__STATE, List.of(GoalState.values()), GoalEditor::state, Messages.state);
        plan.reference(goal, Literals.GOAL__PARENT, Messages.partOf);
        plan.control(Messages.milestones, body -> new ListField(editing, body, goal, Literals.GOAL__MILESTONES,
                Messages.milestone, KithFactory.eINSTANCE::createMilestone, (row, milestone) -> {
                    field(editing, row, milestone, Literals.MILESTONE__TITLE, Converter.TEXT, Messages.milestone);
                    field(editing, row, milestone, Literals.MILESTONE__TARGET, Converter.number(), Messages.target);
                    field(editing, row, milestone, Literals.MILESTONE__DUE, Converter.date(), Messages.due);
                    new CheckField(editing, row, milestone, Literals.MILESTONE__REACHED, Instant::now, Messages.reached);
                }).control());
        plan.lines(goal, Literals.GOAL__NOTE, Messages.note, 80);
    }

    private static <T> void field(Editing editing, Composite row, EObject owner, EAttribute feature, Converter<T> converter,
            String hint) {
        new TextField<>(editing, row, owner, feature, converter, SWT.SINGLE, hint);
    }

    private String metric(String id) {
        return metrics.find(id).map(MetricDescriptor::name).orElse(id);
    }

    private static String state(GoalState state) {
        return switch (state) {
            case ACTIVE -> Messages.active;
            case REACHED -> Messages.reached;
            case DROPPED -> Messages.dropped;
        };
    }
}

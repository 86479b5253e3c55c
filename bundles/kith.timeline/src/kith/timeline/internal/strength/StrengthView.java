package kith.timeline.internal.strength;

import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IWorkbenchPart;

import kith.core.Channels;
import kith.core.EntityRef;
import kith.core.Session;
import kith.core.strength.EvidenceReader;
import kith.core.strength.Weights;
import kith.store.ChangeSet;
import kith.store.NetworkStore;
import kith.timeline.internal.FollowedPerson;
import kith.ui.EmptyState;
import kith.ui.NetworkView;
import kith.ui.Reading;

/** How strong the relationship with the selected person is, by what, and how it came to be so. */
public final class StrengthView extends NetworkView {

    /** The id of the view. */
    public static final String ID = "kith.timeline.strength";

    private final EvidenceReader reader = new EvidenceReader(Channels.shared());
    private final ISelectionListener follower = this::selected;
    private final StackLayout stack = new StackLayout();
    private Composite content;
    private Composite shown;
    private StrengthChart chart;
    private StrengthNumbers numbers;
    private EmptyState empty;
    private EntityRef person;

    @Override
    protected Control createContent(Composite parent) {
        content = new Composite(parent, SWT.NONE);
        content.setLayout(stack);
        shown = new Composite(content, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(shown);
        chart = new StrengthChart(shown);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(chart);
        numbers = new StrengthNumbers(shown);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(numbers);
        empty = new EmptyState(content);
        getSite().getPage().addPostSelectionListener(follower);
        WeightChanges.follow(content, this::read);
        show(Optional.empty());
        return content;
    }

    @Override
    public void dispose() {
        getSite().getPage().removePostSelectionListener(follower);
        super.dispose();
    }

    @Override
    protected void networkOpened(Session opened) {
        person = null;
        selected(null, getSite().getPage().getSelection());
        read();
    }

    @Override
    protected void networkChanged(ChangeSet changes) {
        if (changes.touches("Person", "Interaction", "Exchange")) {
            read();
        }
    }

    private void selected(IWorkbenchPart part, ISelection selection) {
        if (part != this) {
            FollowedPerson.in(selection).filter(ref -> !ref.equals(person)).ifPresent(ref -> {
                person = ref;
                read();
            });
        }
    }

    private void read() {
        if (session() == null || content.isDisposed()) {
            return;
        }
        NetworkStore store = session().getStore();
        EntityRef wanted = person;
        Weights weights = Weights.preferred();
        Reading.of(content, () -> Optional.ofNullable(wanted).flatMap(ref -> FollowedPerson.of(store, ref))
                .flatMap(id -> Measured.of(reader, store, id, weights)), (Optional<Measured> found) -> show(found));
    }

    private void show(Optional<Measured> measured) {
        measured.ifPresentOrElse(this::show, () -> empty.show(Messages.nobody, Messages.nobodyHint, null, () -> { }));
        stack.topControl = measured.isPresent() ? shown : empty;
        content.layout();
    }

    private void show(Measured read) {
        chart.show(read.name(), read.strength(), read.history());
        numbers.show(read);
        shown.layout();
    }

    @Override
    public void setFocus() {
        stack.topControl.setFocus();
    }
}

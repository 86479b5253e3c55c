package kith.contacts.internal.duplicates;

import java.util.List;
import java.util.Set;
import java.util.function.Function;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.statushandlers.StatusManager;

import kith.core.Session;
import kith.core.duplicates.Duplicate;
import kith.core.duplicates.PersonMerge;
import kith.core.history.Names;
import kith.model.Person;
import kith.store.ChangeSet;
import kith.store.NetworkException;
import kith.store.Titles;
import kith.ui.Colors;
import kith.ui.EmptyState;
import kith.ui.NetworkView;
import kith.ui.Reading;
import kith.ui.WidgetKeys;

/** People who may be there twice, and what becomes of them: merged, or told apart for good. Nobody is merged unasked. */
public final class DuplicatesView extends NetworkView {

    /** The id of the view. */
    public static final String ID = "kith.contacts.duplicates";

    /** A search of this many people takes no second, so that it can follow every change. */
    private static final int FEW = 10_000;
    private static final int SOON_MILLIS = 500;

    private final DuplicatesModel model = new DuplicatesModel();
    private final StackLayout stack = new StackLayout();
    private Composite content;
    private SashForm sash;
    private EmptyState empty;
    private TableViewer table;
    private Label count;
    private MergePanel panel;
    private SearchJob job;

    @Override
    protected Control createContent(Composite parent) {
        content = new Composite(parent, SWT.NONE);
        content.setLayout(stack);
        sash = new SashForm(content, SWT.VERTICAL);
        createTable(new Composite(sash, SWT.NONE));
        panel = new MergePanel(sash, this::merge, this::distinguish);
        sash.setWeights(4, 6);
        empty = new EmptyState(content);
        stack.topControl = empty;
        return content;
    }

    private void createTable(Composite parent) {
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(parent);
        table = new TableViewer(parent, SWT.FULL_SELECTION | SWT.SINGLE);
        table.getTable().setHeaderVisible(true);
        table.setContentProvider(ArrayContentProvider.getInstance());
        WidgetKeys.set(table.getTable(), ID + ".table");
        GridDataFactory.fillDefaults().grab(true, true).applyTo(table.getTable());
        column(Messages.person, 170, Duplicate::firstName);
        column(Messages.maybe, 170, Duplicate::secondName);
        column(Messages.howSure, 90, DuplicateText::confidence);
        column(Messages.why, 260, DuplicateText::reasons);
        table.addSelectionChangedListener(event -> showPair());
        count = new Label(parent, SWT.NONE);
        Colors.mute(count);
        GridDataFactory.fillDefaults().grab(true, false).indent(6, 3).applyTo(count);
    }

    private void column(String title, int width, Function<Duplicate, String> text) {
        TableViewerColumn column = new TableViewerColumn(table, SWT.NONE);
        column.getColumn().setText(title);
        column.getColumn().setWidth(width);
        column.setLabelProvider(ColumnLabelProvider.createTextProvider(pair -> text.apply((Duplicate) pair)));
    }

    @Override
    protected void networkOpened(Session opened) {
        model.clear();
        panel.setWritable(!opened.isReadOnly());
        search(0);
    }

    @Override
    protected void networkClosed() {
        cancel();
        model.clear();
        refresh();
    }

    @Override
    protected void networkChanged(ChangeSet changes) {
        if (DuplicatesModel.isTouched(changes) && session().getStore().count("Person") <= FEW) {
            search(SOON_MILLIS);
        }
    }

    @Override
    public void dispose() {
        cancel();
        super.dispose();
    }

    private void search(long delay) {
        cancel();
        SearchJob search = new SearchJob(session().getStore(), (done, found) -> Reading.window(content).execute(() -> show(done, found)));
        job = search;
        if (model.pairs().isEmpty()) {
            empty.show(Messages.searching, "", null, () -> { });
        }
        search.schedule(delay);
    }

    private void cancel() {
        if (job != null) {
            job.cancel();
            job = null;
        }
    }

    /** What an older search has found does not know what was merged or opened since. */
    private void show(SearchJob search, List<Duplicate> found) {
        if (job == search) {
            model.found(found);
            refresh();
        }
    }

    /** Shows two people whom the user has chosen to merge. */
    public void ask(Person one, Person other) {
        model.ask(new Duplicate(one.getId(), Titles.of(one), other.getId(), Titles.of(other), 1, Set.of()));
        refresh();
        table.setSelection(new StructuredSelection(model.pairs().getFirst()), true);
    }

    private void refresh() {
        List<Duplicate> pairs = model.pairs();
        Object selected = table.getStructuredSelection().getFirstElement();
        int place = Math.max(0, table.getTable().getSelectionIndex());
        table.setInput(pairs);
        count.setText(model.found() > DuplicatesModel.MOST ? NLS.bind(Messages.most, DuplicatesModel.MOST, model.found())
                : pairs.size() == 1 ? Messages.onePair : NLS.bind(Messages.pairs, pairs.size()));
        if (pairs.isEmpty()) {
            panel.clear();
            empty.show(Messages.noDuplicates, Messages.noDuplicatesHint, Messages.searchAgain, () -> search(0));
        } else if (selected == null || !pairs.contains(selected)) {
            table.setSelection(new StructuredSelection(pairs.get(Math.min(place, pairs.size() - 1))), true);
        } else {
            table.setSelection(new StructuredSelection(selected));
        }
        stack.topControl = pairs.isEmpty() ? empty : sash;
        content.layout();
    }

    private void showPair() {
        if (session() == null || !(table.getStructuredSelection().getFirstElement() instanceof Duplicate pair)) {
            panel.clear();
            return;
        }
        Person first = session().find(Person.class, pair.first()).orElse(null);
        Person second = session().find(Person.class, pair.second()).orElse(null);
        if (first == null || second == null) {
            panel.clear();
        } else {
            panel.show(first, second, Names.of(session()));
        }
    }

    private void merge(Person kept, Person other) {
        decide(kept, other, other.getId(), () -> PersonMerge.run(session(), kept.getId(), other.getId(), panel.choices()));
    }

    private void distinguish(Person one, Person other) {
        decide(one, other, null, () -> PersonMerge.distinguish(session(), one.getId(), other.getId()));
    }

    /** What the user has decided. */
    private interface Decision {

        void run() throws NetworkException;
    }

    private void decide(Person one, Person other, String gone, Decision decision) {
        Duplicate pair = (Duplicate) table.getStructuredSelection().getFirstElement();
        try {
            decision.run();
        } catch (NetworkException e) {
            StatusManager.getManager().handle(Status.error(e.getMessage(), e), StatusManager.SHOW);
            return;
        }
        if (pair != null) {
            model.decided(pair, gone);
        } else {
            ILog.get().warn("Nothing was selected: " + one.getId() + ", " + other.getId());
        }
        refresh();
        table.getTable().setFocus();
    }

    @Override
    public void setFocus() {
        if (stack.topControl == sash) {
            table.getTable().setFocus();
        } else {
            content.setFocus();
        }
    }
}

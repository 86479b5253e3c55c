package kith.contacts.internal.duplicates;

import java.util.List;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.Function;

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
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
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
import kith.store.NetworkStore;
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

    /** A search that takes no longer follows every change; a longer one is made when the user wants it. */
    private static final int QUICK_MILLIS = 2000;
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
    private boolean failed;
    private long took;
    private Duplicate shown;

    @Override
    protected Control createContent(Composite parent) {
        content = new Composite(parent, SWT.NONE);
        content.setLayout(stack);
        sash = new SashForm(content, SWT.VERTICAL);
        createTable(new Composite(sash, SWT.NONE));
        panel = new MergePanel(sash, model, this::merge, this::distinguish);
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
        table.addSelectionChangedListener(event -> pick());
        Composite bar = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(6, 3).applyTo(bar);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
        count = new Label(bar, SWT.NONE);
        Colors.mute(count);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(count);
        Button again = new Button(bar, SWT.PUSH);
        again.setText(Messages.searchAgain);
        WidgetKeys.set(again, ID + ".search");
        again.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> searchNow()));
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
        took = 0;
        panel.setWritable(!opened.isReadOnly());
        search(0);
        refresh();
    }

    @Override
    protected void networkClosed() {
        cancel();
        model.clear();
        refresh();
    }

    @Override
    protected void networkChanged(ChangeSet changes) {
        if (shown != null && changes.changes().stream().anyMatch(change -> shown.names(change.id()))) {
            comparePair(shown);
        }
        if (model.changed(changes)) {
            if (took <= QUICK_MILLIS) {
                search(SOON_MILLIS + took);
            }
            refresh();
        }
    }

    @Override
    public void dispose() {
        cancel();
        super.dispose();
    }

    private void search(long delay) {
        cancel();
        SearchJob search = new SearchJob(session().getStore(), (done, result) -> Reading.window(content).execute(() -> show(done, result)));
        job = search;
        failed = false;
        model.searching();
        search.schedule(delay);
    }

    private void cancel() {
        if (job != null) {
            job.cancel();
            job = null;
        }
    }

    /** What an older search has found does not know what was merged or opened since. */
    private void show(SearchJob search, SearchJob.Result result) {
        if (job == search) {
            job = null;
            failed = result.failed();
            if (!failed) {
                took = result.millis();
                NetworkStore store = session().getStore();
                model.found(result.found(), pair -> PersonMerge.isOpen(store, pair.first(), pair.second()));
            }
            refresh();
        }
    }

    /** Shows two people whom the user has chosen to merge. */
    public void ask(Person one, Person other) {
        model.ask(new Duplicate(one.getId(), Titles.of(one), other.getId(), Titles.of(other), 1, Set.of()));
        refresh();
    }

    private void refresh() {
        List<Duplicate> pairs = model.pairs();
        if (!pairs.equals(table.getInput())) {
            table.setInput(pairs);
        }
        count.setText(count(pairs.size()));
        if (pairs.isEmpty()) {
            showNone();
        }
        table.setSelection(model.inHand().<StructuredSelection>map(StructuredSelection::new).orElse(StructuredSelection.EMPTY), true);
        showPair();
        stack.topControl = pairs.isEmpty() ? empty : sash;
        content.layout();
    }

    private String count(int pairs) {
        String text = model.found() > DuplicatesModel.MOST ? NLS.bind(Messages.most, DuplicatesModel.MOST, model.found())
                : pairs == 1 ? Messages.onePair : NLS.bind(Messages.pairs, pairs);
        return failed ? NLS.bind(Messages.countAnd, text, Messages.notSearched)
                : model.isStale() && job == null ? NLS.bind(Messages.countAnd, text, Messages.outOfDate) : text;
    }

    private void showNone() {
        if (job != null) {
            empty.show(Messages.searching, "", null, () -> { });
        } else if (failed) {
            empty.show(Messages.notSearched, "", Messages.searchAgain, this::searchNow);
        } else {
            empty.show(Messages.noDuplicates, model.isStale() ? Messages.outOfDate : Messages.noDuplicatesHint, Messages.searchAgain,
                    this::searchNow);
        }
    }

    private void searchNow() {
        search(0);
        refresh();
    }

    private void pick() {
        if (table.getStructuredSelection().getFirstElement() instanceof Duplicate pair) {
            model.hold(pair);
            showPair();
        }
    }

    /** Shows the pair in hand; if it is shown already, it stays as it is. */
    private void showPair() {
        Duplicate pair = session() == null ? null : model.inHand().orElse(null);
        if (pair == null) {
            panel.clear();
            shown = null;
        } else if (shown == null || !shown.isSame(pair)) {
            comparePair(pair);
        }
    }

    private void comparePair(Duplicate pair) {
        shown = pair;
        Person kept = session().find(Person.class, model.kept()).orElse(null);
        Person other = session().find(Person.class, model.other()).orElse(null);
        if (kept == null || other == null) {
            panel.clear();
        } else {
            panel.show(kept, other, Names.of(session()));
        }
    }

    /** The panel can do nothing else until it is done; the table takes the focus before its buttons cannot have it any more. */
    private void merge() {
        Session merging = session();
        Duplicate pair = model.inHand().orElseThrow();
        String gone = model.other();
        table.getTable().setFocus();
        panel.setBusy(true);
        Executor window = Reading.window(content);
        new MergeJob(merging, model.kept(), gone, model.choices(), merged -> window.execute(() -> {
            panel.setBusy(false);
            if (merged && merging == session()) {
                decided(pair, gone);
            }
        })).schedule();
    }

    private void distinguish() {
        try {
            PersonMerge.distinguish(session(), model.kept(), model.other());
        } catch (NetworkException e) {
            StatusManager.getManager().handle(Status.error(e.getMessage(), e), StatusManager.SHOW);
            return;
        }
        decided(model.inHand().orElseThrow(), null);
        table.getTable().setFocus();
    }

    private void decided(Duplicate pair, String gone) {
        model.decided(pair, gone);
        refresh();
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

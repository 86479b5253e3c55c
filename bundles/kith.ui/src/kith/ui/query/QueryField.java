package kith.ui.query;

import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

import kith.store.NetworkStore;
import kith.store.query.Condition;
import kith.store.query.Fields;
import kith.store.query.ParsedQuery;
import kith.store.query.QueryError;
import kith.store.query.QueryParser;
import kith.ui.Colors;
import kith.ui.Reading;
import kith.ui.WidgetKeys;

/**
 * A line in which a user filters a list in the language of queries. What is wrong is marked where it stands, with its
 * reason below; the rest of the query holds. While the user types, and on Ctrl+Space, it offers what could be written. To
 * be used on the window's thread.
 */
public final class QueryField extends Composite {

    private static final int DELAY = 150;
    /** Nobody wants to be told of an error in a word that is not yet finished. */
    private static final int PATIENCE = 800;

    private final String type;
    private final Runnable changed;
    private final Runnable leave;
    private final Text text;
    private final ErrorMark mark;
    private final Label problem;
    private final CompletionPopup completions;
    private final Runnable delayed = this::tell;
    private final Runnable patient = this::showErrors;
    private NetworkStore network;
    private Fields fields;
    private ParsedQuery parsed = new ParsedQuery(Condition.EVERYTHING, List.of());

    /**
     * @param type the name of the class that is listed, such as {@code Person}
     * @param key names the text widget
     * @param hint what the text says while it is empty
     * @param changed is run when the filter is another one
     * @param leave is run when the user goes on to the list, on Enter or the arrow downwards
     */
    public QueryField(Composite parent, String type, String key, String hint, Runnable changed, Runnable leave) {
        super(parent, SWT.NONE);
        this.type = type;
        this.changed = changed;
        this.leave = leave;
        fields = Fields.of(type);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(this);
        text = new Text(this, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        text.setMessage(hint);
        text.setToolTipText(Messages.language);
        WidgetKeys.set(text, key);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
        mark = new ErrorMark(this, text);
        GridDataFactory.fillDefaults().grab(true, false).hint(SWT.DEFAULT, ErrorMark.HEIGHT).applyTo(mark);
        problem = new Label(this, SWT.WRAP);
        WidgetKeys.set(problem, key + ".problem");
        GridDataFactory.fillDefaults().grab(true, false).exclude(true).indent(4, 0).applyTo(problem);
        problem.setVisible(false);
        completions = new CompletionPopup(text, mark, this::accepted);
        text.addListener(SWT.KeyDown, this::key);
        text.addListener(SWT.Traverse, completions::traverse);
        text.addModifyListener(event -> modified());
    }

    /** Sets the network whose fields and values are known; null for none. */
    public void setStore(NetworkStore store) {
        network = store;
        completions.setSource(store, type, fields);
        if (store == null) {
            return;
        }
        Reading.of(this, () -> store.fields(type), known -> {
            fields = known;
            completions.setSource(store, type, known);
            ParsedQuery before = parsed;
            parse();
            if (!parsed.condition().equals(before.condition())) {
                changed.run();
            }
        });
    }

    /** Learns anew which fields the network has; the user may have made some. */
    public void refreshFields() {
        setStore(network);
    }

    /** Returns what is understood of the filter; {@link Condition#EVERYTHING} if it is empty. */
    public Condition condition() {
        return parsed.condition();
    }

    /** Returns whether the filter says anything. */
    public boolean isFiltered() {
        return !text.getText().isBlank();
    }

    /** Returns whether something of the filter is not understood. */
    public boolean hasErrors() {
        return !parsed.errors().isEmpty();
    }

    /** Returns the filter as it is written. */
    public String getText() {
        return text.getText();
    }

    /** Writes another filter, and tells of it a moment later. */
    public void setText(String query) {
        text.setText(query);
    }

    /** Goes on with what was typed elsewhere. */
    public void type(char character) {
        text.setFocus();
        text.setSelection(text.getCharCount());
        text.insert(String.valueOf(character));
    }

    @Override
    public boolean setFocus() {
        boolean focused = text.setFocus();
        text.selectAll();
        return focused;
    }

    private void modified() {
        parse();
        mark.show(List.of());
        getDisplay().timerExec(DELAY, delayed);
        getDisplay().timerExec(parsed.errors().isEmpty() ? 0 : PATIENCE, patient);
    }

    private void parse() {
        parsed = new QueryParser(fields).parse(text.getText());
    }

    private void tell() {
        if (!isDisposed()) {
            if (text.isFocusControl()) {
                completions.offer(false);
            }
            changed.run();
        }
    }

    private void accepted() {
        modified();
        completions.offer(false);
    }

    private void showErrors() {
        if (isDisposed()) {
            return;
        }
        mark.show(parsed.errors());
        boolean any = !parsed.errors().isEmpty();
        if (any) {
            problem.setText(describe(parsed.errors().get(0)));
            problem.setForeground(Colors.bad(problem));
        }
        GridData place = (GridData) problem.getLayoutData();
        if (any || !place.exclude) {
            place.exclude = !any;
            problem.setVisible(any);
            problem.requestLayout();
        }
    }

    private static String describe(QueryError error) {
        boolean said = error.expected().isEmpty() || error.expected().stream().anyMatch(error.message()::contains);
        return said ? error.message()
                : NLS.bind(Messages.errorWithChoices, error.message(), error.expected().stream().collect(Collectors.joining(", ")));
    }

    private void key(Event event) {
        if (completions.takes(event)) {
            event.doit = false;
        } else if (event.keyCode == SWT.ESC) {
            text.setText("");
            event.doit = false;
        } else if (event.keyCode == SWT.ARROW_DOWN || event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) {
            completions.close();
            leave.run();
            event.doit = false;
        }
    }
}

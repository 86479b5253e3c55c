package kith.ui.form;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.jface.fieldassist.ContentProposalAdapter;
import org.eclipse.jface.fieldassist.IContentProposal;
import org.eclipse.jface.fieldassist.IContentProposalProvider;
import org.eclipse.jface.fieldassist.TextContentAdapter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;

import kith.ui.WidgetKeys;

/**
 * A text of a form, between the object and the user. It commits when it is left and on Enter; a text of several lines on
 * Ctrl+Enter, and when the user pauses. Escape brings back what was there. What the user has typed stays until it is taken, whatever else changes the
 * object meanwhile; what cannot be taken stays as well, with the reason beside it. To be used on the thread of the display.
 */
public final class FieldText {

    /** What a text stands for. */
    public interface Value {

        /** Returns what the object says now, never null. */
        String shown();

        /**
         * Changes the object to what the user typed.
         *
         * @return whether it was done; if not, the user has been told why
         * @throws IllegalArgumentException with a message for the user if the text cannot be read
         */
        boolean take(String typed);
    }

    private static final String DATA = FieldText.class.getName();
    private static final int PAUSE_MILLIS = 2_000;

    private final Editing editing;
    private final String hint;
    private final Text text;
    private final Value value;
    private final FieldProblem problem;
    private final boolean several;
    private ContentProposalAdapter proposals;
    private String shown = "";
    private String refused;
    private boolean showing;
    private boolean taking;

    /**
     * @param style SWT.SINGLE, or SWT.MULTI for text of several lines
     * @param key names the widget for tests
     * @param hint what the field says while it is empty, usually its name
     */
    public FieldText(Editing editing, Composite parent, int style, String key, String hint, Value value) {
        this.editing = editing;
        this.hint = hint;
        this.value = value;
        several = (style & SWT.MULTI) != 0;
        text = editing.toolkit().createText(parent, "", style | (several ? SWT.WRAP | SWT.V_SCROLL : 0));
        Underline.add(text);
        text.setMessage(hint);
        text.setToolTipText(hint);
        text.setEditable(!editing.session().isReadOnly());
        text.setData(DATA, this);
        WidgetKeys.set(text, key);
        problem = new FieldProblem(text);
        text.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = hint;
            }
        });
        Runnable refresher = this::refresh;
        editing.onRefresh(refresher);
        editing.fields().add(this);
        text.addDisposeListener(event -> {
            editing.noRefresh(refresher);
            editing.fields().remove(this);
        });
        text.addListener(SWT.Modify, event -> modified());
        text.addListener(SWT.FocusIn, event -> selectAll());
        text.addListener(SWT.FocusOut, event -> left());
        text.addListener(SWT.KeyDown, this::key);
        if (several) {
            FormWheel.passAtEnd(text);
            Pause pause = editing.pause(PAUSE_MILLIS, this::paused);
            text.addListener(SWT.Modify, event -> {
                if (!showing) {
                    pause.interrupt();
                }
            });
            // Tab goes on to the next field, as everywhere in a form.
            text.addListener(SWT.Traverse, event -> event.doit |= event.detail == SWT.TRAVERSE_TAB_NEXT
                    || event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
        }
        refresh();
    }

    /** Returns the text of a form that a widget is; empty if it is another widget, or null. */
    public static Optional<FieldText> of(Control control) {
        return Optional.ofNullable(control).filter(widget -> !widget.isDisposed())
                .map(widget -> (FieldText) widget.getData(DATA));
    }

    /**
     * Takes what the user has typed, as if the widget were left; to be done before anything else that depends on it.
     *
     * @return false if it cannot be taken
     */
    public static boolean leave(Control control) {
        return of(control).map(FieldText::commit).orElse(true);
    }

    /**
     * Takes what the user has typed in any text of a form; to be done before what the form says is kept.
     *
     * @return the first text that cannot be taken; the user has been told why
     */
    public static Optional<Text> untaken(Composite form) {
        for (Control child : form.getChildren()) {
            Optional<Text> refused = child instanceof Composite part ? untaken(part) : Optional.empty();
            if (refused.isEmpty() && child.isVisible()) {
                refused = of(child).filter(field -> !field.commit()).map(FieldText::control);
            }
            if (refused.isPresent()) {
                return refused;
            }
        }
        return Optional.empty();
    }

    /** Returns the widget, for its layout. */
    public Text control() {
        return text;
    }

    /**
     * Offers proposals while the user types; of those that have to be looked up see {@link #proposeFound}.
     *
     * @param chosen is given the proposal that the user chose; what it changes shows in the field
     */
    public void propose(IContentProposalProvider provider, Consumer<IContentProposal> chosen) {
        ContentProposalAdapter adapter = new ContentProposalAdapter(text, new TextContentAdapter(), provider, null, null);
        adapter.setProposalAcceptanceStyle(ContentProposalAdapter.PROPOSAL_REPLACE);
        propose(adapter, chosen);
    }

    /**
     * Offers proposals while the user types that are looked up in the background.
     *
     * @param search finds proposals for a text that is not blank, on any thread
     * @param chosen is given the proposal that the user chose; what it changes shows in the field
     */
    public void proposeFound(Function<String, List<? extends IContentProposal>> search, Consumer<IContentProposal> chosen) {
        propose(new SearchProposals(text, new TextContentAdapter(), search), chosen);
    }

    private void propose(ContentProposalAdapter adapter, Consumer<IContentProposal> chosen) {
        proposals = adapter;
        proposals.addContentProposalListener(proposal -> {
            shown = typed();
            chosen.accept(proposal);
            refresh();
        });
    }

    /** Marks the field because of what was taken; see {@link FieldProblem#find}. */
    void mark(String reason, boolean warning, Runnable mend) {
        problem.find(reason, warning, mend);
    }

    /** Returns whether the user has typed what the object does not say. */
    public boolean isEdited() {
        return !typed().equals(shown);
    }

    /** Has the reason why the text cannot be taken stand in nobody's way. */
    void quiet() {
        problem.quiet();
    }

    /** Returns what the field says while it is empty, which is usually its name. */
    String hint() {
        return hint;
    }

    /** Returns what the widget says, which ends its lines as the platform does, as the object says it. */
    private String typed() {
        return plain(text.getText());
    }

    private String plain(String said) {
        return several ? LineEnds.plain(said) : LineEnds.oneLine(said);
    }

    private void modified() {
        if (!showing) {
            editing.fields().changed(this);
        }
    }

    /**
     * Takes what the user has typed.
     *
     * @return false if it cannot be taken; it stays in the field, and the user has been told why
     */
    public boolean commit() {
        if (taking) {
            // A message that says why it cannot be taken has the focus.
            return false;
        } else if (!isEdited()) {
            // What could not be taken was taken back by hand.
            problem.hide();
            return true;
        }
        String typed = typed();
        taking = true;
        try {
            if (value.take(typed)) {
                taking = false;
                refused = null;
                shown = typed;
                refresh();
                return true;
            }
            refused = typed;
        } catch (IllegalArgumentException e) {
            problem.show(e.getMessage());
        } finally {
            taking = false;
        }
        editing.fields().changed(this);
        return false;
    }

    /** Brings back what the object says, in place of what the user has typed. */
    public void reset() {
        shown = typed();
        refresh();
    }

    /** Shows what the object says, unless the user has typed something else; what is being taken is shown when it was. */
    private void refresh() {
        if (text.isDisposed() || taking) {
            return;
        }
        boolean edited = isEdited();
        shown = plain(value.shown());
        if (!edited && !shown.equals(typed())) {
            show();
        }
        if (!isEdited()) {
            problem.hide();
        }
        editing.fields().changed(this);
    }

    private void show() {
        int caret = text.getCaretPosition();
        showing = true;
        text.setText(several ? LineEnds.of(shown, Text.DELIMITER) : shown);
        showing = false;
        if (several) {
            text.setSelection(Math.min(caret, text.getCharCount()));
        }
    }

    private void left() {
        if (!isProposing() && !typed().equals(refused)) {
            commit();
        }
    }

    /** Who has been told why a text cannot be taken is not told again while typing; and a line that was begun stays. */
    private void paused() {
        if (!text.isDisposed() && refused == null && !text.getText().isBlank()) {
            commit();
        }
    }

    private void selectAll() {
        if (!several) {
            text.selectAll();
        }
    }

    private boolean isProposing() {
        return proposals != null && proposals.isProposalPopupOpen();
    }

    private void key(Event event) {
        boolean enter = event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR;
        if (isProposing()) {
            return;
        }
        if (event.keyCode == SWT.ESC) {
            reset();
            event.doit = false;
        } else if (enter && (!several || (event.stateMask & SWT.MOD1) != 0)) {
            commit();
            event.doit = false;
        }
    }
}

package kith.ui.query;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;

import kith.store.NetworkStore;
import kith.store.query.Completions;
import kith.store.query.Completions.Proposal;
import kith.store.query.Fields;
import kith.ui.Reading;

/**
 * What could be written at the caret, below it. It never takes the focus, and Enter only once the user has gone to a
 * proposal with the arrows; Tab takes the first.
 */
final class CompletionPopup {

    private static final int VISIBLE = 8;
    private static final int SHORTEST = 2;
    private static final int VALUES = 30;

    private final Text text;
    private final Control mark;
    private final Runnable accepted;
    private NetworkStore store;
    private String type;
    private Fields fields;
    private Shell shell;
    private Table table;
    private Completions shown;
    private String askedFor;

    /**
     * @param mark what stands below the text
     * @param accepted is run when a proposal was written
     */
    CompletionPopup(Text text, Control mark, Runnable accepted) {
        this.text = text;
        this.mark = mark;
        this.accepted = accepted;
        text.addListener(SWT.FocusOut, event -> close());
        text.addListener(SWT.Dispose, event -> close());
    }

    void setSource(NetworkStore newStore, String newType, Fields newFields) {
        store = newStore;
        type = newType;
        fields = newFields;
    }

    /**
     * Shows what could be written, if anything.
     *
     * @param asked whether the user asked for it, else it is shown only where something has been begun
     */
    void offer(boolean asked) {
        if (store == null) {
            return;
        }
        NetworkStore from = store;
        String query = text.getText();
        if (!asked && shell != null && query.equals(askedFor)) {
            return;
        }
        askedFor = asked ? query : null;
        int caret = Math.min(text.getCaretPosition(), query.length());
        Reading.of(mark, () -> Completions.at(query, caret, fields, (field, prefix) -> from.values(type, field, prefix, VALUES)),
                completions -> {
                    if (text.isDisposed() || !text.getText().equals(query)) {
                        return;
                    }
                    boolean field = completions.proposals().stream().noneMatch(Proposal::complete);
                    boolean begun = !field || completions.prefix().length() >= SHORTEST;
                    boolean written = completions.proposals().size() == 1
                            && completions.proposals().get(0).text().equals(completions.prefix());
                    if (completions.proposals().isEmpty() || !asked && (!begun || written || !text.isFocusControl())) {
                        close();
                    } else {
                        show(completions);
                    }
                });
    }

    private void show(Completions completions) {
        if (shell == null) {
            shell = new Shell(text.getShell(), SWT.NO_FOCUS | SWT.NO_TRIM | SWT.ON_TOP | SWT.TOOL);
            shell.setLayout(new FillLayout());
            table = new Table(shell, SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.NO_FOCUS | SWT.BORDER);
            new TableColumn(table, SWT.LEFT);
            new TableColumn(table, SWT.LEFT);
            table.addListener(SWT.MouseUp, event -> accept(table.getItem(new Point(event.x, event.y))));
        }
        shown = completions;
        table.setRedraw(false);
        table.removeAll();
        for (Proposal proposal : completions.proposals()) {
            new TableItem(table, SWT.NONE).setText(new String[] { proposal.text() + "   ", proposal.help() + "   " });
        }
        table.getColumn(0).pack();
        table.getColumn(1).pack();
        table.deselectAll();
        table.setRedraw(true);
        place(completions);
        shell.setVisible(true);
    }

    private void place(Completions completions) {
        int rows = Math.min(VISIBLE, completions.proposals().size());
        int width = table.getColumn(0).getWidth() + table.getColumn(1).getWidth() + 24;
        int height = rows * table.getItemHeight() + 8;
        Point below = mark.toDisplay(Math.max(0, ErrorMark.x(text, completions.from())), 0);
        Rectangle screen = text.getMonitor().getClientArea();
        int x = Math.max(screen.x, Math.min(below.x, screen.x + screen.width - width));
        int y = below.y + height <= screen.y + screen.height ? below.y : below.y - text.getSize().y - height;
        shell.setBounds(x, y, width, height);
    }

    void close() {
        if (shell != null) {
            shell.dispose();
            shell = null;
        }
    }

    /** Returns whether a key is for this and not for the text. */
    boolean takes(Event event) {
        if (event.keyCode == ' ' && (event.stateMask & SWT.MOD1) != 0) {
            offer(true);
            return true;
        }
        if (shell == null) {
            return false;
        }
        int chosen = table.getSelectionIndex();
        switch (event.keyCode) {
            case SWT.ARROW_DOWN -> choose(chosen + 1);
            case SWT.ARROW_UP -> choose(chosen - 1);
            case SWT.ESC -> close();
            case SWT.CR, SWT.KEYPAD_CR -> {
                if (chosen < 0) {
                    return false;
                }
                accept(table.getItem(chosen));
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    /** Tab takes the chosen proposal or the first one. */
    void traverse(Event event) {
        if (shell != null && event.detail == SWT.TRAVERSE_TAB_NEXT) {
            event.doit = false;
            event.detail = SWT.TRAVERSE_NONE;
            accept(table.getItem(Math.max(0, table.getSelectionIndex())));
        } else if (shell != null && event.detail == SWT.TRAVERSE_ESCAPE) {
            event.doit = false;
        }
    }

    private void choose(int index) {
        int count = table.getItemCount();
        table.setSelection((index + count) % count);
    }

    private void accept(TableItem item) {
        if (item == null) {
            return;
        }
        Proposal proposal = shown.proposals().get(table.indexOf(item));
        String query = text.getText();
        String after = query.substring(Math.min(shown.to(), query.length()));
        boolean colon = !proposal.complete() && !after.isEmpty() && ":<>=".indexOf(after.charAt(0)) >= 0;
        String written = colon ? proposal.text().substring(0, proposal.text().length() - 1)
                : proposal.complete() && after.isEmpty() ? proposal.text() + " " : proposal.text();
        close();
        text.setText(query.substring(0, shown.from()) + written + after);
        text.setSelection(shown.from() + written.length());
        accepted.run();
    }
}

package kith.timeline.internal;

import java.util.List;
import java.util.function.BiConsumer;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;

import kith.core.quicklog.Participant;
import kith.core.quicklog.PersonChoice;
import kith.core.quicklog.Understanding;

/**
 * Whom the name at the caret can mean, below the line. It never takes the focus, and Enter only once the user has gone to
 * somebody with the arrows; Tab takes the first.
 */
final class NameProposals {

    private static final int GAP = 4;

    private final Text text;
    private final Control below;
    private final BiConsumer<Participant, PersonChoice> chosen;
    private Shell shell;
    private Table table;
    private Participant shown;

    /**
     * @param below what must stay in sight below the text
     * @param chosen is told who is meant by a name
     */
    NameProposals(Text text, Control below, BiConsumer<Participant, PersonChoice> chosen) {
        this.text = text;
        this.below = below;
        this.chosen = chosen;
        text.addListener(SWT.FocusOut, event -> close());
        text.addListener(SWT.Dispose, event -> close());
        text.addListener(SWT.Traverse, this::traverse);
    }

    /** Offers people for the name at the caret if it is not a whole one. */
    void offer(Understanding line) {
        String before = text.getText(0, Math.max(0, text.getCaretPosition() - 1));
        shown = line == null || text.getCaretPosition() == 0 || !text.isFocusControl() ? null
                : line.people().stream().filter(each -> before.endsWith(each.written()) && isOpen(each)).findFirst().orElse(null);
        if (shown == null) {
            close();
        } else {
            show(before.length() - shown.written().length());
        }
    }

    private static boolean isOpen(Participant participant) {
        List<PersonChoice> people = participant.candidates();
        return people.size() > 1
                || people.size() == 1 && !people.get(0).isNew() && !people.get(0).name().equalsIgnoreCase(participant.written());
    }

    private void show(int from) {
        if (shell == null) {
            shell = new Shell(text.getShell(), SWT.NO_FOCUS | SWT.NO_TRIM | SWT.ON_TOP | SWT.TOOL);
            shell.setLayout(new FillLayout());
            table = new Table(shell, SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.NO_FOCUS | SWT.BORDER);
            table.addListener(SWT.MouseUp, event -> accept(table.getItem(new Point(event.x, event.y))));
        }
        table.removeAll();
        for (PersonChoice person : shown.candidates()) {
            new TableItem(table, SWT.NONE).setText(said(person));
        }
        table.deselectAll();
        GC gc = new GC(text);
        int x = gc.textExtent(text.getText().substring(0, from)).x;
        gc.dispose();
        Point size = shell.computeSize(SWT.DEFAULT, SWT.DEFAULT);
        Point place = text.toDisplay(x, 0);
        int y = below.isVisible() ? below.toDisplay(0, below.getSize().y).y : place.y + text.getSize().y;
        Rectangle screen = text.getMonitor().getClientArea();
        shell.setBounds(Math.max(screen.x, Math.min(place.x, screen.x + screen.width - size.x)), y + GAP, size.x, size.y);
        shell.setVisible(true);
    }

    private static String said(PersonChoice person) {
        return person.isNew() ? NLS.bind(Messages.addNew, person.name())
                : person.detail().isEmpty() ? person.name() : NLS.bind(Messages.candidate, person.name(), person.detail());
    }

    void close() {
        if (shell != null) {
            shell.dispose();
            shell = null;
        }
    }

    /** Returns whether a key is for this and not for the text. */
    boolean takes(Event event) {
        if (shell == null) {
            return false;
        }
        int at = table.getSelectionIndex();
        int count = table.getItemCount();
        switch (event.keyCode) {
            case SWT.ARROW_DOWN -> table.setSelection((at + 1) % count);
            case SWT.ARROW_UP -> table.setSelection((Math.max(at, 0) - 1 + count) % count);
            case SWT.ESC -> close();
            case SWT.CR, SWT.KEYPAD_CR -> {
                if (at < 0) {
                    close();
                    return false;
                }
                accept(table.getItem(at));
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private void traverse(Event event) {
        if (shell != null && event.detail == SWT.TRAVERSE_TAB_NEXT) {
            event.doit = false;
            event.detail = SWT.TRAVERSE_NONE;
            accept(table.getItem(Math.max(0, table.getSelectionIndex())));
        } else if (shell != null && event.detail == SWT.TRAVERSE_ESCAPE) {
            event.doit = false;
        }
    }

    private void accept(TableItem item) {
        if (item != null) {
            PersonChoice person = shown.candidates().get(table.indexOf(item));
            Participant participant = shown;
            close();
            chosen.accept(participant, person);
        }
    }
}

package kith.ui.query;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;

import kith.store.query.QueryError;
import kith.ui.Colors;

/** Waves below the pieces of a text that are wrong. */
final class ErrorMark extends Canvas {

    static final int HEIGHT = 4;

    private static final int WAVE = 2;
    /** GTK tells where the caret is in the text without the room before it. */
    private static final int INSET = "gtk".equals(SWT.getPlatform()) ? 8 : 0;

    private final Text text;
    private List<QueryError> errors = List.of();

    ErrorMark(Composite parent, Text text) {
        super(parent, SWT.NO_FOCUS);
        this.text = text;
        addListener(SWT.Paint, this::paint);
        text.addListener(SWT.KeyUp, event -> redraw());
    }

    void show(List<QueryError> wrong) {
        if (!errors.equals(wrong)) {
            errors = wrong;
            redraw();
        }
    }

    /** Returns where a character of the text stands in it, however far it has been scrolled. */
    static int x(Text text, int offset) {
        GC gc = new GC(text);
        try {
            gc.setFont(text.getFont());
            String contents = text.getText();
            int caret = Math.min(text.getCaretPosition(), contents.length());
            int place = Math.min(offset, contents.length());
            int between = gc.textExtent(contents.substring(Math.min(caret, place), Math.max(caret, place)), 0).x;
            return INSET + text.getCaretLocation().x + (place < caret ? -between : between);
        } finally {
            gc.dispose();
        }
    }

    private void paint(Event event) {
        event.gc.setForeground(Colors.bad(this));
        event.gc.setAntialias(SWT.ON);
        for (QueryError error : errors) {
            int from = Math.max(0, x(text, error.offset()));
            int to = Math.max(from + 2 * WAVE, x(text, error.offset() + error.length()));
            for (int x = from; x < to; x += 2 * WAVE) {
                event.gc.drawLine(x, HEIGHT - 1, x + WAVE, HEIGHT - 1 - WAVE);
                event.gc.drawLine(x + WAVE, HEIGHT - 1 - WAVE, x + 2 * WAVE, HEIGHT - 1);
            }
        }
    }
}

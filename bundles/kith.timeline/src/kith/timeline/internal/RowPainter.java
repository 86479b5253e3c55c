package kith.timeline.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;

import kith.core.Channel;
import kith.core.Channels;
import kith.store.InteractionRow;
import kith.timeline.internal.model.RowText;
import kith.ui.Colors;
import kith.ui.Icons;

/** Draws rows and headings of the timeline in the fonts and colours of its control. */
final class RowPainter {

    private static final int MARGIN = 16;
    private static final int GAP = 16;
    private static final int ICON = 16;
    private static final int TEXT = MARGIN + ICON + 12;
    private static final int LEAST_ROW = 40;
    private static final int LEAST_HEADING = 32;
    /** Below this width people stand above the subject instead of beside it. */
    private static final int NARROW = 520;
    private static final Instant WIDEST = LocalDate.EPOCH.atTime(22, 58).atZone(ZoneId.systemDefault()).toInstant();
    private static final int SELECTED = 44;
    private static final int SELECTED_ELSEWHERE = 24;

    private final Control control;
    private final RowText text;
    private final Channels channels;
    private int line;
    private int timeWidth;

    RowPainter(Control control, RowText text, Channels channels) {
        this.control = control;
        this.text = text;
        this.channels = channels;
    }

    /** Measures the font; returns the height of a row. */
    int measure() {
        GC gc = new GC(control);
        gc.setFont(control.getFont());
        line = gc.getFontMetrics().getHeight();
        timeWidth = gc.textExtent(text.time(WIDEST)).x;
        gc.dispose();
        return Math.max(LEAST_ROW, 2 * line + 12);
    }

    /** Returns the height of a heading; after measuring. */
    int headingHeight() {
        return Math.max(LEAST_HEADING, line + 14);
    }

    void heading(GC gc, LocalDate day, LocalDate today, Rectangle at) {
        gc.setBackground(control.getBackground());
        gc.fillRectangle(at);
        gc.setFont(bold());
        gc.setForeground(day.equals(today) ? Colors.accent(control) : front());
        String label = text.day(day, today);
        String date = text.date(day);
        int y = at.y + at.height - line - 6;
        gc.drawText(label, at.x + MARGIN, y, SWT.DRAW_TRANSPARENT);
        int end = at.x + MARGIN + gc.textExtent(label).x + 12;
        if (!date.equals(label)) {
            gc.setFont(control.getFont());
            gc.setForeground(muted());
            gc.drawText(date, end, y, SWT.DRAW_TRANSPARENT);
            end += gc.textExtent(date).x + 12;
        }
        gc.setForeground(Colors.rule(control));
        gc.drawLine(end, y + line / 2, at.x + at.width - MARGIN, y + line / 2);
    }

    void placeholder(GC gc, Rectangle at) {
        gc.setBackground(Colors.rule(control));
        int y = at.y + (at.height - 8) / 2;
        gc.fillRoundRectangle(at.x + MARGIN, y - 4, ICON, ICON, ICON, ICON);
        gc.fillRoundRectangle(at.x + TEXT, y, Math.max(40, at.width / 6), 8, 8, 8);
        gc.fillRoundRectangle(at.x + TEXT + at.width / 4, y, Math.max(40, at.width / 3), 8, 8, 8);
    }

    /** What of the state of a row is to be seen. */
    record Look(boolean selected, boolean caret, boolean focused) {
    }

    void row(GC gc, InteractionRow row, Rectangle at, Look look) {
        ground(gc, at, look);
        channels.find(row.channel()).map(Channel::icon).filter(icon -> !icon.isEmpty()).ifPresent(
                icon -> gc.drawImage(Icons.get(icon), at.x + MARGIN, top(at, row) + (line - ICON) / 2));
        if (at.width < NARROW) {
            narrow(gc, row, at);
        } else {
            wide(gc, row, at);
        }
    }

    private void ground(GC gc, Rectangle at, Look look) {
        gc.setBackground(Colors.accent(control));
        if (look.selected) {
            gc.setAlpha(look.focused ? SELECTED : SELECTED_ELSEWHERE);
            gc.fillRoundRectangle(at.x + 4, at.y + 1, at.width - 8, at.height - 2, 8, 8);
            gc.setAlpha(255);
        }
        if (look.caret && look.focused) {
            gc.setForeground(Colors.accent(control));
            gc.drawRoundRectangle(at.x + 4, at.y + 1, at.width - 9, at.height - 3, 8, 8);
        }
    }

    private void wide(GC gc, InteractionRow row, Rectangle at) {
        int y = top(at, row);
        int right = right(gc, row, at, y);
        int names = Math.clamp(at.width * 24L / 100, 130, 260);
        people(gc, row, at.x + TEXT, y, names);
        gc.setForeground(front());
        int left = at.x + TEXT + names + GAP;
        boolean subject = !row.subject().isBlank();
        draw(gc, subject ? row.subject() : channels.name(row.channel()), left, y, right - left);
        if (!row.note().isBlank()) {
            gc.setForeground(muted());
            draw(gc, oneLine(row.note()), left, y + line + 2, at.x + at.width - MARGIN - left);
        }
    }

    /** Draws names in two lines where one has no room for them. */
    private void people(GC gc, InteractionRow row, int x, int y, int width) {
        gc.setFont(bold());
        gc.setForeground(front());
        List<String> names = row.people();
        int fit = names.size();
        while (fit > 1 && gc.textExtent(String.join(", ", names.subList(0, fit))).x > width) {
            fit--;
        }
        if (fit == names.size() || row.note().isBlank()) {
            draw(gc, RowText.people(names), x, y, width);
        } else {
            draw(gc, String.join(", ", names.subList(0, fit)), x, y, width);
            gc.setFont(control.getFont());
            gc.setForeground(muted());
            draw(gc, RowText.people(names.subList(fit, names.size())), x, y + line + 2, width);
        }
        gc.setFont(control.getFont());
    }

    private void narrow(GC gc, InteractionRow row, Rectangle at) {
        int y = at.y + (at.height - 2 * line - 2) / 2;
        int right = right(gc, row, at, y);
        int left = at.x + TEXT;
        gc.setForeground(front());
        gc.setFont(bold());
        draw(gc, RowText.people(row.people()), left, y, right - left);
        gc.setFont(control.getFont());
        gc.setForeground(muted());
        String second = row.subject().isBlank() ? row.note() : row.subject();
        draw(gc, second.isBlank() ? channels.name(row.channel()) : oneLine(second), left, y + line + 2,
                at.x + at.width - MARGIN - left);
    }

    /** Draws the time, and before it how long it took; returns where they begin. */
    private int right(GC gc, InteractionRow row, Rectangle at, int y) {
        gc.setFont(control.getFont());
        gc.setForeground(muted());
        String time = text.time(row.at());
        gc.drawText(time, at.x + at.width - MARGIN - gc.textExtent(time).x, y, SWT.DRAW_TRANSPARENT);
        int x = at.x + at.width - MARGIN - Math.max(timeWidth, gc.textExtent(time).x);
        String duration = RowText.duration(row.duration());
        if (!duration.isEmpty()) {
            x -= gc.textExtent(duration).x + GAP;
            gc.drawText(duration, x, y, SWT.DRAW_TRANSPARENT);
        }
        return x - GAP;
    }

    /** A row without a note, or with little room, stands in the middle. */
    private int top(Rectangle at, InteractionRow row) {
        boolean two = at.width < NARROW || !row.note().isBlank();
        return at.y + (at.height - (two ? 2 * line + 2 : line)) / 2;
    }

    private static void draw(GC gc, String words, int x, int y, int width) {
        if (width > 0) {
            gc.drawText(fit(gc, words, width), x, y, SWT.DRAW_TRANSPARENT);
        }
    }

    /** Returns as much of a text as there is room for. */
    static String fit(GC gc, String words, int width) {
        if (gc.textExtent(words).x <= width) {
            return words;
        }
        int fits = 0;
        int above = words.length();
        while (above - fits > 1) {
            int middle = (fits + above) / 2;
            if (gc.textExtent(words.substring(0, middle) + "\u2026").x <= width) {
                fits = middle;
            } else {
                above = middle;
            }
        }
        if (fits > 0 && Character.isHighSurrogate(words.charAt(fits - 1))) {
            fits--;
        }
        return words.substring(0, fits).stripTrailing() + "\u2026";
    }

    private static String oneLine(String words) {
        return words.replaceAll("\\s+", " ").strip();
    }

    /** The dark theme has grey text for labels; a list is read, and needs more contrast. */
    private Color front() {
        Color color = control.getForeground();
        return Colors.isDark(control)
                ? new Color(brighter(color.getRed()), brighter(color.getGreen()), brighter(color.getBlue())) : color;
    }

    private Color muted() {
        return Colors.isDark(control) ? control.getForeground() : Colors.muted(control);
    }

    private static int brighter(int part) {
        return (part + 255) / 2;
    }

    private Font bold() {
        return JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT);
    }
}

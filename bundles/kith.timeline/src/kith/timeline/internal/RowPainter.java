package kith.timeline.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;

import kith.core.Channel;
import kith.core.Channels;
import kith.store.TimelineRow;
import kith.store.TimelineRow.Participant;
import kith.timeline.internal.model.RowText;
import kith.timeline.internal.model.RowText.Mark;
import kith.ui.Avatars;
import kith.ui.Colors;
import kith.ui.Icons;
import kith.ui.photo.Photos;

/** Draws rows and headings of the timeline in the fonts and colours of its control. */
final class RowPainter {

    private static final int MARGIN = 16;
    private static final int GAP = 16;
    private static final int ICON = 16;
    private static final int TEXT = MARGIN + ICON + 12;
    private static final int PICTURE = 26;
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
    private Photos photos;
    private int line;
    private int timeWidth;

    RowPainter(Control control, RowText text, Channels channels) {
        this.control = control;
        this.text = text;
        this.channels = channels;
    }

    /** Sets the pictures of people; null for none. */
    void setPhotos(Photos shown) {
        photos = shown;
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
    record Look(boolean selected, boolean caret, boolean focused, LocalDate today) {
    }

    void row(GC gc, TimelineRow row, Rectangle at, Look look) {
        ground(gc, at, look);
        String icon = icon(row);
        if (!icon.isEmpty()) {
            gc.drawImage(Icons.get(icon), at.x + MARGIN, top(at, row, look.today) + (line - ICON) / 2);
        }
        if (at.width < NARROW) {
            narrow(gc, row, at, look.today);
        } else {
            wide(gc, row, at, look.today);
        }
    }

    /** Returns whether the icon of a row is at a place from the left. */
    static boolean isIcon(int x) {
        return x >= MARGIN - 4 && x < MARGIN + ICON + 6;
    }

    private String icon(TimelineRow row) {
        return switch (row.type()) {
            case "Interaction" -> channels.find(row.kind()).map(Channel::icon).orElse("");
            case "Exchange" -> "gift";
            case "Task" -> row.isDone() ? "check-circle" : "circle";
            default -> "calendar-event";
        };
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

    private void wide(GC gc, TimelineRow row, Rectangle at, LocalDate today) {
        int y = top(at, row, today);
        int right = right(gc, row, at, y);
        int left = at.x + TEXT;
        picture(gc, row, left, at);
        people(gc, row, left + PICTURE + 10, y, names(at), today);
        gc.setForeground(row.isDone() ? muted() : front());
        left = titleLeft(at);
        draw(gc, text.title(row), left, y, right - left);
        if (isTwoLines(at, row, today)) {
            int end = marks(gc, row, at, y + line + 2, today);
            gc.setForeground(muted());
            draw(gc, text.detail(row), left, y + line + 2, end - left);
        }
    }

    private static int names(Rectangle at) {
        return (int) Math.clamp(at.width * 22L / 100, 120, 240);
    }

    private static int titleLeft(Rectangle at) {
        return at.x + TEXT + PICTURE + 10 + names(at) + GAP;
    }

    /** Returns where the title of a row is drawn. */
    Rectangle title(TimelineRow row, Rectangle at, LocalDate today) {
        int left = at.width < NARROW ? at.x + TEXT : titleLeft(at);
        int y = at.width < NARROW ? at.y + (at.height - 2 * line - 2) / 2 + line + 2 : top(at, row, today);
        return new Rectangle(left, y, Math.max(60, at.x + at.width - MARGIN - timeWidth - GAP - left), line);
    }

    /** Draws the photo or the initials of the first of the people. */
    private void picture(GC gc, TimelineRow row, int x, Rectangle at) {
        if (!row.people().isEmpty()) {
            Participant first = row.people().get(0);
            Image initials = Avatars.get(first.name(), PICTURE);
            Image picture = photos == null ? initials : photos.get(first.id(), PICTURE, initials);
            gc.drawImage(picture, x, at.y + (at.height - PICTURE) / 2);
        }
    }

    /** Draws names in two lines where one has no room for them. */
    private void people(GC gc, TimelineRow row, int x, int y, int width, LocalDate today) {
        gc.setFont(row.people().isEmpty() ? control.getFont() : bold());
        gc.setForeground(row.people().isEmpty() || row.isDone() ? muted() : front());
        List<String> names = text.who(row);
        int others = row.people().isEmpty() ? 0 : row.others();
        int fit = names.size();
        while (fit > 1 && gc.textExtent(String.join(", ", names.subList(0, fit))).x > width) {
            fit--;
        }
        boolean two = text.detail(row).isEmpty() && text.marks(row, today).isEmpty();
        if (fit == names.size() && others == 0 || two) {
            draw(gc, RowText.people(names, others), x, y, width);
        } else {
            int first = Math.min(fit, names.size() - (others == 0 ? 1 : 0));
            draw(gc, String.join(", ", names.subList(0, first)), x, y, width);
            gc.setFont(control.getFont());
            gc.setForeground(muted());
            int left = names.size() - first + others;
            draw(gc, left > 2 ? NLS.bind(Messages.others, left) : RowText.people(names.subList(first, names.size()), others), x,
                    y + line + 2, width);
        }
        gc.setFont(control.getFont());
    }

    private void narrow(GC gc, TimelineRow row, Rectangle at, LocalDate today) {
        int y = at.y + (at.height - 2 * line - 2) / 2;
        int right = right(gc, row, at, y);
        int left = at.x + TEXT;
        gc.setForeground(row.isDone() ? muted() : front());
        gc.setFont(bold());
        draw(gc, RowText.people(text.who(row), row.people().isEmpty() ? 0 : row.others()), left, y, right - left);
        gc.setFont(control.getFont());
        int end = marks(gc, row, at, y + line + 2, today);
        gc.setForeground(muted());
        draw(gc, row.title().isBlank() && !row.note().isBlank() ? text.detail(row) : text.title(row), left, y + line + 2, end - left);
    }

    /** Draws what stands out at the end of a line; returns where it begins. */
    private int marks(GC gc, TimelineRow row, Rectangle at, int y, LocalDate today) {
        int x = at.x + at.width - MARGIN;
        List<Mark> marks = text.marks(row, today);
        for (int i = marks.size() - 1; i >= 0; i--) {
            Mark mark = marks.get(i);
            x -= gc.textExtent(mark.text()).x;
            gc.setForeground(mark.pressing() ? Colors.bad(control) : muted());
            gc.drawText(mark.text(), x, y, SWT.DRAW_TRANSPARENT);
            x -= GAP;
        }
        return x;
    }

    /** Draws the time, and before it how long it took; returns where they begin. */
    private int right(GC gc, TimelineRow row, Rectangle at, int y) {
        gc.setFont(control.getFont());
        gc.setForeground(muted());
        String time = text.time(row);
        int end = at.x + at.width - MARGIN;
        if (!time.isEmpty()) {
            gc.drawText(time, end - gc.textExtent(time).x, y, SWT.DRAW_TRANSPARENT);
        }
        int x = end - Math.max(timeWidth, gc.textExtent(time).x);
        String duration = RowText.took(row);
        if (!duration.isEmpty()) {
            x -= gc.textExtent(duration).x + GAP;
            gc.drawText(duration, x, y, SWT.DRAW_TRANSPARENT);
        }
        return x - GAP;
    }

    private boolean isTwoLines(Rectangle at, TimelineRow row, LocalDate today) {
        return at.width < NARROW || !text.detail(row).isEmpty() || !text.marks(row, today).isEmpty();
    }

    /** A row of one line stands in the middle. */
    private int top(Rectangle at, TimelineRow row, LocalDate today) {
        return at.y + (at.height - (isTwoLines(at, row, today) ? 2 * line + 2 : line)) / 2;
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

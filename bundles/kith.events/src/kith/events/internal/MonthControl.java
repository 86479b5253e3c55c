package kith.events.internal;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

import kith.ui.Colors;

/** A month, drawn: days with events carry a dot for each, one day can be chosen by mouse and by keyboard. */
final class MonthControl extends Canvas {

    private static final int HEADER = 24;
    private static final int ROW = 34;
    private static final int NUMBER = 36;
    private static final int MOST_DOTS = 4;

    private final Consumer<LocalDate> chosen;
    private final Consumer<YearMonth> turned;
    private MonthModel model = MonthModel.of(YearMonth.now(), Locale.getDefault());
    private Map<LocalDate, Integer> events = Map.of();
    private LocalDate selection;
    private LocalDate cursor = LocalDate.now();

    /**
     * @param chosen is given the day that was chosen, or null when it was chosen a second time
     * @param turned is given the month that is shown now
     */
    MonthControl(Composite parent, Consumer<LocalDate> chosen, Consumer<YearMonth> turned) {
        super(parent, SWT.DOUBLE_BUFFERED);
        this.chosen = chosen;
        this.turned = turned;
        addPaintListener(event -> paint(event.gc));
        addListener(SWT.MouseDown, this::click);
        addListener(SWT.KeyDown, this::key);
        addListener(SWT.MouseWheel, event -> turn(event.count > 0 ? -1 : 1));
        addListener(SWT.Traverse, event -> event.doit = true);
        addListener(SWT.FocusIn, event -> redraw());
        addListener(SWT.FocusOut, event -> redraw());
        getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = NLS.bind(Messages.dayWithEvents, DateTimeFormatter.ofPattern("d MMMM uuuu").format(cursor),
                        events.getOrDefault(cursor, 0));
            }
        });
    }

    MonthModel model() {
        return model;
    }

    LocalDate selection() {
        return selection;
    }

    /** Shows another month. */
    void turn(int months) {
        show(model.month().plusMonths(months));
    }

    void show(YearMonth month) {
        model = MonthModel.of(month, Locale.getDefault());
        if (!YearMonth.from(cursor).equals(month)) {
            cursor = month.atDay(Math.min(cursor.getDayOfMonth(), month.lengthOfMonth()));
        }
        getParent().layout();
        redraw();
        turned.accept(month);
    }

    /** Marks a day without choosing it. */
    void reveal(LocalDate day) {
        if (!day.equals(cursor)) {
            move(day);
        }
    }

    /** Sets how many events there are on each day. */
    void setEvents(Map<LocalDate, Integer> events) {
        this.events = events;
        redraw();
    }

    private void choose(LocalDate day) {
        cursor = day;
        selection = day.equals(selection) ? null : day;
        if (!YearMonth.from(day).equals(model.month())) {
            show(YearMonth.from(day));
        }
        redraw();
        chosen.accept(selection);
    }

    private void click(Event event) {
        setFocus();
        int column = (event.x - NUMBER) / column();
        int row = (event.y - HEADER) / ROW;
        if (event.x >= NUMBER && event.y >= HEADER && column < 7 && row < model.weeks().size()) {
            choose(model.weeks().get(row).days().get(column));
        }
    }

    private void key(Event event) {
        switch (event.keyCode) {
            case SWT.ARROW_LEFT -> move(cursor.minusDays(1));
            case SWT.ARROW_RIGHT -> move(cursor.plusDays(1));
            case SWT.ARROW_UP -> move(cursor.minusWeeks(1));
            case SWT.ARROW_DOWN -> move(cursor.plusWeeks(1));
            case SWT.PAGE_UP -> move(cursor.minusMonths(1));
            case SWT.PAGE_DOWN -> move(cursor.plusMonths(1));
            case SWT.HOME -> move(LocalDate.now());
            case SWT.CR, SWT.KEYPAD_CR, ' ' -> choose(cursor);
            default -> {
                return;
            }
        }
        event.doit = false;
    }

    private void move(LocalDate day) {
        cursor = day;
        if (!YearMonth.from(day).equals(model.month())) {
            show(YearMonth.from(day));
        }
        redraw();
        getAccessible().setFocus(-1);
    }

    private int column() {
        return Math.max(1, (getClientArea().width - NUMBER) / 7);
    }

    @Override
    public Point computeSize(int widthHint, int heightHint, boolean changed) {
        return new Point(widthHint == SWT.DEFAULT ? 360 : widthHint, HEADER + ROW * model.weeks().size() + 4);
    }

    private void paint(GC gc) {
        gc.setAntialias(SWT.ON);
        gc.setForeground(Colors.muted(this));
        List<DayOfWeek> names = MonthModel.daysOfWeek(Locale.getDefault());
        for (int i = 0; i < names.size(); i++) {
            center(gc, names.get(i).getDisplayName(TextStyle.SHORT_STANDALONE, Locale.getDefault()), cell(-1, i));
        }
        for (int row = 0; row < model.weeks().size(); row++) {
            MonthModel.Week week = model.weeks().get(row);
            gc.setForeground(Colors.muted(this));
            center(gc, Integer.toString(week.number()), new Rectangle(0, HEADER + row * ROW, NUMBER, ROW));
            for (int column = 0; column < 7; column++) {
                day(gc, week.days().get(column), cell(row, column));
            }
        }
    }

    private Rectangle cell(int row, int column) {
        int y = row < 0 ? 0 : HEADER + row * ROW;
        return new Rectangle(NUMBER + column * column(), y, column(), row < 0 ? HEADER : ROW);
    }

    private void day(GC gc, LocalDate day, Rectangle cell) {
        boolean today = day.equals(LocalDate.now());
        boolean other = !YearMonth.from(day).equals(model.month());
        Color accent = Colors.accent(this);
        if (day.equals(selection)) {
            gc.setBackground(accent);
            gc.fillRoundRectangle(cell.x + 2, cell.y + 1, cell.width - 4, cell.height - 2, 8, 8);
        } else if (day.equals(cursor)) {
            gc.setForeground(isFocusControl() ? accent : Colors.rule(this));
            gc.drawRoundRectangle(cell.x + 2, cell.y + 1, cell.width - 5, cell.height - 3, 8, 8);
        }
        Color ground = getBackground();
        gc.setForeground(day.equals(selection) ? ground : other ? Colors.muted(this) : today ? accent : getForeground());
        gc.setFont(today ? JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT) : getFont());
        center(gc, Integer.toString(day.getDayOfMonth()), new Rectangle(cell.x, cell.y, cell.width, cell.height - 8));
        gc.setFont(getFont());
        gc.setBackground(day.equals(selection) ? ground : accent);
        int dots = Math.min(MOST_DOTS, events.getOrDefault(day, 0));
        for (int i = 0; i < dots; i++) {
            gc.fillOval(cell.x + cell.width / 2 - dots * 4 + i * 8 + 1, cell.y + cell.height - 11, 5, 5);
        }
    }

    private static void center(GC gc, String text, Rectangle area) {
        Point extent = gc.textExtent(text, SWT.DRAW_TRANSPARENT);
        gc.drawText(text, area.x + (area.width - extent.x) / 2, area.y + (area.height - extent.y) / 2, SWT.DRAW_TRANSPARENT);
    }
}

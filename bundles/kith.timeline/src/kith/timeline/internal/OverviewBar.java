package kith.timeline.internal;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Objects;
import java.util.function.Consumer;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

import kith.store.NetworkStore;
import kith.timeline.internal.model.Overview;
import kith.timeline.internal.model.Overview.Span;
import kith.ui.Colors;
import kith.ui.Reading;

/** Bars of how many interactions there were over time; the list goes to where one points. What is in sight stands out. */
final class OverviewBar extends Canvas {

    private static final int MARGIN = 16;
    private static final int BARS = 26;
    private static final int FEWEST = 2;
    private static final int OUT_OF_SIGHT = 70;
    private static final int HOVERED = 140;

    private final Consumer<LocalDate> pointed;
    private final DateTimeFormatter month = DateTimeFormatter.ofPattern("LLLL yyyy");
    private final Runnable counted;
    private Overview overview = Overview.NONE;
    private LocalDate oldestInSight;
    private LocalDate newestInSight;
    private int hovered = -1;

    /**
     * @param pointed is given the last day of a span that the user points at
     * @param counted is run when there is something else to see
     */
    OverviewBar(Composite parent, Consumer<LocalDate> pointed, Runnable counted) {
        super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS);
        this.pointed = pointed;
        this.counted = counted;
        addListener(SWT.Paint, event -> paint(event.gc));
        addListener(SWT.Resize, event -> redraw());
        addListener(SWT.MouseDown, event -> point(event, event.button == 1));
        addListener(SWT.MouseMove, event -> {
            point(event, (event.stateMask & SWT.BUTTON1) != 0);
            hover(event);
        });
        getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = Messages.overview;
            }
        });
    }

    /** Counts anew. */
    void show(NetworkStore store, String channel) {
        if (store == null) {
            overview = Overview.NONE;
            redraw();
            return;
        }
        Reading.of(this, () -> Overview.read(store, channel, ZoneId.systemDefault()), read -> {
            overview = read;
            redraw();
            counted.run();
        });
    }

    /** Returns whether there is enough to need an overview. */
    boolean isUseful() {
        return overview.spans().size() >= FEWEST;
    }

    /** Marks what is in sight. */
    void setInSight(LocalDate newest, LocalDate oldest) {
        if (!Objects.equals(newest, newestInSight) || !Objects.equals(oldest, oldestInSight)) {
            newestInSight = newest;
            oldestInSight = oldest;
            redraw();
        }
    }

    @Override
    public Point computeSize(int width, int height, boolean changed) {
        GC gc = new GC(this);
        int line = gc.getFontMetrics().getHeight();
        gc.dispose();
        return new Point(width == SWT.DEFAULT ? 200 : width, height == SWT.DEFAULT ? BARS + line + 6 : height);
    }

    private double step() {
        return (getClientArea().width - 2.0 * MARGIN) / overview.spans().size();
    }

    private void paint(GC gc) {
        if (!isUseful()) {
            return;
        }
        int count = overview.spans().size();
        double step = step();
        long most = Math.max(1, overview.most());
        int labelEnd = 0;
        for (int i = 0; i < count; i++) {
            Span span = overview.spans().get(i);
            int x = MARGIN + (int) Math.round(i * step);
            int width = Math.max(1, MARGIN + (int) Math.round((i + 1) * step) - x - (step > 4 ? 2 : 0));
            int height = span.count() == 0 ? 1 : (int) Math.max(2, span.count() * BARS / most);
            boolean inSight = oldestInSight != null && span.to().isAfter(oldestInSight) && !span.from().isAfter(newestInSight);
            gc.setBackground(Colors.accent(this));
            gc.setAlpha(inSight ? 255 : i == hovered ? HOVERED : OUT_OF_SIGHT);
            gc.fillRectangle(x, 2 + BARS - height, width, height);
            gc.setAlpha(255);
            if ((span.from().getMonthValue() == 1 || i == 0) && x >= labelEnd) {
                String year = Integer.toString(span.from().getYear());
                gc.setForeground(Colors.muted(this));
                gc.drawText(year, x, BARS + 4, SWT.DRAW_TRANSPARENT);
                labelEnd = x + gc.textExtent(year).x + 8;
            }
        }
    }

    private int spanAt(Event event) {
        int index = !isUseful() ? -1 : (int) Math.floor((event.x - MARGIN) / step());
        return index < overview.spans().size() ? index : -1;
    }

    private void point(Event event, boolean pressed) {
        int index = spanAt(event);
        if (pressed && index >= 0) {
            pointed.accept(overview.spans().get(index).to().minusDays(1));
        }
    }

    private void hover(Event event) {
        int index = spanAt(event);
        if (index != hovered) {
            hovered = index;
            Span span = index < 0 ? null : overview.spans().get(index);
            setToolTipText(span == null ? null : NLS.bind(Messages.overviewSpan, month.format(span.from()),
                    "%,d".formatted(span.count())));
            redraw();
        }
    }
}

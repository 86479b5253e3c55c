package kith.timeline.internal;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.function.BiConsumer;
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
import kith.store.TimelineQuery;
import kith.timeline.internal.model.Overview;
import kith.timeline.internal.model.Overview.Span;
import kith.timeline.internal.model.OverviewLabels;
import kith.timeline.internal.model.OverviewLabels.Label;
import kith.ui.Colors;
import kith.ui.Reading;

/**
 * Bars of how much there was over time. The list goes to where one points, or to where the arrow keys lead; the wheel and
 * the keys + and - look more closely. What is in sight in the list stands out.
 */
final class OverviewBar extends Canvas {

    private static final int MARGIN = 16;
    private static final int BARS = 26;
    private static final int LABEL_GAP = 10;
    private static final String WIDEST_LABEL = "0000";
    private static final int LEAST_BAR = 5;
    private static final int FEWEST = 2;
    private static final int OUT_OF_SIGHT = 70;
    private static final int HOVERED = 140;
    private static final double CLOSER = 0.7;
    private static final double STEP = 0.1;

    private final Consumer<LocalDate> pointed;
    private final BiConsumer<TimelineQuery, SortedMap<LocalDate, Integer>> counted;
    private final Overview overview = new Overview();
    private NetworkStore shown;
    private LocalDate oldestInSight;
    private LocalDate newestInSight;
    private int hovered = -1;

    /**
     * @param pointed is given the last day of a span that the user points at
     * @param counted is given how much there is on each day, when there is something else to see
     */
    OverviewBar(Composite parent, Consumer<LocalDate> pointed,
            BiConsumer<TimelineQuery, SortedMap<LocalDate, Integer>> counted) {
        super(parent, SWT.DOUBLE_BUFFERED);
        this.pointed = pointed;
        this.counted = counted;
        addListener(SWT.Paint, event -> paint(event.gc));
        addListener(SWT.Resize, event -> redraw());
        addListener(SWT.FocusIn, event -> redraw());
        addListener(SWT.FocusOut, event -> redraw());
        addListener(SWT.MouseDown, event -> point(event, event.button == 1));
        addListener(SWT.MouseMove, event -> {
            boolean pressed = (event.stateMask & SWT.BUTTON1) != 0;
            point(event, pressed);
            setHovered(spanAt(event), !pressed);
        });
        addListener(SWT.MouseExit, event -> setHovered(-1, true));
        addListener(SWT.MouseVerticalWheel, this::wheel);
        addListener(SWT.KeyDown, this::key);
        addListener(SWT.Traverse, event -> event.doit |= event.detail == SWT.TRAVERSE_TAB_NEXT
                || event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
        setToolTipText(Messages.overviewHint);
        getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = Messages.overview;
            }
        });
    }

    /** Counts anew; nothing if there is no store. */
    void show(NetworkStore store, TimelineQuery query) {
        shown = store;
        if (store == null) {
            overview.show(Collections.emptySortedMap());
            redraw();
            return;
        }
        Reading.of(this, () -> store.days(query, ZoneId.systemDefault()), days -> {
            if (store == shown) {
                overview.show(days);
                renewDescription();
                redraw();
                counted.accept(query, days);
            }
        });
    }

    /** Returns whether there is enough to need an overview. */
    boolean isUseful() {
        return spans().size() >= FEWEST;
    }

    /** Marks what is in sight. */
    void setInSight(LocalDate newest, LocalDate oldest) {
        if (!Objects.equals(newest, newestInSight) || !Objects.equals(oldest, oldestInSight)) {
            newestInSight = newest;
            oldestInSight = oldest;
            if (oldest != null) {
                overview.reveal(oldest);
                renewDescription();
            }
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

    private List<Span> spans() {
        return overview.spans(Math.max(FEWEST, width() / LEAST_BAR));
    }

    private int width() {
        return Math.max(0, getClientArea().width - 2 * MARGIN);
    }

    private void paint(GC gc) {
        List<Span> spans = spans();
        if (spans.size() < FEWEST) {
            return;
        }
        double step = (double) width() / spans.size();
        long most = Math.max(1, spans.stream().mapToLong(Span::count).max().orElse(1));
        for (int i = 0; i < spans.size(); i++) {
            Span span = spans.get(i);
            int x = MARGIN + (int) Math.round(i * step);
            int width = Math.max(1, MARGIN + (int) Math.round((i + 1) * step) - x - (step > 4 ? 2 : 0));
            int height = span.count() == 0 ? 1 : (int) Math.max(2, span.count() * BARS / most);
            gc.setBackground(Colors.accent(this));
            gc.setAlpha(isInSight(span) ? 255 : i == hovered ? HOVERED : OUT_OF_SIGHT);
            gc.fillRectangle(x, 2 + BARS - height, width, height);
            gc.setAlpha(255);
        }
        labels(gc, spans, step);
        if (isFocusControl()) {
            gc.drawFocus(MARGIN / 2, 0, getClientArea().width - MARGIN, getClientArea().height);
        }
    }

    private boolean isInSight(Span span) {
        return oldestInSight != null && span.to().isAfter(oldestInSight) && !span.from().isAfter(newestInSight);
    }

    private void labels(GC gc, List<Span> spans, double step) {
        gc.setForeground(Colors.muted(this));
        for (Label label : OverviewLabels.of(spans, step, gc.textExtent(WIDEST_LABEL).x + LABEL_GAP)) {
            int x = MARGIN + (int) Math.round(label.index() * step);
            if (x + gc.textExtent(label.text()).x <= MARGIN + width()) {
                gc.drawText(label.text(), x, BARS + 4, SWT.DRAW_TRANSPARENT);
            }
        }
    }

    private int spanAt(Event event) {
        List<Span> spans = spans();
        int index = spans.size() < FEWEST ? -1 : (int) Math.floor((event.x - MARGIN) / ((double) width() / spans.size()));
        return index < spans.size() ? index : -1;
    }

    private void point(Event event, boolean pressed) {
        int index = spanAt(event);
        if (pressed && index >= 0) {
            // It would stand over the list that has just moved.
            setToolTipText(null);
            pointed.accept(spans().get(index).to().minusDays(1));
        }
    }

    private void wheel(Event event) {
        double at = Math.clamp((event.x - MARGIN) / (double) Math.max(1, width()), 0, 1);
        if ((event.stateMask & SWT.SHIFT) != 0) {
            overview.move(event.count > 0 ? -STEP : STEP);
        } else {
            overview.zoom(event.count > 0 ? CLOSER : 1 / CLOSER, at);
        }
        event.doit = false;
        setHovered(spanAt(event), true);
        redraw();
    }

    private void key(Event event) {
        switch (event.character) {
            case '+', '=' -> overview.zoom(CLOSER, place());
            case '-' -> overview.zoom(1 / CLOSER, place());
            case '0' -> overview.showAll();
            default -> {
                switch (event.keyCode) {
                    case SWT.ARROW_LEFT -> scrub(-1);
                    case SWT.ARROW_RIGHT -> scrub(1);
                    case SWT.HOME -> pointTo(0);
                    case SWT.END -> pointTo(spans().size() - 1);
                    default -> {
                        return;
                    }
                }
            }
        }
        event.doit = false;
        renewDescription();
        redraw();
    }

    /** Returns where in the bars the list is, from 0 to 1. */
    private double place() {
        List<Span> spans = spans();
        int index = indexInSight(spans);
        return index < 0 ? 1 : (index + 0.5) / spans.size();
    }

    private int indexInSight(List<Span> spans) {
        for (int i = spans.size() - 1; i >= 0; i--) {
            if (isInSight(spans.get(i))) {
                return i;
            }
        }
        return -1;
    }

    /** Goes to the next span of which there is something. */
    private void scrub(int direction) {
        List<Span> spans = spans();
        int index = indexInSight(spans) + direction;
        while (index >= 0 && index < spans.size() && spans.get(index).count() == 0) {
            index += direction;
        }
        if (index < 0 || index >= spans.size()) {
            overview.move(direction * STEP);
        } else {
            pointed.accept(spans.get(index).to().minusDays(1));
        }
    }

    private void pointTo(int index) {
        if (index >= 0) {
            pointed.accept(spans().get(index).to().minusDays(1));
        }
    }

    private void setHovered(int index, boolean described) {
        if (index != hovered) {
            hovered = index;
            redraw();
        }
        if (described) {
            describe();
        }
    }

    /** What was taken away while somebody scrubs stays away. */
    private void renewDescription() {
        if (getToolTipText() != null) {
            describe();
        }
    }

    /** Says what the bar is below the pointer, which is another one after the bars have changed, too. */
    private void describe() {
        List<Span> spans = spans();
        String said = hovered < 0 || hovered >= spans.size() ? Messages.overviewHint
                : NLS.bind(Messages.overviewSpan, name(spans.get(hovered)), "%,d".formatted(spans.get(hovered).count()));
        if (!said.equals(getToolTipText())) {
            setToolTipText(said);
        }
    }

    private static String name(Span span) {
        DateTimeFormatter day = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM);
        return switch (span.unit()) {
            case DAY -> DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL).format(span.from());
            case MONTH -> DateTimeFormatter.ofPattern("LLLL yyyy").format(span.from());
            case YEAR -> Integer.toString(span.from().getYear());
            case WEEK, QUARTER -> NLS.bind(Messages.overviewPeriod, day.format(span.from()), day.format(span.to().minusDays(1)));
        };
    }
}

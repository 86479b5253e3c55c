package kith.timeline.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.ScrollBar;

import kith.core.Channels;
import kith.core.EntityRef;
import kith.store.NetworkStore;
import kith.store.TimelineRow;
import kith.timeline.internal.model.Place;
import kith.timeline.internal.model.RowSelection;
import kith.timeline.internal.model.RowText;
import kith.timeline.internal.model.TimelineFilter;
import kith.timeline.internal.model.TimelineModel;
import kith.timeline.internal.model.Viewport;
import kith.ui.Reading;
import kith.ui.photo.Photos;

/**
 * The rows of the timeline, drawn. Only what is in sight is asked of the model, so the number of rows makes no difference.
 * It keeps the place and the selection when the list changes.
 */
final class TimelineControl extends Canvas implements TimelineModel.Listener {

    /** Is told what happens to the control. */
    interface Listener {

        /** Another list is shown. */
        void shown();

        /** Other days are in sight; both are null if there are none. */
        void inSight(LocalDate newest, LocalDate oldest);

        /** An object is to be opened. */
        void open(EntityRef ref);
    }

    private final TimelineModel model;
    private final Viewport viewport;
    private final Place place;
    private final RowSelection selection = new RowSelection();
    private final RowText text;
    private final RowPainter painter;
    private final TimelineAccessible accessible;
    private final Listener listener;
    private final TimelineSelection provider;
    private final Consumer<String> pictured = contact -> redraw();
    private Photos photos;
    private String revealed;
    private TimelineFilter shownFilter = TimelineFilter.ALL;

    TimelineControl(Composite parent, Channels channels, Listener listener) {
        super(parent, SWT.V_SCROLL | SWT.DOUBLE_BUFFERED | SWT.NO_REDRAW_RESIZE);
        this.listener = listener;
        text = new RowText(Locale.getDefault(), ZoneId.systemDefault(), channels::name);
        model = new TimelineModel(Reading.background(), Reading.window(this), text::day, Clock.systemDefaultZone(), this);
        viewport = new Viewport(model);
        place = new Place(model, viewport);
        painter = new RowPainter(this, text, channels);
        accessible = new TimelineAccessible(this);
        provider = new TimelineSelection(selection, this::redraw);
        applyListColors();
        measure();
        new TimelineKeys(this);
        addListener(SWT.Paint, this::paint);
        addListener(SWT.Resize, event -> resized());
        addListener(SWT.Settings, event -> {
            applyListColors();
            measure();
        });
        addListener(SWT.Dispose, event -> setPhotos(null));
        addListener(SWT.FocusIn, event -> redraw());
        addListener(SWT.FocusOut, event -> redraw());
        getVerticalBar().addListener(SWT.Selection, this::scrolled);
    }

    /**
     * Shows what passes a filter, in the place where the list is now if it was the same filter.
     *
     * @param reveal the id of an object to select and to show, or null
     */
    void show(NetworkStore store, TimelineFilter filter, String reveal) {
        revealed = reveal;
        String anchor = place.keep(filter.equals(model.filter()));
        List<String> keep = new ArrayList<>();
        if (reveal != null) {
            keep.add(reveal);
        }
        if (anchor != null) {
            keep.add(anchor);
        }
        keep.addAll(selection.keep());
        model.show(store, filter, keep);
    }

    /** Sets the pictures of people; null for none. */
    void setPhotos(Photos shown) {
        if (photos != null) {
            photos.removeListener(pictured);
        }
        photos = shown;
        painter.setPhotos(shown);
        if (shown != null) {
            shown.addListener(pictured);
        }
    }

    /** Returns where the title of a row is drawn, and null for a row that is not in sight. */
    Rectangle titleBounds(int index) {
        int y = viewport.y(index);
        TimelineRow row = y < 0 || y >= getClientArea().height ? null : model.row(index);
        return row == null ? null : painter.title(row, new Rectangle(0, y, getClientArea().width, viewport.rowHeight()), today());
    }

    /** Shows nothing. */
    void clear() {
        selection.clear();
        model.clear();
    }

    TimelineModel model() {
        return model;
    }

    Viewport viewport() {
        return viewport;
    }

    /** Returns what tells the workbench of the selection. */
    TimelineSelection selectionProvider() {
        return provider;
    }

    RowSelection rows() {
        return selection;
    }

    RowText text() {
        return text;
    }

    LocalDate today() {
        return LocalDate.now();
    }

    @Override
    public void setFont(Font font) {
        super.setFont(font);
        if (viewport != null) {
            measure();
        }
    }

    private void measure() {
        int row = painter.measure();
        viewport.setHeights(row, painter.headingHeight());
        update(true);
    }

    private void resized() {
        viewport.setHeight(getClientArea().height);
        update(true);
    }

    private void scrolled(Event event) {
        place.leave();
        viewport.scrollTo(getVerticalBar().getSelection());
        update(event.detail != SWT.DRAG);
    }

    /** It is a list, and looks like the other lists of the theme. */
    private void applyListColors() {
        setBackground(getDisplay().getSystemColor(SWT.COLOR_LIST_BACKGROUND));
        setForeground(getDisplay().getSystemColor(SWT.COLOR_LIST_FOREGROUND));
    }

    /** Brings bar and picture to what the viewport says; a bar that is being dragged is left to the hand that drags it. */
    private void update(boolean moveBar) {
        ScrollBar bar = getVerticalBar();
        int end = viewport.end();
        int thumb = Math.max(1, getClientArea().height);
        bar.setVisible(end > 0);
        if (moveBar) {
            bar.setValues(viewport.position(), 0, end + thumb, thumb, viewport.rowHeight(),
                    Math.max(1, thumb - viewport.headingHeight()));
        }
        redraw();
    }

    @Override
    public void shown(Map<String, Integer> places) {
        selection.follow(places, model.count(), model.filter().equals(shownFilter));
        shownFilter = model.filter();
        place.arrive(places);
        Integer index = revealed == null ? null : places.get(revealed);
        TimelineRow found = index == null ? null : model.row(index);
        if (found != null) {
            selection.only(index, ref(found));
            viewport.reveal(index);
        }
        revealed = null;
        settleCaret();
        update(true);
        listener.shown();
        provider.tell();
    }

    /** Returns the row to begin with: the last one that is not to come. */
    int start() {
        return place.start();
    }

    @Override
    public void loaded() {
        viewport.settle();
        place.settle();
        settleCaret();
        update(true);
        provider.tell();
    }

    /** Selects the row at which the keyboard is as soon as it is there. */
    private void settleCaret() {
        if (selection.caret() >= 0 && selection.caretRef() == null) {
            TimelineRow row = model.row(selection.caret());
            if (row != null) {
                selection.only(selection.caret(), ref(row));
                viewport.reveal(selection.caret());
                accessible.moved();
            }
        }
    }

    /** Moves the keyboard to a row and selects it, or what is from the origin to it. */
    void moveTo(int index, boolean range) {
        if (model.count() == 0) {
            return;
        }
        int target = Math.clamp(index, 0, model.count() - 1);
        place.leave();
        viewport.reveal(target);
        TimelineRow row = model.row(target);
        int origin = selection.origin();
        if (range && origin >= 0) {
            selection.move(target, row == null ? null : ref(row));
            int from = Math.min(origin, target);
            model.refs(from, Math.abs(origin - target) + 1, refs -> {
                selection.range(refs, target, row == null ? null : ref(row));
                update(true);
                provider.tell();
            });
        } else if (row == null) {
            selection.clear();
            selection.move(target, null);
        } else {
            selection.only(target, ref(row));
        }
        update(true);
        accessible.moved();
        provider.tell();
    }

    /** Adds a row to what is selected, or takes it out. */
    void toggle(int index) {
        TimelineRow row = model.row(index);
        if (row != null) {
            selection.toggle(index, ref(row));
            redraw();
            provider.tell();
        }
    }

    void scrollBy(int points) {
        place.leave();
        viewport.scrollBy(points);
        update(true);
    }

    /** Goes to the first row of a day, or of the next older one that has one. */
    void scrollTo(LocalDate day) {
        model.seek(day, index -> {
            place.seek(index);
            update(true);
        });
    }

    /** Goes to a day with the keyboard, too. */
    void moveTo(LocalDate day) {
        model.seek(day, index -> {
            place.seek(index);
            selection.clear();
            selection.move(index, null);
            settleCaret();
            update(true);
            provider.tell();
        });
    }

    void openCaret() {
        if (selection.caretRef() != null) {
            listener.open(selection.caretRef());
        }
    }

    private void paint(Event event) {
        GC gc = event.gc;
        gc.setAntialias(SWT.ON);
        Rectangle area = getClientArea();
        gc.setBackground(getBackground());
        gc.fillRectangle(area);
        LocalDate today = today();
        LocalDate oldest = null;
        int heading = viewport.headingHeight();
        int y = viewport.y();
        int next = area.height;
        for (int i = viewport.top(); i < model.count() && y - viewport.heading(i) < area.height; i++) {
            TimelineRow row = model.row(i);
            Rectangle at = new Rectangle(0, y, area.width, viewport.rowHeight());
            if (row == null) {
                painter.placeholder(gc, at);
            } else {
                if (viewport.heading(i) > 0) {
                    painter.heading(gc, model.day(i), today, new Rectangle(0, y - heading, area.width, heading));
                    next = y - heading > 0 ? Math.min(next, y - heading) : next;
                }
                oldest = model.day(i);
                painter.row(gc, row, at, new RowPainter.Look(selection.contains(ref(row)), i == selection.caret(), isFocusControl(),
                        today));
            }
            y += viewport.rowHeight() + (i + 1 < model.count() ? viewport.heading(i + 1) : 0);
        }
        stayingHeading(gc, area, today, next);
        LocalDate newest = model.count() == 0 ? null : model.day(viewport.top());
        listener.inSight(newest == null ? oldest : newest, oldest);
    }

    /** The day of the first row in sight stays at the top until the next one pushes it out. */
    private void stayingHeading(GC gc, Rectangle area, LocalDate today, int next) {
        int heading = viewport.headingHeight();
        LocalDate day = model.count() == 0 ? null : model.day(viewport.top());
        if (day != null && viewport.y() < heading) {
            painter.heading(gc, day, today, new Rectangle(0, Math.min(0, next - heading), area.width, heading));
        }
    }

    static EntityRef ref(TimelineRow row) {
        return new EntityRef(row.type(), row.id());
    }
}

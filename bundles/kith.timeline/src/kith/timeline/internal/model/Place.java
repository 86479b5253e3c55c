package kith.timeline.internal.model;

import java.util.Map;
import java.util.stream.IntStream;

/**
 * Where in the timeline one looks: at now, until one goes elsewhere; then at the rows that were in sight, wherever they stand
 * after a change; or at a row that was sought. To be used on the window's thread.
 */
public final class Place {

    private final TimelineModel model;
    private final Viewport viewport;
    private boolean now = true;
    private boolean stays;
    private String anchorId;
    private int anchor;
    private int sought = -1;

    public Place(TimelineModel model, Viewport viewport) {
        this.model = model;
        this.viewport = viewport;
    }

    /**
     * Has to be called before another list is read.
     *
     * @param same whether it is the same list after a change, so that the rows in sight are to stay there
     * @return the id of the row that the new list is to find again, or null
     */
    public String keep(boolean same) {
        stays = same && !now && model.count() > 0;
        anchor = stays ? firstLoaded() : -1;
        anchorId = anchor < 0 ? null : model.row(anchor).id();
        return anchorId;
    }

    private int firstLoaded() {
        int end = Math.min(model.count(), viewport.top() + viewport.rowsInSight());
        return IntStream.range(viewport.top(), end).filter(index -> model.row(index) != null).findFirst().orElse(-1);
    }

    /** Finds the place again in the list that was read; whoever scrolled meanwhile stays where that led. */
    public void arrive(Map<String, Integer> places) {
        sought = -1;
        if (stays && model.isLoaded()) {
            Integer index = anchorId == null ? null : places.get(anchorId);
            viewport.place(Math.max(0, viewport.top() + (index == null ? 0 : index - anchor)), viewport.y());
        } else {
            toNow();
        }
        viewport.settle();
    }

    /** Goes to what was last; a little of what is to come stays in sight above it. */
    private void toNow() {
        now = true;
        if (model.ahead() == 0) {
            viewport.toTop();
        } else {
            viewport.place(Math.max(0, start() - TimelineModel.AHEAD), viewport.headingHeight());
        }
    }

    /** Returns the row to begin with: the last one that is not to come. */
    public int start() {
        return Math.min(model.ahead(), model.count() - 1);
    }

    /** One goes elsewhere. */
    public void leave() {
        now = false;
        sought = -1;
    }

    /** Goes to a row that may not be there yet. */
    public void seek(int index) {
        now = false;
        sought = index;
        settle();
    }

    /** Puts a row that is sought below its heading; whether it has one is known only once it is there. */
    public void settle() {
        if (sought >= 0) {
            viewport.place(sought, viewport.headingHeight());
            sought = model.row(sought) == null ? sought : -1;
        }
    }
}

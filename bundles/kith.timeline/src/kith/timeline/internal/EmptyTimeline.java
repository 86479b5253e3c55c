package kith.timeline.internal;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.osgi.util.NLS;

import kith.core.EntityRef;
import kith.timeline.internal.model.TimelineFilter;
import kith.ui.EmptyState;

/** Says why there is nothing in the timeline, and what to do about it. */
final class EmptyTimeline {

    private EmptyTimeline() {
    }

    /**
     * Says it.
     *
     * @param names whom the timeline is about
     * @param log begins to log something with people, whose ids it is given; with nobody yet if there are none
     */
    static void describe(EmptyState empty, TimelineFilter shown, FilterBar bar, String names, Consumer<List<String>> log) {
        if (bar.hasErrors()) {
            empty.show(Messages.notUnderstood, Messages.notUnderstoodHint, Messages.clearFilter, bar::clear);
        } else if (shown.isFiltered()) {
            empty.show(Messages.noMatch, Messages.noMatchHint, Messages.clearFilter, bar::clear);
        } else if (shown.about().isEmpty()) {
            empty.show(Messages.empty, Messages.emptyHint, Messages.log, () -> log.accept(List.of()));
        } else {
            List<String> people = shown.about().stream().filter(ref -> ref.type().equals("Person")).map(EntityRef::id).toList();
            empty.show(NLS.bind(Messages.emptyWith, names), Messages.emptyWithHint, Messages.log, () -> log.accept(people));
        }
    }
}

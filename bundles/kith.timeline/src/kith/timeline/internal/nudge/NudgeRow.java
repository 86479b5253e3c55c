package kith.timeline.internal.nudge;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import kith.core.nudge.Suggestion;
import kith.store.EntityRow;
import kith.store.NetworkStore;
import kith.store.query.Fields;

/**
 * A suggestion with whose face stands for it.
 *
 * @param person the id of the person, empty if it is about nobody
 * @param name what the person is called
 */
record NudgeRow(Suggestion suggestion, String person, String name) {

    private static final String PERSON = "Person";
    private static final String TASK = "Task";

    /** Finds the people whom suggestions are about, or whom the tasks are about that they are; reads the network. */
    static List<NudgeRow> read(NetworkStore store, List<Suggestion> suggestions) {
        Map<String, EntityRow> tasks = store.rows(TASK, ids(suggestions, TASK::equals), List.of(Fields.of(TASK).get("with")));
        Map<String, String> names = store.titles(ids(suggestions, PERSON::equals));
        return suggestions.stream().map(each -> of(each, names, tasks.get(each.nudge().about().id()))).toList();
    }

    private static Set<String> ids(List<Suggestion> suggestions, Predicate<String> type) {
        return suggestions.stream().map(each -> each.nudge().about()).filter(about -> type.test(about.type()))
                .map(about -> about.id()).collect(Collectors.toSet());
    }

    private static NudgeRow of(Suggestion suggestion, Map<String, String> names, EntityRow task) {
        String id = suggestion.nudge().about().id();
        if (task != null) {
            return new NudgeRow(suggestion, task.person(), task.values().get(0).split(", ")[0]);
        }
        return new NudgeRow(suggestion, names.containsKey(id) ? id : "", names.getOrDefault(id, ""));
    }
}

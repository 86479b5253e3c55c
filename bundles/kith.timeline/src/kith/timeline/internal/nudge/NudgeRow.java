package kith.timeline.internal.nudge;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import kith.core.nudge.Suggestion;
import kith.store.NetworkStore;
import kith.timeline.internal.FollowedPerson;

/**
 * A suggestion with whose face stands for it.
 *
 * @param person the id of the person, empty if it is about nobody
 * @param name what the person is called
 */
record NudgeRow(Suggestion suggestion, String person, String name) {

    /** Finds the people whom suggestions are about, or the first of those whom the tasks are about that they are; reads the network. */
    static List<NudgeRow> read(NetworkStore store, List<Suggestion> suggestions) {
        List<String> people = suggestions.stream().map(each -> FollowedPerson.of(store, each.nudge().about()).orElse("")).toList();
        Map<String, String> names = store.titles(people.stream().filter(id -> !id.isEmpty()).collect(Collectors.toSet()));
        return IntStream.range(0, people.size()).mapToObj(i -> of(suggestions.get(i), people.get(i), names)).toList();
    }

    private static NudgeRow of(Suggestion suggestion, String person, Map<String, String> names) {
        return new NudgeRow(suggestion, names.containsKey(person) ? person : "", names.getOrDefault(person, ""));
    }
}

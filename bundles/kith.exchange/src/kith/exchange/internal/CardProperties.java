package kith.exchange.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The content lines of cards that a contact keeps because the model has nothing for them. Lines of one group, as
 * {@code item1.X-FOO} and {@code item1.X-ABLabel}, belong together; the name of the group means nothing.
 */
public final class CardProperties {

    private static final Pattern GROUPED = Pattern.compile("([A-Za-z0-9_-]+)\\.(?=[A-Za-z0-9_-]+[;:])");

    private CardProperties() {
    }

    /** Adds the lines that are not there yet, and returns whether there were any. */
    static boolean add(List<String> there, List<String> lines) {
        Map<String, List<String>> known = groups(there);
        Set<String> single = new HashSet<>(there);
        single.addAll(known.getOrDefault("", List.of()));
        Map<String, List<Set<String>>> byLine = new HashMap<>();
        known.values().forEach(group -> {
            Set<String> all = new HashSet<>(group);
            all.forEach(line -> byLine.computeIfAbsent(line, key -> new ArrayList<>()).add(all));
        });
        Set<String> used = new HashSet<>(known.keySet());
        int count = there.size();
        for (Map.Entry<String, List<String>> group : groups(lines).entrySet()) {
            if (group.getKey().isEmpty()) {
                group.getValue().stream().filter(single::add).forEach(there::add);
            } else if (byLine.getOrDefault(group.getValue().getFirst(), List.of()).stream()
                    .noneMatch(each -> each.containsAll(group.getValue()))) {
                String name = free(group.getKey(), used);
                used.add(name.toLowerCase(Locale.ROOT));
                group.getValue().forEach(line -> there.add(name + "." + line));
            }
        }
        return there.size() > count;
    }

    /** Returns the name of a group that is not used, the given one if possible. */
    public static String free(String wanted, Set<String> used) {
        String name = wanted;
        for (int i = 1; used.contains(name.toLowerCase(Locale.ROOT)); i++) {
            name = "item" + i;
        }
        return name;
    }

    /** Returns the names of the groups in lines, in lower case. */
    public static Set<String> groupNames(List<String> lines) {
        return new HashSet<>(groups(lines).keySet());
    }

    private static Map<String, List<String>> groups(List<String> lines) {
        Map<String, List<String>> groups = new LinkedHashMap<>();
        for (String line : lines) {
            Matcher matcher = GROUPED.matcher(line);
            boolean grouped = matcher.lookingAt();
            String group = grouped ? matcher.group(1).toLowerCase(Locale.ROOT) : "";
            groups.computeIfAbsent(group, name -> new ArrayList<>()).add(grouped ? line.substring(matcher.end()) : line);
        }
        return groups;
    }
}

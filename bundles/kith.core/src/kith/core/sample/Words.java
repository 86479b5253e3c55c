package kith.core.sample;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/** Lists of words for fictional data, and a seeded choice among them. */
final class Words {

    private static final Set<String> SEVERAL_IN_A_LINE = Set.of("given", "family", "titles", "tags", "interests", "subjects", "places");

    private final Map<String, List<String>> lists = read();
    private final Random random;

    Words(Random random) {
        this.random = random;
    }

    /** Returns a word of a list, {@code %s} in it replaced by an interest. */
    String pick(String list) {
        List<String> words = lists.get(list);
        String word = words.get(random.nextInt(words.size()));
        return word.contains("%s") ? word.replace("%s", pick("interests")) : word;
    }

    String get(String list, int index) {
        return lists.get(list).get(index);
    }

    int count(String list) {
        return lists.get(list).size();
    }

    private static Map<String, List<String>> read() {
        Map<String, List<String>> lists = new HashMap<>();
        List<String> current = null;
        boolean shared = false;
        try (BufferedReader in = new BufferedReader(
                new InputStreamReader(Words.class.getResourceAsStream("words.txt"), StandardCharsets.UTF_8))) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                if (line.startsWith("[")) {
                    String name = line.substring(1, line.length() - 1);
                    current = lists.computeIfAbsent(name, key -> new ArrayList<>());
                    shared = SEVERAL_IN_A_LINE.contains(name);
                } else if (!shared) {
                    current.add(line);
                } else {
                    current.addAll(List.of(line.split(line.contains("|") ? "\\|" : " ")));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return lists;
    }

}

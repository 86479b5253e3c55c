package kith.contacts.internal.reach;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What a way to reach somebody is for: kinds that a vCard knows, and a label of the user's own words.
 *
 * @param types the kinds as a vCard names them (RFC 6350, 5.6 and 6.4.1)
 * @param label the user's words, null if there are none
 */
public record Kinds(List<String> types, String label) {

    private static final Map<String, String> NAMES = names();

    private static Map<String, String> names() {
        Map<String, String> names = new LinkedHashMap<>();
        names.put("work", Messages.work);
        names.put("home", Messages.home);
        names.put("cell", Messages.mobile);
        names.put("fax", Messages.fax);
        names.put("voice", Messages.voice);
        names.put("text", Messages.text);
        names.put("video", Messages.video);
        names.put("pager", Messages.pager);
        return names;
    }

    public Kinds {
        types = List.copyOf(types);
    }

    /** Returns the names of the kinds that begin like the last word of a text, for the user to choose from. */
    static List<String> proposals(String typed) {
        int last = typed.lastIndexOf(',') + 1;
        String before = last == 0 ? "" : typed.substring(0, last) + " ";
        String word = typed.substring(last).strip().toLowerCase(Locale.getDefault());
        return NAMES.values().stream().filter(name -> name.toLowerCase(Locale.getDefault()).startsWith(word))
                .map(name -> before + name).toList();
    }

    /**
     * Reads what the user has typed: kinds by their names, the rest is a label.
     *
     * @param before what it was, for kinds that have no name here
     */
    static Kinds parse(String typed, Kinds before) {
        List<String> types = new ArrayList<>();
        List<String> label = new ArrayList<>();
        Arrays.stream(typed.split("[,;]")).map(String::strip).filter(word -> !word.isEmpty()).forEach(word -> {
            String type = type(word, before);
            if (type == null) {
                label.add(word);
            } else if (!types.contains(type)) {
                types.add(type);
            }
        });
        return new Kinds(types, label.isEmpty() ? null : String.join(" ", label));
    }

    private static String type(String word, Kinds before) {
        return NAMES.entrySet().stream().filter(each -> each.getKey().equalsIgnoreCase(word) || each.getValue().equalsIgnoreCase(word))
                .map(Map.Entry::getKey).findFirst()
                .orElseGet(() -> before.types.stream().filter(word::equalsIgnoreCase).findFirst().orElse(null));
    }

    /** Returns the text that {@link #parse} reads back. */
    public String shown() {
        Stream<String> names = types.stream().map(type -> NAMES.getOrDefault(type.toLowerCase(Locale.ROOT), type));
        return String.join(", ", Stream.concat(names, Stream.ofNullable(label).filter(words -> !words.isEmpty())).toList());
    }
}

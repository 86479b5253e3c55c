package kith.store;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The part of a text in which words were found.
 *
 * @param text the part, in one line; never null
 * @param marks where in it the words stand, from left to right; empty if none does
 */
public record Excerpt(String text, List<Mark> marks) {

    /** A piece of the text that was searched for. */
    public record Mark(int offset, int length) {
    }

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");
    private static final int BEFORE = 30;
    private static final int LONGEST = 110;
    private static final String MORE = "\u2026";

    public Excerpt {
        marks = List.copyOf(marks);
    }

    /**
     * Returns the part of an object in which most of the words are found.
     *
     * @param title what the object is called, which goes before other text
     * @param texts its other texts
     * @param words what was searched for; accents and capitals make no difference
     */
    public static Excerpt of(String title, List<String> texts, String words) {
        Optional<String> number = texts.stream().filter(text -> PhoneDigits.isFound(text, words)).findFirst();
        if (number.isPresent()) {
            return new Excerpt(number.get(), List.of(new Mark(0, number.get().length()))).shortened();
        }
        Map<String, Set<String>> searched = searched(words);
        List<Excerpt> all = new ArrayList<>();
        all.add(marked(title, searched));
        texts.forEach(text -> all.add(marked(text.replaceAll("\\s+", " "), searched)));
        Excerpt best = all.stream().max(Comparator.comparingLong(each -> each.found(searched))).orElseThrow();
        return (best.found(searched) == all.get(0).found(searched) ? all.get(0) : best).shortened();
    }

    /** Returns a text as a part in which nothing was found. */
    public static Excerpt plain(String text) {
        return new Excerpt(text, List.of());
    }

    /** Returns whether all of these words are in it. */
    public boolean isComplete(String words) {
        Map<String, Set<String>> searched = searched(words);
        return found(searched) == searched.size();
    }

    /** Returns the words that are searched for, with the ways in which each may be written. */
    private static Map<String, Set<String>> searched(String words) {
        Map<String, Set<String>> searched = new LinkedHashMap<>();
        Matcher word = WORD.matcher(words);
        while (word.find()) {
            searched.put(word.group(), TextFolding.spellings(word.group()));
        }
        return searched;
    }

    private static Excerpt marked(String text, Map<String, Set<String>> searched) {
        List<Mark> marks = new ArrayList<>();
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            Set<String> written = TextFolding.spellings(word.group());
            searched.entrySet().stream().filter(each -> begins(written, each.getValue())).map(Map.Entry::getKey)
                    .max(Comparator.comparingInt(String::length))
                    .ifPresent(found -> marks.add(mark(word, found)));
        }
        return new Excerpt(text, marks);
    }

    private static boolean begins(Set<String> written, Set<String> searched) {
        return written.stream().anyMatch(word -> searched.stream().anyMatch(each -> TextFolding.isFound(word, each)));
    }

    private static Mark mark(Matcher word, String found) {
        int within = CjkGrams.isCjk(found) ? Math.max(0, word.group().indexOf(found)) : 0;
        return new Mark(word.start() + within, length(word.group().substring(within), found));
    }

    /** Returns how much of a word takes what was found, with the accents that stand after it. */
    private static int length(String word, String found) {
        int at = 1;
        while (at < word.length() && !TextFolding.startsWith(word.substring(0, at), found)) {
            at++;
        }
        while (at < word.length() && (isAccent(word.charAt(at)) || Character.isLowSurrogate(word.charAt(at)))) {
            at++;
        }
        return at;
    }

    private static boolean isAccent(char c) {
        return Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private long found(Map<String, Set<String>> searched) {
        List<Set<String>> there = marks.stream()
                .map(mark -> TextFolding.spellings(text.substring(mark.offset(), mark.offset() + mark.length()))).toList();
        return searched.values().stream().filter(word -> there.stream().anyMatch(each -> begins(each, word))).count();
    }

    private Excerpt shortened() {
        if (text.length() <= LONGEST) {
            return this;
        }
        int first = marks.isEmpty() ? 0 : marks.get(0).offset();
        int from = first <= BEFORE ? 0 : wordAfter(first - BEFORE, first);
        int to = text.length() - from <= LONGEST ? text.length() : wordBefore(from + LONGEST, from + LONGEST / 2);
        String before = from == 0 ? "" : MORE;
        int shift = before.length() - from;
        return new Excerpt(before + text.substring(from, to) + (to == text.length() ? "" : MORE), marks.stream()
                .filter(mark -> mark.offset() >= from && mark.offset() + mark.length() <= to)
                .map(mark -> new Mark(mark.offset() + shift, mark.length())).toList());
    }

    private int wordAfter(int from, int limit) {
        int space = text.indexOf(' ', from);
        return space < 0 || space >= limit ? limit : space + 1;
    }

    private int wordBefore(int to, int limit) {
        int space = text.lastIndexOf(' ', to);
        int end = space <= limit ? to : space;
        return Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end;
    }

    /** Returns the text with what was found between brackets, for output without styles. */
    public String bracketed() {
        StringBuilder bracketed = new StringBuilder(text);
        for (int i = marks.size() - 1; i >= 0; i--) {
            bracketed.insert(marks.get(i).offset() + marks.get(i).length(), ']').insert(marks.get(i).offset(), '[');
        }
        return bracketed.toString();
    }
}

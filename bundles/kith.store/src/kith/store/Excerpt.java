package kith.store;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
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
        Set<String> searched = searched(words);
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
        Set<String> searched = searched(words);
        return found(searched) == searched.size();
    }

    private static Set<String> searched(String words) {
        Set<String> searched = new LinkedHashSet<>();
        Matcher word = WORD.matcher(words);
        while (word.find()) {
            searched.add(ContactKey.fold(word.group()));
        }
        return searched;
    }

    private static Excerpt marked(String text, Set<String> searched) {
        List<Mark> marks = new ArrayList<>();
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            String folded = ContactKey.fold(word.group());
            searched.stream().filter(folded::startsWith).max(Comparator.comparingInt(String::length)).ifPresent(
                    found -> marks.add(new Mark(word.start(), length(word.group(), found.length()))));
        }
        return new Excerpt(text, marks);
    }

    /** Returns how much of a word a number of its letters takes, with the accents that stand after them. */
    private static int length(String word, int letters) {
        int at = 0;
        int seen = 0;
        while (at < word.length()) {
            boolean accent = Character.getType(word.charAt(at)) == Character.NON_SPACING_MARK;
            if (seen >= letters && !accent) {
                break;
            }
            seen += accent ? 0 : Normalizer.normalize(word.substring(at, at + 1), Normalizer.Form.NFD).replaceAll("\\p{M}", "").length();
            at++;
        }
        return at;
    }

    private long found(Set<String> searched) {
        List<String> there = marks.stream().map(mark -> ContactKey.fold(text.substring(mark.offset(), mark.offset() + mark.length())))
                .toList();
        return searched.stream().filter(word -> there.stream().anyMatch(each -> each.startsWith(word))).count();
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

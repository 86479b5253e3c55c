package kith.timeline.internal.quicklog;

import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import kith.model.Direction;

/**
 * Reads a line of everyday words: what it was, with whom, about what, when and how long. All parts may be missing, and
 * when and how long may stand at the end of the line or of the names. Whatever is written is read as something: a line
 * cannot be wrong, and what was understood is shown before it is logged.
 */
public final class QuickLogParser {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final Pattern TAG = Pattern.compile("(?<!\\S)#([\\p{L}\\p{N}][\\p{L}\\p{N}_-]*)");

    private final Vocabulary words;
    private final Clock clock;
    private final Qualifiers qualifiers;
    private final Pattern filler;
    private final Pattern about;
    private final Pattern with;
    private final Pattern and;

    /** @param clock tells what today is, and in which zone */
    public QuickLogParser(Vocabulary words, Clock clock) {
        this.words = words;
        this.clock = clock;
        qualifiers = new Qualifiers(words);
        filler = Pattern.compile("^" + words.any("filler") + "\\s+", FLAGS);
        about = Pattern.compile("(?:^|\\s)" + words.any("about") + "(?:\\s+|$)|\\s*:\\s+|\\s+[-\u2013\u2014]\\s+", FLAGS);
        with = Pattern.compile("(?:^|\\s)(?:(?<with>" + words.any("with") + ")|(?<to>" + words.any("to") + ")|(?<from>"
                + words.any("from") + "))(?:\\s+|$)", FLAGS);
        and = Pattern.compile("\\s*[,;&+]\\s*(?:" + words.any("and") + "\\s+)?|\\s+" + words.any("and") + "(?:\\s+|$)", FLAGS);
    }

    /** Returns what a line says. */
    public QuickLog parse(String line) {
        Moment moment = new Moment(ZonedDateTime.now(clock));
        Set<String> tags = new LinkedHashSet<>();
        Matcher tag = TAG.matcher(line);
        while (tag.find()) {
            tags.add(tag.group(1));
        }
        String rest = TAG.matcher(line).replaceAll(" ").strip().replaceAll("\\s+", " ");
        String word = words.channelWord(unfilled(rest));
        if (word != null) {
            rest = unfilled(rest).substring(word.length()).strip();
        }
        Matcher split = about.matcher(rest);
        boolean said = split.find();
        String head = said ? rest.substring(0, split.start()) : rest;
        String subject = said ? qualifiers.strip(rest.substring(split.end()), moment) : "";
        People people = people(head, word != null || said, moment);
        if (people.names.isEmpty() && people.before.isEmpty() && !subject.isEmpty()) {
            // "call about the course with Amara"
            Matcher last = last(with, subject);
            if (last != null && last.group("with") != null) {
                people = people(subject.substring(last.start()), true, moment);
                subject = qualifiers.strip(subject.substring(0, last.start()), moment);
            }
        }
        if (subject.isEmpty()) {
            subject = !people.before.isEmpty() ? people.before : word != null && words.words("telling").contains(word) ? word : "";
        }
        return new QuickLog(word == null ? null : words.channel(word), people.direction, people.names, sentence(subject),
                moment.at(), moment.duration(), List.copyOf(tags));
    }

    /** Who took part, and what stands before them. */
    private record People(String before, Direction direction, List<String> names) {
    }

    /** Reads who took part; without a word such as "with" all of it are names where something else says what it was. */
    private People people(String text, boolean namesAlone, Moment moment) {
        Matcher matcher = with.matcher(text);
        if (matcher.find()) {
            String before = qualifiers.strip(text.substring(0, matcher.start()), moment);
            Direction direction = matcher.group("to") != null ? Direction.OUTGOING
                    : matcher.group("from") != null ? Direction.INCOMING : null;
            return new People(before, direction, names(text.substring(matcher.end()), moment));
        }
        List<String> names = names(text, moment);
        return namesAlone || looksLikeNames(names) ? new People("", null, names)
                : new People(String.join(" ", names).isEmpty() ? "" : text.strip(), null, List.of());
    }

    /** Without any word that says so, a line is taken for names if it is short and each word has a capital. */
    private static boolean looksLikeNames(List<String> names) {
        return !names.isEmpty() && names.stream().allMatch(name -> name.split(" ").length <= 4 && Arrays.stream(name.split(" "))
                .allMatch(each -> Character.isUpperCase(each.codePointAt(0))));
    }

    private List<String> names(String text, Moment moment) {
        String stripped = qualifiers.strip(text, moment);
        List<String> names = new ArrayList<>();
        for (String name : and.split(stripped)) {
            String plain = name.strip().replaceFirst("^[\"\u201c]|[\"\u201d]$", "");
            if (!plain.isEmpty() && names.stream().noneMatch(other -> Vocabulary.same(other, plain))) {
                names.add(plain);
            }
        }
        return names;
    }

    private String unfilled(String text) {
        String plain = text;
        for (Matcher matcher = filler.matcher(plain); matcher.find(); matcher = filler.matcher(plain)) {
            plain = plain.substring(matcher.end());
        }
        return plain;
    }

    private static Matcher last(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        int start = -1;
        while (matcher.find()) {
            start = matcher.start();
        }
        return start >= 0 && matcher.find(start) ? matcher : null;
    }

    private static String sentence(String text) {
        String plain = text.strip().replaceFirst("^[\"\u201c](.*)[\"\u201d]$", "$1").strip();
        return plain.isEmpty() ? "" : plain.substring(0, plain.offsetByCodePoints(0, 1)).toUpperCase() + plain.substring(
                plain.offsetByCodePoints(0, 1));
    }
}

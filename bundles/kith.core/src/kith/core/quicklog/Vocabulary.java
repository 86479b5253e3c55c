package kith.core.quicklog;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import kith.store.TextFolding;


/** The words that the quick-log line understands: those of the user's language, and English in any case. */
public final class Vocabulary {

    private static final String CHANNEL = "channel.";
    private static final String TURN = "say.";
    private static final String NUMBER = "number.";

    private final List<ResourceBundle> languages;
    private final Map<String, String> channels = new LinkedHashMap<>();
    private final Map<String, DayOfWeek> weekdays = new LinkedHashMap<>();
    private final Map<String, Month> months = new LinkedHashMap<>();
    private final Map<String, Integer> numbers = new LinkedHashMap<>();
    private final boolean dayFirst;

    /**
     * @param names the channels' names in the user's language, with the ids of the channels
     */
    public Vocabulary(Locale locale, Map<String, String> names) {
        languages = languages(locale);
        for (ResourceBundle language : languages) {
            language.keySet().stream().filter(key -> key.startsWith(CHANNEL)).sorted().forEach(
                    key -> split(language, key).forEach(word -> channels.putIfAbsent(word, key.substring(CHANNEL.length()))));
            language.keySet().stream().filter(key -> key.startsWith(NUMBER)).forEach(key -> split(language, key)
                    .forEach(word -> numbers.putIfAbsent(word, Integer.valueOf(key.substring(NUMBER.length())))));
        }
        names.forEach((name, id) -> channels.put(name.toLowerCase(Locale.ROOT), id));
        for (Locale each : List.of(locale, Locale.ENGLISH)) {
            for (TextStyle style : List.of(TextStyle.FULL, TextStyle.SHORT)) {
                for (DayOfWeek day : DayOfWeek.values()) {
                    weekdays.putIfAbsent(word(day.getDisplayName(style, each)), day);
                }
                for (Month month : Month.values()) {
                    months.putIfAbsent(word(month.getDisplayName(style, each)), month);
                    months.putIfAbsent(word(month.getDisplayName(style.asStandalone(), each)), month);
                }
            }
        }
        String pattern = DateTimeFormatterBuilder.getLocalizedDateTimePattern(FormatStyle.SHORT, null, IsoChronology.INSTANCE,
                locale);
        dayFirst = pattern.indexOf('d') < pattern.indexOf('M');
    }

    private static List<ResourceBundle> languages(Locale locale) {
        ResourceBundle.Control exact = ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
        ClassLoader loader = Vocabulary.class.getClassLoader();
        String name = "kith.core.quicklog.words";
        ResourceBundle english = ResourceBundle.getBundle(name, Locale.ROOT, loader, exact);
        ResourceBundle own = ResourceBundle.getBundle(name, locale, loader, exact);
        return own == english || own.getLocale().equals(Locale.ROOT) ? List.of(english) : List.of(own, english);
    }

    /** Returns which of the words that name a channel a text begins with, the longest, in lower case; or null. */
    String channelWord(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return channels.keySet().stream()
                .filter(word -> lower.startsWith(word)
                        && (lower.length() == word.length() || !Character.isLetterOrDigit(lower.charAt(word.length()))
                                && lower.charAt(word.length()) != '-'))
                .max(Comparator.comparingInt(String::length)).orElse(null);
    }

    /** Returns which of the words that name a channel a text ends with, the longest, as written; or null. */
    String channelWordAtEnd(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return channels.keySet().stream()
                .filter(word -> lower.endsWith(word) && (lower.length() == word.length()
                        || lower.charAt(lower.length() - word.length() - 1) == ' '))
                .max(Comparator.comparingInt(String::length)).map(word -> text.substring(text.length() - word.length()))
                .orElse(null);
    }

    /** Returns the id of the channel that a word names. */
    String channel(String word) {
        return channels.get(word.toLowerCase(Locale.ROOT));
    }

    /** Returns the words of a kind in all languages. */
    Set<String> words(String kind) {
        Set<String> words = new LinkedHashSet<>();
        languages.forEach(language -> words.addAll(split(language, kind)));
        return words;
    }

    /** Returns the turns of phrase of all languages, each as what is said, an arrow, and what is meant. */
    List<String> turns() {
        return languages.stream().flatMap(language -> language.keySet().stream().filter(key -> key.startsWith(TURN)).sorted()
                .map(language::getString).filter(turn -> !turn.isEmpty())).toList();
    }

    /** Returns an expression that matches any of the words of a kind, without a group; never one that matches nothing. */
    String any(String kind) {
        return quoted(words(kind));
    }

    /** Returns an expression for the phrases of a kind with a group for each of their numbers and weekdays. */
    String phrases(String kind) {
        List<String> phrases = new ArrayList<>(words(kind));
        phrases.sort(Comparator.comparingInt(String::length).reversed());
        return phrases.stream()
                .map(phrase -> phrase.replace("{n}", "(\\d{1,3}|" + any("one") + "|" + numbers() + ")")
                        .replace("{weekday}", "(" + quoted(weekdays.keySet()) + ")"))
                .collect(Collectors.joining("|", "(?:", ")"));
    }

    /** Returns an expression that matches the names of days in full, which nobody is called. */
    String fullWeekdays() {
        return quoted(weekdays.keySet().stream().filter(name -> name.length() > 4).collect(Collectors.toSet()));
    }

    /** Returns an expression that matches short names of days that are no other word. */
    String shortWeekdays() {
        Set<String> words = words("shortWeekday");
        return quoted(weekdays.keySet().stream().filter(words::contains).collect(Collectors.toSet()));
    }

    /** Returns an expression that matches numbers that are written as words. */
    String numbers() {
        return quoted(numbers.keySet());
    }

    /** Returns a number that is written as a word or in digits; a word such as "a" is one. */
    int number(String written) {
        return written.matches("\\d+") ? Integer.parseInt(written)
                : numbers.getOrDefault(written.toLowerCase(Locale.ROOT), 1);
    }

    /** Returns the number in a phrase; a phrase without one means one. */
    int amount(Matcher phrase) {
        String written = Rule.first(phrase);
        return written == null ? 1 : number(written);
    }

    String months() {
        return quoted(months.keySet());
    }

    DayOfWeek weekday(String name) {
        return weekdays.get(word(name));
    }

    Month month(String name) {
        return months.get(word(name));
    }

    /** Returns whether 3/4 is the third of April, and not the fourth of March. */
    boolean isDayFirst() {
        return dayFirst;
    }

    private static String quoted(Set<String> words) {
        return words.isEmpty() ? "(?!)" : words.stream().sorted(Comparator.comparingInt(String::length).reversed())
                .map(Pattern::quote).collect(Collectors.joining("|", "(?:", ")"));
    }

    private static String word(String name) {
        return name.toLowerCase(Locale.ROOT).replaceFirst("\\.$", "");
    }

    private static List<String> split(ResourceBundle language, String key) {
        try {
            return Arrays.stream(language.getString(key).split(",")).map(String::strip).filter(word -> !word.isEmpty())
                    .map(word -> word.startsWith("{") || word.contains("(?") ? word : word.toLowerCase(Locale.ROOT)).toList();
        } catch (MissingResourceException e) {
            return List.of();
        }
    }

    /** Returns whether two words are the same but for case, accents and how umlauts are written. */
    static boolean same(String one, String other) {
        return TextFolding.isSame(one, other);
    }

    /** Returns whether a word is one of these, but for case and accents. */
    static boolean contains(Set<String> words, String word) {
        return words.stream().anyMatch(each -> same(each, word));
    }
}

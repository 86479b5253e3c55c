package kith.core.quicklog;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import kith.core.quicklog.QuickLog.SaidTask;
import kith.model.Direction;
import kith.model.TaskKind;

/**
 * Reads a line of everyday words: what it was, with whom, about what, when and how long. All parts may be missing, and
 * when and how long may stand at the end of the line or of the names. Whatever is written is read as something: a line
 * cannot be wrong, and what was understood is shown before it is logged.
 */
public final class QuickLogParser {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final String SOMEBODY = "Somebody";
    private static final Pattern TAG = Pattern.compile("(?<!\\S)#([\\p{L}\\p{N}][\\p{L}\\p{N}_-]*)");

    private final Vocabulary words;
    private final Clock clock;
    private final Qualifiers qualifiers;
    private final Clauses clauses;
    private final Rephrasing rephrasing;
    private final Sentences sentences;
    private final NameEnds ends;
    private final Pattern compound;
    private final Pattern filler;
    private final Pattern about;
    private final Pattern with;
    private final Pattern and;
    private final Pattern auxiliary;
    private final Pattern title;
    private final Pattern way;
    private final Pattern over;

    /** @param clock tells what today is, and in which zone */
    public QuickLogParser(Vocabulary words, Clock clock) {
        this.words = words;
        this.clock = clock;
        qualifiers = new Qualifiers(words);
        clauses = new Clauses(words, qualifiers);
        rephrasing = new Rephrasing(words);
        sentences = new Sentences(words);
        ends = new NameEnds(words);
        compound = Pattern.compile("(?<![\\p{L}])(" + words.fullWeekdays() + ")("
                + words.any("partOfDay") + ")(?![\\p{L}])", FLAGS);
        filler = Pattern.compile("^" + words.any("filler") + "\\s+", FLAGS);
        about = Pattern.compile("(?:^|\\s)" + words.any("about") + "(?:\\s+|$)|\\s*:\\s+|\\s+[-\u2013\u2014]\\s+", FLAGS);
        with = Pattern.compile("(?:^|\\s)(?:(?<with>" + words.any("with") + ")|(?<to>" + words.any("to") + ")|(?<from>"
                + words.any("from") + "))(?:\\s+|$)", FLAGS);
        and = Pattern.compile("\\s*[,;&+]\\s*(?:" + words.any("and") + "\\s+)?|\\s+" + words.any("and")
                + "(?:\\s+|$)", FLAGS);
        auxiliary = Pattern.compile("(?:^|\\s+)(?:(?<third>" + words.any("third") + ")|" + words.any("auxiliary")
                + ")$", FLAGS);
        way = Pattern.compile("(?:^|\\s+)" + words.any("via") + "$", FLAGS);
        over = Pattern.compile("^(?:" + words.any("pronoun") + "\\s+)?" + words.any("over") + "\\s", FLAGS);
        title = Pattern.compile("^" + words.any("title") + "\\s+(?=\\S)", FLAGS);
    }

    /** Returns what a line says. */
    public QuickLog parse(String line) {
        ZonedDateTime now = ZonedDateTime.now(clock);
        Moment moment = Moment.past(now);
        Set<String> tags = new LinkedHashSet<>();
        Matcher tag = TAG.matcher(line);
        while (tag.find()) {
            tags.add(tag.group(1));
        }
        List<String> told = sentences.of(TAG.matcher(line).replaceAll(" ").replaceAll(";(?=\\s)", ",").strip()
                .replaceAll("\\s+", " "));
        Clauses.Found found = clauses.find(read(told.getFirst()), now, moment);
        for (String further : told.subList(1, told.size())) {
            found = found.and(further(further, now, moment));
        }
        if (found.rest().isEmpty() && found.exchanges().isEmpty() && !found.tasks().isEmpty()) {
            // Nothing is told of but what is to be done.
            return new QuickLog(null, null, names(found.planned(), moment, new ArrayList<>()), "", found.note(), moment.at(),
                    moment.isAllDay(), null, List.copyOf(tags), List.of(), found.tasks(), false, moment.misread());
        }
        String rest = listed(begun(between(found.rest(), moment), moment));
        Channel channel = channelAtStart(rest);
        String remark = "";
        int comma = rest.indexOf(", ");
        if (channel == null && comma > 0 && ends.isRemark(rest.substring(comma + 2))
                && channelAtEnd(qualifiers.strip(rest.substring(0, comma), Moment.past(now)), Moment.past(now)) != null) {
            // "Anna angerufen, nicht erreicht"
            remark = qualifiers.strip(rest.substring(comma + 2), moment);
            rest = rest.substring(0, comma);
        }
        if (channel == null) {
            // Of several words, such as "zu Mittag gegessen", one may look like the beginning of a subject.
            String word = words.channelWordAtEnd(qualifiers.strip(rest, Moment.past(now)));
            channel = word != null && word.indexOf(' ') > 0 ? channelAtEnd(qualifiers.strip(rest, moment), moment) : null;
        }
        rest = channel == null ? rest : channel.rest;
        Matcher split = about.matcher(rest);
        boolean said = split.find();
        String head = said ? rest.substring(0, split.start()) : rest;
        String subject = said ? qualifiers.strip(rest.substring(split.end()), moment) : "";
        if (channel == null) {
            head = qualifiers.strip(head, moment);
            channel = channelOfWay(head) == null ? channelAtEnd(head, moment) : null;
            head = channel == null ? head : channel.rest;
        }
        head = qualifiers.strip(head, moment);
        Channel way = channelOfWay(head);
        if (way != null) {
            head = way.rest;
            subject = subject.isEmpty() && Vocabulary.contains(words.words("telling"), way.word) ? way.word : subject;
            channel = channel == null ? way : channel;
        }
        boolean clear = channel != null || said || !found.exchanges().isEmpty() || !found.tasks().isEmpty();
        People people = people(head, clear, moment);
        if (people.names.isEmpty() && people.before.isEmpty() && !subject.isEmpty()) {
            // "call about the course with Amara"
            Matcher last = last(with, subject);
            if (last != null && last.group("with") != null) {
                people = people(subject.substring(last.start()), true, moment);
                subject = qualifiers.strip(subject.substring(0, last.start()), moment);
            }
        }
        String before = people.before;
        if (channel == null && !before.isEmpty() && !people.names.isEmpty()) {
            // "nice long call with Amara"
            String word = words.channelWordAtEnd(before);
            channel = word == null ? null : new Channel(word, words.channel(word), null, "");
        }
        if (subject.isEmpty()) {
            boolean telling = channel != null && Vocabulary.contains(words.words("telling"), channel.word);
            subject = !before.isEmpty() ? before : telling ? channel.word : "";
        }
        subject = String.join(", ", Stream.of(subject, people.rest, remark).filter(part -> !part.isEmpty()).toList());
        if (channel == null || !Vocabulary.contains(words.words("past"), channel.word)) {
            moment.preferComing();
        }
        // What is to come has not happened: it is planned, and says nothing of when the last contact was.
        boolean planned = moment.isToCome() && found.exchanges().isEmpty();
        List<String> misread = new ArrayList<>(moment.misread());
        boolean past = over.matcher(told.getFirst()).find()
                || channel != null && Vocabulary.contains(words.words("past"), channel.word);
        if (moment.isSkipped() || planned && past && moment.hasTime()) {
            misread.add(moment.time().toString());
        }
        List<SaidTask> tasks = new ArrayList<>(found.tasks());
        LocalDate day = moment.at().toLocalDate();
        if (planned && tasks.stream().noneMatch(task -> task.due().equals(day))) {
            tasks.add(0, new SaidTask(TaskKind.TO_DO, day, ""));
        }
        return new QuickLog(channel == null ? null : channel.id,
                people.direction != null || channel == null ? people.direction : channel.direction, people.names,
                sentence(subject), found.note(), moment.at(), moment.isAllDay(), moment.duration(), List.copyOf(tags),
                found.exchanges(), tasks, !planned, misread);
    }

    private String read(String sentence) {
        return compound.matcher(rephrasing.of(namesLast(sentence))).replaceAll("$1 $2");
    }

    /** Takes what says when it was, or how long it took, from between commas: "met Ben, 20 min, about the course". */
    private String between(String text, Moment moment) {
        List<String> parts = new ArrayList<>();
        for (String part : text.split(",\\s+")) {
            if (parts.isEmpty() || !qualifiers.strip(part, Moment.past(moment.now())).isEmpty()) {
                parts.add(part);
            } else {
                qualifiers.strip(part, moment);
            }
        }
        return String.join(", ", parts);
    }

    /** "Ben, Clara, lunch, the fair". */
    private String listed(String text) {
        List<String> parts = List.of(text.split(",\\s+"));
        for (int i = 1; i < parts.size(); i++) {
            String word = words.channelWord(parts.get(i));
            if (word != null && word.length() == parts.get(i).length() && looksLikeNames(parts.subList(0, i))
                    && words.channelWord(text) == null) {
                String about = i + 1 == parts.size() ? ""
                        : " " + words.words("about").iterator().next() + " " + String.join(", ", parts.subList(i + 1, parts.size()));
                return word + " " + words.words("with").iterator().next() + " " + String.join(", ", parts.subList(0, i)) + about;
            }
        }
        return text;
    }

    /** "Ben and Clara: lunch on Saturday". */
    private String namesLast(String sentence) {
        int colon = sentence.indexOf(": ");
        String word = colon < 0 ? null : words.channelWord(sentence.substring(colon + 2));
        if (word == null || words.channelWord(sentence) != null
                || !looksLikeNames(Arrays.asList(and.split(sentence.substring(0, colon))))) {
            return sentence;
        }
        int end = colon + 2 + word.length();
        return String.join(" ", sentence.substring(colon + 2, end), words.words("with").iterator().next(),
                sentence.substring(0, colon)) + sentence.substring(end);
    }

    /** A further sentence tells what came of it and how long it took; what else it says is a note. */
    private Clauses.Found further(String sentence, ZonedDateTime now, Moment moment) {
        // A clause has more to say of what it is about where something stands before it.
        Clauses.Found found = clauses.find(SOMEBODY + ", " + read(sentence), now, moment);
        boolean plain = found.exchanges().isEmpty() && found.tasks().isEmpty();
        String rest = plain ? sentence : found.rest().replaceFirst("^" + SOMEBODY + "[,;.]?\\s*", "");
        Moment lasting = Moment.now(now);
        String shorter = qualifiers.strip(rest, lasting);
        if (lasting.hasDuration() && !moment.hasDuration()) {
            moment.setDuration(lasting.duration());
            rest = shorter;
        }
        return new Clauses.Found("", sentence(rest.replaceFirst("^[.,;\\s]+", "")), "", found.exchanges(), found.tasks());
    }

    /** A word that names a channel, what it says of who turned to whom, and what is left of the text without it. */
    private record Channel(String word, String id, Direction direction, String rest) {
    }

    private Channel channelAtStart(String text) {
        String word = words.channelWord(text);
        return word == null ? null : new Channel(word, words.channel(word),
                words.words("did").contains(word) ? Direction.OUTGOING : null,
                text.substring(word.length()).replaceFirst("^:(?= \\p{Lu}\\S*( \\p{Lu}\\S*)?$)", "").strip());
    }

    /** Takes from the end of a text on what way it was, such as "on Zoom"; returns null if it does not say. */
    private Channel channelOfWay(String text) {
        String word = words.channelWordAtEnd(text);
        String before = word == null ? "" : text.substring(0, text.length() - word.length()).strip();
        Matcher matcher = way.matcher(before);
        return matcher.find() ? new Channel(word, words.channel(word), null, before.substring(0, matcher.start())) : null;
    }

    /** "Amara called", and in German "mit Amara telefoniert" and "Amara hat angerufen": verbs, so they begin small. */
    private Channel channelAtEnd(String text, Moment moment) {
        String word = words.channelWordAtEnd(text);
        if (word == null || word.length() == text.length()
                || Character.isUpperCase(word.codePointAt(word.lastIndexOf(' ') + 1))) {
            return null;
        }
        String rest = qualifiers.strip(text.substring(0, text.length() - word.length()), moment);
        boolean third = false;
        for (Matcher matcher = auxiliary.matcher(rest); matcher.find(); matcher = auxiliary.matcher(rest)) {
            third |= matcher.group("third") != null;
            rest = qualifiers.strip(rest.substring(0, matcher.start()), moment);
        }
        boolean did = Vocabulary.contains(words.words("didAtEnd"), word);
        Direction direction = did && !third ? Direction.OUTGOING
                : did || words.words("did").contains(word) ? Direction.INCOMING : null;
        return new Channel(word, words.channel(word), direction, rest);
    }

    /** Takes from the beginning of a text what says when it was, and words that say nothing. */
    private String begun(String text, Moment moment) {
        String before;
        String rest = text;
        do {
            before = rest;
            rest = qualifiers.stripFirst(rest, moment);
            Matcher matcher = filler.matcher(rest);
            rest = matcher.find() ? rest.substring(matcher.end()) : rest;
        } while (!rest.equals(before));
        return rest;
    }

    /** Who took part, and what stands before and after them. */
    private record People(String before, Direction direction, List<String> names, String rest) {
    }

    /** Reads who took part; without a word such as "with" all of it are names where something else says what it was. */
    private People people(String text, boolean namesAlone, Moment moment) {
        Matcher matcher = with.matcher(text);
        if (matcher.find()) {
            String before = qualifiers.strip(text.substring(0, matcher.start()), moment);
            Direction direction = matcher.group("to") != null ? Direction.OUTGOING
                    : matcher.group("from") != null ? Direction.INCOMING : null;
            List<String> rest = new ArrayList<>();
            List<String> names = names(text.substring(matcher.end()), moment, rest);
            return new People(before, direction, names, String.join(", ", rest));
        }
        List<String> rest = new ArrayList<>();
        List<String> names = names(text, moment, rest);
        return namesAlone || rest.isEmpty() && looksLikeNames(names) ? new People("", null, names, String.join(", ", rest))
                : new People(String.join(" ", names).isEmpty() ? "" : text.strip(), null, List.of(), "");
    }

    /** Without any word that says so, a line is taken for names if it is short and each word has a capital. */
    private static boolean looksLikeNames(List<String> names) {
        return !names.isEmpty() && names.stream().allMatch(name -> name.split(" ").length <= 4
                && Arrays.stream(name.split(" "))
                .allMatch(each -> Character.isUpperCase(each.codePointAt(0))));
    }

    /** @param rest is given what is said after the names */
    private List<String> names(String text, Moment moment, List<String> rest) {
        String stripped = qualifiers.strip(text, moment);
        List<String> names = new ArrayList<>();
        for (String name : and.split(stripped)) {
            String said = title.matcher(name.strip().replaceFirst("^[\"\u201c]|[\"\u201d]$", "")).replaceFirst("");
            if (!names.isEmpty() && (said.matches("\\d.*")
                    || Character.isUpperCase(names.getFirst().codePointAt(0)) && ends.isRemark(said))) {
                rest.add(said);
                continue;
            }
            NameEnds.Cut cut = ends.cut(qualifiers.strip(said, moment));
            String plain = qualifiers.strip(cut.name(), moment);
            if (!cut.rest().isEmpty()) {
                rest.add(cut.rest());
            }
            if (!plain.isEmpty() && !Vocabulary.contains(words.words("self"), plain)
                    && names.stream().noneMatch(other -> Vocabulary.same(other, plain))) {
                names.add(plain);
            }
        }
        return names;
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
        String plain = text.strip().replaceFirst("^[\"\u201c](.*)[\"\u201d]$", "$1")
                .replaceFirst("[\\s,;:\u2013\u2014-]+$", "");
        return plain.isEmpty() ? "" : plain.substring(0, plain.offsetByCodePoints(0, 1)).toUpperCase() + plain.substring(
                plain.offsetByCodePoints(0, 1));
    }
}

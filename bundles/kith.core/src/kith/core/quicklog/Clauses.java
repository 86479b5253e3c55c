package kith.core.quicklog;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import kith.core.quicklog.QuickLog.SaidExchange;
import kith.core.quicklog.QuickLog.SaidTask;
import kith.model.ExchangeKind;
import kith.model.ExchangeSide;
import kith.model.ExchangeState;
import kith.model.TaskKind;

/**
 * Takes from a line the clauses that tell what was given, got, offered or asked for, such as "got advice on CVs", and what
 * is to be done then, such as "follow up in 2 weeks". What they say about when and how long it was is left in the line.
 */
final class Clauses {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    /** Who only says that something is to be followed up wants to be reminded before it is forgotten. */
    private static final int USUAL_DAYS = 7;
    private static final String BEFORE = "(?<=^|[\\s,;])";
    private static final String AFTER = "(?=[\\s,;.]|$)";

    private enum Verb {
        GAVE(ExchangeSide.GIVE, ExchangeState.GIVEN), GOT(ExchangeSide.TAKE, ExchangeState.RECEIVED),
        OFFERED(ExchangeSide.GIVE, ExchangeState.OFFERED), ASKED(ExchangeSide.TAKE, ExchangeState.ASKED),
        WAS_OFFERED(ExchangeSide.TAKE, ExchangeState.OFFERED), WAS_ASKED(ExchangeSide.GIVE, ExchangeState.ASKED);

        final ExchangeSide side;
        final ExchangeState state;

        Verb(ExchangeSide side, ExchangeState state) {
            this.side = side;
            this.state = state;
        }

        String key() {
            return "exchange." + name().toLowerCase(Locale.ROOT).replace("_", "");
        }
    }

    private final Vocabulary words;
    private final Qualifiers qualifiers;
    private final Map<Verb, Pattern> exchanges = new LinkedHashMap<>();
    private final Map<TaskKind, Pattern> tasks = new LinkedHashMap<>();
    private final Pattern detail;
    private final Pattern about;
    private final Pattern separator;
    private final Pattern planned;
    private final Pattern verb;

    Clauses(Vocabulary words, Qualifiers qualifiers) {
        this.words = words;
        this.qualifiers = qualifiers;
        String kinds = ExchangeKind.VALUES.stream().map(kind -> words.any(key(kind)))
                .collect(Collectors.joining("|", "(?:", ")"));
        String article = "(?:" + words.any("article") + " )?";
        for (Verb verb : Verb.values()) {
            String said = words.any(verb.key());
            String before = verb == Verb.GAVE || verb == Verb.OFFERED
                    ? "(?: (?<whom>[^,;]{1,60}?))??" : "(?: " + words.any("me") + ")?";
            exchanges.put(verb, Pattern.compile(BEFORE + "(?:" + said + before + " " + article + "(?<kind>" + kinds + ")|"
                    + article + "(?<kind2>" + kinds + ")(?<middle> (?:" + words.any("to") + "|" + words.any("from") + "|"
                    + words.any("with") + ") [^,;]{1,60}?)?? " + words.any(verb.key() + ".after") + ")" + AFTER, FLAGS));
        }
        String self = "(?:" + words.any("self") + " )?";
        String must = self + "(?:" + words.any("toDo") + " )?";
        tasks.put(TaskKind.FOLLOW_UP, Pattern.compile(BEFORE + must + words.any("followUp") + AFTER, FLAGS));
        tasks.put(TaskKind.THANK_YOU, Pattern.compile(BEFORE + must + words.any("thankYou") + AFTER, FLAGS));
        // Only of me: "students should pay rent" is what it was about.
        tasks.put(TaskKind.TO_DO, Pattern.compile("(?<=^|[,;.] |\\b" + words.any("and") + " )" + self + words.any("toDo") + "(?! "
                + article + kinds + "\\b| " + words.any("not") + "\\b)" + AFTER, FLAGS));
        detail = Pattern.compile("^\\s+" + words.any("detail") + "\\s+(?<text>[^,;]+)", FLAGS);
        about = Pattern.compile("(?:^|\\s)(?:" + words.any("about") + "|" + words.any("and") + ")\\s+|:\\s+",
                FLAGS);
        planned = Pattern.compile("^" + words.any("with") + "\\s+(?<whom>.+?)(?=\\s+(?:" + words.any("about") + ")\\s|$)",
                FLAGS);
        // "remind me to call Sofia": only a name has a capital.
        verb = Pattern.compile("^\\p{Ll}[\\p{Ll}-]*(?: (?:" + words.any("with") + "|" + words.any("to") + "))? (?<whom>"
                + Rephrasing.NAME + ")(?= |$)");
        separator = Pattern.compile("[,;]\\s*|(?:^|\\s)" + words.any("and") + "\\s+", FLAGS);
    }

    private static String key(ExchangeKind kind) {
        return "exchange.kind." + kind.getLiteral();
    }

    /**
     * What was found.
     *
     * @param rest what is left of the line
     * @param note what is left of further sentences
     * @param planned with whom there is something to do where the line tells of nothing else; or else empty
     */
    record Found(String rest, String note, String planned, List<SaidExchange> exchanges, List<SaidTask> tasks) {

        /** Returns this with what a further sentence tells. */
        Found and(Found further) {
            return new Found(rest, join(Stream.of(note, further.note).filter(text -> !text.isEmpty()).toList()), planned,
                    Stream.concat(exchanges.stream(), further.exchanges.stream()).toList(),
                    Stream.concat(tasks.stream(), further.tasks.stream()).toList());
        }

        private static String join(List<String> sentences) {
            return String.join(" ", sentences.stream().map(each -> each.matches(".*[.!?]") ? each : each + ".").toList());
        }
    }

    /**
     * Takes all clauses from a line.
     *
     * @param moment is told what the clauses say about when it was
     */
    Found find(String line, ZonedDateTime now, Moment moment) {
        List<SaidTask> said = new ArrayList<>();
        String rest = line;
        for (Map.Entry<TaskKind, Pattern> each : tasks.entrySet()) {
            rest = task(rest, each.getKey(), each.getValue(), now, moment, said);
        }
        List<SaidExchange> given = new ArrayList<>();
        for (String before = null; !rest.equals(before);) {
            before = rest;
            rest = firstExchange(rest, moment, given);
        }
        return plan(new Found(rest, "", "", given, said));
    }

    /** "follow up with Ben in 2 weeks", and "remind me to call Ben", tell of nothing that was. */
    private Found plan(Found found) {
        if (!found.rest.isEmpty() || found.tasks.size() != 1 || !found.exchanges.isEmpty()) {
            return found;
        }
        SaidTask task = found.tasks.get(0);
        Matcher with = planned.matcher(task.text());
        if (with.find()) {
            return new Found("", "", with.group("whom"), List.of(),
                    List.of(new SaidTask(task.kind(), task.due(), what(task, task.text().substring(with.end()).strip()))));
        }
        Matcher toDo = verb.matcher(task.text());
        return toDo.find() ? new Found("", "", toDo.group("whom"), List.of(), found.tasks) : found;
    }

    /** What is to be done is called by it, not by what it is about. */
    private String what(SaidTask task, String text) {
        return task.kind() == TaskKind.TO_DO ? text.replaceFirst("(?iu)^" + words.any("about") + "\\s+", "") : text;
    }

    private String task(String line, TaskKind kind, Pattern pattern, ZonedDateTime now, Moment moment, List<SaidTask> said) {
        Matcher matcher = pattern.matcher(line);
        if (!isMine(matcher, line)) {
            return line;
        }
        int end = end(line, matcher.end());
        String clause = join(line.substring(matcher.end(), end), "");
        Moment due = Moment.coming(now);
        String text = "";
        clause = qualifiers.stripFirst(clause, due);
        Matcher split = about.matcher(clause);
        if (split.find()) {
            text = qualifiers.strip(clause.substring(split.end()), due);
            clause = clause.substring(0, split.start());
        }
        String more = qualifiers.strip(clause, due);
        String joint = more.isEmpty() || text.isEmpty() ? "" : " " + split.group().strip() + " ";
        text = (more + joint + text).replaceFirst("(?iu)^" + words.any("to") + "\\s+", "");
        String head = line.substring(0, matcher.start()).strip();
        if (due.day() == null) {
            head = dueBefore(head, due);
        }
        if (due.hasDuration()) {
            moment.setDuration(due.duration());
        }
        LocalDate usual = now.toLocalDate().plusDays(kind == TaskKind.THANK_YOU ? 1 : USUAL_DAYS);
        said.add(new SaidTask(kind, due.day() == null ? usual : due.day(), text));
        return join(head, line.substring(end));
    }

    /** "in two weeks follow up", as one says in German: what stands alone before it, or can only be to come, is when. */
    private String dueBefore(String head, Moment due) {
        Matcher matcher = separator.matcher(head);
        int start = -1;
        while (matcher.find()) {
            start = matcher.end();
        }
        if (start >= 0 && qualifiers.strip(head.substring(start), due).isEmpty()) {
            return head.substring(0, start);
        }
        Matcher coming = Pattern.compile("(?:^|(?<=\\s))(?:" + words.phrases("inDays") + "|" + words.phrases("inWeeks") + "|"
                + words.phrases("inMonths") + "|" + words.phrases("weekdayAfter") + "|" + words.any("tomorrow")
                + ")$", FLAGS).matcher(head);
        if (coming.find()) {
            qualifiers.strip(coming.group(), due);
            return head.substring(0, coming.start());
        }
        return head;
    }

    private String firstExchange(String line, Moment moment, List<SaidExchange> given) {
        Verb verb = null;
        Matcher first = null;
        for (Map.Entry<Verb, Pattern> each : exchanges.entrySet()) {
            Matcher matcher = each.getValue().matcher(line);
            if (isMine(matcher, line) && (first == null || matcher.start() < first.start())) {
                first = matcher;
                verb = each.getKey();
            }
        }
        if (first == null) {
            return line;
        }
        String head = line.substring(0, first.start()).strip();
        String tail = line.substring(first.end());
        String text = "";
        Matcher more = detail.matcher(tail);
        if (!unfilled(head).isEmpty() && more.find()) {
            String said = more.group("text");
            int end = end(said, 0);
            text = qualifiers.strip(said.substring(0, end), moment);
            tail = tail.substring(more.start("text") + end);
        }
        given.add(new SaidExchange(kind(first.group("kind") == null ? first.group("kind2") : first.group("kind")), verb.side,
                verb.state, text));
        return join(head + whom(first, verb), tail);
    }

    /** Returns to whom or from whom it was, as the rest of the line would say it. */
    private String whom(Matcher exchange, Verb verb) {
        if (exchange.group("middle") != null) {
            return exchange.group("middle");
        }
        String whom = verb == Verb.GAVE || verb == Verb.OFFERED ? exchange.group("whom") : null;
        return whom == null || Vocabulary.contains(words.words("them"), whom) ? ""
                : " " + words.words("to").iterator().next() + " " + whom;
    }

    private String unfilled(String head) {
        return head.replaceFirst("(?iu)^(?:" + words.any("filler") + ")$", "");
    }

    private ExchangeKind kind(String word) {
        return ExchangeKind.VALUES.stream().filter(kind -> Vocabulary.contains(words.words(key(kind)), word)).findFirst()
                .orElse(ExchangeKind.INFORMATION);
    }

    /** "the advice she gave" and "read that he got advice" are not of me. */
    private boolean isOfOthers(String before) {
        String said = before.strip();
        String last = said.replaceFirst(".*\\s", "");
        return Vocabulary.contains(words.words("others"), last) || said.matches(Rephrasing.NAME) && words.channelWord(said) == null
                && !Vocabulary.contains(words.words("self"), said);
    }

    /** Finds the first clause that is neither quoted nor of others. */
    private boolean isMine(Matcher matcher, String line) {
        while (matcher.find()) {
            if (!isQuoted(line, matcher.start()) && !isOfOthers(line.substring(0, matcher.start()))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isQuoted(String line, int place) {
        return line.substring(0, place).chars().filter(each -> each == '"').count() % 2 != 0;
    }

    /** Returns where a clause ends: at a comma, or where the next one begins. */
    private int end(String line, int from) {
        int end = line.length();
        Matcher comma = Pattern.compile("[,;](?=\\s|$)").matcher(line);
        if (comma.find(from)) {
            end = comma.start();
        }
        for (Pattern next : Stream.concat(exchanges.values().stream(), tasks.values().stream()).toList()) {
            Matcher matcher = next.matcher(line);
            if (matcher.find(from)) {
                end = Math.min(end, matcher.start());
            }
        }
        return end;
    }

    /** Joins what was before a clause and what was after it, without what joined them to it. */
    private String join(String head, String tail) {
        String before = head.strip().replaceFirst("(?iu)(?:[,;.]|\\s)*(?:(?:^|(?<=\\s|[,;]))" + words.any("and")
                + ")?$", "");
        String after = tail.strip().replaceFirst("^[,;.]\\s*", "").replaceFirst("(?iu)^" + words.any("and") + "\\s+", "");
        if (before.isEmpty() || after.isEmpty()) {
            return before + after;
        }
        return before + (tail.startsWith(",") || tail.startsWith(";") ? ", " : " ") + after;
    }
}

package kith.store.query;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;

import kith.store.ContactKey;

/**
 * What could be written at a place of a query.
 *
 * @param from where the piece begins that a proposal takes the place of
 * @param to where that piece ends
 * @param prefix what of the piece stands before the caret, without quotation marks
 * @param proposals what could be written, the likeliest first
 */
public record Completions(int from, int to, String prefix, List<Proposal> proposals) {

    /**
     * Something that could be written.
     *
     * @param text what is written
     * @param help what it is, in a sentence; may be empty
     * @param complete whether a blank may follow it, and no value is missing
     */
    public record Proposal(String text, String help, boolean complete) {
    }

    /** Knows values of fields that take any text, such as the tags that there are. */
    public interface Values {

        /** Returns values of a field with a word that begins with this. */
        List<String> of(Field field, String prefix);
    }

    private static final int MOST = 30;
    private static final List<String> DATES = List.of("today", "yesterday", "30d", "90d", "6m", "1y");

    public Completions {
        proposals = List.copyOf(proposals);
    }

    /** Returns what could be written at the caret of a query. */
    public static Completions at(String query, int caret, Fields fields, Values values) {
        QueryScanner scanner = new QueryScanner(query.substring(0, caret));
        while (!scanner.isAtEnd()) {
            int start = scanner.position();
            if ("()".indexOf(scanner.peek()) >= 0 || scanner.peek() == '-') {
                scanner.skip(1);
                continue;
            }
            boolean quoted = scanner.peek() == '"';
            String word = quoted ? scanner.quoted() : scanner.name();
            if (scanner.isAtOperator() && !scanner.isAt("://") && (quoted || QueryParser.isFieldName(word))) {
                scanner.operator();
                Optional<Completions> value = value(query, scanner, caret, fields.find(word), values);
                if (value.isPresent()) {
                    return value.get();
                }
            } else if (scanner.position() == caret && (!quoted || !scanner.wasClosed())) {
                return new Completions(start, end(query, caret), word, fields(fields, word));
            } else if (!quoted) {
                scanner.rest();
            }
        }
        return new Completions(caret, end(query, caret), "", fields(fields, ""));
    }

    /** Returns what could be a value, if the caret is in one. */
    private static Optional<Completions> value(String query, QueryScanner scanner, int caret, Optional<Field> field, Values values) {
        do {
            int start = scanner.position();
            boolean quoted = scanner.isAt("\"");
            String prefix = quoted ? scanner.quoted() : scanner.value();
            if (scanner.position() == caret && !(quoted && scanner.wasClosed())) {
                return Optional.of(new Completions(start, end(query, caret), prefix,
                        field.map(each -> values(each, prefix, values)).orElse(List.of())));
            }
        } while (scanner.take(','));
        return Optional.empty();
    }

    private static int end(String query, int caret) {
        int end = caret;
        while (end < query.length() && !Character.isWhitespace(query.charAt(end)) && "(),:<>=\"".indexOf(query.charAt(end)) < 0) {
            end++;
        }
        return end;
    }

    private static List<Proposal> fields(Fields fields, String prefix) {
        String wanted = ContactKey.fold(prefix);
        return fields.all().stream().filter(field -> ContactKey.fold(field.name()).startsWith(wanted))
                .map(field -> new Proposal(field.written() + ":", field.help(), false)).limit(MOST).toList();
    }

    private static List<Proposal> values(Field field, String prefix, Values values) {
        List<String> known = new ArrayList<>(switch (field.type()) {
            case FLAG -> List.of("yes", "no");
            case PAST, AHEAD -> DATES;
            case NUMBER, AGE -> List.of();
            case CHOICE -> field.choices();
            case TEXT, REFERENCE -> field.choices().isEmpty() ? values.of(field, prefix) : field.choices();
        });
        String wanted = ContactKey.fold(prefix);
        known.removeIf(value -> !ContactKey.fold(value).startsWith(wanted) && !ContactKey.fold(value).contains(" " + wanted));
        known.sort(Comparator.comparing(value -> !ContactKey.fold(value).startsWith(wanted)));
        List<Proposal> proposals = new ArrayList<>();
        known.stream().limit(MOST).forEach(value -> proposals.add(new Proposal(QueryPrinter.value(value), "", true)));
        if (prefix.isEmpty()) {
            proposals.add(new Proposal("*", NLS.bind(Messages.any, field.name().toLowerCase(Locale.ROOT)), true));
        }
        return proposals;
    }
}

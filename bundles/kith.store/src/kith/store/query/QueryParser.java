package kith.store.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.eclipse.osgi.util.NLS;

import kith.store.query.Condition.Match;
import kith.store.query.Condition.Not;
import kith.store.query.Condition.Present;
import kith.store.query.Condition.Refers;
import kith.store.query.Condition.Words;

/**
 * Reads queries. Terms that follow each other must all hold; {@code OR} stands between alternatives, parentheses group,
 * {@code -} excludes. A term is a word, a {@code "phrase"}, the {@code "beginning of a"*} phrase, or a field with values:
 *
 * <pre>tag:alumni last-contact&gt;90d org:"City Hospital" -stage:closed (city:bonn,cologne OR birthday:*) rowing</pre>
 *
 * <p>Any text can be read: what is wrong becomes an error with its place and the rest is understood. Immutable.
 */
public final class QueryParser {

    private static final int DEEPEST = 100;
    /** The database compares no more than a thousand conditions at a time. */
    private static final int MOST_TERMS = 300;
    private static final Pattern FIELD_NAME = Pattern.compile("\\p{L}[\\p{L}\\p{M}\\p{N}_.-]*");

    private final Fields fields;

    /** @param fields the fields of the class that is asked for */
    public QueryParser(Fields fields) {
        this.fields = fields;
    }

    /** Reads a query; never fails. */
    public ParsedQuery parse(String text) {
        return new Run(text).query();
    }

    static boolean isFieldName(String name) {
        return FIELD_NAME.matcher(name).matches();
    }

    /** One text being read. */
    private final class Run {

        private final QueryScanner scanner;
        private final List<QueryError> errors = new ArrayList<>();
        private int depth;
        private int terms;

        Run(String text) {
            scanner = new QueryScanner(text);
        }

        ParsedQuery query() {
            List<Condition> parts = new ArrayList<>();
            while (true) {
                alternatives().ifPresent(parts::add);
                if (scanner.isAtEnd()) {
                    return new ParsedQuery(Condition.all(parts), errors);
                }
                error(scanner.position(), 1, Messages.groupNotOpened, List.of());
                scanner.skip(1);
            }
        }

        /** Reads as far as a closing parenthesis or the end. */
        private Optional<Condition> alternatives() {
            List<Condition> alternatives = new ArrayList<>();
            while (true) {
                scanner.isAtEnd();
                int start = scanner.position();
                List<Condition> terms = terms();
                boolean nothing = scanner.position() == start;
                if (!terms.isEmpty()) {
                    alternatives.add(Condition.all(terms));
                }
                int or = scanner.position();
                if (!scanner.takeWord("OR")) {
                    break;
                }
                if (nothing || scanner.isAtEnd() || scanner.peek() == ')') {
                    error(or, 2, Messages.orAlone, List.of(Messages.aTerm));
                }
            }
            return alternatives.isEmpty() ? Optional.empty() : Optional.of(Condition.any(alternatives));
        }

        private List<Condition> terms() {
            List<Condition> terms = new ArrayList<>();
            while (!scanner.isAtEnd() && scanner.peek() != ')' && !scanner.isAtWord("OR")) {
                if (!scanner.takeWord("AND")) {
                    term().ifPresent(terms::add);
                }
            }
            return terms;
        }

        private Optional<Condition> term() {
            if (depth == DEEPEST) {
                error(scanner.position(), 1, Messages.groupsTooDeep, List.of());
                scanner.skipAll();
                return Optional.empty();
            }
            depth++;
            try {
                return shallowTerm();
            } finally {
                depth--;
            }
        }

        private Optional<Condition> shallowTerm() {
            if (++terms > MOST_TERMS) {
                error(scanner.position(), 1, Messages.tooManyTerms, List.of());
                scanner.skipAll();
                return Optional.empty();
            }
            if (scanner.peek() == '-' && scanner.isFollowed()) {
                scanner.skip(1);
                return term().map(Not::new);
            }
            int start = scanner.position();
            if (scanner.peek() == '(') {
                return group(start);
            }
            boolean quoted = scanner.peek() == '"';
            String word = quoted ? quoted() : scanner.name();
            if (scanner.isAtOperator() && (quoted || isFieldName(word)) && !scanner.isAt("://")) {
                return field(word, start);
            }
            return quoted ? words(word, !scanner.take('*')) : words(word + scanner.rest(), false);
        }

        private Optional<Condition> group(int start) {
            scanner.skip(1);
            int before = errors.size();
            Optional<Condition> inner = alternatives();
            if (scanner.isAtEnd()) {
                error(start, 1, Messages.groupNotClosed, List.of(")"));
            } else {
                scanner.skip(1);
                if (inner.isEmpty() && errors.size() == before) {
                    error(start, scanner.position() - start, Messages.groupEmpty, List.of(Messages.aTerm));
                }
            }
            return inner;
        }

        private Optional<Condition> words(String word, boolean phrase) {
            return word.isBlank() ? Optional.empty() : Optional.of(new Words(word, phrase));
        }

        private String quoted() {
            int start = scanner.position();
            String text = scanner.quoted();
            if (!scanner.wasClosed()) {
                error(start, scanner.position() - start, Messages.quoteNotClosed, List.of("\""));
            }
            return text;
        }

        private Optional<Condition> field(String name, int start) {
            int nameEnd = scanner.position();
            Operator operator = scanner.operator();
            int operatorEnd = scanner.position();
            List<QueryValue> values = values();
            Optional<Field> field = fields.find(name);
            if (field.isEmpty()) {
                error(start, nameEnd - start, NLS.bind(Messages.noField, name), fields.like(name));
                return Optional.empty();
            }
            if (values.isEmpty()) {
                error(nameEnd, operatorEnd - nameEnd, NLS.bind(Messages.valueMissing, field.get().name() + operator.sign()),
                        ValueCheck.expected(field.get()));
                return Optional.empty();
            }
            if (operator.isOrdering() && !field.get().type().isOrdered()) {
                error(nameEnd, operatorEnd - nameEnd, NLS.bind(Messages.noOrder, field.get().name()),
                        List.of(":", "="));
                return Optional.empty();
            }
            return condition(field.get(), operator, values);
        }

        private Optional<Condition> condition(Field field, Operator operator, List<QueryValue> values) {
            if (operator == Operator.CONTAINS && values.size() == 1 && values.get(0).isAnything()) {
                return Optional.of(new Present(field));
            }
            boolean ids = field.type() == FieldType.REFERENCE && !operator.isOrdering();
            List<String> references = values.stream().filter(value -> ids && value.isId()).map(QueryValue::id).toList();
            List<String> good = new ArrayList<>();
            for (QueryValue value : values) {
                if (ids && value.isId()) {
                    continue;
                }
                Optional<String> problem = ValueCheck.problem(field, value.text());
                problem.ifPresent(message -> error(value.offset(), value.length(), message, ValueCheck.expected(field)));
                if (problem.isEmpty()) {
                    good.add(value.text());
                }
            }
            List<Condition> parts = new ArrayList<>();
            if (!good.isEmpty()) {
                parts.add(new Match(field, operator, good));
            }
            if (!references.isEmpty()) {
                parts.add(new Refers(field, references));
            }
            return parts.isEmpty() ? Optional.empty() : Optional.of(Condition.any(parts));
        }

        private List<QueryValue> values() {
            List<QueryValue> values = new ArrayList<>();
            do {
                int start = scanner.position();
                boolean quoted = scanner.isAt("\"");
                String text = quoted ? quoted() : scanner.value();
                if (!text.isBlank()) {
                    values.add(new QueryValue(text, quoted, start, scanner.position() - start));
                } else if (!values.isEmpty()) {
                    error(start - 1, 1, Messages.valueMissingInList, List.of(Messages.aValue));
                }
            } while (scanner.take(','));
            return values;
        }

        private void error(int offset, int length, String message, List<String> expected) {
            errors.add(new QueryError(offset, length, message, expected));
        }
    }
}

package kith.app.internal.cli;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;

import kith.store.query.Condition;
import kith.store.query.Fields;
import kith.store.query.ParsedQuery;
import kith.store.query.QueryError;
import kith.store.query.QueryParser;

/** A query of the command line. */
final class QueryText {

    /** A query that cannot be understood; its message points at the place. */
    static final class BadQuery extends Exception {

        private static final long serialVersionUID = 1L;

        BadQuery(String message) {
            super(message);
        }
    }

    /** A field with a value of several words that nothing holds together. */
    private static final Pattern UNQUOTED = Pattern.compile("^(-?[\\p{L}\\p{N}_.-]+[:=<>]+)([^\":=<>]* [^\":=<>]*)$");

    /** The classes that can be listed, those that are asked for most first. */
    static final List<String> TYPES = List.of("Person", "Organization", "Interaction", "Event", "Goal", "Exchange", "Task",
            "Opportunity");

    private QueryText() {
    }

    /** Returns the class of a name, capitals apart. */
    static String type(String name) throws BadQuery {
        return TYPES.stream().filter(type -> type.equalsIgnoreCase(name)).findFirst()
                .orElseThrow(() -> new BadQuery(NLS.bind(Messages.noClass, name, String.join(", ", TYPES))));
    }

    /** Reads a query. */
    static Condition parse(String query, Fields fields) throws BadQuery {
        ParsedQuery parsed = new QueryParser(fields).parse(query);
        if (!parsed.errors().isEmpty()) {
            throw new BadQuery(parsed.errors().stream().map(error -> describe(query, error)).collect(Collectors.joining("\n")));
        }
        return parsed.condition();
    }

    private static String describe(String query, QueryError error) {
        boolean said = error.expected().stream().anyMatch(error.message()::contains);
        String hint = error.expected().isEmpty() || said ? ""
                : " " + NLS.bind(Messages.expected, String.join(", ", error.expected()));
        return error.message() + hint + "\n  " + query.replaceAll("\\s", " ") + "\n  " + " ".repeat(error.offset())
                + "^".repeat(Math.max(1, error.length()));
    }

    /**
     * Returns one text for arguments. A single one is a query; among several, a value with blanks gets back the quotation
     * marks that the shell took.
     */
    static String join(List<String> arguments) {
        return arguments.size() == 1 ? arguments.get(0)
                : arguments.stream().map(argument -> UNQUOTED.matcher(argument).replaceFirst("$1\"$2\""))
                        .collect(Collectors.joining(" "));
    }
}

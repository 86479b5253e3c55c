package kith.store.query;

/** The characters of a query, taken from left to right. */
final class QueryScanner {

    private final String text;
    private int position;
    private boolean closed = true;

    QueryScanner(String text) {
        this.text = text;
    }

    int position() {
        return position;
    }

    /** Skips white space, and returns whether nothing follows it. */
    boolean isAtEnd() {
        while (position < text.length() && isSpace(text.charAt(position))) {
            position++;
        }
        return position == text.length();
    }

    char peek() {
        return text.charAt(position);
    }

    void skip(int count) {
        position += count;
    }

    void skipAll() {
        position = text.length();
    }

    boolean isAt(String word) {
        return text.startsWith(word, position);
    }

    /** Returns whether a term follows the next character without a space. */
    boolean isFollowed() {
        return position + 1 < text.length() && !isSpace(text.charAt(position + 1)) && text.charAt(position + 1) != ')';
    }

    /** Returns whether this word comes next, and ends there. */
    boolean isAtWord(String word) {
        int end = position + word.length();
        return isAt(word) && (end == text.length() || isSpace(text.charAt(end)) || "()\"".indexOf(text.charAt(end)) >= 0);
    }

    boolean takeWord(String word) {
        isAtEnd();
        boolean there = isAtWord(word);
        if (there) {
            position += word.length();
        }
        return there;
    }

    boolean take(char c) {
        boolean there = position < text.length() && text.charAt(position) == c;
        if (there) {
            position++;
        }
        return there;
    }

    boolean isAtOperator() {
        return position < text.length() && ":<>=".indexOf(text.charAt(position)) >= 0;
    }

    /** Takes an operator; a colon before a comparison is one that others write. */
    Operator operator() {
        boolean colon = take(':');
        if (take('<')) {
            return take('=') ? Operator.AT_MOST : Operator.LESS;
        }
        if (take('>')) {
            return take('=') ? Operator.AT_LEAST : Operator.GREATER;
        }
        return take('=') || !colon ? Operator.EQUAL : Operator.CONTAINS;
    }

    /** Takes what may be the name of a field. */
    String name() {
        return upTo("()\":<>=");
    }

    /** Takes what is left of a word. */
    String rest() {
        return upTo("()\"");
    }

    /** Takes a value that is not in quotation marks; may be empty. */
    String value() {
        return upTo("(),\"");
    }

    private String upTo(String ends) {
        int start = position;
        while (position < text.length() && !isSpace(text.charAt(position)) && ends.indexOf(text.charAt(position)) < 0) {
            position++;
        }
        return text.substring(start, position);
    }

    /** Takes a text in quotation marks, in which a backslash stands before those and itself. */
    String quoted() {
        StringBuilder quoted = new StringBuilder();
        closed = false;
        position++;
        while (position < text.length() && !closed) {
            char c = text.charAt(position++);
            if (c == '"') {
                closed = true;
            } else {
                boolean escapes = c == '\\' && position < text.length() && "\"\\".indexOf(text.charAt(position)) >= 0;
                quoted.append(escapes ? text.charAt(position++) : c);
            }
        }
        return quoted.toString();
    }

    /** Returns whether the last text in quotation marks had one at its end. */
    boolean wasClosed() {
        return closed;
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || c == '\u00a0';
    }
}

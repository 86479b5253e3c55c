package kith.store.query;

/**
 * A value of a field as it stands in a query.
 *
 * @param text the value, without quotation marks
 * @param quoted whether it has them
 */
record QueryValue(String text, boolean quoted, int offset, int length) {

    boolean isAnything() {
        return !quoted && text.equals("*");
    }

    boolean isId() {
        return !quoted && text.length() > 1 && text.charAt(0) == '@';
    }

    String id() {
        return text.substring(1);
    }
}

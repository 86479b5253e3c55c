package kith.store.query;

/** How a field is compared to a value. */
public enum Operator {

    /** A text has the words of the value at the beginning of a word; a number or a date equals it. */
    CONTAINS(":"),
    /** A text is the value, accents and capitals apart; a number or a date equals it. */
    EQUAL("="),
    LESS("<"),
    AT_MOST("<="),
    GREATER(">"),
    AT_LEAST(">=");

    private final String sign;

    Operator(String sign) {
        this.sign = sign;
    }

    /** Returns how it is written. */
    public String sign() {
        return sign;
    }

    /** Returns whether it asks for an order of values. */
    public boolean isOrdering() {
        return this != CONTAINS && this != EQUAL;
    }
}

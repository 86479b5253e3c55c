package kith.model;

import java.math.BigDecimal;
import java.net.URI;
import java.util.Objects;

/**
 * The values of custom fields as text: a number in the notation of {@link BigDecimal}, a date as {@link PartialDate}
 * writes it, a link as a URI with its scheme; text and choices as they are. A person is referred to, not written.
 */
public final class FieldValue {

    private FieldValue() {
    }

    /**
     * Returns the text under which a value is stored, so that equal values have equal texts.
     *
     * @param text what the user entered or a file held
     * @throws IllegalArgumentException if the text is no value of the type
     */
    public static String canonical(CustomFieldType type, String text) {
        Object value = parse(type, text);
        return value instanceof BigDecimal number ? number.stripTrailingZeros().toPlainString() : value.toString();
    }

    /**
     * Returns a stored value: a {@link BigDecimal}, a {@link PartialDate}, a {@link URI} or a {@link String}.
     *
     * @throws IllegalArgumentException if the text is no value of the type
     */
    public static Object parse(CustomFieldType type, String text) {
        String value = Objects.requireNonNull(text).strip();
        try {
            return switch (type) {
                case NUMBER -> new BigDecimal(value);
                case DATE -> PartialDate.parse(value);
                case LINK -> link(value);
                case TEXT, CHOICE, PERSON -> value;
            };
        } catch (NumberFormatException | java.time.DateTimeException e) {
            throw new IllegalArgumentException("Not a value of type " + type + ": " + value, e);
        }
    }

    private static URI link(String value) {
        URI uri = URI.create(value);
        if (!uri.isAbsolute()) {
            throw new IllegalArgumentException("A link without its scheme: " + value);
        }
        return uri;
    }
}

package kith.contacts.internal.fields;

import java.math.BigDecimal;
import java.net.URI;
import java.text.DecimalFormat;
import java.text.NumberFormat;
import java.text.ParsePosition;

import org.eclipse.osgi.util.NLS;

import kith.model.CustomFieldType;
import kith.model.FieldValue;
import kith.model.PartialDate;
import kith.ui.form.Converter;

/** How values of the user's fields are written for the user, and read: numbers and dates as the user's locale has them. */
final class FieldNotation {

    private static final int DIGITS = 20;

    private FieldNotation() {
    }

    /** Returns what the user sees of a stored value; one that is not of its type is shown as it is. */
    static String show(CustomFieldType type, String stored) {
        try {
            return switch (type) {
                case NUMBER -> numbers().format(FieldValue.parse(type, stored));
                case DATE -> Converter.partialDate().write((PartialDate) FieldValue.parse(type, stored));
                case TEXT, CHOICE, PERSON, LINK -> stored;
            };
        } catch (IllegalArgumentException e) {
            return stored;
        }
    }

    /**
     * Returns what is to be stored for what the user typed, which is not blank.
     *
     * @throws IllegalArgumentException with a message for the user if it is not of the type
     */
    static String read(CustomFieldType type, String typed) {
        String text = typed.strip();
        return switch (type) {
            case NUMBER -> FieldValue.canonical(type, number(text).toPlainString());
            case DATE -> Converter.partialDate().read(text).toString();
            case LINK -> link(text);
            case TEXT, CHOICE, PERSON -> text;
        };
    }

    private static BigDecimal number(String text) {
        DecimalFormat format = numbers();
        ParsePosition end = new ParsePosition(0);
        BigDecimal number = (BigDecimal) format.parse(text, end);
        if (number == null || end.getIndex() < text.length()) {
            throw new IllegalArgumentException(NLS.bind(Messages.badNumber, format.format(new BigDecimal("2.5"))));
        }
        return number;
    }

    private static DecimalFormat numbers() {
        DecimalFormat format = (DecimalFormat) NumberFormat.getNumberInstance();
        format.setParseBigDecimal(true);
        format.setGroupingUsed(false);
        format.setMaximumFractionDigits(DIGITS);
        return format;
    }

    /** An address without a scheme is one of the web. */
    private static String link(String text) {
        try {
            URI uri = URI.create(text.contains(":") ? text : "https://" + text);
            if (uri.isAbsolute() && (uri.getHost() == null || uri.getHost().contains("."))) {
                return uri.toString();
            }
        } catch (IllegalArgumentException e) {
            // Said below in the user's words.
        }
        throw new IllegalArgumentException(Messages.badLink);
    }
}

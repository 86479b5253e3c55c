package kith.core.quickadd;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds a postal address among the parts of a text. It is known by its postal code, which has to follow a street with a
 * number: without one, four digits are as likely a year.
 */
final class AddressReader {

    private static final Pattern STREET = Pattern.compile("(?:\\d+\\s?[a-zA-Z]?(?:-\\d+)?\\s+\\p{L}.*|\\p{L}.*\\s\\d{1,3}\\s?[a-zA-Z]?(?:-\\d+)?)");
    private static final Pattern CODE_FIRST = Pattern.compile("(?:[A-Z]{1,2}-)?((?!(?:19|20)\\d\\d\\s)\\d{4,5}|\\d{4} ?[A-Z]{2})\\s+(\\p{L}[\\p{L} .'/-]*)");
    private static final Pattern STATE_AND_CODE = Pattern.compile("(?:(\\p{L}[\\p{L} .'-]*?)\\s+)?([A-Z]{2})\\s+(\\d{5}(?:-\\d{4})?)");
    private static final Pattern BRITISH = Pattern.compile("(?:(\\p{L}[\\p{L} .'-]*?)\\s+)?([A-Z]{1,2}\\d[A-Z\\d]?\\s?\\d[A-Z]{2})");

    private AddressReader() {
    }

    /** Takes the first address out of the parts. */
    static Optional<AddressDraft> take(List<String> parts) {
        for (int i = 1; i < parts.size(); i++) {
            Matcher first = CODE_FIRST.matcher(parts.get(i));
            Matcher state = STATE_AND_CODE.matcher(parts.get(i));
            Matcher british = BRITISH.matcher(parts.get(i));
            if (first.matches()) {
                if (isStreet(parts, i - 1)) {
                    return Optional.of(take(parts, i - 1, i, new AddressDraft(parts.get(i - 1), first.group(1), first.group(2), "", "")));
                }
            } else if (state.matches()) {
                int street = state.group(1) == null ? i - 2 : i - 1;
                if (isStreet(parts, street)) {
                    String city = state.group(1) == null ? parts.get(i - 1) : state.group(1);
                    return Optional.of(take(parts, street, i,
                            new AddressDraft(parts.get(street), state.group(3), city, state.group(2), "")));
                }
            } else if (british.matches()) {
                int street = british.group(1) == null ? i - 2 : i - 1;
                if (isStreet(parts, street)) {
                    String city = british.group(1) == null ? parts.get(i - 1) : british.group(1);
                    return Optional.of(take(parts, street, i, new AddressDraft(parts.get(street), british.group(2), city, "", "")));
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isStreet(List<String> parts, int index) {
        return index >= 0 && STREET.matcher(parts.get(index)).matches();
    }

    private static AddressDraft take(List<String> parts, int from, int last, AddressDraft address) {
        parts.subList(from, last + 1).clear();
        return from < parts.size() && isCountry(parts.get(from)) ? address.in(parts.remove(from)) : address;
    }

    private static boolean isCountry(String part) {
        return Arrays.stream(Locale.getISOCountries()).map(code -> Locale.of("", code)).anyMatch(country ->
                country.getDisplayCountry().equalsIgnoreCase(part) || country.getDisplayCountry(Locale.ENGLISH).equalsIgnoreCase(part)
                        || country.getDisplayCountry(country).equalsIgnoreCase(part)
                        || country.getDisplayCountry(Locale.GERMAN).equalsIgnoreCase(part));
    }
}

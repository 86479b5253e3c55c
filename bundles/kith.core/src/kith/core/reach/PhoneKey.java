package kith.core.reach;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;

import kith.store.TextFolding;

/**
 * A phone number in the form in which numbers are compared, however they are written. One with the prefix of its country is
 * that number and no other. One without may be of any country: it is compared by its last digits.
 *
 * @param full the number with the prefix of its country (E.164), or empty if it was written without
 * @param digits the last digits within the country
 * @param extension the extension within a house, or empty
 */
public record PhoneKey(String full, String digits, String extension) {

    private static final int MOST_DIGITS = 9;
    private static final int LEAST_DIGITS = 6;
    private static final Pattern PLAIN = Pattern.compile("\\+[\\d ().\\-\\u00a0\\u2011]+");
    private static final int LONGEST = 15;
    private static final int LONGEST_PREFIX = 3;
    private static final Set<String> PREFIXES = PhoneNumberUtil.getInstance().getSupportedCallingCodes().stream().map(String::valueOf)
            .collect(Collectors.toUnmodifiableSet());
    private static final PhoneNumbers USER = PhoneNumbers.ofUser();

    public PhoneKey {
        Objects.requireNonNull(full);
        Objects.requireNonNull(digits);
        Objects.requireNonNull(extension);
    }

    /** Returns the key of a number as it was written; null is a number without digits. */
    public static PhoneKey of(String number) {
        String typed = number == null ? "" : number.strip();
        if (PLAIN.matcher(typed).matches() && !typed.contains("(0)")) {
            // Most numbers of an address book are like this, and reading them takes the library a hundred times as long.
            String digits = digits(typed);
            if (digits.length() <= LONGEST) {
                return new PhoneKey("+" + digits, national(digits), "");
            }
        }
        return USER.vanity(typed).map(known -> of(known, typed.startsWith("+")))
                .or(() -> USER.typed(typed).map(PhoneKey::of)).orElseGet(() -> new PhoneKey("", "", ""));
    }

    private static PhoneKey of(TypedNumber typed) {
        Optional<PhoneNumber> known = PhoneNumbers.extended(typed);
        if (known.isPresent()) {
            return of(known.get(), typed.isInternational());
        }
        String digits = typed.dialled();
        return typed.isInternational() ? new PhoneKey("+" + digits, national(digits), typed.extension())
                : new PhoneKey("", last(digits), typed.extension());
    }

    private static PhoneKey of(PhoneNumber known, boolean isInternational) {
        return new PhoneKey(isInternational ? PhoneNumbers.full(known) : "", last(Long.toString(known.getNationalNumber())),
                known.getExtension());
    }

    /** Returns the last digits behind the prefix of the country, of which none begins another. */
    private static String national(String digits) {
        int prefix = 1;
        while (prefix < Math.min(LONGEST_PREFIX, digits.length()) && !PREFIXES.contains(digits.substring(0, prefix))) {
            prefix++;
        }
        return last(digits.substring(Math.min(prefix, digits.length())));
    }

    private static String last(String digits) {
        int zeros = 0;
        while (zeros < digits.length() && digits.charAt(zeros) == '0') {
            zeros++;
        }
        return digits.substring(Math.max(zeros, digits.length() - MOST_DIGITS));
    }

    private static String digits(String typed) {
        StringBuilder digits = new StringBuilder(typed.length());
        for (int i = 0; i < typed.length(); i++) {
            if (typed.charAt(i) >= '0' && typed.charAt(i) <= '9') {
                digits.append(typed.charAt(i));
            }
        }
        return digits.toString();
    }

    /**
     * Returns whether a number as it was written says all that another one does, so that the other is not needed beside it.
     *
     * @return false if the other one has words beside it, a second number or an extension that this one has not
     */
    public static boolean covers(String number, String other) {
        if (number == null || other == null) {
            return other == null;
        }
        PhoneKey key = of(number);
        PhoneKey covered = of(other);
        boolean isPlain = PLAIN.matcher(other.strip()).matches() || USER.typed(other).filter(TypedNumber::isAlone).isPresent();
        return TextFolding.fold(number).equals(TextFolding.fold(other))
                || isPlain && key.isSame(covered) && (covered.extension.isEmpty() || covered.extension.equals(key.extension));
    }

    /** Returns whether there are enough digits to tell numbers apart. */
    public boolean isTelling() {
        return digits.length() >= LEAST_DIGITS;
    }

    /** Returns whether this may be taken for another number, written in another way. */
    public boolean isSame(PhoneKey other) {
        boolean oneHouse = extension.isEmpty() || other.extension.isEmpty() || extension.equals(other.extension);
        return oneHouse && isTelling() && digits.equals(other.digits)
                && (full.isEmpty() || other.full.isEmpty() || full.equals(other.full));
    }
}

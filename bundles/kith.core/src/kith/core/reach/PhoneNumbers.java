package kith.core.reach;

import java.util.Locale;
import java.util.Optional;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;

/**
 * Phone numbers as people write them, understood by the numbering plans of all countries. A number without the prefix of its
 * country is one of the user's. Safe for use by several threads.
 */
public final class PhoneNumbers {

    private static final String NOWHERE = "ZZ";

    private final String region;

    /** @param region the user's country (ISO 3166-1, two letters); if it is none, numbers need the prefix of a country */
    public PhoneNumbers(String region) {
        this.region = PhoneNumberUtil.getInstance().getSupportedRegions().contains(region) ? region : NOWHERE;
    }

    /** Returns numbers as they are understood where the user lives, as far as the settings of the computer say. */
    public static PhoneNumbers ofUser() {
        return new PhoneNumbers(Locale.getDefault(Locale.Category.FORMAT).getCountry());
    }

    /**
     * Returns a number in the international form, which means the same everywhere, such as {@code +49 30 1234567}.
     *
     * @return empty if it is not understood, or if no country has such a number
     */
    public Optional<String> formatted(String typed) {
        return understood(typed).map(number -> PhoneNumberUtil.getInstance().format(number, PhoneNumberFormat.INTERNATIONAL));
    }

    /**
     * Returns a number to be dialled, as an address (RFC 3966). One that is not understood is dialled by its digits.
     *
     * @return empty if there are no digits
     */
    public Optional<String> address(String typed) {
        Optional<String> known = understood(typed).map(number -> PhoneNumberUtil.getInstance().format(number, PhoneNumberFormat.RFC3966));
        return known.or(() -> Optional.of(typed.replaceAll("[^+0-9*#]", "").replace("#", "%23"))
                .filter(digits -> digits.chars().anyMatch(Character::isDigit)).map(digits -> "tel:" + digits));
    }

    /** Returns whether a number may be one: whether some country has such a number, or it is a short one of the user's. */
    public boolean isPlausible(String typed) {
        if (understood(typed).isPresent()) {
            return true;
        }
        boolean national = !typed.strip().startsWith("+");
        return national && (region.equals(NOWHERE) || typed.chars().filter(Character::isDigit).count() <= 6);
    }

    /** Returns a number with the prefix of its country and nothing else. */
    static String full(PhoneNumber number) {
        return PhoneNumberUtil.getInstance().format(number, PhoneNumberFormat.E164);
    }

    /** Returns a number that some country has. */
    Optional<PhoneNumber> understood(String typed) {
        try {
            PhoneNumber number = PhoneNumberUtil.getInstance().parse(typed, region);
            return Optional.of(number).filter(PhoneNumberUtil.getInstance()::isValidNumber);
        } catch (NumberParseException e) {
            return Optional.empty();
        }
    }
}

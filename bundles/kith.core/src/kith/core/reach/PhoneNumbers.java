package kith.core.reach;

import java.util.Locale;
import java.util.Objects;
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

    private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();
    private static final String NOWHERE = "ZZ";

    private final String region;

    /** @param region the user's country (ISO 3166-1, two letters); if it is none, numbers need the prefix of a country */
    public PhoneNumbers(String region) {
        this.region = NUMBERS.getSupportedRegions().contains(region) ? region : NOWHERE;
    }

    /** Returns numbers as they are understood where the user lives, as far as the settings of the computer say. */
    public static PhoneNumbers ofUser() {
        return new PhoneNumbers(Locale.getDefault(Locale.Category.FORMAT).getCountry());
    }

    /**
     * Returns a number in the international form, which means the same everywhere, such as {@code +49 30 1234567}. Nothing but its
     * writing changes: a number with words beside it, several numbers, or words on the keys of a telephone stay as they are.
     *
     * @return empty if it is not understood, if no country has such a number, or if more than its writing would change
     */
    public Optional<String> formatted(String typed) {
        return typed(typed).filter(TypedNumber::isAlone).flatMap(number -> number.known()
                .filter(known -> isSame(TypedNumber.digits(number.number()), known))
                .map(known -> (NUMBERS.format(known, PhoneNumberFormat.INTERNATIONAL) + ' ' + number.extensionText()).strip()));
    }

    /**
     * Returns a number to be dialled, as an address (RFC 3966): the first one if there are several. One that is not understood is
     * dialled by its digits.
     *
     * @return empty if there are no digits, or if letters stand where zeros are meant
     */
    public Optional<String> address(String typed) {
        if (TypedNumber.hasLetterForZero(typed)) {
            return Optional.empty();
        }
        Optional<String> known = understood(typed).map(number -> NUMBERS.format(number, PhoneNumberFormat.RFC3966));
        return known.or(() -> TypedNumber.free(typed).map(digits -> "tel:" + (typed.strip().startsWith("+") ? "+" : "") + digits))
                .or(() -> typed(typed).map(PhoneNumbers::digits)).or(() -> Optional.of(typed.replaceAll("[^+0-9*#]", "").replace("#", "%23"))
                .filter(digits -> digits.chars().anyMatch(Character::isDigit)).map(digits -> "tel:" + digits));
    }

    private static String digits(TypedNumber number) {
        return "tel:" + (number.isInternational() ? "+" : "") + number.dialled()
                + (number.extension().isEmpty() ? "" : ";ext=" + number.extension());
    }

    /** Returns whether a number may be one: whether some country has such a number, or it is a short one of the user's. */
    public boolean isPlausible(String typed) {
        if (TypedNumber.hasLetterForZero(typed)) {
            return false;
        }
        if (understood(typed).isPresent()) {
            return true;
        }
        boolean national = !typed.strip().startsWith("+");
        return national && (region.equals(NOWHERE) || typed.chars().filter(Character::isDigit).count() <= 6);
    }

    /** Returns a number with the prefix of its country and nothing else. */
    static String full(PhoneNumber number) {
        return NUMBERS.format(number, PhoneNumberFormat.E164);
    }

    /** Returns the first number of a text apart from the words beside it. */
    Optional<TypedNumber> typed(String typed) {
        return TypedNumber.of(typed, this::read);
    }

    /** Returns the first number of a text, with its extension, if some country has it. */
    Optional<PhoneNumber> understood(String typed) {
        return vanity(typed).or(() -> typed(typed).flatMap(PhoneNumbers::extended));
    }

    /** Returns the number that a word on the keys of a telephone stands for. */
    Optional<PhoneNumber> vanity(String typed) {
        return TypedNumber.vanity(typed, this::read);
    }

    /** Returns the number that a country has, with the extension that was typed. */
    static Optional<PhoneNumber> extended(TypedNumber typed) {
        return typed.known().map(known -> typed.extension().isEmpty() ? known : new PhoneNumber().mergeFrom(known).setExtension(typed.extension()));
    }

    private Optional<PhoneNumber> read(String number) {
        try {
            return Optional.of(NUMBERS.parse(number, region)).filter(NUMBERS::isValidNumber);
        } catch (NumberParseException e) {
            return Optional.empty();
        }
    }

    /** Returns whether digits are those of a number, but for the prefixes that are dialled before it. */
    private static boolean isSame(String digits, PhoneNumber number) {
        String national = NUMBERS.getNationalSignificantNumber(number);
        if (!digits.endsWith(national)) {
            return false;
        }
        String prefix = digits.substring(0, digits.length() - national.length());
        String region = NUMBERS.getRegionCodeForCountryCode(number.getCountryCode());
        String trunk = Objects.requireNonNullElse(NUMBERS.getNddPrefixForRegion(region, true), "");
        String untrunked = trunk.isEmpty() || !prefix.endsWith(trunk) ? prefix : prefix.substring(0, prefix.length() - trunk.length());
        return untrunked.isEmpty() || prefix.isEmpty() || untrunked.endsWith(Integer.toString(number.getCountryCode()))
                || prefix.endsWith(Integer.toString(number.getCountryCode()));
    }
}

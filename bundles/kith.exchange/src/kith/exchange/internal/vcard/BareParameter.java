package kith.exchange.internal.vcard;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

import kith.exchange.internal.Encodings;
import kith.exchange.internal.vcard.ContentLine.Parameter;

/**
 * Names of the parameters that vCard 2.1 may write by their values alone: encodings, places of a value, encodings of its
 * characters, languages; everything else is a type.
 */
final class BareParameter {

    private static final Set<String> ENCODINGS = Set.of("QUOTED-PRINTABLE", "BASE64", "B", "8BIT", "7BIT");
    private static final Set<String> PLACES = Set.of("INLINE", "CONTENT-ID", "CID", "URL", "URI");
    private static final Pattern CHARSET = Pattern.compile(
            "(?i)(?:UTF-?\\d+|US-ASCII|ISO-\\d.*|(?:WINDOWS|CP|IBM)-?\\d.*|KOI8-[RU]|SHIFT[_-]JIS|SJIS|EUC-.*|GB\\d+|GBK|BIG5.*|MACINTOSH)");

    private static final Pattern NUMBER = Pattern.compile("\\d*");

    /** A country follows, or the language is written in small letters and no other parameter is of two letters. */
    private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,3}[-_][A-Z]{2}|(?!ps|tv)[a-z]{2}");

    private BareParameter() {
    }

    /** Returns a parameter by its value; null for a number, which says nothing. */
    static Parameter of(String value) {
        if (NUMBER.matcher(value).matches()) {
            return null;
        }
        String upper = value.toUpperCase(Locale.ROOT);
        if (ENCODINGS.contains(upper)) {
            return new Parameter("ENCODING", value);
        } else if (PLACES.contains(upper)) {
            return new Parameter("VALUE", upper.equals("URL") ? "uri" : value.toLowerCase(Locale.ROOT));
        } else if (CHARSET.matcher(value).matches() && Encodings.find(value) != null) {
            return new Parameter("CHARSET", value);
        } else if (LANGUAGE.matcher(value).matches()) {
            return new Parameter("LANGUAGE", value.replace('_', '-'));
        }
        return new Parameter("TYPE", value);
    }
}

package kith.core.quickadd;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Understands a line such as {@code Ada Osei, Engineer at City Hospital, ada@example.org, +1 202 555 0142 #alumni}, the
 * signature of a mail, or the address of a profile. What can be recognized by its form is taken first; of the rest the first
 * is the name, then come title and organization.
 */
public final class QuickAddParser {

    private static final Pattern EMAIL = Pattern.compile("(?:mailto:)?([\\p{L}\\p{N}._%+'-]+@[\\p{L}\\p{N}-]+(?:\\.[\\p{L}\\p{N}-]+)+)");
    private static final Pattern LINK = Pattern.compile("(?i)\\b((?:https?://|www\\.|(?:[a-z]+\\.)?linkedin\\.com/)[^\\s,;<>|]+)");
    private static final Pattern TAG = Pattern.compile("(?<![\\w&/])#([\\p{L}\\p{N}_-]+)");
    private static final Pattern BETWEEN = Pattern.compile("\\s*[,;|\u2022\u00b7\\t\\n]+\\s*");
    private static final Pattern LABEL = Pattern.compile("(?i)^(?:tel(?:efon|ephone)?|phone|mobile?|mobil|cell|fax|e-?mail|mail|web|linkedin|"
            + "[tmfew])\\s*[.:]\\s*|\\s*<\\s*>\\s*$|^[-_\u2013\u2014*\\s]+$");
    private static final Pattern GREETING = Pattern.compile("(?i)^(?:(?:with )?(?:best|kind|warm)?\\s*(?:regards|wishes)|best|cheers|thanks|"
            + "thank you|sincerely|yours.*|(?:mit )?(?:freundlichen?|besten?|lieben?|viele|herzliche) gr(?:\u00fc|ue)(?:\u00df|ss)en?.*|vg|lg|mfg|sent from my .*|"
            + "von meinem .* gesendet)$");
    private static final Pattern AT = Pattern.compile("(?i)^(.+?)\\s+(?:at|@|bei|bei der|beim)\\s+(.+)$");
    private static final Pattern COMPANY = Pattern.compile("(?i).*\\b(?:inc|llc|ltd|plc|corp|gmbh|ag|kg|ev|e\\.v|se|bv|sarl|s\\.a|university|"
            + "universit\u00e4t|hochschule|college|school|schule|hospital|klinikum|clinic|bank|institute?|foundation|stiftung|agency|studio|labs?|group|"
            + "partners|consulting|company|society|ministry|department)\\b\\.?.*");
    private static final Pattern WORD = Pattern.compile("\\p{Lu}[\\p{L}'\u2019-]+");
    private static final int LONGEST = 80;

    private final List<String> emails = new ArrayList<>();
    private final PhoneReader phones = new PhoneReader();
    private final List<String> links = new ArrayList<>();
    private final List<String> tags = new ArrayList<>();

    private QuickAddParser() {
    }

    /** Returns what is understood of a text; never fails. */
    public static PersonDraft parse(String text) {
        return new QuickAddParser().read(text);
    }

    private PersonDraft read(String text) {
        String rest = take(text, EMAIL, emails);
        rest = take(rest, LINK, links);
        rest = take(rest, TAG, tags);
        DateReader dates = new DateReader();
        rest = phones.take(dates.take(rest));
        List<String> parts = new ArrayList<>(Arrays.stream(BETWEEN.split(rest)).map(QuickAddParser::plain)
                .filter(part -> !part.isEmpty() && !GREETING.matcher(part).matches()).toList());
        String name = parts.isEmpty() || parts.getFirst().length() > LONGEST ? guessedName() : parts.removeFirst();
        if (isFamilyName(name, parts)) {
            name = parts.removeFirst() + " " + name;
        }
        List<AddressDraft> addresses = AddressReader.take(parts).stream().toList();
        String title = "";
        String organization = "";
        if (!parts.isEmpty() && AT.matcher(parts.getFirst()) instanceof Matcher at && at.matches()) {
            title = at.group(1);
            organization = at.group(2);
            parts.removeFirst();
        } else if (AT.matcher(name) instanceof Matcher at && at.matches()) {
            name = at.group(1);
            organization = at.group(2);
        } else if (!parts.isEmpty() && parts.getFirst().length() <= LONGEST) {
            String first = parts.removeFirst();
            boolean company = COMPANY.matcher(first).matches();
            title = company ? "" : first;
            organization = company ? first : !parts.isEmpty() && parts.getFirst().length() <= LONGEST ? parts.removeFirst() : "";
        }
        parts.addAll(dates.found());
        return new PersonDraft(name, title, organization, emails, phones.found(), addresses, links, tags, parts);
    }

    /**
     * Returns whether a name is followed by the given name, as in {@code Osei, Ada, Engineer, City Hospital}: both are single
     * words, and an address has both of them, or title and company follow.
     */
    private boolean isFamilyName(String name, List<String> parts) {
        if (parts.isEmpty() || !WORD.matcher(name).matches() || !WORD.matcher(parts.getFirst()).matches()) {
            return false;
        }
        boolean both = emails.stream().map(email -> email.toLowerCase(Locale.ROOT).replaceFirst("@.*", ""))
                .anyMatch(local -> local.contains(name.toLowerCase(Locale.ROOT)) && local.contains(parts.getFirst().toLowerCase(Locale.ROOT)));
        boolean job = parts.size() > 2 && !COMPANY.matcher(parts.get(1)).matches() && COMPANY.matcher(parts.get(2)).matches();
        return both || job;
    }

    private static String take(String text, Pattern pattern, List<String> found) {
        return pattern.matcher(text).replaceAll(match -> {
            String value = match.group(1).replaceFirst("[.)]+$", "");
            if (!found.contains(value)) {
                found.add(value);
            }
            return " ";
        });
    }

    private static String plain(String part) {
        String plain = part.strip();
        for (String before = null; !plain.equals(before);) {
            before = plain;
            plain = LABEL.matcher(plain).replaceAll("").strip();
        }
        return plain.replaceAll("\\s+", " ").replaceAll("^[<(\"']+|[>)\"']+$", "").strip();
    }

    /** Returns the name that an address is made of, such as of {@code linkedin.com/in/ada-osei-81}. */
    private String guessedName() {
        for (String link : links) {
            Matcher profile = Pattern.compile("(?i)linkedin\\.com/in/([^/?#]+)").matcher(link);
            if (profile.find()) {
                return capitals(profile.group(1).replaceAll("-?\\w*\\d\\w*$", "").replace('-', ' '));
            }
        }
        return emails.isEmpty() ? "" : capitals(emails.getFirst().replaceFirst("@.*", "").replaceAll("[._\\d-]+", " "));
    }

    private static String capitals(String words) {
        return Arrays.stream(words.strip().split("\\s+")).filter(word -> !word.isEmpty())
                .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1)).collect(Collectors.joining(" "));
    }
}

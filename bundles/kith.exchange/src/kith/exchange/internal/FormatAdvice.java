package kith.exchange.internal;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

import org.eclipse.osgi.util.NLS;

import kith.exchange.FileStart;

/**
 * Advises users of files that cannot be imported: which program they are from, and how contacts are exported from it in a
 * format that can. Thread-safe.
 */
public final class FormatAdvice {

    private static final int HEAD = 4096;
    private static final int LINES = 20;

    /** A kind of file. */
    private record Kind(Predicate<Head> isOf, String advice) {
    }

    /**
     * How a file begins.
     *
     * @param name its name in lower case
     * @param raw its first bytes as characters
     * @param text its first text in lower case
     * @param lines the first lines of that
     */
    private record Head(String name, String raw, String text, List<String> lines) {

        boolean has(String... words) {
            return List.of(words).stream().allMatch(text::contains);
        }

        boolean begins(String start) {
            return text.stripLeading().startsWith(start);
        }

        /** Returns whether a line is a header of a table that has all of these columns. */
        boolean hasColumns(String... columns) {
            return lines.stream().anyMatch(line -> List.of(columns).stream().allMatch(line::contains));
        }

        boolean hasLineFrom(String start) {
            return lines.stream().anyMatch(line -> line.startsWith(start));
        }

        boolean isZip() {
            return raw.startsWith("PK\u0003\u0004");
        }
    }

    private static final List<Kind> KINDS = List.of(
            new Kind(head -> head.isZip() && (head.name().contains("linkedin") || head.has("connections.csv")), Messages.adviceLinkedInZip),
            new Kind(head -> head.isZip() && (head.has("[content_types].xml") || head.has("opendocument") || head.name().endsWith(".xlsx")
                    || head.name().endsWith(".ods")), Messages.adviceSpreadsheet),
            new Kind(Head::isZip, Messages.adviceZip),
            new Kind(head -> head.raw().startsWith("SQLite format 3"), Messages.adviceNetwork),
            new Kind(head -> head.begins("begin:vcalendar"), Messages.adviceCalendar),
            new Kind(head -> head.hasColumns("conversation", "from", "subject", "content") || head.hasColumns("inviterprofileurl")
                    || head.hasColumns("company name", "started on") || head.hasColumns("school name", "degree name")
                    || head.hasColumns("maiden name", "headline"), Messages.adviceOtherLinkedIn),
            new Kind(head -> head.hasColumns("e-mail 1 - value") || head.hasColumns(" 1 - val") || head.hasColumns(" 1 - wert") || head.hasColumns("given name", "family name")
                    || head.hasColumns("phonetic first name") || head.hasColumns("group membership"), Messages.adviceGoogle),
            new Kind(head -> head.hasColumns("primary email") || head.hasColumns("display name", "screen name")
                    || head.hasColumns("anzeigename") || head.hasColumns("prim\u00e4re e-mail"), Messages.adviceThunderbird),
            new Kind(head -> head.hasColumns("e-mail address", "business") || head.hasColumns("e-mail 2 address")
                    || head.hasColumns("vorname", "nachname", "firma") || head.hasColumns("job title", "mobile phone")
                    || head.hasColumns("given yomi") || head.hasColumns("adresse de messagerie")
                    || head.hasColumns("correo electr\u00f3nico", "puesto") || head.hasColumns("posta elettronica", "posizione"),
                    Messages.adviceOutlook),
            new Kind(head -> head.name().endsWith(".csv") || head.name().endsWith(".tsv"), Messages.adviceTable),
            new Kind(head -> head.hasLineFrom("dn:") || head.name().endsWith(".ldif") || head.name().endsWith(".ldi"), Messages.adviceLdif),
            new Kind(head -> head.begins("from ") || head.hasLineFrom("received:") || head.hasLineFrom("return-path:")
                    || head.hasLineFrom("subject:"), Messages.adviceMail),
            new Kind(head -> head.begins("{") || head.begins("["), Messages.adviceJson),
            new Kind(head -> head.begins("<"), Messages.adviceMarkup));

    private FormatAdvice() {
    }

    /**
     * Returns what a file is and what to do with it, in the user's language; empty if nothing is known of it.
     *
     * @param name the name of the file
     */
    public static Optional<String> of(String name, FileStart start) {
        String raw = new String(start.bytes(), StandardCharsets.ISO_8859_1);
        String text = start.text().toLowerCase(Locale.ROOT);
        String beginning = text.substring(0, Math.min(HEAD * 4, text.length()));
        Head head = new Head(name.toLowerCase(Locale.ROOT), raw.substring(0, Math.min(HEAD, raw.length())),
                raw.startsWith("PK") ? raw.toLowerCase(Locale.ROOT) : beginning, beginning.lines().limit(LINES).toList());
        return KINDS.stream().filter(kind -> kind.isOf().test(head)).findFirst()
                .map(kind -> NLS.bind(kind.advice(), Messages.adviceOnVCard));
    }
}

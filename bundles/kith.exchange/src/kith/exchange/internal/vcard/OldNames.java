package kith.exchange.internal.vcard;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Names in vCard 3.0 of properties that only 4.0 and its extensions have: with {@code X-} before them, as other programs write
 * them as well.
 */
final class OldNames {

    private static final Set<String> NEW = Set.of("GENDER", "LANG", "INTEREST", "HOBBY", "EXPERTISE", "ORG-DIRECTORY", "PRONOUNS",
            "BIRTHPLACE", "DEATHPLACE", "DEATHDATE", "RELATED", "MEMBER", "KIND", "CLIENTPIDMAP", "XML", "CONTACT-URI", "CREATED",
            "GRAMGENDER", "LANGUAGE");
    private static final String PREFIX = "X-";

    /** Names under which properties are kept that 4.0 has no more. */
    private static final Set<String> ONLY_OLD = Set.of("X-CLASS", "X-MAILER", "X-SORT-STRING");

    private OldNames() {
    }

    /** Returns the name in vCard 3.0. */
    static String older(String name) {
        return NEW.contains(name) ? PREFIX + name : ONLY_OLD.contains(name) ? name.substring(PREFIX.length()) : name;
    }

    /** Returns the lines of an older card under the names of vCard 4.0. */
    static List<ContentLine> newer(List<ContentLine> lines) {
        Set<String> names = lines.stream().map(ContentLine::name).collect(Collectors.toSet());
        if (names.stream().noneMatch(name -> isOld(name, names))) {
            return lines;
        }
        return lines.stream().map(line -> isOld(line.name(), names) && isValue(line) ? renamed(line) : line).toList();
    }

    private static boolean isOld(String name, Set<String> names) {
        if (!name.startsWith(PREFIX)) {
            return false;
        }
        String newer = name.substring(PREFIX.length());
        return NEW.contains(newer) || newer.equals("BDAY") && !names.contains(newer);
    }

    /** A gender in words is none of vCard 4.0, and a kind that nobody knows says nothing. */
    private static boolean isValue(ContentLine line) {
        return switch (line.name()) {
            case "X-GENDER" -> line.value().matches("[MFONUmfonu]?(;.*)?");
            case "X-KIND" -> line.value().strip().matches("(?i)individual|org|group|location|device|application");
            default -> true;
        };
    }

    private static ContentLine renamed(ContentLine line) {
        String name = line.name().substring(PREFIX.length());
        int end = line.header().indexOf(';');
        return new ContentLine(line.group(), name, name + (end < 0 ? "" : line.header().substring(end)), line.parameters(), line.value());
    }
}

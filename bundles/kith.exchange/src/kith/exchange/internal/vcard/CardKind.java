package kith.exchange.internal.vcard;

import java.util.Set;

import kith.exchange.internal.Text;

/**
 * Decision whether a card is about a person or an organization. Some say so, in one of several ways. Others do not, but have
 * only the name of an organization and nothing that people have. What is neither, as a place, is no person at least.
 */
final class CardKind {

    private static final Set<String> OF_PEOPLE = Set.of("BDAY", "ANNIVERSARY", "GENDER", "NICKNAME", "TITLE", "ROLE", "PRONOUNS",
            "X-GENDER", "X-ANNIVERSARY", "X-EVOLUTION-ANNIVERSARY", "X-MS-ANNIVERSARY", "X-SPOUSE", "X-ABRELATEDNAMES", "RELATED");

    private final boolean organization;

    CardKind(Card card) {
        ContentLine kind = card.lines().stream().filter(line -> line.name().equals("KIND") && !line.value().isBlank()).findFirst()
                .orElse(null);
        boolean company = card.lines().stream().anyMatch(line -> is(line, "X-ABSHOWAS", "COMPANY"));
        organization = kind != null ? !isIndividual(kind) : company || isCompany(card);
    }

    boolean isOrganization() {
        return organization;
    }

    /** Returns whether a line says that the card is about a person, or nothing. */
    static boolean isIndividual(ContentLine line) {
        return line.name().equals("KIND") && (line.value().isBlank() || is(line, "KIND", "individual"));
    }

    /** Returns whether a line says that the card is about neither a person nor an organization. */
    static boolean isOther(ContentLine line) {
        return line.name().equals("KIND") && !isIndividual(line) && !is(line, "KIND", "org");
    }

    private static boolean is(ContentLine line, String name, String value) {
        return line.name().equals(name) && line.value().strip().equalsIgnoreCase(value);
    }

    /** The usual card of a company: its name is that of the organization, and nobody is named beside. */
    private static boolean isCompany(Card card) {
        String organization = null;
        String shown = null;
        String family = null;
        for (ContentLine line : card.lines()) {
            if (OF_PEOPLE.contains(line.name()) && !line.value().replace(";", "").isBlank()) {
                return false;
            }
            switch (line.name()) {
                case "ORG" -> {
                    if (organization != null) {
                        return false;
                    }
                    organization = first(line);
                }
                case "FN" -> shown = shown == null ? line.text() : shown;
                case "N" -> family = family == null ? Values.text(Values.withoutEmptyEnd(line.value())) : family;
                default -> { }
            }
        }
        String name = Text.fold(organization);
        return !name.isEmpty() && (shown == null || Text.fold(shown).equals(name)) && (family == null || Text.fold(family).equals(name));
    }

    private static String first(ContentLine line) {
        var units = Values.components(line.value(), next -> false);
        return units.get(0).isEmpty() ? null : units.get(0).get(0);
    }
}

package kith.exchange.internal.vcard;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Preferences of the addresses on a card that is written. What the card from which they came said in numbers is written again as
 * long as it agrees with what is preferred now; else only the preferred one is marked. Used by one thread for one card.
 */
final class Preferences {

    private record Described(CardProperty property, boolean preferred) {
    }

    private static final Set<String> LINKS = Set.of("URL", "IMPP", "SOCIALPROFILE");

    private final Map<String, List<Described>> described = new LinkedHashMap<>();

    /** Adds an address in the order of the card. */
    void add(CardProperty property, boolean preferred) {
        // Of all links one is preferred, whatever their properties are.
        described.computeIfAbsent(LINKS.contains(property.name()) ? "" : property.name(), name -> new ArrayList<>())
                .add(new Described(property, preferred));
    }

    /** Marks what is preferred, when all addresses are there. */
    void mark() {
        described.values().forEach(Preferences::mark);
    }

    private static void mark(List<Described> group) {
        CardProperty preferred = group.stream().filter(Described::preferred).map(Described::property).findFirst().orElse(null);
        boolean agrees = preferred == read(group);
        group.forEach(each -> each.property().prefer(each.preferred(), agrees));
    }

    /** Returns which of a group an import would prefer; null for none. */
    private static CardProperty read(List<Described> group) {
        Map<String, Integer> least = new HashMap<>();
        group.forEach(each -> least.merge(each.property().name(), preference(each), Math::min));
        return group.stream()
                .filter(each -> preference(each) < ContentLine.NOT_PREFERRED && preference(each) == least.get(each.property().name()))
                .map(Described::property).findFirst().orElse(null);
    }

    private static int preference(Described each) {
        return each.property().says("PREF") ? each.property().plain().preference()
                : each.preferred() ? 1 : ContentLine.NOT_PREFERRED;
    }
}

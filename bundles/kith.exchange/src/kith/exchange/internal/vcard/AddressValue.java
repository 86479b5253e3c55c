package kith.exchange.internal.vcard;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import kith.model.Address;
import kith.model.KithFactory;

/**
 * A postal address on a card: seven components (RFC 6350, 6.3.1), or eighteen (RFC 9554, 2.1), of which the model has the
 * first seven. What stands in the others alone is shown with the street or what is added to it.
 *
 * @param address the address in the model
 * @param value the value, with all components
 */
record AddressValue(Address address, String value) {

    private static final int COMPONENTS = 7;
    private static final int NUMBER = 10;
    private static final int STREET = 11;
    /** The only component of an address is that of a post box only if it says so; else it is the address in one piece. */
    private static final Pattern POST_BOX = Pattern.compile("(?i)\\b(?:p\\.? ?o\\.? ?box|box|postfach|pf|b\\.?p|casella|apartado|postbus|postboks)\\b");
    private static final int FIRST_OF_9554 = 10;
    private static final List<Integer> INSIDE = List.of(7, 8, 9, 12, 13, 14, 15, 16, 17);

    static AddressValue of(String value, CardVersion version) {
        List<List<String>> components = new ArrayList<>(
                Values.components(value, next -> version != CardVersion.V2_1).stream().map(values -> breaks(values, version)).toList());
        if (version != CardVersion.V4_0 && components.size() > COMPONENTS && components.size() < FIRST_OF_9554) {
            if (isWhole(components)) {
                components.removeLast();
            } else {
                joinStreet(components);
            }
        } else if (isLabel(components)) {
            components.addAll(0, List.of(List.of(), List.of()));
        }
        while (components.size() < COMPONENTS) {
            components.add(List.of());
        }
        String written = Values.structured(components, COMPONENTS);
        Address address = KithFactory.eINSTANCE.createAddress();
        address.setPoBox(text(components.get(0)));
        address.setExtended(text(components.get(1)));
        address.setStreet(text(components.get(2)));
        address.setLocality(text(components.get(3)));
        address.setRegion(text(components.get(4)));
        address.setPostalCode(text(components.get(5)));
        address.setCountry(text(components.get(6)));
        if (components.size() > COMPONENTS) {
            addMore(address, components);
        }
        return new AddressValue(address, written);
    }

    /** Google writes the whole address once more behind the others; it says nothing else than they do. */
    private static boolean isWhole(List<List<String>> components) {
        String last = plain(components.getLast());
        List<String> others = components.subList(0, COMPONENTS).stream().map(AddressValue::plain).filter(text -> !text.isEmpty()).toList();
        return components.size() == COMPONENTS + 1 && !others.isEmpty() && others.stream().allMatch(last::contains);
    }

    private static String plain(List<String> values) {
        return String.join(" ", values).toLowerCase(Locale.ROOT).replaceAll("[\\s,]+", " ").strip();
    }

    /** Before vCard 4.0 there were seven components; where there are more, a semicolon in the street lacks its escape. */
    private static void joinStreet(List<List<String>> components) {
        List<List<String>> surplus = components.subList(2, 3 + components.size() - COMPONENTS);
        String street = Values.join(surplus.stream().map(AddressValue::text).toList(), "; ");
        surplus.clear();
        components.add(2, street == null ? List.of() : List.of(street));
    }

    /** Gammu writes the whole text of a label for an address, in which only the post office box would be known; others do so, too. */
    private static boolean isLabel(List<List<String>> components) {
        return components.size() == 1
                && components.get(0).stream().anyMatch(text -> text.indexOf('\n') >= 0 || !POST_BOX.matcher(text).find());
    }

    /** In vCard 2.1 line breaks have no escape, but programs write it all the same. */
    private static List<String> breaks(List<String> values, CardVersion version) {
        return version == CardVersion.V2_1 ? values.stream().map(each -> each.replace("\\n", "\n")).toList() : values;
    }

    private static String text(List<String> values) {
        return Values.join(values, ", ");
    }

    private static void addMore(Address address, List<List<String>> components) {
        String shown = Stream.of(address.getPoBox(), address.getExtended(), address.getStreet(), address.getLocality(), address.getRegion())
                .filter(text -> text != null).collect(Collectors.joining("\n")).toLowerCase(Locale.ROOT);
        String street = missing(components, List.of(NUMBER, STREET), " ", shown);
        if (street != null) {
            address.setStreet(address.getStreet() == null ? street : address.getStreet() + ", " + street);
        }
        String inside = missing(components, INSIDE, ", ", shown);
        if (inside != null) {
            address.setExtended(address.getExtended() == null ? inside : address.getExtended() + ", " + inside);
        }
    }

    /** Returns what some components say and is not shown otherwise; null if there is nothing. */
    private static String missing(List<List<String>> components, List<Integer> which, String separator, String shown) {
        return Values.join(which.stream().filter(i -> i < components.size()).flatMap(i -> components.get(i).stream())
                .filter(text -> !shown.contains(text.toLowerCase(Locale.ROOT))).toList(), separator);
    }
}

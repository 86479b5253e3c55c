package kith.exchange.internal.vcard;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import ezvcard.VCardVersion;
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
    private static final int FIRST_OF_9554 = 10;
    private static final List<Integer> INSIDE = List.of(7, 8, 9, 12, 13, 14, 15, 16, 17);

    static AddressValue of(String value, VCardVersion version) {
        List<List<String>> components = new ArrayList<>(
                Values.components(value, next -> version != VCardVersion.V2_1).stream().map(values -> breaks(values, version)).toList());
        if (version != VCardVersion.V4_0 && components.size() > COMPONENTS && components.size() < FIRST_OF_9554) {
            joinStreet(components);
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

    /** Before vCard 4.0 there were seven components; where there are more, a semicolon in the street lacks its escape. */
    private static void joinStreet(List<List<String>> components) {
        List<List<String>> surplus = components.subList(2, 3 + components.size() - COMPONENTS);
        String street = Values.join(surplus.stream().map(AddressValue::text).toList(), "; ");
        surplus.clear();
        components.add(2, street == null ? List.of() : List.of(street));
    }

    /** Gammu writes the whole text of a label for an address, in which only the post office box would be known. */
    private static boolean isLabel(List<List<String>> components) {
        return components.size() == 1 && components.get(0).stream().anyMatch(text -> text.indexOf('\n') >= 0);
    }

    /** In vCard 2.1 line breaks have no escape, but programs write it all the same. */
    private static List<String> breaks(List<String> values, VCardVersion version) {
        return version == VCardVersion.V2_1 ? values.stream().map(each -> each.replace("\\n", "\n")).toList() : values;
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

package kith.exchange.internal.vcard;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import kith.exchange.internal.Text;
import kith.model.Person;

/**
 * The name of a person on a card: five components (RFC 6350, 6.2.2), each a list, or seven (RFC 9554, 2.2). The model has five
 * texts: the second surname stands with the first, the generation with the suffixes.
 *
 * @param components the components
 * @param odd whether there are more components than the version of the card has
 */
record NameValue(List<List<String>> components, boolean odd) {

    private static final int COMPONENTS = 5;
    private static final int SECOND_SURNAME = 5;
    private static final int GENERATION = 6;

    /** A comma before a space is one that lacks its escape, as in {@code Smith, Jr.}; vCard 2.1 has no lists. */
    static NameValue of(String value, CardVersion version) {
        List<List<String>> components = new ArrayList<>(
                Values.components(value, next -> version != CardVersion.V2_1 && !next.equals(" ")));
        while (components.size() < COMPONENTS) {
            components.add(List.of());
        }
        boolean odd = version != CardVersion.V4_0 && components.stream().skip(COMPONENTS).anyMatch(values -> !values.isEmpty());
        return new NameValue(odd ? components.subList(0, COMPONENTS) : components, odd);
    }

    /** Returns this without line breaks, which names do not have but where a program has written them by mistake. */
    NameValue onOneLine() {
        return new NameValue(components.stream().map(values -> values.stream().map(NameValue::onOneLine).toList()).toList(), odd);
    }

    /** Returns a name without line breaks. */
    static String onOneLine(String text) {
        return text.indexOf('\n') < 0 ? text : text.strip().replaceAll("\\s*\\n\\s*", " ");
    }

    /** Gives a person this name. */
    void setTo(Person person) {
        person.setFamilyName(Values.join(with(0, SECOND_SURNAME), " "));
        person.setGivenName(Values.join(components.get(1), " "));
        person.setAdditionalNames(Values.join(components.get(2), " "));
        person.setNamePrefix(Values.join(components.get(3), " "));
        person.setNameSuffix(Values.join(with(4, GENERATION), " "));
    }

    /** Who writes the newer component may write it into the older one as well, for those who know no newer ones. */
    private List<String> with(int older, int newer) {
        String shown = " " + plain(String.join(" ", components.get(older))) + " ";
        Stream<String> more = newer >= components.size() ? Stream.empty()
                : components.get(newer).stream().filter(text -> !shown.contains(" " + plain(text) + " "));
        return Stream.concat(components.get(older).stream(), more).collect(Collectors.toList());
    }

    private static String plain(String text) {
        return Text.fold(text).replace(".", "");
    }

    /** Returns the parts in the order in which they are said. */
    List<String> inOrder() {
        return Stream.of(3, 1, 2, 0, 4).flatMap(i -> components.get(i).stream()).toList();
    }

    /** Returns the value, with all components. */
    String value() {
        return Values.structured(components, COMPONENTS);
    }

    boolean isEmpty() {
        return components.stream().allMatch(List::isEmpty);
    }
}

package kith.exchange.internal.vcard;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Collects what a card says about its properties and the model has no place for. */
final class Details {

    /** What the model has, what an export writes anew, and what is done with once a line is decoded. */
    private static final Set<String> TAKEN = Set.of("VALUE", "CHARSET", "ENCODING", "X-APPLE-OMIT-YEAR");

    private static final Set<String> OF_AFFILIATIONS = Set.of("ORG", "TITLE", "ROLE", "X-KITH-FROM", "X-KITH-TO");

    private final List<ContentLine> lines;
    private final Set<String> ties;
    private final Map<String, Detail> details = new LinkedHashMap<>();
    private final Set<String> labelled = new HashSet<>();
    private final Map<String, Integer> preferences = new HashMap<>();
    private List<ContentLine> deliveries;

    Details(Card card) {
        lines = card.lines();
        ties = ties(lines);
        for (ContentLine line : lines) {
            if (!line.parameters().isEmpty()) {
                preferences.merge(line.name(), line.preference(), Math::min);
            }
        }
    }

    /** A group ties properties if it has several, besides labels; those of affiliations are tied by the model. */
    private static Set<String> ties(List<ContentLine> lines) {
        Map<String, Integer> counts = new HashMap<>();
        Set<String> ties = new HashSet<>();
        for (ContentLine line : lines) {
            if (line.group() != null && !line.name().equals("X-ABLABEL") && !line.name().equals("LABEL")) {
                boolean ofModel = OF_AFFILIATIONS.contains(line.name());
                if (counts.merge(group(line), ofModel ? 1 : 100, Integer::sum) > 100) {
                    ties.add(group(line));
                }
            }
        }
        return ties;
    }

    /**
     * Notes what else is said about a property.
     *
     * @param name the name by which it is exported
     * @param value the value with which it is exported
     * @param taken the parameters that the model has, besides those that none needs
     */
    void add(ContentLine line, String name, String value, String... taken) {
        boolean tied = line.group() != null && ties.contains(group(line));
        if (!tied && line.parameters().isEmpty()) {
            return;
        }
        List<String> parameters = new ArrayList<>();
        for (String parameter : Detail.segments(line.header())) {
            String wanted = Detail.name(parameter);
            boolean plain = parameter.chars().filter(c -> c == '"').count() % 2 == 0;
            if (plain && !TAKEN.contains(wanted) && !List.of(taken).contains(wanted)) {
                parameters.add(parameter.indexOf('=') > 0 ? parameter : "TYPE=" + parameter);
            }
        }
        add(new Detail(tied ? line.group() : null, parameters, Detail.target(name, value)));
    }

    /**
     * Notes what else is said about an address of some kind, which has types, a label and may be preferred.
     *
     * @param taken the parameters that the model has besides these
     */
    void addAddress(ContentLine line, String name, String value, String... taken) {
        if (line.group() != null) {
            labelled.add(group(line));
        }
        List<String> all = new ArrayList<>(List.of(taken));
        all.add("TYPE");
        if (line.preference() == 1) {
            all.add("PREF");
        }
        add(line, name, value, all.toArray(String[]::new));
    }

    /**
     * Notes the value that a property has on its card where the model has less of a structure.
     *
     * @param value the value with which it is exported by what is in the model
     * @param ofCard the value on the card
     */
    void addValue(String name, String value, String ofCard) {
        if (!value.equals(ofCard)) {
            add(new Detail(null, List.of(CardProperty.parameterText(CardProperty.VALUE, ofCard)), Detail.target(name, value)));
        }
    }

    /** Returns whether a line is that of its name which is preferred to all others. */
    boolean isPreferred(ContentLine line) {
        return line.preference() < ContentLine.NOT_PREFERRED && line.preference() == preferences.getOrDefault(line.name(), 0);
    }

    /** Notes what is known otherwise. */
    void add(Detail detail) {
        if (detail.group() != null || !detail.parameters().isEmpty()) {
            details.merge(detail.target(), detail, Detail::and);
        }
    }

    /** Remembers that the label of the group of a line is in the model. */
    void labelled(ContentLine line) {
        if (line.group() != null) {
            labelled.add(group(line));
        }
    }

    boolean isLabelled(ContentLine line) {
        return labelled.contains(group(line));
    }

    /** Returns the text for the label of an address that stands on a line of its own; null if there is none. */
    String delivery(ContentLine address) {
        if (deliveries == null) {
            deliveries = new ArrayList<>(lines.stream().filter(line -> line.name().equals("LABEL")).toList());
        }
        ContentLine label = Stream.<Predicate<ContentLine>>of(
                each -> each.group() != null && group(each).equals(group(address)),
                each -> each.group() == null && Set.copyOf(each.types()).equals(Set.copyOf(address.types())),
                each -> deliveries.size() == 1 && lines.stream().filter(line -> line.name().equals("ADR")).count() == 1)
                .flatMap(rule -> deliveries.stream().filter(each -> each.text() != null && rule.test(each)).limit(1)).findFirst()
                .orElse(null);
        if (label == null) {
            return null;
        }
        deliveries.removeIf(each -> each == label);
        return label.text();
    }

    /** Returns whether the text of a line became the label of an address. */
    boolean isDelivered(ContentLine line) {
        return deliveries != null && line.name().equals("LABEL") && line.text() != null
                && deliveries.stream().noneMatch(each -> each == line);
    }

    /** Returns the lines that are to be kept. */
    List<String> lines() {
        return details.values().stream().map(Detail::line).toList();
    }

    private static String group(ContentLine line) {
        return line.group() == null ? "" : line.group().toLowerCase(Locale.ROOT);
    }
}

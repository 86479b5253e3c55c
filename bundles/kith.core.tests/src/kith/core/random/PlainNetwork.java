package kith.core.random;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;

/** What a network is to be: plain objects by id. A value where nobody changes it. */
final class PlainNetwork {

    /** A root object. */
    record Item(EClass type, Map<String, Object> values) {
    }

    private Map<String, Item> items = new TreeMap<>();

    Map<String, Map<String, Object>> objects() {
        Map<String, Map<String, Object>> objects = new TreeMap<>();
        items.forEach((id, item) -> objects.put(id, item.values()));
        return objects;
    }

    List<String> ids(EClass type) {
        return items.entrySet().stream().filter(item -> type.isSuperTypeOf(item.getValue().type()))
                .map(Map.Entry::getKey).toList();
    }

    Item get(String id) {
        return items.get(id);
    }

    void add(String id, EClass type) {
        items.put(id, new Item(type, new TreeMap<>()));
    }

    void drop(String id) {
        items.remove(id);
    }

    Map<String, Item> state() {
        Map<String, Item> state = new TreeMap<>();
        items.forEach((id, item) -> state.put(id, new Item(item.type(), Plain.copy(item.values()))));
        return state;
    }

    void reset(Map<String, Item> state) {
        items = state;
        items = state();
    }

    /** Ends a command: what it removed goes, with every reference to it; tags are kept once. */
    void settle(Map<String, Item> removed) {
        removed.keySet().forEach(items::remove);
        for (Item item : items.values()) {
            if (!removed.isEmpty()) {
                forget(removed, item.values());
            }
            item.values().computeIfPresent("tags",
                    (name, tags) -> new ArrayList<>(((List<?>) tags).stream().distinct().toList()));
        }
    }

    private static void forget(Map<String, Item> removed, Map<String, Object> in) {
        if (in.get("customValues") instanceof List<?> values) {
            values.removeIf(value -> value instanceof Map<?, ?> map
                    && map.values().stream().anyMatch(each -> isGone(removed, each)));
        }
        for (String list : Set.of("attendees", "relations")) {
            if (in.get(list) instanceof List<?> parts) {
                parts.forEach(part -> keepName(removed, part));
            }
        }
        for (String name : List.copyOf(in.keySet())) {
            Object value = in.get(name);
            if (value instanceof List<?> list) {
                list.removeIf(each -> isGone(removed, each));
                list.forEach(each -> forgetIn(removed, each));
            }
            forgetIn(removed, value);
            if (isGone(removed, value) || value instanceof List<?> list && list.isEmpty()) {
                in.remove(name);
            }
        }
    }

    @SuppressWarnings("unchecked")
    private static void forgetIn(Map<String, Item> removed, Object value) {
        if (value instanceof Map<?, ?> map) {
            forget(removed, (Map<String, Object>) map);
        }
    }

    @SuppressWarnings("unchecked")
    private static void keepName(Map<String, Item> removed, Object part) {
        Map<String, Object> values = (Map<String, Object>) part;
        if (isGone(removed, values.get("person"))) {
            values.putIfAbsent("name", title(removed.get(Plain.target(values.get("person")))));
        }
    }

    private static boolean isGone(Map<String, Item> removed, Object value) {
        return Plain.target(value) != null && removed.containsKey(Plain.target(value));
    }

    private static String title(Item person) {
        Map<String, Object> values = person.values();
        String structured = Stream.of("namePrefix", "givenName", "additionalNames", "familyName", "nameSuffix")
                .map(name -> text(values.get(name))).filter(name -> !name.isBlank()).collect(Collectors.joining(" "));
        String nicknames = values.get("nicknames") instanceof List<?> names
                ? names.stream().map(PlainNetwork::text).collect(Collectors.joining(" ")) : "";
        String email = values.get("emails") instanceof List<?> emails
                ? emails.stream().map(each -> text(((Map<?, ?>) each).get("address"))).filter(each -> !each.isBlank())
                        .findFirst().orElse("") : "";
        return Stream.of(text(values.get("formattedName")), structured, nicknames, email).filter(each -> !each.isBlank())
                .findFirst().orElse("").strip();
    }

    private static String text(Object value) {
        return value == null ? "" : (String) value;
    }
}

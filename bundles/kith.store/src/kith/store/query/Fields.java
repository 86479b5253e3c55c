package kith.store.query;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;

import kith.store.ContactKey;

/** The fields of a class that queries can ask for. Immutable. */
public final class Fields {

    /** No fields: every word is a word to search for. */
    static final Fields NONE = new Fields("", List.of(), Map.of());

    private final String type;
    private final List<Field> all;
    private final Map<String, Field> byName = new LinkedHashMap<>();

    /** @param aliases other names, by name; a field of that name goes before */
    Fields(String type, List<Field> all, Map<String, String> aliases) {
        this.type = type;
        this.all = List.copyOf(all);
        all.forEach(field -> byName.putIfAbsent(plain(field.name()), field));
        aliases.forEach((alias, name) -> byName.putIfAbsent(plain(alias), byName.get(plain(name))));
    }

    private Fields(Fields fields, List<Field> more) {
        type = fields.type;
        all = new ArrayList<>(fields.all);
        byName.putAll(fields.byName);
        for (Field field : more) {
            if (byName.putIfAbsent(plain(field.name()), field) == null) {
                all.add(field);
            }
        }
    }

    /** Returns the fields that every object of a class has, such as {@code Person}; none for a class that is not known. */
    public static Fields of(String type) {
        return ModelFields.of(type);
    }

    /** Returns these fields and more, of the user or of a plug-in; where the name is taken the former one stands. */
    public Fields with(List<Field> more) {
        return new Fields(this, more);
    }

    /** Returns the name of the class. */
    public String type() {
        return type;
    }

    /** Returns all fields in the order in which they are offered. */
    public List<Field> all() {
        return List.copyOf(all);
    }

    /** Returns the field with this name or another one that it has; capitals, accents, blanks and hyphens make no difference. */
    public Optional<Field> find(String name) {
        return Optional.ofNullable(byName.get(plain(name)));
    }

    /**
     * Returns the field with this name.
     *
     * @throws IllegalArgumentException if there is none
     */
    public Field get(String name) {
        return find(name).orElseThrow(() -> new IllegalArgumentException(NLS.bind(Messages.noFieldOf, type, name)));
    }

    /** Returns an order by fields that are there. */
    public Sort sort(String name, boolean descending) {
        return new Sort(get(name), descending);
    }

    /**
     * Reads an order: names of fields after commas, those that go backwards after {@code -}.
     *
     * @throws IllegalArgumentException if a field is not there or cannot be sorted by; its message says which one
     */
    public List<Sort> sorts(String text) {
        List<Sort> sorts = new ArrayList<>();
        for (String part : text.split(",")) {
            String name = part.strip().replaceAll("^-|\"", "");
            if (!name.isEmpty()) {
                Sort sort = sort(name, part.strip().startsWith("-"));
                if (!sort.field().isSortable()) {
                    throw new IllegalArgumentException(NLS.bind(Messages.notSortable, name));
                }
                sorts.add(sort);
            }
        }
        return sorts;
    }

    /** Returns the names that look most like this one, the best first. */
    List<String> like(String name) {
        String wanted = plain(name);
        return all.stream().map(Field::name).filter(each -> distance(wanted, plain(each)) <= Math.max(1, wanted.length() / 3)
                || !wanted.isEmpty() && plain(each).startsWith(wanted)).limit(5).toList();
    }

    private static int distance(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int above = row[j];
                int changed = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(changed, 1 + Math.min(above, row[j - 1]));
                diagonal = above;
            }
        }
        return row[other.length()];
    }

    private static String plain(String name) {
        return ContactKey.fold(name).replaceAll("[ _-]", "").toLowerCase(Locale.ROOT);
    }
}

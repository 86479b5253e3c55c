package kith.core;

import java.util.List;
import java.util.Objects;

import kith.model.CustomFieldType;

/**
 * A package of extension data that a plug-in brings.
 *
 * @param id the nsURI of the package
 * @param name what its data is called, in the user's language
 * @param columns the attributes by which lists can be sorted and filtered, in order
 */
public record ExtensionPackage(String id, String name, List<Column> columns) {

    /**
     * An attribute that lists can show.
     *
     * @param field the attribute as the store names it, {@code nsURI#Class.attribute}
     * @param key the word for it in queries
     * @param name the name in the user's language
     * @param type how values are compared and entered
     */
    public record Column(String field, String key, String name, CustomFieldType type) {

        public Column {
            Objects.requireNonNull(field);
            Objects.requireNonNull(key);
            Objects.requireNonNull(name);
            Objects.requireNonNull(type);
        }
    }

    public ExtensionPackage {
        Objects.requireNonNull(id);
        Objects.requireNonNull(name);
        columns = List.copyOf(columns);
    }
}

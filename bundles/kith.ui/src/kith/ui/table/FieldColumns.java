package kith.ui.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.Set;

import kith.store.query.Field;
import kith.store.query.Fields;

/** Columns for the fields that queries can ask for, those of the user among them. */
final class FieldColumns {

    /** What the ids of such columns begin with; the name of the field follows. */
    static final String PREFIX = "field:";
    private static final ResourceBundle LABELS = ResourceBundle.getBundle("kith.ui.table.fields", Locale.getDefault(),
            FieldColumns.class.getClassLoader());

    private FieldColumns() {
    }

    /** Returns the columns for all fields but these. */
    static List<Heading> of(Fields fields, Set<String> covered) {
        List<Heading> headings = new ArrayList<>();
        for (Field field : fields.all()) {
            if (!covered.contains(field.name())) {
                headings.add(new Heading(PREFIX + field.name(), label(field), width(field),
                        field.isSortable() ? field.name() : null));
            }
        }
        return headings;
    }

    /** Returns the field of a column, or null if the column is of another kind or its field is not there. */
    static Field field(Heading heading, Fields fields) {
        return heading.id().startsWith(PREFIX) ? fields.find(heading.id().substring(PREFIX.length())).orElse(null) : null;
    }

    /** A field of the user has the name that the user gave it. */
    private static String label(Field field) {
        if (field.key().equals(field.name())) {
            try {
                return LABELS.getString(field.name());
            } catch (MissingResourceException e) {
                return field.name();
            }
        }
        return field.name();
    }

    private static int width(Field field) {
        return switch (field.type()) {
            case NUMBER, AGE, FLAG -> 80;
            case PAST, AHEAD, CHOICE -> 110;
            case TEXT, REFERENCE -> 140;
        };
    }
}

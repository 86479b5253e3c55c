package kith.core.bulk;

import java.util.List;
import java.util.Objects;

import org.eclipse.osgi.util.NLS;

/** A change that is made to many objects alike. A value. */
public sealed interface BulkEdit {

    /** Gives objects of any class tags, each unless they have it. */
    record AddTags(List<String> tags) implements BulkEdit {

        public AddTags {
            tags = List.copyOf(tags);
        }

        @Override
        public String label(String what) {
            return NLS.bind(Messages.addTag, what, String.join(", ", tags));
        }
    }

    /** Takes a tag from objects of any class, capitals apart. */
    record RemoveTag(String tag) implements BulkEdit {

        public RemoveTag {
            Objects.requireNonNull(tag);
        }

        @Override
        public String label(String what) {
            return NLS.bind(Messages.removeTag, what, tag);
        }
    }

    /**
     * Sets how often people are to be in touch.
     *
     * @param idealDays the days between contacts, or 0 for no cadence
     * @param maximumDays the days after which it is overdue
     */
    record SetCadence(int idealDays, int maximumDays) implements BulkEdit {

        @Override
        public String label(String what) {
            return idealDays == 0 ? NLS.bind(Messages.noCadence, what) : NLS.bind(Messages.setCadence, what, idealDays);
        }
    }

    /**
     * Makes an organization the current one of people, before others that they belong to. It is made if there is none of
     * its name; capitals and accents make no difference.
     */
    record SetOrganization(String name) implements BulkEdit {

        public SetOrganization {
            Objects.requireNonNull(name);
        }

        @Override
        public String label(String what) {
            return NLS.bind(Messages.setOrganization, what, name);
        }
    }

    /**
     * Sets a field of the user in the objects that have it; what they had in it before is replaced.
     *
     * @param field the id of the field
     * @param name what the field is called
     * @param values what is set, each as {@link kith.model.FieldValue} writes it, the id of the object for a field that refers
     *        to one; several only for a field that has several; none to clear the field
     * @param shown what is set, as the user sees it
     */
    record SetField(String field, String name, List<String> values, String shown) implements BulkEdit {

        public SetField {
            Objects.requireNonNull(field);
            Objects.requireNonNull(name);
            values = List.copyOf(values);
            Objects.requireNonNull(shown);
        }

        @Override
        public String label(String what) {
            return values.isEmpty() ? NLS.bind(Messages.clearField, name, what)
                    : NLS.bind(Messages.setField, new Object[] { name, what, shown });
        }
    }

    /** Removes objects of any class, and every reference to them. */
    record Remove() implements BulkEdit {

        @Override
        public String label(String what) {
            return NLS.bind(Messages.remove, what);
        }
    }

    /**
     * Says what is done, in the user's language.
     *
     * @param what what it is done to: a name or a number of objects
     */
    String label(String what);
}

package kith.ui.form;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The texts of one form, and whether the user has typed in them what no command has taken. */
final class FormFields {

    private final List<FieldText> all = new ArrayList<>();
    private final Set<FieldText> edited = new HashSet<>();
    private Runnable listener = () -> { };

    /** @param changed told when {@link #isEdited} has changed */
    void onChange(Runnable changed) {
        listener = changed;
    }

    void add(FieldText field) {
        all.add(field);
    }

    void remove(FieldText field) {
        all.remove(field);
        set(field, false);
    }

    /** Looks whether a field is edited, or is so no more. */
    void changed(FieldText field) {
        set(field, field.isEdited());
    }

    private void set(FieldText field, boolean isEdited) {
        boolean before = isEdited();
        if (isEdited) {
            edited.add(field);
        } else {
            edited.remove(field);
        }
        if (before != isEdited()) {
            listener.run();
        }
    }

    boolean isEdited() {
        return !edited.isEmpty();
    }

    /**
     * Takes what the user has typed anywhere.
     *
     * @return the fields whose text cannot be taken; it stays in them
     */
    List<FieldText> takeAll() {
        List<FieldText> left = new ArrayList<>();
        for (FieldText field : List.copyOf(all)) {
            if (all.contains(field) && !field.commit()) {
                left.add(field);
            }
        }
        return left;
    }

    /** Brings back what the object says, in place of what cannot be taken. */
    void discard() {
        List.copyOf(all).forEach(FieldText::reset);
    }
}

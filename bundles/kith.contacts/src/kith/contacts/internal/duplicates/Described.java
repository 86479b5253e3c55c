package kith.contacts.internal.duplicates;

import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;

/** Gives a control that has no text of its own a name for who does not see it. */
final class Described extends AccessibleAdapter {

    private final String name;

    Described(String name) {
        this.name = name;
    }

    @Override
    public void getName(AccessibleEvent event) {
        event.result = name;
    }
}

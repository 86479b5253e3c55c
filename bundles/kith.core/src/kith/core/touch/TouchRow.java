package kith.core.touch;

import java.util.Objects;

/**
 * What a list shows of a person to be in touch with.
 *
 * @param touch when to be in touch, never null
 * @param name the name to show, never null
 * @param organization the current organization, empty if there is none
 * @param title the current title, empty if there is none
 */
public record TouchRow(Touch touch, String name, String organization, String title) {

    public TouchRow {
        Objects.requireNonNull(touch);
        Objects.requireNonNull(name);
        Objects.requireNonNull(organization);
        Objects.requireNonNull(title);
    }
}

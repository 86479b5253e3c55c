package kith.core;

import java.util.Objects;

import kith.model.Entity;

/**
 * Names a root object without holding it. It is the element of the selections of the workbench, so that views that know
 * nothing of each other can follow one another.
 *
 * @param type the name of the object's class in the model, such as {@code Person}
 * @param id the object's id
 */
public record EntityRef(String type, String id) {

    public EntityRef {
        Objects.requireNonNull(type);
        Objects.requireNonNull(id);
    }

    /** Returns the reference to an object that has an id. */
    public static EntityRef of(Entity entity) {
        return new EntityRef(entity.eClass().getName(), entity.getId());
    }
}

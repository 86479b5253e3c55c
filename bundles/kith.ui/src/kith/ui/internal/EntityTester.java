package kith.ui.internal;

import org.eclipse.core.expressions.PropertyTester;

import kith.core.EntityRef;

/** Tells core expressions of which class a selected object is, by the property {@code kith.ui.entityType}. */
public final class EntityTester extends PropertyTester {

    @Override
    public boolean test(Object receiver, String property, Object[] arguments, Object expected) {
        return receiver instanceof EntityRef ref && ref.type().equals(expected);
    }
}

package kith.contacts.internal;

import org.eclipse.core.expressions.PropertyTester;

/** Tells of an element of the lists whether it is one that people can be kept in touch with by: a tag or a list of people. */
public final class ListTester extends PropertyTester {

    @Override
    public boolean test(Object receiver, String property, Object[] arguments, Object expected) {
        return receiver instanceof ListsModel.Entry entry && ListCadenceHandler.group(entry).isPresent();
    }
}

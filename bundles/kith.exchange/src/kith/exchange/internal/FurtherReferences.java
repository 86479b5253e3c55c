package kith.exchange.internal;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;

import kith.model.Contact;
import kith.model.CustomField;
import kith.model.CustomFieldType;
import kith.model.CustomValue;
import kith.model.Entity;
import kith.model.FirstMeeting;
import kith.model.KithPackage.Literals;
import kith.store.ContactKey;
import kith.store.Ids;
import kith.store.NetworkException;
import kith.store.NetworkStore;

/**
 * References of contacts beside those to organizations and each other: fields of the user, which are found by their names or added, and
 * objects of the network in which a card was written, which are found where the card comes back to it.
 */
final class FurtherReferences {

    private final NetworkStore store;
    private final Shelf shelf;
    private final Instant now;
    private Map<String, CustomField> fields;

    FurtherReferences(NetworkStore store, Shelf shelf, Instant now) {
        this.store = store;
        this.shelf = shelf;
        this.now = now;
    }

    /** Has a contact that comes in refer to what is there, and to nothing else. */
    void resolve(Contact contact) throws NetworkException {
        for (CustomValue value : contact.getCustomValues()) {
            value.setField(field(value, contact.eClass().getName()));
        }
        List<EObject> parts = new ArrayList<>(List.of(contact));
        contact.eAllContents().forEachRemaining(parts::add);
        for (EObject part : parts) {
            for (EReference reference : part.eClass().getEAllReferences()) {
                if (!reference.isContainment() && !reference.isContainer() && part.eIsSet(reference)) {
                    keepKnown(part, reference);
                }
            }
        }
        for (CustomValue value : List.copyOf(contact.getCustomValues())) {
            if (value.getValue() == null && Elements.id(value.eGet(Literals.CUSTOM_VALUE__TARGET, false)) == null) {
                EcoreUtil.remove(value);
            } else if (value.eIsSet(Literals.CUSTOM_VALUE__TARGET)) {
                value.setValue(null);
            }
        }
    }

    private void keepKnown(EObject part, EReference reference) throws NetworkException {
        for (String id : Elements.ids(part, reference)) {
            boolean standsIn = reference == Literals.AFFILIATION__ORGANIZATION || reference == Literals.EDUCATION__SCHOOL
                    || reference == Literals.RELATION__PERSON || reference == Literals.ORGANIZATION__PARENT
                    || reference == Literals.CUSTOM_VALUE__FIELD;
            boolean known = standsIn || shelf.load(id) != null;
            if (!known && !Later.isAwaited(part, reference)) {
                Elements.remove(part, reference, id);
            } else if (known && Later.isAwaited(part, reference)) {
                Later.doNotAwait((FirstMeeting) part);
            }
        }
    }

    private CustomField field(CustomValue value, String type) throws NetworkException {
        CustomField incoming = value.getField();
        CustomField known = fields().get(key(incoming, type));
        if (known == null) {
            known = EcoreUtil.copy(incoming);
            if (shelf.load(known.getId()) != null) {
                // The object of this id is another field now.
                known.setId(Ids.next(now, new SecureRandom()));
            }
            known.setCreated(now);
            known.setChanged(now);
            known.setPosition(fields.values().stream().mapToInt(CustomField::getPosition).max().orElse(-1) + 1);
            put(known, type);
        } else if (known.getType() == CustomFieldType.CHOICE && value.getValue() != null
                && !known.getChoices().contains(value.getValue())) {
            known.getChoices().add(value.getValue());
            put(known, type);
        }
        return known;
    }

    private void put(CustomField field, String type) throws NetworkException {
        shelf.put(field);
        fields.put(key(field, type), field);
    }

    private Map<String, CustomField> fields() throws NetworkException {
        if (fields == null) {
            fields = new HashMap<>();
            for (String id : store.ids("CustomField")) {
                Entity entity = shelf.load(id);
                if (entity instanceof CustomField field && field.getName() != null) {
                    for (String type : field.getObjectType() == null ? List.of("Person", "Organization") : List.of(field.getObjectType())) {
                        fields.putIfAbsent(key(field, type), field);
                    }
                }
            }
        }
        return fields;
    }

    private static String key(CustomField field, String type) {
        return type + "\n" + ContactKey.fold(Objects.toString(field.getName(), field.getId()));
    }
}

package kith.core.bulk;

import java.util.List;

import kith.core.field.FieldCatalog;
import kith.core.field.FieldValues;
import kith.model.CustomField;
import kith.model.CustomFieldType;
import kith.model.Entity;
import kith.store.Batch;
import kith.store.NetworkException;

/** Sets a field of the user in objects of a batch. */
final class FieldFill {

    private final Batch batch;
    private final CustomField field;
    private final List<String> values;
    private final Entity target;

    private FieldFill(Batch batch, CustomField field, List<String> values, Entity target) {
        this.batch = batch;
        this.field = field;
        this.values = values;
        this.target = target;
    }

    /** A field that is gone, or one that is to refer to what is gone, is set nowhere. */
    static FieldFill of(BulkEdit.SetField set, Batch batch) throws NetworkException {
        CustomField field = batch.load(set.field()) instanceof CustomField found ? found : null;
        boolean refers = field != null && field.getType() == CustomFieldType.PERSON && !set.values().isEmpty();
        Entity target = refers ? batch.load(set.values().get(0)) : null;
        return new FieldFill(batch, refers && target == null ? null : field, set.values(), target);
    }

    /** Returns whether the object is another one now. */
    boolean apply(Entity entity) throws NetworkException {
        if (field == null || !FieldCatalog.isFor(field, entity.eClass().getName())) {
            return false;
        }
        if (field.getType() == CustomFieldType.PERSON) {
            FieldValues.refer(entity, field, target);
        } else {
            FieldValues.set(entity, field, values);
        }
        return batch.differs(entity);
    }
}

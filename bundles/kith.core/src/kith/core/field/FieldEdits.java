package kith.core.field;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;

import kith.core.Session;
import kith.model.CustomField;
import kith.model.CustomFieldType;
import kith.model.CustomValue;
import kith.model.Entity;
import kith.model.KithFactory;
import kith.store.Batch;
import kith.store.NetworkException;
import kith.store.Titles;

/** Adds, changes, moves and removes the fields that the user made: each as one transaction and one step of undo. */
public final class FieldEdits {

    private static final String TYPE = "CustomField";

    private final Session session;

    public FieldEdits(Session session) {
        this.session = session;
    }

    /**
     * Adds a field at the end; on the thread of the session.
     *
     * @throws NetworkException if that cannot be committed
     */
    public CustomField add(FieldDraft draft) throws NetworkException {
        CustomField field = KithFactory.eINSTANCE.createCustomField();
        List<CustomField> others = FieldCatalog.all(session);
        session.execute(NLS.bind(Messages.add, draft.name()), () -> {
            session.create(field);
            draft.applyTo(field);
            field.setPosition(others.isEmpty() ? 0 : others.getLast().getPosition() + 1);
        });
        return field;
    }

    /** Returns how many objects have a value in a field. On any thread. */
    public int uses(String field) {
        return session.getStore().referrers(field).size();
    }

    /**
     * Makes a field be like a draft. Values follow a choice that is called something else. With another type values are
     * converted; those that cannot be are kept as text. May be called on any thread outside a command.
     *
     * @param monitor is told of the progress and asked whether to go on, null for none
     * @return the values that could not be converted, with whose they are, as the user is told of them; empty if all could
     * @throws NetworkException if that cannot be committed; everything is then as it was
     * @throws OperationCanceledException if the user cancels; everything is then as it was
     */
    public List<String> change(String id, FieldDraft draft, IProgressMonitor monitor) throws NetworkException {
        List<String> left = new ArrayList<>();
        session.runBatch(NLS.bind(Messages.change, draft.name()), batch -> {
            if (!(batch.load(id) instanceof CustomField field)) {
                return;
            }
            CustomFieldType before = field.getType();
            draft.applyTo(field);
            rename(batch, field, draft.renamed());
            if (before != draft.type()) {
                left.addAll(convert(batch, field, monitor));
            }
            put(batch, field);
        });
        return left;
    }

    private void rename(Batch batch, CustomField field, Map<String, String> renamed) throws NetworkException {
        if (renamed.isEmpty()) {
            return;
        }
        for (String user : batch.referrers(field.getId())) {
            Entity entity = batch.load(user);
            for (CustomValue value : FieldValues.of(entity, field)) {
                if (value.getValue() != null) {
                    value.setValue(renamed.getOrDefault(value.getValue(), value.getValue()));
                }
            }
            put(batch, entity);
        }
    }

    private List<String> convert(Batch batch, CustomField field, IProgressMonitor monitor) throws NetworkException {
        Set<String> users = batch.referrers(field.getId());
        if (field.getType() == CustomFieldType.CHOICE && field.getChoices().isEmpty()) {
            field.getChoices().addAll(used(batch, field, users));
        }
        FieldConversion conversion = new FieldConversion(session.getStore(), batch, field);
        SubMonitor progress = SubMonitor.convert(monitor, users.size());
        List<String> left = new ArrayList<>();
        for (String user : users) {
            progress.split(1);
            Entity entity = batch.load(user);
            for (CustomValue value : FieldValues.of(entity, field)) {
                if (!conversion.convert(value)) {
                    left.add(NLS.bind(Messages.left, Titles.of(entity), value.getValue()));
                }
            }
            put(batch, entity);
        }
        return left;
    }

    /** What was written freely is what can be chosen from now on. */
    private static Set<String> used(Batch batch, CustomField field, Set<String> users) throws NetworkException {
        Set<String> used = new LinkedHashSet<>();
        for (String user : users) {
            for (CustomValue value : FieldValues.of(batch.load(user), field)) {
                if (value.getValue() != null) {
                    used.add(value.getValue());
                }
            }
        }
        return used;
    }

    /**
     * Puts the fields into another order; on the thread of the session.
     *
     * @param down whether the field goes one down, else up; at the end it stays where it is
     * @throws NetworkException if that cannot be committed
     */
    public void move(CustomField field, boolean down) throws NetworkException {
        List<CustomField> fields = new ArrayList<>(FieldCatalog.all(session));
        int from = fields.indexOf(field);
        int to = from + (down ? 1 : -1);
        if (from < 0 || to < 0 || to >= fields.size()) {
            return;
        }
        fields.add(to, fields.remove(from));
        session.execute(NLS.bind(Messages.move, field.getName()), () -> {
            for (int i = 0; i < fields.size(); i++) {
                fields.get(i).setPosition(i);
            }
        });
    }

    /**
     * Removes a field with all its values. May be called on any thread outside a command.
     *
     * @param monitor is told of the progress and asked whether to go on, null for none
     * @throws NetworkException if that cannot be committed; everything is then as it was
     * @throws OperationCanceledException if the user cancels; everything is then as it was
     */
    public void remove(String id, IProgressMonitor monitor) throws NetworkException {
        String name = session.getStore().titles(Set.of(id)).getOrDefault(id, TYPE);
        session.runBatch(NLS.bind(Messages.remove, name), batch -> {
            if (!(batch.load(id) instanceof CustomField field)) {
                return;
            }
            Set<String> users = batch.referrers(id);
            SubMonitor progress = SubMonitor.convert(monitor, users.size());
            for (String user : users) {
                progress.split(1);
                Entity entity = batch.load(user);
                entity.getCustomValues().removeAll(FieldValues.of(entity, field));
                put(batch, entity);
            }
            batch.remove(id);
        });
    }

    private void put(Batch batch, Entity entity) throws NetworkException {
        Instant now = session.getClock().instant();
        if (batch.differs(entity)) {
            entity.setChanged(now);
            batch.put(entity);
        }
    }
}

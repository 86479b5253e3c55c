package kith.store.internal.sqlite;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;

import kith.model.CustomValue;
import kith.model.Entity;
import kith.model.KithPackage;
import kith.store.ContactKey;
import kith.store.ExtensionData;

/**
 * The rows by which lists are sorted and filtered by custom fields, by extension data and by what has no column of its own.
 * They do not depend on the type of a field, so that changing it changes nothing here: a query takes the column that the
 * type asks for.
 */
final class ValueProjection implements Projection<Entity> {

    /** What is longer is found by searching, and whole in the object. */
    private static final int SHOWN = 1_000;
    private static final Table TABLE = new Table("custom_value", 3, "pk", "field", "position", "text", "text_sort", "number",
            "target");

    private final Idents idents;

    ValueProjection(Idents idents) {
        this.idents = idents;
    }

    @Override
    public void project(long pk, Entity entity, List<TableRow> rows) throws SQLException {
        Map<Long, Integer> positions = new HashMap<>();
        for (FieldProjection.Value value : FieldProjection.of(entity)) {
            rows.add(row(pk, value.field(), positions, value.text(), value.number(), value.target()));
        }
        if (hasValues(entity)) {
            customValues(pk, entity, positions, rows);
        }
    }

    private void customValues(long pk, Entity entity, Map<Long, Integer> positions, List<TableRow> rows) throws SQLException {
        for (CustomValue value : entity.getCustomValues()) {
            String field = References.id(value, KithPackage.Literals.CUSTOM_VALUE__FIELD);
            String target = References.id(value, KithPackage.Literals.CUSTOM_VALUE__TARGET);
            if (field != null && (value.getValue() != null || target != null)) {
                rows.add(row(pk, field, positions, value.getValue(), number(value.getValue()), target));
            }
        }
        for (EObject extension : entity.getExtensions()) {
            ExtensionData data = ExtensionData.of(extension);
            for (Map.Entry<String, List<Object>> attribute : data.values().entrySet()) {
                for (Object value : attribute.getValue()) {
                    String text = value.toString();
                    rows.add(row(pk, data.type() + "." + attribute.getKey(), positions, text, number(text), null));
                }
            }
        }
    }

    private TableRow row(long pk, String field, Map<Long, Integer> positions, String text, Double value, String target)
            throws SQLException {
        long number = idents.of(field);
        String shown = text == null || text.length() <= SHOWN ? text : text.substring(0, SHOWN);
        return new TableRow(TABLE, pk, number, positions.merge(number, 1, Integer::sum), shown,
                shown == null ? null : ContactKey.fold(shown), value, target == null ? null : idents.of(target));
    }

    private static boolean hasValues(Entity entity) {
        return entity.eIsSet(KithPackage.Literals.ENTITY__CUSTOM_VALUES) || entity.eIsSet(KithPackage.Literals.ENTITY__EXTENSIONS);
    }

    private static Double number(String text) {
        try {
            return text == null || text.length() > 40 ? null : new BigDecimal(text.strip()).doubleValue();
        } catch (NumberFormatException e) {
            return null;
        }
    }
}

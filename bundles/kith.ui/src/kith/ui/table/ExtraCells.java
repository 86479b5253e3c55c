package kith.ui.table;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import kith.core.EntityRef;
import kith.store.EntityRow;
import kith.store.NetworkStore;
import kith.store.query.Field;
import kith.store.query.Fields;

/** Reads what columns say that do not come with the rows: fields of queries, and columns of plug-ins. For one thread. */
final class ExtraCells {

    private final String type;
    private final NetworkStore store;
    private final Map<String, Field> fields = new LinkedHashMap<>();
    private final List<ContributedColumns.Descriptor> contributed;

    /** @param shown the columns that are shown */
    ExtraCells(String type, NetworkStore store, Fields known, List<Heading> shown, List<ContributedColumns.Descriptor> contributed) {
        this.type = type;
        this.store = store;
        for (Heading heading : shown) {
            Field field = FieldColumns.field(heading, known);
            if (field != null) {
                fields.put(heading.id(), field);
            }
        }
        this.contributed = contributed.stream()
                .filter(column -> shown.stream().anyMatch(heading -> heading.id().equals(column.id()))).toList();
    }

    /**
     * Returns what the cells of objects say, by the id of the column.
     *
     * @param ids the ids of the objects; null for one that is gone
     */
    List<Map<String, Cell>> of(List<String> ids) {
        List<String> there = ids.stream().filter(Objects::nonNull).toList();
        Map<String, EntityRow> rows = fields.isEmpty() ? Map.of() : store.rows(type, there, List.copyOf(fields.values()));
        ValueText text = new ValueText(LocalDate.now());
        List<Map<String, Cell>> cells = new ArrayList<>(ids.size());
        for (String id : ids) {
            Map<String, Cell> row = new HashMap<>();
            if (id != null) {
                int index = 0;
                for (Map.Entry<String, Field> field : fields.entrySet()) {
                    EntityRow values = rows.get(id);
                    row.put(field.getKey(), values == null ? Cell.EMPTY : new Cell(text.of(field.getValue(), values.values().get(index))));
                    index++;
                }
                EntityRef ref = new EntityRef(type, id);
                contributed.forEach(column -> row.put(column.id(), column.text().call(each -> Cell.of(each, ref, store), Cell.EMPTY)));
            }
            cells.add(row);
        }
        return cells;
    }
}

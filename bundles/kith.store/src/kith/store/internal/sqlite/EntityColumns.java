package kith.store.internal.sqlite;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import kith.store.EntityQuery;
import kith.store.EntityRow;
import kith.store.internal.sqlite.Storage.Compared;
import kith.store.internal.sqlite.Storage.Few;
import kith.store.internal.sqlite.Storage.Form;
import kith.store.internal.sqlite.Storage.Link;
import kith.store.internal.sqlite.Storage.Title;
import kith.store.query.Field;

/** Reads the fields that are asked for of objects of any class. */
final class EntityColumns {

    private static final String SEPARATOR = ", char(10)";
    private static final String WITH = "with";

    private EntityColumns() {
    }

    static Plan<EntityRow> plan(EntityQuery query, Sql numbers, Sql size, Today today) {
        Source source = Source.of(query.type());
        Sql rows = new Sql().add("SELECT " + source.table() + ".pk AS pk, id, (SELECT title FROM entity WHERE entity.pk = ident.pk)");
        for (Field field : query.columns()) {
            rows.add(", ").add(column(source, field));
        }
        rows.add(", ").add(person(source, query));
        rows.add(" FROM " + source.table() + " JOIN ident USING (pk) WHERE " + source.table()
                + ".pk IN (SELECT value FROM json_each(?))");
        return new Plan<>(numbers, size, rows, row -> read(row, query, source, today));
    }

    private static EntityRow read(ResultSet row, EntityQuery query, Source source, Today today) throws SQLException {
        List<String> values = new ArrayList<>();
        for (int i = 0; i < query.columns().size(); i++) {
            values.add(text(row.getString(i + 4), Storages.of(source.type(), query.columns().get(i)), query.columns().get(i), today));
        }
        return new EntityRow(row.getString("id"), row.getString(3), values, Rows.text(row, "person_id"));
    }

    /** The first of those who are named, as {@link #link} names them in the order of their numbers. */
    private static Sql person(Source source, EntityQuery query) {
        return query.columns().stream().filter(field -> field.key().equals(WITH)).findFirst()
                .map(field -> Storages.of(source.type(), field)).filter(Link.class::isInstance).map(Link.class::cast)
                .filter(link -> link.key() != null)
                .map(link -> new Sql().add("(SELECT id FROM ident WHERE pk IN (SELECT target FROM custom_value WHERE custom_value.pk = "
                        + source.table() + ".pk AND field = (SELECT pk FROM ident WHERE ident.id = ?)) ORDER BY pk LIMIT 1) AS person_id",
                        link.key()))
                .orElseGet(() -> new Sql().add("NULL AS person_id"));
    }

    private static String text(String value, Storage storage, Field field, Today today) {
        if (value == null) {
            return "";
        }
        if (storage instanceof Compared compared && (compared.form() == Form.MILLIS
                || isEventTime(compared) && !value.contains("-"))) {
            return Instant.ofEpochMilli((long) Double.parseDouble(value)).atZone(today.zone()).toLocalDateTime().toString();
        }
        if (storage instanceof Compared compared && compared.form() == Form.ORDINAL) {
            int choice = Integer.parseInt(value);
            return choice < field.choices().size() ? field.choices().get(choice) : value;
        }
        return value.replace("\n", ", ");
    }

    private static boolean isEventTime(Compared compared) {
        return compared.form() == Form.EVENT_START || compared.form() == Form.EVENT_END;
    }

    private static Sql column(Source source, Field field) {
        String pk = source.table() + ".pk";
        return switch (Storages.of(source.type(), field)) {
            case Few few when few.sort() != null -> new Sql().add(few.sort());
            case Few tags -> new Sql().add("(SELECT group_concat(tag" + SEPARATOR + ") FROM tag WHERE type = ? AND tag.pk = " + pk
                    + ")", source.type());
            case Title title -> new Sql().add("(SELECT title FROM entity WHERE entity.pk = " + pk + ")");
            case Link link -> link(source, link, pk);
            case Compared compared when compared.key() != null && compared.form() != Form.MILLIS -> new Sql().add(
                    "(SELECT group_concat(text" + SEPARATOR + ") FROM custom_value WHERE custom_value.pk = " + pk
                            + " AND field = (SELECT pk FROM ident WHERE ident.id = ?))", compared.key());
            case Compared compared when isEventTime(compared) -> new Sql().add(EventTimes.column(compared.form(), compared.value()));
            case Compared compared -> compared.key() == null ? new Sql().add(plain(compared.sort()))
                    : new Sql().add(compared.sort(), compared.key());
        };
    }

    /** What is kept without capitals is shown as it was given. */
    private static String plain(String column) {
        return column.replaceAll("_sort$", "").replaceAll("^lower\\((.*)\\)$", "$1");
    }

    private static Sql link(Source source, Link link, String pk) {
        if (link.key() != null) {
            return new Sql().add("(SELECT group_concat(title" + SEPARATOR + ") FROM entity linked WHERE linked.pk IN "
                    + "(SELECT target FROM custom_value WHERE custom_value.pk = " + pk
                    + " AND field = (SELECT pk FROM ident WHERE ident.id = ?)))", link.key());
        }
        return new Sql().add(source.type().equals("Interaction")
                ? "(SELECT group_concat(name" + SEPARATOR + ") FROM person WHERE person.pk IN "
                        + "(SELECT person FROM participant WHERE interaction = interaction.pk))"
                : plain(link.sort()));
    }
}

package kith.store.internal.sqlite;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import kith.store.EventQuery;
import kith.store.EventRow;
import kith.store.GoalQuery;
import kith.store.GoalRow;
import kith.store.InteractionQuery;
import kith.store.InteractionRow;
import kith.store.OrganizationQuery;
import kith.store.OrganizationRow;
import kith.store.PeopleQuery;
import kith.store.PersonRow;
import kith.store.Query;

/** Makes the plan of a query. */
final class Plans {

    private static final String LISTED = " IN (SELECT value FROM json_each(?))";

    private Plans() {
    }

    /** Returns the plan of a query; its rows are of the type that the query names. */
    @SuppressWarnings("unchecked")
    static <R> Plan<R> of(Query<R> query) {
        return (Plan<R>) switch (query) {
            case PeopleQuery people -> people(people);
            case OrganizationQuery organizations -> organizations(organizations);
            case InteractionQuery interactions -> interactions(interactions);
            case EventQuery events -> events(events);
            case GoalQuery goals -> goals(goals);
        };
    }

    private static Plan<PersonRow> people(PeopleQuery query) {
        Where where = new Where().text("contact_text", query.text());
        if (query.tag() != null) {
            where.and("pk IN (SELECT pk FROM tag WHERE tag = ? AND type = 'Person')", query.tag());
        }
        if (query.organizationId() != null) {
            where.and("pk IN (SELECT person FROM affiliation WHERE organization = (SELECT pk FROM ident WHERE id = ?))",
                    query.organizationId());
        }
        String order = switch (query.order()) {
            case NAME -> "name_sort";
            case ORGANIZATION -> "organization_sort";
            case TITLE -> "title_sort";
            case LAST_CONTACT -> "last_contact";
            case CREATED -> "created";
        };
        String direction = query.descending() ? " DESC" : " ASC";
        String sorting = order.equals("name_sort") ? order + direction : order + direction + " NULLS LAST, name_sort" + direction;
        return where.plan("SELECT pk FROM person", sorting, "Person",
                "SELECT person.*, id FROM person JOIN ident USING (pk) WHERE pk" + LISTED, Rows::person);
    }

    private static Plan<OrganizationRow> organizations(OrganizationQuery query) {
        return new Where().text("contact_text", query.text()).plan("SELECT pk FROM organization",
                "name_sort" + (query.descending() ? " DESC" : " ASC"), "Organization", """
                SELECT organization.*, id, (SELECT count(*) FROM affiliation WHERE affiliation.organization = organization.pk) people
                FROM organization JOIN ident USING (pk) WHERE pk""" + LISTED, Rows::organization);
    }

    private static Plan<InteractionRow> interactions(InteractionQuery query) {
        Where where = new Where();
        String text = SearchText.query(query.text());
        if (text != null) {
            where.and("""
                    (pk IN (SELECT rowid FROM record_text WHERE record_text MATCH ?) OR pk IN (
                        SELECT interaction FROM participant WHERE person IN (
                            SELECT rowid FROM contact_text WHERE contact_text MATCH ?)))""", text, "title : (" + text + ")");
        }
        if (!query.people().isEmpty()) {
            String marks = query.people().stream().map(id -> "?").collect(Collectors.joining(", "));
            where.and("pk IN (SELECT interaction FROM participant WHERE person IN (SELECT pk FROM ident WHERE id IN ("
                    + marks + ")))", query.people().toArray());
        }
        if (query.channel() != null) {
            where.and("channel = ?", query.channel());
        }
        if (query.from() != null) {
            where.and("at >= ?", query.from().toEpochMilli());
        }
        if (query.to() != null) {
            where.and("at < ?", query.to().toEpochMilli());
        }
        String direction = query.descending() ? " DESC" : " ASC";
        return where.plan("SELECT pk FROM interaction", "at" + direction + ", pk" + direction, "Interaction", """
                SELECT interaction.*, id, (SELECT group_concat(name, char(10)) FROM person WHERE person.pk IN (
                    SELECT person FROM participant WHERE interaction = interaction.pk)) people
                FROM interaction JOIN ident USING (pk) WHERE pk""" + LISTED, Rows::interaction);
    }

    private static Plan<EventRow> events(EventQuery query) {
        Where where = new Where().text("record_text", query.text());
        if (query.from() != null) {
            where.and("coalesce(ends, starts) >= ?", query.from().toEpochMilli());
        }
        if (query.to() != null) {
            where.and("starts < ?", query.to().toEpochMilli());
        }
        String order = switch (query.order()) {
            case START -> "starts";
            case TITLE -> "title_sort";
            case PLACE -> "place_sort";
        };
        String direction = query.descending() ? " DESC" : " ASC";
        return where.plan("SELECT pk FROM event", order + direction + " NULLS LAST, starts" + direction, "Event",
                "SELECT event.*, id FROM event JOIN ident USING (pk) WHERE pk" + LISTED, Rows::event);
    }

    private static Plan<GoalRow> goals(GoalQuery query) {
        return new Where().text("record_text", query.text()).plan("SELECT pk FROM goal", "ends ASC NULLS LAST, title_sort", "Goal", """
                SELECT goal.*, ident.id, above.id parent_id FROM goal JOIN ident USING (pk)
                LEFT JOIN ident above ON above.pk = goal.parent WHERE goal.pk""" + LISTED, Rows::goal);
    }

    /** Conditions that all hold. */
    private static final class Where {

        private final List<String> conditions = new ArrayList<>();
        private final List<Object> values = new ArrayList<>();

        Where text(String index, String words) {
            String text = SearchText.query(words);
            if (text != null) {
                and("pk IN (SELECT rowid FROM " + index + " WHERE " + index + " MATCH ?)", text);
            }
            return this;
        }

        Where and(String condition, Object... parameters) {
            conditions.add(condition);
            values.addAll(List.of(parameters));
            return this;
        }

        <R> Plan<R> plan(String select, String order, String type, String rows, Database.Row<R> reader) {
            String where = conditions.isEmpty() ? "" : " WHERE " + String.join(" AND ", conditions);
            return new Plan<>(select + where + " ORDER BY " + order, values.toArray(), conditions.isEmpty() ? type : null,
                    rows, reader);
        }
    }
}

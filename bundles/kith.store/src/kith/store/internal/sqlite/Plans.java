package kith.store.internal.sqlite;

import java.sql.SQLException;

import kith.store.EntityQuery;
import kith.store.EventQuery;
import kith.store.GoalQuery;
import kith.store.InteractionQuery;
import kith.store.OrganizationQuery;
import kith.store.PeopleQuery;
import kith.store.Query;
import kith.store.TimelineQuery;
import kith.store.query.Condition;

/** Makes the plan of a query. */
final class Plans {

    private static final String LISTED = " IN (SELECT value FROM json_each(?))";
    private static final String PEOPLE = "SELECT person.*, person_id AS id FROM person WHERE pk" + LISTED;
    private static final String ORGANIZATIONS = """
            SELECT organization.*, id, (SELECT count(*) FROM affiliation WHERE affiliation.organization = organization.pk) people
            FROM organization JOIN ident USING (pk) WHERE pk""" + LISTED;
    private static final String INTERACTIONS = """
            SELECT interaction.*, id, (SELECT group_concat(name, char(10)) FROM person WHERE person.pk IN (
                SELECT person FROM participant WHERE interaction = interaction.pk)) people
            FROM interaction JOIN ident USING (pk) WHERE pk""" + LISTED;
    private static final String EVENTS = "SELECT event.*, id FROM event JOIN ident USING (pk) WHERE pk" + LISTED;
    private static final String GOALS = """
            SELECT goal.*, ident.id, above.id parent_id FROM goal JOIN ident USING (pk)
            LEFT JOIN ident above ON above.pk = goal.parent WHERE goal.pk""" + LISTED;

    private Plans() {
    }

    /**
     * Returns the plan of a query; its rows are of the type that the query names.
     *
     * @param database answers what the plan depends on
     * @param today what relative dates count from
     */
    @SuppressWarnings("unchecked")
    static <R> Plan<R> of(Query<R> query, Database database, Today today) throws SQLException {
        if (query instanceof TimelineQuery timeline) {
            return (Plan<R>) new TimelineSql(timeline, database, today).plan();
        }
        Source source = Source.of(query.type());
        boolean everything = query.condition().equals(Condition.EVERYTHING);
        Sql from = new Sql().add(" FROM " + source.table());
        String before = " WHERE ";
        if (source.restriction() != null) {
            from.add(before).add(source.restriction(), source.type());
            before = " AND ";
        }
        if (!everything) {
            from.add(before).add(new ConditionSql(source, database, today).of(query.condition()));
        }
        Sql numbers = new Sql().add("SELECT pk").add(from).add(" ORDER BY ").add(OrderSql.of(source, query.sorts()));
        Sql size = everything ? new Sql().add("SELECT n FROM tally WHERE type = ?", source.type())
                : new Sql().add("SELECT count(*)").add(from);
        return (Plan<R>) switch (query) {
            case PeopleQuery people -> new Plan<>(numbers, size, PEOPLE, Rows::person);
            case OrganizationQuery organizations -> new Plan<>(numbers, size, ORGANIZATIONS, Rows::organization);
            case InteractionQuery interactions -> new Plan<>(numbers, size, INTERACTIONS, Rows::interaction);
            case EventQuery events -> new Plan<>(numbers, size, EVENTS, Rows::event);
            case GoalQuery goals -> new Plan<>(numbers, size, GOALS, Rows::goal);
            case TimelineQuery timeline -> throw new IllegalStateException();
            case EntityQuery entities -> EntityColumns.plan(entities, numbers, size, today);
        };
    }
}

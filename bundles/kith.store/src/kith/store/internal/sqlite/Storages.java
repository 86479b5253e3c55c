package kith.store.internal.sqlite;

import java.util.Map;

import kith.store.ContactKey;
import kith.store.internal.sqlite.Storage.Compared;
import kith.store.internal.sqlite.Storage.Few;
import kith.store.internal.sqlite.Storage.Form;
import kith.store.internal.sqlite.Storage.Link;
import kith.store.internal.sqlite.Storage.Title;
import kith.store.query.ComputedFields;
import kith.store.query.Field;
import kith.store.query.FieldType;

/** Knows where the values of fields are kept. */
final class Storages {

    private static final String NUMBER_OF = "(SELECT pk FROM ident WHERE id = ?)";
    private static final String KEPT = "pk IN (SELECT pk FROM custom_value WHERE field = " + NUMBER_OF + " AND ";
    private static final Link PARTICIPANTS = new Link("SELECT interaction FROM participant WHERE person IN ", null, null);
    private static final Link MEMBERSHIPS = new Link("SELECT person FROM affiliation WHERE organization IN ", null,
            "organization_sort");

    /** By whom a person is referred to who is, or was, with an organization. */
    private static final Link AFFILIATED = new Link("SELECT source FROM reference JOIN affiliation ON person = target "
            + "WHERE organization IN ", null, null);

    /** What refers to somebody of a tag. */
    private static final Few ABOUT_TAGGED = new Few("tag", "tag",
            "pk IN (SELECT source FROM reference JOIN tag ON tag.pk = target WHERE type = 'Person' AND tag IN ", null, ")", null);

    /** What has a column of its own, by class and field; everything else is among the values. */
    private static final Map<String, Storage> COLUMNS = Map.ofEntries(
            Map.entry("Person.name", new Title("contact_text", "name_sort")),
            Map.entry("Person.organization", MEMBERSHIPS),
            Map.entry("Person.title", column("title_sort", Form.FOLDED)),
            Map.entry("Person.email", new Compared("pk IN (SELECT pk FROM contact_key WHERE kind = "
                    + ContactKey.Kind.EMAIL.ordinal() + " AND ", null, "value", ")", Form.FOLDED, "lower(email)", null)),
            Map.entry("Person.phone", column("phone", Form.PLAIN)),
            Map.entry("Person.last-contact", column("last_contact", Form.MILLIS)),
            Map.entry("Person.interactions", column("interactions", Form.NUMBER)),
            Map.entry("Person.created", column("created", Form.MILLIS)),
            Map.entry("Organization.name", new Title("contact_text", "name_sort")),
            Map.entry("Organization.people", column(
                    "(SELECT count(*) FROM affiliation WHERE affiliation.organization = organization.pk)", Form.NUMBER)),
            Map.entry("Interaction.at", column("at", Form.MILLIS)),
            Map.entry("Interaction.channel", new Few("interaction", "channel", "channel IN ", null, "", "channel")),
            Map.entry("Interaction.contact", column("(" + Contacts.until("interaction", Contacts.NOW) + ")", Form.NUMBER)),
            Map.entry("Interaction.with", PARTICIPANTS),
            Map.entry("Interaction.subject", new Title("record_text", "subject")),
            Map.entry("Interaction.duration", column("seconds / 60.0", Form.NUMBER)),
            Map.entry("Interaction.direction", column("direction", Form.ORDINAL)),
            Map.entry("Interaction.mood", column("mood", Form.ORDINAL)),
            Map.entry("Event.title", new Title("record_text", "title_sort")),
            Map.entry("Event.start", column("starts", Form.EVENT_START)),
            Map.entry("Event.end", column("coalesce(ends, starts)", Form.EVENT_END)),
            Map.entry("Event.place", column("place_sort", Form.FOLDED)),
            Map.entry("Event.attendees", column("attendees", Form.NUMBER)),
            Map.entry("Event.all-day", column("all_day", Form.NUMBER)),
            Map.entry("Goal.title", new Title("record_text", "title_sort")),
            Map.entry("Goal.metric", column("metric", Form.PLAIN)),
            Map.entry("Goal.target", column("target", Form.NUMBER)),
            Map.entry("Goal.from", column("starts", Form.ISO)),
            Map.entry("Goal.to", column("ends", Form.ISO)),
            Map.entry("Goal.state", column("state", Form.ORDINAL)),
            Map.entry("Exchange.title", new Title("record_text", "title")),
            Map.entry("Exchange.at", exchange("at", Form.MILLIS)),
            Map.entry("Exchange.side", exchange("side", Form.ORDINAL)),
            Map.entry("Task.title", new Title("record_text", "title")),
            Map.entry("Event.moment", column("moment", Form.MILLIS)),
            Map.entry("Exchange.moment", column("moment", Form.MILLIS)),
            Map.entry("Task.moment", column("moment", Form.MILLIS)),
            Map.entry("Interaction.people-tag", ABOUT_TAGGED),
            Map.entry("Event.people-tag", ABOUT_TAGGED),
            Map.entry("Exchange.people-tag", ABOUT_TAGGED),
            Map.entry("Task.people-tag", ABOUT_TAGGED),
            Map.entry("Interaction.organization", AFFILIATED),
            Map.entry("Event.organization", AFFILIATED),
            Map.entry("Exchange.organization", AFFILIATED),
            Map.entry("Task.organization", AFFILIATED),
            Map.entry("Opportunity.title", new Title("record_text", "title")));

    private Storages() {
    }

    /** Returns where the values of a field of a class are kept. */
    static Storage of(String type, Field field) {
        if (field.key().equals("tag")) {
            return new Few("tag", "tag", "pk IN (SELECT pk FROM tag WHERE type = ? AND tag IN ", type, ")", null);
        }
        if (ComputedFields.find(field.key()).isPresent()) {
            return column(ComputedValues.expression(field.key(), Source.of(type).table()), Form.NUMBER);
        }
        Storage column = COLUMNS.get(type + "." + field.key());
        return column == null ? value(type, field) : column;
    }

    private static Storage value(String type, Field field) {
        String key = FieldProjection.key(type, field.key());
        String table = Source.of(type).table();
        if (field.type() == FieldType.REFERENCE) {
            return new Link("SELECT pk FROM custom_value WHERE field = " + NUMBER_OF + " AND target IN ", key, null);
        }
        Form form = switch (field.type()) {
            case NUMBER -> Form.NUMBER;
            case PAST, AHEAD -> FieldProjection.isInstant(type, field.key()) ? Form.MILLIS : Form.ISO;
            case AGE -> Form.ISO;
            case TEXT, CHOICE, FLAG, REFERENCE -> Form.FOLDED;
        };
        String column = form == Form.NUMBER || form == Form.MILLIS ? "number" : "text_sort";
        return new Compared(KEPT, key, column, ")", form, "(SELECT " + column + " FROM custom_value WHERE custom_value.pk = " + table
                + ".pk AND field = " + NUMBER_OF + " ORDER BY position LIMIT 1)", FieldProjection.unset(type, field.key()));
    }

    private static Compared column(String expression, Form form) {
        return new Compared("", null, expression, "", form, expression, null);
    }

    private static Compared exchange(String column, Form form) {
        return new Compared("pk IN (SELECT pk FROM exchange WHERE ", null, column, ")", form,
                "(SELECT " + column + " FROM exchange WHERE exchange.pk = entity.pk)", null);
    }
}

package kith.store.internal.sqlite;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import kith.model.Interaction;
import kith.model.KithPackage;

/** The rows of interactions and of who took part. */
final class InteractionProjection implements Projection<Interaction> {

    /** Who took part in what. */
    static final Table PARTICIPANT = new Table("participant", 3, "person", "at", "interaction");

    private static final Table TABLE = new Table("interaction", 1, "pk", "at", "zone", "seconds", "channel", "subject", "note",
            "direction", "mood", "all_day");
    private static final Table TEXT = Table.text("record_text");
    private static final int CHANNEL = 4;
    private static final int SHOWN_NOTE = 300;

    private final Idents idents;

    InteractionProjection(Idents idents) {
        this.idents = idents;
    }

    /** Returns the channel of an object that is an interaction; empty if there is none. */
    static Optional<Object> channel(Projected object) {
        return Optional.ofNullable(row(object)).map(row -> row.values()[CHANNEL]);
    }

    /** Returns the row of an object that is an interaction, or null. */
    static TableRow row(Projected object) {
        return object.rows().stream().filter(row -> row.table() == TABLE).findFirst().orElse(null);
    }

    /** Adds a participant of an interaction that was not there before to the totals. */
    static void addTo(InteractionTotals totals, TableRow interaction, TableRow participant) throws SQLException {
        totals.add((Long) participant.values()[0], (Long) participant.values()[1], (String) interaction.values()[CHANNEL]);
    }

    @Override
    public void project(long pk, Interaction interaction, List<TableRow> rows) throws SQLException {
        long at = at(interaction);
        rows.add(new TableRow(TABLE, pk, at, interaction.getZone() == null ? null : interaction.getZone().getId(),
                interaction.getDuration() == null ? null : interaction.getDuration().toSeconds(),
                interaction.getChannel(), interaction.getSubject(), beginning(interaction.getNote()),
                interaction.getDirection().getValue(), interaction.getMood().getValue(), interaction.isAllDay() ? 1 : 0));
        for (String id : References.ids(interaction, KithPackage.Literals.INTERACTION__PARTICIPANTS)) {
            rows.add(new TableRow(PARTICIPANT, idents.of(id), at, pk));
        }
        rows.add(new TableRow(TEXT, pk, SearchText.indexed(interaction.getSubject()), SearchText.indexed(SearchText.of(interaction))));
    }

    /** An interaction without a time stands where it was added, so that it can be found and mended. */
    private static long at(Interaction interaction) {
        Instant at = interaction.getAt() == null ? interaction.getCreated() : interaction.getAt();
        return at == null ? 0 : at.toEpochMilli();
    }

    /** Returns as much of a note as lists show. */
    static String beginning(String note) {
        if (note == null || note.length() <= SHOWN_NOTE) {
            return note;
        }
        int end = Character.isHighSurrogate(note.charAt(SHOWN_NOTE - 1)) ? SHOWN_NOTE - 1 : SHOWN_NOTE;
        return note.substring(0, end);
    }
}

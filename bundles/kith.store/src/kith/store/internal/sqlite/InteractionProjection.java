package kith.store.internal.sqlite;

import java.sql.SQLException;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;

import kith.model.Interaction;
import kith.model.KithPackage;

/** The rows of interactions and of who took part, with what is known of each person by them. */
final class InteractionProjection implements Projection<Interaction> {

    private static final int SHOWN_NOTE = 300;

    private final Database database;
    private final Idents idents;
    private final Set<Long> stale = new HashSet<>();

    InteractionProjection(Database database, Idents idents) {
        this.database = database;
        this.idents = idents;
    }

    @Override
    public void add(long pk, Interaction interaction) throws SQLException {
        long at = at(interaction);
        database.update("INSERT INTO interaction (pk, at, zone, seconds, channel, subject, note) VALUES (?, ?, ?, ?, ?, ?, ?)",
                pk, at, interaction.getZone() == null ? null : interaction.getZone().getId(),
                interaction.getDuration() == null ? null : interaction.getDuration().toSeconds(),
                interaction.getChannel(), interaction.getSubject(), beginning(interaction.getNote()));
        for (String id : References.ids(interaction, KithPackage.Literals.INTERACTION__PARTICIPANTS)) {
            long person = idents.of(id);
            database.update("INSERT INTO participant (person, at, interaction) VALUES (?, ?, ?)", person, at, pk);
            stale.add(person);
        }
        database.update("INSERT INTO record_text (rowid, title, text) VALUES (?, ?, ?)", pk, interaction.getSubject(),
                SearchText.of(interaction));
    }

    @Override
    public void remove(long pk, Interaction interaction) throws SQLException {
        long at = at(interaction);
        for (String id : References.ids(interaction, KithPackage.Literals.INTERACTION__PARTICIPANTS)) {
            long person = idents.of(id);
            database.update("DELETE FROM participant WHERE person = ? AND at = ? AND interaction = ?", person, at, pk);
            stale.add(person);
        }
        database.update("DELETE FROM interaction WHERE pk = ?", pk);
        database.update("DELETE FROM record_text WHERE rowid = ?", pk);
    }

    /** Counts anew the interactions of those whose interactions changed: once each, however many changed. */
    void flush() throws SQLException {
        for (Long person : stale) {
            database.update("UPDATE person SET (last_contact, interactions) = "
                    + "(SELECT max(at), count(*) FROM participant WHERE person = ?) WHERE pk = ?", person, person);
        }
        stale.clear();
    }

    /** An interaction without a time stands where it was added, so that it can be found and mended. */
    private static long at(Interaction interaction) {
        Instant at = interaction.getAt() == null ? interaction.getCreated() : interaction.getAt();
        return at == null ? 0 : at.toEpochMilli();
    }

    private static String beginning(String note) {
        if (note == null || note.length() <= SHOWN_NOTE) {
            return note;
        }
        int end = Character.isHighSurrogate(note.charAt(SHOWN_NOTE - 1)) ? SHOWN_NOTE - 1 : SHOWN_NOTE;
        return note.substring(0, end);
    }
}

package kith.store.internal.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import kith.model.Interaction;
import kith.model.KithFactory;
import kith.store.Batch;
import kith.store.Ids;
import kith.store.Listing;
import kith.store.NetworkStore;
import kith.store.Stores;
import kith.store.TimelineQuery;
import kith.store.TimelineRow;
import kith.store.internal.sqlite.NetworkFile.Access;
import kith.store.query.Condition;

/** A timeline that is open while a check makes the counts anew by which its places are found. */
class RepairedCountsTest {

    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
    private static final int PLACE = 300;

    @TempDir
    Path folder;

    @Test
    void findsItsPlacesByTheNewCounts() throws Exception {
        Path file = folder.resolve("a.kith");
        try (NetworkStore store = Stores.create(file)) {
            List<String> ids = addInteractions(store);
            try (Database other = new Database(NetworkFile.connect(file, Access.WRITE))) {
                other.execute("UPDATE timeline_count SET n = n + 1");
            }
            Listing<TimelineRow> listing = store.list(new TimelineQuery(Set.of("Interaction"), Condition.EVERYTHING, List.of()));
            assertThat(listing.ids(PLACE, 1)).isNotEqualTo(List.of(ids.get(PLACE)));
            assertThat(store.check()).isNotEmpty();
            assertThat(listing.ids(PLACE, 1)).containsExactly(ids.get(PLACE));
        }
    }

    /** Adds one an hour; returns the latest first. */
    private static List<String> addInteractions(NetworkStore store) throws Exception {
        Random random = new Random(1);
        List<String> ids = new ArrayList<>();
        try (Batch batch = store.begin("Add", true)) {
            for (int i = 0; i < 2 * PLACE; i++) {
                Interaction interaction = KithFactory.eINSTANCE.createInteraction();
                interaction.setId(Ids.next(NOON, random));
                interaction.setAt(NOON.minus(Duration.ofHours(i)));
                ids.add(interaction.getId());
                batch.put(interaction);
            }
            batch.commit();
        }
        return ids;
    }
}

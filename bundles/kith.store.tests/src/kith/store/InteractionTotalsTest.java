package kith.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import kith.model.Interaction;
import kith.model.Person;

/** The last interaction of people, and how many there were, follow interactions however these come, change and go. */
class InteractionTotalsTest extends SmallObjects {

    private static final String[] CHANNELS = { "kith.call", "kith.note", null };

    @TempDir
    Path folder;

    @BeforeEach
    void know() {
        ContactChannels.install(() -> Map.of("kith.note", false, "kith.call", true));
    }

    @AfterEach
    void forget() {
        ContactChannels.install(Map::of);
    }

    @ParameterizedTest
    @ValueSource(longs = { 1, 2, 3, 4, 5, 6 })
    void areThoseOfARecount(long seed) throws Exception {
        Random random = new Random(seed);
        List<Person> people = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            people.add(person("Person " + i));
        }
        List<Interaction> interactions = new ArrayList<>();
        try (NetworkStore store = Stores.create(folder.resolve("network.kith"))) {
            for (int round = 0; round < 40; round++) {
                try (Batch batch = store.begin("Edit", true)) {
                    // A batch that adds people late names them first in interactions.
                    for (int i = random.nextInt(8); i >= 0; i--) {
                        edit(batch, people.get(random.nextInt(people.size())), interactions, random);
                    }
                    if (random.nextInt(6) > 0) {
                        batch.commit();
                    }
                }
                if (round % 8 == 7) {
                    assertEquals(List.of(), store.check(), "seed " + seed + ", round " + round);
                }
            }
        }
    }

    private void edit(Batch batch, Person person, List<Interaction> interactions, Random random) throws NetworkException {
        switch (random.nextInt(8)) {
            case 0 -> batch.put(person);
            case 1 -> batch.remove(person.getId());
            case 2, 3 -> {
                if (!interactions.isEmpty()) {
                    Interaction interaction = interactions.get(random.nextInt(interactions.size()));
                    change(interaction, person, random);
                    batch.put(interaction);
                }
            }
            case 4 -> {
                if (!interactions.isEmpty()) {
                    batch.remove(interactions.get(random.nextInt(interactions.size())).getId());
                }
            }
            default -> {
                Interaction interaction = interaction("Met", NOON, person);
                change(interaction, person, random);
                interactions.add(interaction);
                batch.put(interaction);
            }
        }
    }

    private static void change(Interaction interaction, Person person, Random random) {
        switch (random.nextInt(3)) {
            case 0 -> interaction.setChannel(CHANNELS[random.nextInt(CHANNELS.length)]);
            case 1 -> interaction.setAt((random.nextInt(6) == 0 ? Instant.now() : NOON).plus(Duration.ofDays(random.nextInt(20))));
            default -> {
                if (!interaction.getParticipants().remove(person)) {
                    interaction.getParticipants().add(person);
                }
            }
        }
    }
}

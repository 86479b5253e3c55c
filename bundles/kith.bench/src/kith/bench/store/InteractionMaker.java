package kith.bench.store;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import kith.model.Interaction;
import kith.model.KithFactory;
import kith.model.Person;
import kith.store.Ids;
import kith.store.NetworkStore;

/** Makes interactions as an import would bring them, with people of a network. */
final class InteractionMaker {

    private static final int KNOWN = 500;
    private static final String[] WORDS = ("internship referral coffee thanks interview mentor clinic data budget paper grant "
            + "panel alumni career letter portfolio hiring research teaching travel").split(" ");

    private final Random random = new Random(1);
    private final List<Person> people;

    InteractionMaker(NetworkStore store) {
        List<String> ids = store.ids("Person");
        people = random.ints(KNOWN, 0, ids.size()).mapToObj(i -> (Person) store.load(ids.get(i)).orElseThrow()).toList();
    }

    List<Interaction> make(int count) {
        List<Interaction> made = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            Instant at = Instant.parse("2026-03-01T12:00:00Z").minusSeconds(random.nextInt(63_072_000));
            Interaction interaction = KithFactory.eINSTANCE.createInteraction();
            interaction.setId(Ids.next(at, random));
            interaction.setCreated(at);
            interaction.setAt(at);
            interaction.setZone(ZoneOffset.UTC);
            interaction.setDuration(Duration.ofMinutes(20));
            interaction.setChannel("kith.call");
            interaction.setSubject(text(3));
            interaction.setNote(text(17));
            for (int n = 1 + random.nextInt(3); n > 0; n--) {
                Person person = people.get(random.nextInt(KNOWN));
                if (!interaction.getParticipants().contains(person)) {
                    interaction.getParticipants().add(person);
                }
            }
            made.add(interaction);
        }
        return made;
    }

    private String text(int words) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < words; i++) {
            text.append(i == 0 ? "" : " ").append(WORDS[random.nextInt(WORDS.length)]);
        }
        return text.toString();
    }
}

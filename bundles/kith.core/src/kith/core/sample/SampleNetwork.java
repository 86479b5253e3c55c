package kith.core.sample;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.IntConsumer;

import kith.model.Entity;
import kith.model.Exchange;
import kith.model.Interaction;
import kith.model.Organization;
import kith.model.Person;
import kith.model.Profile;
import kith.model.Task;
import kith.store.Batch;
import kith.store.BatchSource;
import kith.store.NetworkException;

/**
 * Makes networks of fictional people: the one that a new user sees, and larger ones to measure with. The same size, seed
 * and time give the same network.
 */
public final class SampleNetwork {

    private static final int CHUNK = 20_000;

    private final BatchSource store;
    private final Size size;
    private final IntConsumer progress;
    private final People people;
    private final Happenings happenings;
    private final Happenings more;
    private final Favours favours;
    private final Roots roots;
    private final List<Person> known = new ArrayList<>();
    private Batch batch;
    private int written;

    private SampleNetwork(BatchSource store, Size size, long seed, Instant now, IntConsumer progress) {
        this.store = store;
        this.size = size;
        this.progress = progress;
        Random random = new Random(seed);
        Words words = new Words(random);
        Dates dates = new Dates(random, now, ZoneId.systemDefault());
        people = new People(random, words, dates);
        happenings = new Happenings(random, words, dates);
        // Of a sequence of their own, as what is made with them is.
        Random own = new Random(~seed);
        more = new Happenings(own, new Words(own), dates);
        favours = new Favours(own, dates, now);
        Random rooted = new Random(seed + 1);
        roots = new Roots(rooted, new Words(rooted), dates.today().getYear());
    }

    /**
     * Fills an empty network. It does not enter the history.
     *
     * @param seed what makes one network of a size different from another
     * @param now the time at which its two years end
     * @param progress is told how many parts of a hundred are done
     * @throws NetworkException if the network cannot be written
     */
    public static void generate(BatchSource store, Size size, long seed, Instant now, IntConsumer progress)
            throws NetworkException {
        new SampleNetwork(store, size, seed, now, progress).run();
    }

    private void run() throws NetworkException {
        batch = store.begin("Sample", false);
        try {
            List<Organization> organizations = new ArrayList<>();
            Person self = null;
            for (int i = 0; i < size.organizations(); i++) {
                organizations.add(put(people.organization(i)));
            }
            for (int i = 0; i < size.people(); i++) {
                Person person = people.person(i, organizations, known);
                roots.person(person, organizations);
                if (i == size.people() - 1) {
                    roots.self(person, organizations);
                    self = put(person);
                } else {
                    favours.person(person, i);
                    known.add(put(person));
                }
            }
            for (int i = 0; i < size.events(); i++) {
                put(happenings.event(i, size.events(), known));
            }
            for (int i = 0; i < size.interactions(); i++) {
                Interaction interaction = happenings.interaction(known, i, size.interactions());
                favours.interaction(interaction, known);
                put(interaction);
                if (i % 6 == 0) {
                    exchange(happenings.exchange(interaction));
                } else if (favours.hasExchange(interaction)) {
                    exchange(more.exchange(interaction));
                }
                if (i % 40 == 0) {
                    task(happenings.task(interaction));
                } else if (favours.hasTask(interaction)) {
                    task(more.task(interaction));
                }
            }
            for (var goal : happenings.goals()) {
                put(goal);
            }
            Profile profile = people.profile();
            favours.profile(profile);
            profile.setSelf(self);
            put(profile);
            batch.commit();
        } finally {
            batch.close();
        }
        progress.accept(100);
    }

    private void task(Task task) throws NetworkException {
        favours.task(task);
        put(task);
    }

    private void exchange(Exchange exchange) throws NetworkException {
        favours.exchange(exchange);
        put(exchange);
        Task thanks = favours.thanks(exchange);
        if (thanks != null) {
            put(thanks);
        }
    }

    private <T extends Entity> T put(T entity) throws NetworkException {
        batch.put(entity);
        if (++written % CHUNK == 0) {
            batch.commit();
            batch.close();
            progress.accept((int) Math.min(99, 100L * written / (size.people() + size.interactions() * 6L / 5)));
            batch = store.begin("Sample", false);
        }
        return entity;
    }
}

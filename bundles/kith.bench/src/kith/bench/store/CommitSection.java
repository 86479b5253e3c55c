package kith.bench.store;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import kith.bench.Budget;
import kith.bench.Contest;
import kith.bench.Networks;
import kith.bench.Options;
import kith.bench.Row;
import kith.bench.Section;
import kith.core.Session;
import kith.model.Interaction;
import kith.model.KithFactory;
import kith.model.Person;
import kith.store.NetworkException;

/** What one command costs, all that follows from it included, against a durable transaction that changes one row. */
public final class CommitSection implements Section {

    private static final int TIMES = 8000;
    private static final int KNOWN = 200;
    private static final String BARE = "bare durable transaction";

    @Override
    public String name() {
        return "commit";
    }

    @Override
    public List<Row> measure(Networks networks, Options options) throws Exception {
        Path file = networks.copy(options.large(), "commit");
        // Two who write to one file throw each other's caches away; nobody else writes to a network that is open.
        Path other = networks.copy(options.small(), "commit-raw");
        List<Row> rows = new ArrayList<>();
        try (Session session = Session.open(file, Runnable::run); RawDatabase raw = new RawDatabase(other)) {
            List<Person> people = people(session);
            int times = options.times(TIMES);
            Contest.Work bare = turn -> bare(raw, turn);
            Contest edit = Contest.between(turn -> edit(session, people.get(turn % KNOWN), turn), bare, times);
            rows.add(row("one edit, median", edit.ours().median(), edit.raw().median(), Budget.times(2)));
            rows.add(row("one edit, p99", edit.ours().percentile(99), edit.raw().percentile(99), Budget.times(4)));
            PlainEdit plain = new PlainEdit(raw, KNOWN);
            Contest same = Contest.between(turn -> edit(session, people.get(turn % KNOWN), turn), plain::run, times);
            rows.add(new Row(name(), "one edit over its rows, median", "ms", same.ours().median(), same.raw().median(),
                    "the same rows by plain SQL", Budget.NONE));
            Random random = new Random(1);
            Contest log = Contest.between(turn -> log(session, people, random, turn), bare, times);
            rows.add(row("log an interaction, median", log.ours().median(), log.raw().median(), Budget.over(1)));
            rows.add(row("log an interaction, p99", log.ours().percentile(99), log.raw().percentile(99), Budget.NONE));
            Contest found = Contest.between(turn -> editAndSearch(session, people.get(turn % KNOWN), turn, 1), bare,
                    options.times(TIMES / 16));
            rows.add(row("one edit and the search that finds it, median", found.ours().median(), found.raw().median(), Budget.times(4)));
            Contest page = Contest.between(turn -> editAndSearch(session, people.get(turn % KNOWN), turn, SearchSection.HITS), bare,
                    options.times(TIMES / 16));
            rows.add(row("one edit and all hits of the search, median", page.ours().median(), page.raw().median(), Budget.NONE));
            Contest undo = Contest.between(turn -> session.undo(), bare, options.times(TIMES / 16));
            rows.add(row("undo, median", undo.ours().median(), undo.raw().median(), Budget.times(2)));
        } finally {
            Networks.delete(file);
            Networks.delete(other);
        }
        return rows;
    }

    private Row row(String what, double value, double reference, Budget budget) {
        return new Row(name(), what, "ms", value, reference, BARE, budget);
    }

    private static List<Person> people(Session session) {
        List<String> ids = session.getStore().ids("Person");
        Random random = new Random(1);
        return random.ints(KNOWN, 0, ids.size()).mapToObj(i -> session.find(Person.class, ids.get(i)).orElseThrow()).toList();
    }

    private static void bare(RawDatabase raw, int turn) throws Exception {
        raw.prepare("UPDATE interaction SET seconds = ? WHERE pk = (SELECT pk FROM interaction WHERE pk >= ? LIMIT 1)",
                (int) System.nanoTime(), 1 + turn % 5000).executeUpdate();
    }

    private static void edit(Session session, Person person, int turn) throws NetworkException {
        session.execute("Edit", () -> person.setNote("Called back on day " + turn + " " + System.nanoTime()));
    }

    /** What was edited is in the full-text index when somebody searches: this is the whole cost. */
    private static void editAndSearch(Session session, Person person, int turn, int limit) throws NetworkException {
        String word = "w" + System.nanoTime();
        session.execute("Edit", () -> person.setNote(word));
        if (session.getStore().search(word, limit).isEmpty()) {
            throw new IllegalStateException("Not found: " + word + " of turn " + turn);
        }
    }

    private static void log(Session session, List<Person> people, Random random, int turn) throws NetworkException {
        session.execute("Log", () -> {
            Interaction interaction = session.create(KithFactory.eINSTANCE.createInteraction());
            interaction.setAt(Instant.now());
            interaction.setZone(ZoneOffset.UTC);
            interaction.setChannel("kith.call");
            interaction.setSubject("Informational interview " + turn);
            interaction.setNote("Spoke about the role and what a first year in it looks like; she offered to read my letter "
                    + "and to name two colleagues.");
            interaction.getParticipants().add(people.get(random.nextInt(people.size())));
        });
    }
}

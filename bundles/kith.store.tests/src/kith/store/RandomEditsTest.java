package kith.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import kith.model.Email;
import kith.model.Entity;
import kith.model.Event;
import kith.model.Exchange;
import kith.model.ExchangeSide;
import kith.model.Goal;
import kith.model.Interaction;
import kith.model.Organization;
import kith.model.Person;
import kith.model.Phone;
import kith.model.Task;

/** What is derived from the objects is the same after many small edits as if it were made of the objects alone. */
class RandomEditsTest extends SmallObjects {

    private static final int TRANSACTIONS = 80;
    private static final String[] WORDS = { "Amara", "\u00c9mile", "river", "data", "Zo\u00eb", "mentor", "coffee" };

    @TempDir
    Path folder;

    private final List<Entity> objects = new ArrayList<>();
    private final List<Long> transactions = new ArrayList<>();
    private Random random;

    @ParameterizedTest
    @ValueSource(longs = { 1, 2, 3 })
    void derivedTablesFollowTheObjects(long seed) throws Exception {
        random = new Random(seed);
        Path file = folder.resolve("network.kith");
        try (NetworkStore store = Stores.create(file)) {
            for (int i = 0; i < 20; i++) {
                make();
            }
            for (int i = 0; i < TRANSACTIONS; i++) {
                transaction(store);
            }
            List<String> words = words(store);
            assertEquals(List.of(), store.check());
            assertEquals(words(store), words);
        }
    }

    private void transaction(NetworkStore store) throws NetworkException {
        try (Batch batch = store.begin("Edit", true)) {
            for (int i = edits(); i >= 0; i--) {
                edit(batch);
            }
            if (random.nextInt(8) > 0) {
                ChangeSet changes = batch.commit();
                if (changes.transaction() > 0) {
                    transactions.add(changes.transaction());
                }
            }
        }
    }

    /** Most transactions are small; large ones write their texts themselves, and on another thread. */
    private int edits() {
        return switch (random.nextInt(20)) {
            case 0 -> 150;
            case 1 -> 1200;
            default -> random.nextInt(6);
        };
    }

    private void edit(Batch batch) throws NetworkException {
        switch (random.nextInt(12)) {
            case 0 -> batch.remove(any(Entity.class).getId());
            case 1 -> batch.put(make());
            case 2 -> {
                if (!transactions.isEmpty()) {
                    batch.revert(transactions.get(random.nextInt(transactions.size())));
                }
            }
            default -> {
                Entity entity = any(Entity.class);
                change(entity);
                batch.put(entity);
            }
        }
    }

    private Entity make() {
        Entity made = switch (random.nextInt(12)) {
            case 0, 6 -> organization(word());
            case 1 -> interaction(word(), NOON);
            case 2 -> goal(word(), null);
            case 3 -> MODEL.createEvent();
            case 4 -> MODEL.createExchange();
            case 5 -> MODEL.createTask();
            default -> person(word());
        };
        if (made.getId() == null) {
            made.setId(id());
        }
        objects.add(made);
        return made;
    }

    private void change(Entity entity) {
        if (random.nextInt(5) == 0) {
            toggle(entity.getTags(), word());
            return;
        }
        switch (entity) {
            case Person person -> change(person);
            case Organization organization -> organization.setName(random.nextInt(4) == 0 ? null : word());
            case Interaction interaction -> change(interaction);
            case Goal goal -> goal.setTitle(word());
            case Event event -> event.setPlace(word());
            case Exchange exchange -> exchange.setSide(random.nextBoolean() ? ExchangeSide.GIVE : ExchangeSide.TAKE);
            case Task task -> task.setTitle(word());
            default -> throw new AssertionError(entity);
        }
    }

    private void change(Person person) {
        switch (random.nextInt(8)) {
            case 0 -> person.setFormattedName(word() + " " + word());
            case 1 -> {
                Email email = MODEL.createEmail();
                email.setAddress(word() + "@example.org");
                person.getEmails().add(random.nextInt(person.getEmails().size() + 1), email);
            }
            case 2 -> {
                Phone phone = MODEL.createPhone();
                phone.setNumber("+1 202 555 " + random.nextInt(1000));
                person.getPhones().add(phone);
            }
            case 3 -> person.getAffiliations().clear();
            case 4, 5, 6 -> join(person, any(Organization.class), word());
            default -> person.setNote(word());
        }
    }

    private void change(Interaction interaction) {
        switch (random.nextInt(3)) {
            case 0 -> interaction.setAt(NOON.plusSeconds(random.nextInt(100)));
            case 1 -> interaction.setNote(word());
            default -> toggle(interaction.getParticipants(), any(Person.class));
        }
    }

    private static <T> void toggle(List<T> list, T value) {
        if (!list.remove(value)) {
            list.add(value);
        }
    }

    private <T extends Entity> T any(Class<T> type) {
        List<T> some = objects.stream().filter(type::isInstance).map(type::cast).toList();
        if (!some.isEmpty()) {
            return some.get(random.nextInt(some.size()));
        }
        while (true) {
            Entity made = make();
            if (type.isInstance(made)) {
                return type.cast(made);
            }
        }
    }

    private String word() {
        return WORDS[random.nextInt(WORDS.length)];
    }

    /** Returns every word of the full-text indexes with its place; a search brings them up to date. */
    private static List<String> words(NetworkStore store) throws Exception {
        store.search("word", 1);
        List<String> words = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + store.getFile());
                Statement statement = connection.createStatement()) {
            for (String index : List.of("contact_text", "record_text")) {
                statement.execute("CREATE VIRTUAL TABLE temp." + index + "_words USING fts5vocab('main', '" + index + "', 'instance')");
                try (ResultSet rows = statement.executeQuery("SELECT term, doc, col, \"offset\" FROM temp." + index + "_words "
                        + "ORDER BY 1, 2, 3, 4")) {
                    while (rows.next()) {
                        words.add(index + ": " + rows.getString(1) + " " + rows.getLong(2) + " " + rows.getString(3) + " "
                                + rows.getLong(4));
                    }
                }
            }
        }
        return words;
    }
}

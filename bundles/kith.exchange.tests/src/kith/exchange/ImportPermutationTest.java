package kith.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import kith.core.Session;
import kith.model.Person;
import kith.store.Titles;

/** Imports cards of people who share names, addresses and numbers, in any order and any division into files. */
class ImportPermutationTest extends ImportFixture {

    private static final int PEOPLE = 40;
    private static final int CARDS = 120;
    private static final List<String> NAMES = List.of("Ada Osei", "Adam Osei", "Anna Berg", "Anna Stein", "Sun Kim", "Jos\u00e9 Garc\u00eda");

    @ParameterizedTest
    @ValueSource(longs = { 1, 2, 3, 4, 5, 6, 7, 8 })
    void givesTheSamePeopleInAnyOrderAndDivision(long seed) throws Exception {
        Random random = new Random(seed);
        List<String> cards = cards(random);
        List<String> expected = null;
        for (int round = 0; round < 4; round++) {
            try (Session each = Session.create(folder.resolve("round" + round + ".kith"), Runnable::run)) {
                List<Path> files = files(cards, random, round);
                Importer importer = new Importer(each, FORMATS);
                if (round % 2 == 0) {
                    importer.run(files, false, null);
                } else {
                    for (Path file : files) {
                        importer.run(List.of(file), false, null);
                    }
                }
                List<String> people = people(each);
                expected = expected == null ? people : expected;
                assertEquals(String.join("\n", expected), String.join("\n", people));
                ImportReport again = importer.run(files, false, null);
                assertEquals(List.of(0, 0, CARDS), List.of(again.added(), again.updated(), again.skipped()), again.toString());
                Collections.shuffle(cards, random);
                again = importer.run(files(cards, random, round + 10), false, null);
                assertEquals(List.of(0, 0, CARDS), List.of(again.added(), again.updated(), again.skipped()), again.toString());
            }
        }
    }

    /** Each person has either a UID, or an address that is on all cards, or neither: then each card is one of its own. */
    private static List<String> cards(Random random) {
        List<String> cards = new ArrayList<>();
        for (int i = 0; i < CARDS; i++) {
            int person = random.nextInt(PEOPLE);
            List<String> lines = new ArrayList<>(List.of("FN:" + NAMES.get(person % NAMES.size())));
            switch (person % 3) {
                case 0 -> lines.add("UID:uid-" + person);
                case 1 -> lines.add("EMAIL:box" + person / 12 + (person % 2 == 0 ? "@example.org" : "@example.net"));
                default -> { }
            }
            if (random.nextBoolean()) {
                lines.add("TEL:+49 30 12345" + random.nextInt(10, 15));
            }
            if (random.nextInt(3) == 0) {
                lines.add("NICKNAME:nick" + random.nextInt(3));
            }
            cards.add(card("3.0", lines.toArray(String[]::new)));
        }
        return cards;
    }

    private List<Path> files(List<String> cards, Random random, int round) throws Exception {
        Collections.shuffle(cards, random);
        List<Path> files = new ArrayList<>();
        int from = 0;
        while (from < cards.size()) {
            int to = Math.min(cards.size(), from + random.nextInt(1, cards.size()));
            files.add(file(round + "-" + files.size() + ".vcf", String.join("", cards.subList(from, to))));
            from = to;
        }
        return files;
    }

    private static List<String> people(Session session) {
        return session.getStore().ids("Person").stream().map(id -> (Person) session.getStore().load(id).orElseThrow())
                .map(ImportPermutationTest::text).sorted().toList();
    }

    private static String text(Person person) {
        return Titles.of(person) + " " + person.getEmails().stream().map(each -> each.getAddress()).collect(Collectors.toCollection(TreeSet::new))
                + person.getPhones().stream().map(each -> each.getNumber()).collect(Collectors.toCollection(TreeSet::new))
                + new TreeSet<>(person.getNicknames());
    }
}

package kith.bench.exchange;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;

import kith.bench.Budget;
import kith.bench.Networks;
import kith.bench.Options;
import kith.bench.Row;
import kith.bench.Samples;
import kith.bench.Section;
import kith.bench.store.StoredRows;
import kith.core.Session;
import kith.exchange.ImportFormat;
import kith.exchange.ImportReport;
import kith.exchange.Importer;
import kith.store.Stores;

/**
 * Measures the import of a vCard file into an empty network: against the library that only reads the cards, against plain JDBC
 * that inserts the rows that came of it, and of cards that share a name or a UID against as many that do not.
 */
public final class CardSection implements Section {

    private static final int CARDS = 10_000;
    private static final int REPEATED = 20_000;
    private static final int MOST_MILLIS = 4_000;
    private static final int ROUNDS = 3;

    private final Supplier<List<ImportFormat>> formats;

    /** @param formats gives the formats that are recognized */
    public CardSection(Supplier<List<ImportFormat>> formats) {
        this.formats = formats;
    }

    @Override
    public String name() {
        return "cards";
    }

    @Override
    public List<Row> measure(Networks networks, Options options) throws Exception {
        int cards = options.times(CARDS);
        Files.createDirectories(networks.folder());
        Path file = networks.folder().resolve("cards.vcf");
        write(file, cards, "%1$08x", "Ferreira%1$d");
        Samples done = new Samples();
        Samples tried = new Samples();
        Samples read = new Samples();
        Samples plain = new Samples();
        // The first round is for the compiler of the virtual machine.
        for (int round = 0; round <= ROUNDS; round++) {
            long trial = run(networks, file, cards, cards, true);
            long whole = run(networks, file, cards, cards, false);
            long inserted = insert(networks);
            long alone = read(file, cards);
            if (round > 0) {
                tried.add(trial);
                done.add(whole);
                plain.add(inserted);
                read.add(alone);
            }
        }
        double reference = 1000 * cards / read.median();
        List<Row> rows = new ArrayList<>(repeated(networks, options.times(REPEATED)));
        rows.addAll(List.of(
                new Row(name(), "vCard import, median", "/s", 1000 * cards / done.median(), reference, "ez-vcard alone",
                        Budget.atLeast(0.35)),
                new Row(name(), "vCard import that is only tried, median", "/s", 1000 * cards / tried.median(), reference,
                        "ez-vcard alone", Budget.NONE),
                new Row(name(), "vCard import, median", "/s", 1000 * cards / done.median(), 1000 * cards / plain.median(),
                        "plain JDBC batch of the same rows", Budget.atLeast(0.6))));
        return rows;
    }

    /** Measures that cards which share something are compared with few others, however many there are. */
    private List<Row> repeated(Networks networks, int cards) throws Exception {
        Path file = networks.folder().resolve("cards.vcf");
        write(file, cards, "%1$08x", "Ferreira%1$d");
        double different = milliseconds(networks, file, cards);
        write(file, cards, "%1$08x", "Ferreira");
        double oneName = milliseconds(networks, file, cards);
        write(file, cards, "00000000", "Ferreira%1$d");
        double oneUid = milliseconds(networks, file, cards);
        Budget linear = Budget.times(2).andAtMost(MOST_MILLIS);
        String reference = "as many cards that share neither";
        return List.of(new Row(name(), cards + " cards of one name", "ms", oneName, different, reference, linear),
                new Row(name(), cards + " cards of one UID", "ms", oneUid, different, reference, linear));
    }

    private double milliseconds(Networks networks, Path file, int cards) throws Exception {
        Samples samples = new Samples();
        samples.add(run(networks, file, cards, 1, false));
        return samples.median();
    }

    /** @param added how many people have to be added at least */
    private long run(Networks networks, Path file, int cards, int added, boolean dryRun) throws Exception {
        Path network = network(networks);
        Networks.delete(network);
        try (Session session = Session.create(network, Runnable::run)) {
            Importer importer = new Importer(session, formats.get());
            long start = System.nanoTime();
            ImportReport report = importer.run(List.of(file), dryRun, null);
            long time = System.nanoTime() - start;
            if (report.added() + report.updated() + report.skipped() != cards || report.added() < added) {
                throw new IllegalStateException(report.toString());
            }
            return time;
        }
    }

    /** Inserts the rows that the import has left into an empty network. */
    private static long insert(Networks networks) throws Exception {
        Path network = network(networks);
        StoredRows rows = StoredRows.of(network);
        Networks.delete(network);
        Stores.create(network).close();
        try {
            return rows.insert(network);
        } finally {
            Networks.delete(network);
        }
    }

    private static Path network(Networks networks) {
        return networks.folder().resolve("cards.kith");
    }

    private static long read(Path file, int cards) throws IOException {
        long start = System.nanoTime();
        int count = PlainCards.read(file);
        if (count != cards) {
            throw new IllegalStateException(count + " cards of " + cards);
        }
        return System.nanoTime() - start;
    }

    /**
     * @param uid the beginning of the UID of a card, by its number
     * @param family the family name on a card, by its number
     */
    private static void write(Path file, int cards, String uid, String family) throws IOException {
        Random random = new Random(1);
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            for (int i = 0; i < cards; i++) {
                out.write("""
                        BEGIN:VCARD
                        VERSION:3.0
                        UID:urn:uuid:%4$s-0000-4000-8000-000000000000
                        N:%5$s;Inês;;Dr.;
                        FN:Dr. Inês %5$s
                        EMAIL;TYPE=INTERNET,WORK:ines.ferreira.%1$d@example.org
                        TEL;TYPE=CELL:+1 202 555 %2$04d
                        ORG:Harbour Clinic %3$d;Cardiology
                        TITLE:Head of Research
                        ADR;TYPE=WORK:;;%2$d Mill Road;Lisbon;;1000-%2$03d;Portugal
                        BDAY:1980-05-17
                        NOTE:Met at the spring reception\\, offered to read a draft; call again in March.
                        END:VCARD
                        """.formatted(i, random.nextInt(1000), i % 500, uid.formatted(i), family.formatted(i)).replace("\n", "\r\n"));
            }
        }
    }
}

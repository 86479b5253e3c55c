package kith.bench.exchange;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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

/** The import of a vCard file into an empty network, against the library that only reads the cards. */
public final class CardSection implements Section {

    private static final int CARDS = 10_000;
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
        write(file, cards);
        Samples done = new Samples();
        Samples tried = new Samples();
        Samples read = new Samples();
        Samples plain = new Samples();
        // The first round is for the compiler of the virtual machine.
        for (int round = 0; round <= ROUNDS; round++) {
            long trial = run(networks, file, cards, true);
            long whole = run(networks, file, cards, false);
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
        return List.of(
                new Row(name(), "vCard import, median", "/s", 1000 * cards / done.median(), reference, "ez-vcard alone",
                        Budget.atLeast(0.6)),
                new Row(name(), "vCard import that is only tried, median", "/s", 1000 * cards / tried.median(), reference,
                        "ez-vcard alone", Budget.NONE),
                new Row(name(), "vCard import, median", "/s", 1000 * cards / done.median(), 1000 * cards / plain.median(),
                        "plain JDBC batch", Budget.atLeast(0.5)));
    }

    private long run(Networks networks, Path file, int cards, boolean dryRun) throws Exception {
        Path network = network(networks);
        Networks.delete(network);
        try (Session session = Session.create(network, Runnable::run)) {
            Importer importer = new Importer(session, formats.get());
            long start = System.nanoTime();
            ImportReport report = importer.run(List.of(file), dryRun, null);
            long time = System.nanoTime() - start;
            if (report.added() != cards) {
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

    private static void write(Path file, int cards) throws IOException {
        Random random = new Random(1);
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            for (int i = 0; i < cards; i++) {
                out.write("""
                        BEGIN:VCARD
                        VERSION:3.0
                        UID:urn:uuid:%1$08x-0000-4000-8000-000000000000
                        N:Ferreira%1$d;Inês;;Dr.;
                        FN:Dr. Inês Ferreira%1$d
                        EMAIL;TYPE=INTERNET,WORK:ines.ferreira.%1$d@example.org
                        TEL;TYPE=CELL:+1 202 555 %2$04d
                        ORG:Harbour Clinic %3$d;Cardiology
                        TITLE:Head of Research
                        ADR;TYPE=WORK:;;%2$d Mill Road;Lisbon;;1000-%2$03d;Portugal
                        BDAY:1980-05-17
                        NOTE:Met at the spring reception\\, offered to read a draft; call again in March.
                        END:VCARD
                        """.formatted(i, random.nextInt(1000), i % 500).replace("\n", "\r\n"));
            }
        }
    }
}

package kith.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;

import kith.model.KithFactory;
import kith.model.Person;
import kith.store.NetworkException;

/** Others go on working while an import goes on. */
class ImportAsideTest extends ImportFixture {

    private final CountDownLatch reading = new CountDownLatch(1);
    private final CountDownLatch changed = new CountDownLatch(1);

    @Test
    void theNetworkCanBeChangedWhileFilesAreRead() throws Exception {
        Path file = file("a.slow", "one");
        Importer importer = new Importer(session, List.of(slow()));
        CompletableFuture<ImportReport> report = CompletableFuture.supplyAsync(() -> run(importer, file));
        assertThat(reading.await(30, TimeUnit.SECONDS)).isTrue();
        session.execute("Add", () -> session.create(named("Meanwhile")));
        changed.countDown();
        assertThat(report.get(30, TimeUnit.SECONDS).added()).isEqualTo(1);
        assertThat(names()).containsExactly("Meanwhile", "Slow");
    }

    @Test
    void aTrialOnlyReadsTheNetwork() throws Exception {
        Path file = file("a.vcf", card("3.0", "FN:Ann", "UID:1", "ORG:Acme") + card("3.0", "FN:Ann", "UID:1", "TEL:1")
                + card("3.0", "FN:Bo", "ORG:Acme"));
        session.tryBatch(session.occasion("Other"), batch -> {
            ImportReport report = new Importer(session, FORMATS).run(List.of(file), true, null);
            assertCounts(2, 1, 0, report);
        });
    }

    @Test
    void moreThanIsHeldAtOnceComesInWhole() throws Exception {
        StringBuilder cards = new StringBuilder();
        for (int i = 0; i < 25_000; i++) {
            cards.append(card("3.0", "FN:Person " + i));
        }
        assertThat(run(file("many.vcf", cards.toString())).added()).isEqualTo(25_000);
    }

    @Test
    void aReaderThatBreaksTakesEverythingBack() throws Exception {
        ImportFormat broken = format((source, sink) -> {
            sink.accept(named("First"), 1);
            throw new IllegalStateException("broken");
        });
        Importer importer = new Importer(session, List.of(broken));
        Path file = file("a.slow", "one");
        assertThatThrownBy(() -> importer.run(List.of(file), false, null)).hasMessage("broken");
        assertThat(names()).isEmpty();
    }

    private ImportFormat slow() {
        return format((source, sink) -> {
            sink.accept(named("Slow"), 1);
            reading.countDown();
            try {
                changed.await();
            } catch (InterruptedException e) {
                throw new IOException(e);
            }
        });
    }

    private interface Reading {
        void read(ImportSource source, ContactSink sink) throws IOException;
    }

    private static ImportFormat format(Reading reading) {
        return new ImportFormat("test.slow", "Slow", List.of("slow"), new ContactReader() {

            @Override
            public Match recognize(FileStart start) {
                return Match.CERTAIN;
            }

            @Override
            public void read(ImportSource source, ContactSink sink) throws IOException {
                reading.read(source, sink);
            }
        });
    }

    private static Person named(String name) {
        Person person = KithFactory.eINSTANCE.createPerson();
        person.setFormattedName(name);
        return person;
    }

    private static ImportReport run(Importer importer, Path file) {
        try {
            return importer.run(List.of(file), false, null);
        } catch (NetworkException e) {
            throw new IllegalStateException(e);
        }
    }
}

package kith.exchange.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.stream.IntStream;

import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import kith.exchange.internal.Staging.Arrival;
import kith.exchange.internal.Staging.Item;
import kith.model.Contact;
import kith.model.KithFactory;

@Timeout(60)
class StagingTest {

    private static final int MANY = 10_000;

    private final Staging staging = new Staging();

    @Test
    void handsOverAllInOrderThoughThereIsRoomForFew() {
        CompletableFuture<Void> reading = CompletableFuture.runAsync(() -> addAll(MANY, ""));
        assertEquals(IntStream.range(0, MANY).boxed().toList(), takeAll());
        reading.join();
    }

    @Test
    void handsOverContactsThatFillTheRoomOneByOne() {
        String note = "x".repeat(70 << 20);
        CompletableFuture<Void> reading = CompletableFuture.runAsync(() -> addAll(5, note));
        assertEquals(IntStream.range(0, 5).boxed().toList(), takeAll());
        reading.join();
    }

    @Test
    void endsTheReadingThatWaitsForRoomWhenItIsAbandoned() throws Exception {
        CompletableFuture<Void> reading = CompletableFuture.runAsync(() -> addAll(MANY, ""));
        while (!staging.awaitFilled()) {
            Thread.onSpinWait();
        }
        staging.abandon();
        assertEquals(OperationCanceledException.class, assertThrows(ExecutionException.class, reading::get).getCause().getClass());
        assertNull(takeAfterEnd());
    }

    private Item takeAfterEnd() {
        staging.end(null);
        return staging.take(() -> { });
    }

    private void addAll(int count, String note) {
        for (int i = 0; i < count; i++) {
            Contact contact = KithFactory.eINSTANCE.createPerson();
            contact.setNote(note);
            staging.add(new Arrival(contact, i));
        }
        staging.end(null);
    }

    private List<Integer> takeAll() {
        List<Integer> lines = new ArrayList<>();
        for (Item item = staging.take(() -> { }); item != null; item = staging.take(() -> { })) {
            lines.add((int) ((Arrival) item).line());
        }
        return lines;
    }
}

package kith.store.internal.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import kith.store.internal.sqlite.SpillBuffer.Piece;

/** Byte arrays of which some are in memory and the others in a file. */
class SpillBufferTest {

    private static final int MEGABYTE = 1 << 20;

    private final SpillBuffer buffer = new SpillBuffer();

    @AfterEach
    void close() {
        Thread.interrupted();
        buffer.close();
    }

    @Test
    void readsWhatItHasAfterAnInterrupt() throws Exception {
        List<Piece> pieces = new ArrayList<>(add(20));
        Thread.currentThread().interrupt();
        pieces.addAll(add(2));
        assertThat(Thread.interrupted()).isTrue();
        assertContent(pieces, 20);
    }

    @Test
    void keepsPiecesOfBothPlaces() throws Exception {
        List<Piece> pieces = add(40);
        List<Piece> kept = new ArrayList<>(pieces.subList(0, 2));
        kept.addAll(pieces.subList(30, 33));
        buffer.retain(kept);
        assertThat(buffer.size()).isEqualTo(5L * MEGABYTE);
        for (int i = 0; i < 5; i++) {
            assertThat(buffer.read(kept.get(i))[0]).isEqualTo((byte) (i < 2 ? i : 28 + i));
        }
        assertContent(add(3), 3);
    }

    @Test
    void isWastefulOnceMostWasGivenBack() throws Exception {
        List<Piece> pieces = add(80);
        assertThat(buffer.isWasteful()).isFalse();
        pieces.subList(16, 80).forEach(buffer::release);
        assertThat(buffer.isWasteful()).isTrue();
        buffer.retain(pieces.subList(0, 16));
        assertThat(buffer.isWasteful()).isFalse();
        assertThat(buffer.size()).isEqualTo(16L * MEGABYTE);
    }

    /** Adds pieces of a megabyte, each full of its number. */
    private List<Piece> add(int count) throws Exception {
        List<Piece> pieces = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            byte[] bytes = new byte[MEGABYTE];
            Arrays.fill(bytes, (byte) i);
            pieces.add(buffer.add(bytes));
        }
        return pieces;
    }

    private void assertContent(List<Piece> pieces, int period) throws Exception {
        for (int i = 0; i < pieces.size(); i++) {
            assertThat(buffer.read(pieces.get(i))).containsOnly((byte) (i % period));
        }
    }
}

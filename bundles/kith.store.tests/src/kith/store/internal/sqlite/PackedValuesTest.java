package kith.store.internal.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;

class PackedValuesTest {

    @Test
    void readsNumbersAndWhatIsMissing() {
        PackedValues values = of("7 -1730371500000  9223372036854775807 0 ");
        assertThat(values.number()).isEqualTo(7);
        assertThat(values.isMissing()).isFalse();
        assertThat(values.number()).isEqualTo(-1_730_371_500_000L);
        assertThat(values.isMissing()).isTrue();
        assertThat(values.number()).isEqualTo(Long.MAX_VALUE);
        assertThat(values.number()).isZero();
        assertThat(values.hasNext()).isFalse();
    }

    @Test
    void readsTextsThatContainWhatSeparatesValues() {
        PackedValues values = of("1 6 a 3 \u00e92 0 5 ");
        assertThat(values.number()).isEqualTo(1);
        assertThat(values.text()).isEqualTo("a 3 \u00e9");
        assertThat(values.number()).isEqualTo(2);
        assertThat(values.text()).isEmpty();
        assertThat(values.number()).isEqualTo(5);
        assertThat(values.hasNext()).isFalse();
    }

    @Test
    void hasNothingWhereSqliteFoundNothing() {
        assertThat(new PackedValues(null).hasNext()).isFalse();
    }

    private static PackedValues of(String text) {
        return new PackedValues(text.getBytes(StandardCharsets.UTF_8));
    }
}

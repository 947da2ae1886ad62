package io.github.jsonschema2records.runtime.pattern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class PackedTableTest {

    @Test
    void readsDigitsOfSixBits() {
        PackedTable table = new PackedTable("0AV", "W1", "__1");
        assertThat(table.next()).isZero();
        assertThat(table.next()).isEqualTo(10);
        assertThat(table.next()).isEqualTo(31);
        assertThat(table.next()).isEqualTo(32);
        assertThat(table.next()).isEqualTo(31 + 31 * 32 + 1024);
        assertThat(table.hasNext()).isFalse();
    }

    @Test
    void aNumberMayGoOnInTheNextPart() {
        assertThat(new PackedTable("1W", "1").rest(2)).containsExactly(0, 0, 1, 32);
        assertThat(new PackedTable("", "", "5").rest(0)).containsExactly(5);
    }

    @Test
    void refusesHalfANumber() {
        assertThatThrownBy(() -> new PackedTable("W").next())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a number is cut off");
    }
}

package io.github.jsonschema2records.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class StringSlotsTest {

    @Test
    void everyKeyIsInItsFirstSlotIfThereAreFew() {
        Random random = new Random(3);
        for (int count = 0; count <= 12; count++) {
            for (int i = 0; i < 50; i++) {
                assertThat(StringSlots.of(random.longs(count).toArray()).misplaced)
                        .isZero();
            }
        }
    }

    @Test
    void everyKeyIsFoundFromItsFirstSlotOn() {
        long[] keys = new Random(5).longs(300).toArray();
        StringSlots table = StringSlots.of(keys);
        for (int i = 0; i < keys.length; i++) {
            int slot = (int) ((keys[i] * table.multiplier) >>> table.shift);
            while (table.slots[slot] != i + 1) {
                assertThat(table.slots[slot]).isNotZero();
                slot = (slot + 1) % table.slots.length;
            }
        }
        assertThat(table.repeats).isFalse();
    }

    /** A string that is not in the table can at most lead to the longest run of slots in use. */
    @Test
    void runsOfSlotsInUseAreShort() {
        for (int bits = 0; bits < 56; bits += 8) {
            long[] keys = new long[1_000];
            for (int i = 0; i < keys.length; i++) {
                keys[i] = (long) i << bits;
            }
            assertThat(longestRun(StringSlots.of(keys).slots)).isLessThan(20);
        }
    }

    private static int longestRun(int[] slots) {
        int longest = 0;
        int run = 0;
        for (int i = 0; i < 2 * slots.length; i++) {
            run = slots[i % slots.length] == 0 ? 0 : run + 1;
            longest = Math.max(longest, run);
        }
        return longest;
    }

    @Test
    void noticesEqualKeys() {
        assertThat(StringSlots.of(new long[] {1, 2, 3, 2}).repeats).isTrue();
        assertThat(StringSlots.of(new long[] {1, 2, 3, 4}).repeats).isFalse();
    }
}

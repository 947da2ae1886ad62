package io.github.jsonschema2records.runtime.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PositionsTest {

    @Test
    void holdsWhatWasAdded() {
        Random random = new Random(7);
        Positions positions = new Positions();
        Set<Integer> expected = new HashSet<>();
        for (int i = 0; i < 3_000; i++) {
            int at = random.nextInt(5_000);
            assertThat(positions.has(at)).isEqualTo(expected.contains(at));
            positions.add(at);
            expected.add(at);
        }
        for (int at = 0; at < 5_000; at++) {
            assertThat(positions.has(at)).isEqualTo(expected.contains(at));
        }
    }

    @Test
    void holdsTheFirstValueAndTheLast() {
        Positions positions = new Positions();
        positions.add(0);
        positions.add(Integer.MAX_VALUE - 1);

        assertThat(positions.has(0)).isTrue();
        assertThat(positions.has(Integer.MAX_VALUE - 1)).isTrue();
        assertThat(positions.has(1)).isFalse();
    }

    @Test
    void takesOverAnotherOfAnySize() {
        for (int[] sizes : new int[][] {{0, 5}, {5, 0}, {3, 90}, {90, 3}}) {
            Positions one = multiples(sizes[0], 2);
            Positions other = multiples(sizes[1], 3);

            Positions both = one.with(other);

            for (int at = 0; at < 300; at++) {
                boolean expected = (at % 2 == 0 && at / 2 < sizes[0]) || (at % 3 == 0 && at / 3 < sizes[1]);
                assertThat(both.has(at)).isEqualTo(expected);
            }
        }
    }

    private static Positions multiples(int count, int factor) {
        Positions positions = new Positions();
        for (int i = 0; i < count; i++) {
            positions.add(i * factor);
        }
        return positions;
    }
}

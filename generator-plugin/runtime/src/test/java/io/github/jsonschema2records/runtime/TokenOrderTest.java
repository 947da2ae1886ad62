package io.github.jsonschema2records.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TokenOrderTest {

    private static final TokenOrder LAST_DIGIT = new TokenOrder() {
        @Override
        int compare(int a, int b) {
            return a % 10 - b % 10;
        }
    };

    @Test
    void whatIsEqualKeepsItsOrder() {
        Random random = new Random(3);
        for (int count = 0; count < 70; count++) {
            int[] tokens = random.ints(count, 0, 1_000).toArray();
            int[] expected = IntStream.of(tokens)
                    .boxed()
                    .sorted((a, b) -> a % 10 - b % 10)
                    .mapToInt(Integer::intValue)
                    .toArray();
            assertThat(LAST_DIGIT.sort(tokens)).containsExactly(expected);
        }
    }
}

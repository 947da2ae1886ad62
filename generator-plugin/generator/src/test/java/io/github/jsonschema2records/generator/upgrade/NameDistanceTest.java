package io.github.jsonschema2records.generator.upgrade;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameDistanceTest {

    @ParameterizedTest
    @CsvSource({
        "required, required, 0",
        "requierd, required, 1",
        "reqired, required, 1",
        "requiredd, required, 1",
        "requirad, required, 1",
        "erquierd, required, 2",
        "equire, required, 2",
        "'', ab, 2",
        "ab, '', 2",
        "abc, '', 3",
        "xyquired, required, 2",
        "xyzuired, required, 3",
        "required, properties, 3"
    })
    void countsChangesUpToThoseOfInterest(String left, String right, int distance) {
        assertThat(NameDistance.of(left, right, 2)).isEqualTo(distance);
    }

    /** Against the whole table, which takes a cell for each pair of characters. */
    @Test
    void agreesWithTheWholeTable() {
        Random random = new Random(7);
        for (int i = 0; i < 20_000; i++) {
            String left = word(random);
            String right = word(random);
            for (int most : List.of(0, 1, 2)) {
                assertThat(NameDistance.of(left, right, most))
                        .as("%s and %s, up to %s", left, right, most)
                        .isEqualTo(Math.min(most + 1, table(left, right)));
            }
        }
    }

    /** The whole table would have 10 billion cells. */
    @Test
    void namesMayHaveAnyLength() {
        String name = "n".repeat(100_000);

        assertThat(NearbyNames.nearest(name + "x", List.of(name + "abc", "m".repeat(100_000), name + "y")))
                .isEqualTo(name + "y");
    }

    private static String word(Random random) {
        return random.ints(random.nextInt(7), 'a', 'd')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static int table(String left, String right) {
        int[][] steps = new int[left.length() + 1][right.length() + 1];
        for (int i = 0; i <= left.length(); i++) {
            for (int j = 0; j <= right.length(); j++) {
                steps[i][j] = i == 0 || j == 0 ? i + j : Integer.MAX_VALUE;
                if (i > 0 && j > 0) {
                    int replaced = left.charAt(i - 1) == right.charAt(j - 1) ? 0 : 1;
                    steps[i][j] =
                            Math.min(steps[i - 1][j - 1] + replaced, Math.min(steps[i - 1][j], steps[i][j - 1]) + 1);
                    if (i > 1
                            && j > 1
                            && left.charAt(i - 1) == right.charAt(j - 2)
                            && left.charAt(i - 2) == right.charAt(j - 1)) {
                        steps[i][j] = Math.min(steps[i][j], steps[i - 2][j - 2] + 1);
                    }
                }
            }
        }
        return steps[left.length()][right.length()];
    }
}

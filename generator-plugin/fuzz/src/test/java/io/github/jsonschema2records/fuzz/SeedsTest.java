package io.github.jsonschema2records.fuzz;

import static org.assertj.core.api.Assertions.assertThatCode;

import io.github.jsonschema2records.fuzz.targets.FuzzTarget;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each target on its seeds, which are inputs to start from and those that were found, and on some changes of them. */
class SeedsTest {

    private static final int CHANGES = 20;

    /** Targets that generate and compile, or write files, for each input. */
    private static final Set<FuzzTargets> SLOW =
            EnumSet.of(FuzzTargets.GENERATOR, FuzzTargets.FILE, FuzzTargets.OPTION);

    private static final int CHANGES_OF_SLOW = 1;

    @ParameterizedTest
    @EnumSource
    void nothingIsFound(FuzzTargets target) throws IOException {
        FuzzTarget made = target.create();
        int changes = SLOW.contains(target) ? CHANGES_OF_SLOW : CHANGES;
        for (Path seed : seeds(target)) {
            byte[] input = Files.readAllBytes(seed);
            SplittableRandom random = new SplittableRandom(input.length);
            check(made, input, seed + " as it is");
            for (int change = 0; change < changes && input.length > 0; change++) {
                byte[] changed = input.clone();
                changed[random.nextInt(changed.length)] = (byte) random.nextInt(256);
                check(made, changed, seed + ", change " + change);
            }
        }
    }

    private static void check(FuzzTarget target, byte[] input, String description) {
        assertThatCode(() -> target.run(input)).as(description).doesNotThrowAnyException();
    }

    private static List<Path> seeds(FuzzTargets target) throws IOException {
        try (Stream<Path> files =
                Files.list(FuzzSettings.seeds(System.getProperties()).resolve(target.id()))) {
            return files.sorted().toList();
        }
    }
}

package io.github.jsonschema2records.generator.compatibility;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jsonschema2records.generator.AnalyzedSchemas;
import io.github.jsonschema2records.generator.GoldenFiles;
import io.github.jsonschema2records.generator.ProjectFiles;
import io.github.jsonschema2records.generator.analyze.Facts;
import io.github.jsonschema2records.generator.interpret.InterpretedSchemas;
import io.github.jsonschema2records.generator.load.SharedData;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * The verdicts on versions that SchemaStore publishes side by side. {@code docs/compatibility.md} says what was compared
 * with them. A build takes three of the ten pairs; {@code -Dpairs.all} takes all of them. {@code -Dpairs.all
 * -Dfixtures.update} writes the file of the verdicts anew.
 */
class SchemaStorePairsTest {

    private static final Path VERDICTS = ProjectFiles.MODULE.resolve("src/test/compatibility/schemastore.txt");

    private static final List<String> PAIRS = List.of(
            "abc-clinical-demand-forecast 1.0.0 2.0.0",
            "abc-supply-plan 11.0.0 12.0.0",
            "aiproj 1.6 1.7",
            "airlock-microgateway 3.0 3.1",
            "apollo-router 2.8.1 2.9.0",
            "aurora 1.0 1.1",
            "azure-iot-edge-deployment 1.0 2.0",
            "azure-iot-edgeagent-deployment 1.0 1.1",
            "expo 38.0.0 39.0.0",
            "lsdlschema 3.1 3.2");

    private static final Set<String> SMALL =
            Set.of("abc-clinical-demand-forecast 1.0.0 2.0.0", "aiproj 1.6 1.7", "lsdlschema 3.1 3.2");

    @Test
    void theVerdictsAreThoseThatWereLookedAt() {
        Path folder = SharedData.folder("suites/schemastore-schemas");

        if (System.getProperty("pairs.all") != null) {
            String all = PAIRS.stream().map(pair -> verdicts(folder, pair)).collect(Collectors.joining("\n"));
            GoldenFiles.compareFile(VERDICTS, all);
        } else {
            assertThat(PAIRS).containsAll(SMALL);
            assertThat(ProjectFiles.read(VERDICTS).split("\n(?=\\S)", -1))
                    .contains(SMALL.stream().map(pair -> verdicts(folder, pair)).toArray(String[]::new));
        }
    }

    private static String verdicts(Path folder, String pair) {
        String[] words = pair.split(" ", -1);
        Version earlier = version(folder.resolve(words[0] + "-" + words[1] + ".json"));
        Version later = version(folder.resolve(words[0] + "-" + words[2] + ".json"));
        Map<Direction, Verdict> verdicts =
                new SchemaComparison(earlier, later, false).verdicts(Set.of(Direction.values()));
        List<String> lines = new ArrayList<>(List.of(pair));
        Arrays.stream(Direction.values()).forEach(direction -> {
            Verdict verdict = verdicts.get(direction);
            lines.add("  " + direction.word() + ": " + verdict.words());
            verdict.witnesses().stream()
                    .map(witness -> "    " + witness.position().line() + ": " + witness.place())
                    .forEach(lines::add);
            boolean backward = direction == Direction.BACKWARD;
            assertThat(verdict.witnesses()).allSatisfy(witness -> {
                assertThat(earlier.accepts(witness.json())).isEqualTo(backward);
                assertThat(later.accepts(witness.json())).isNotEqualTo(backward);
            });
        });
        return String.join("\n", lines) + "\n";
    }

    private static Version version(Path file) {
        Facts facts = AnalyzedSchemas.ofFile(file);
        return new Version(
                facts,
                new InterpretedSchemas(facts, false),
                facts.graph().roots().get(0));
    }
}

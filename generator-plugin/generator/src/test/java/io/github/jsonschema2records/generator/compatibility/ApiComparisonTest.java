package io.github.jsonschema2records.generator.compatibility;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jsonschema2records.generator.Generator;
import io.github.jsonschema2records.generator.GeneratorOptions;
import io.github.jsonschema2records.generator.compatibility.ChangeTable.Change;
import io.github.jsonschema2records.generator.diagnostic.Diagnostics;
import io.github.jsonschema2records.generator.load.SchemaInput.ValueInput;
import io.github.jsonschema2records.generator.load.SourceParser;
import io.github.jsonschema2records.generator.report.Decisions;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The changes of Java types that small changes of schemas cause. */
class ApiComparisonTest {

    static List<Change> changes() {
        return ChangeTable.read("api.txt");
    }

    @Test
    void theTableHasManyChanges() {
        assertThat(changes()).hasSizeGreaterThan(15);
    }

    @ParameterizedTest
    @MethodSource("changes")
    void allChangesAreNamed(Change change) {
        List<ApiChange> found =
                ApiComparison.of(decisions("order", change.earlier()), decisions("order", change.later()));

        assertThat(found).extracting(ApiComparisonTest::line).containsExactlyElementsOf(change.expected());
    }

    @Test
    void aRenamedFileHidesNoChange() {
        String earlier =
                "{\"type\":\"object\",\"properties\":{\"s\":{\"enum\":[\"x\",\"y\",\"z\"]},\"o\":{\"type\":\"object\","
                        + "\"properties\":{\"a\":{\"type\":\"string\"}}}}}";
        String later = "{\"type\":\"object\",\"properties\":{\"s\":{\"enum\":[\"x\",\"z\"]},\"o\":{\"type\":\"object\","
                + "\"properties\":{\"b\":{\"type\":\"integer\"}}}}}";

        List<ApiChange> found = ApiComparison.of(decisions("order-1", earlier), decisions("order-2", later));

        assertThat(found)
                .extracting(ApiComparisonTest::line)
                .containsExactly(
                        "TYPE_RENAMED Order1: it becomes Order2",
                        "CONSTANT_REMOVED Order1.S.Y: the constant is removed",
                        "COMPONENT_REMOVED Order1.O.a: the component is removed",
                        "COMPONENT_ADDED Order1.O.b: the component is new: @Nullable Long");
    }

    private static String line(ApiChange change) {
        String member = change.member().isEmpty() ? "" : "." + change.member();
        return change.kind() + " " + change.type() + member + ": " + change.text();
    }

    private static Decisions decisions(String name, String schema) {
        ValueInput input = new ValueInput(
                URI.create("https://example.com/order"),
                name,
                SourceParser.parse("order.json", schema, new Diagnostics()));
        return new Generator(GeneratorOptions.of("api"))
                .run(List.of(input))
                .generated()
                .orElseThrow()
                .decisions();
    }
}

package io.github.jsonschema2records.generator.name;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jsonschema2records.generator.Generator;
import io.github.jsonschema2records.generator.GeneratorOptions;
import io.github.jsonschema2records.generator.diagnostic.Diagnostics;
import io.github.jsonschema2records.generator.graph.SchemaGraph;
import io.github.jsonschema2records.generator.load.SchemaInput.ValueInput;
import io.github.jsonschema2records.generator.load.SourceParser;
import io.github.jsonschema2records.generator.upgrade.Keyword.OneOf;
import io.github.jsonschema2records.generator.upgrade.Schema;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BranchMarksTest {

    private static final String BRANCH =
            "{'type': 'object', 'properties': {'type': {'const': '%s'}, 'size%2$d': {'type': 'integer'}}}";

    @Test
    void theFirstMarkThatNoOtherBranchHas() {
        SchemaGraph graph = graph("{'oneOf': [{'title': 'Card', %s, {'title': 'Card', %s, {'title': 'Cash'}]}"
                .formatted(
                        BRANCH.formatted("debit", 0).substring(1),
                        BRANCH.formatted("credit", 1).substring(1)));
        BranchMarks marks = new BranchMarks(new OwnMarks(graph));

        assertThat(branches(graph)).extracting(marks::of).containsExactly("debit", "credit", "Cash");
        assertThat(branches(graph)).extracting(marks::ifAlone).containsExactly("debit", "credit", "Cash");
    }

    @Test
    void aMarkOfTwoBranchesTellsNeitherFromTheOther() {
        SchemaGraph graph = graph("{'oneOf': [{'title': 'Card'}, {'title': 'Card', 'minProperties': 1}, {}]}");
        BranchMarks marks = new BranchMarks(new OwnMarks(graph));

        assertThat(branches(graph)).extracting(marks::of).containsExactly("Card", "Card", null);
        assertThat(branches(graph)).extracting(marks::ifAlone).containsExactly(null, null, null);
    }

    @Test
    void aSchemaThatIsNoBranchHasMarksToo() {
        SchemaGraph graph = graph("{'title': 'Payment', 'oneOf': [{'title': 'Card'}]}");
        BranchMarks marks = new BranchMarks(new OwnMarks(graph));

        assertThat(marks.of(graph.roots().get(0))).isEqualTo("Payment");
        assertThat(marks.ifAlone(graph.roots().get(0))).isEqualTo("Payment");
    }

    /** Every place below a union asks what its branch is called, and that depends on all branches. */
    @Test
    void eachBranchIsLookedAtOnce() {
        String branches = IntStream.range(0, 300)
                .mapToObj(i -> BRANCH.formatted("kind-" + i, i))
                .collect(Collectors.joining(", "));
        SchemaGraph graph = graph("{'oneOf': [%s]}".formatted(branches));
        OwnMarks own = new OwnMarks(graph);
        List<Schema> lookedAt = new ArrayList<>();
        Places places = new Places(graph.schemas(), new BranchMarks(branch -> {
            lookedAt.add(branch);
            return own.apply(branch);
        }));

        assertThat(graph.schemas())
                .extracting(schema -> places.of(schema).text())
                .hasSize(901)
                .contains("urn:payment#/oneOf/299(kind-299)/properties/size299");
        assertThat(lookedAt).hasSize(300).doesNotHaveDuplicates();
    }

    private static List<Schema> branches(SchemaGraph graph) {
        OneOf union = graph.roots().get(0).keyword(OneOf.class);
        return Objects.requireNonNull(union).branches();
    }

    private static SchemaGraph graph(String schema) {
        String text = schema.replace('\'', '"');
        ValueInput input = new ValueInput(
                URI.create("urn:payment"), "Payment", SourceParser.parse("payment.json", text, new Diagnostics()));
        return new Generator(GeneratorOptions.of("p"))
                .run(List.of(input))
                .generated()
                .orElseThrow()
                .decisions()
                .graph();
    }
}

package io.github.jsonschema2records.generator.graph;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jsonschema2records.generator.DecisionTable;
import io.github.jsonschema2records.generator.ProjectFiles;
import io.github.jsonschema2records.generator.diagnostic.Diagnostic;
import io.github.jsonschema2records.generator.diagnostic.Diagnostics;
import io.github.jsonschema2records.generator.diagnostic.Severity;
import io.github.jsonschema2records.generator.load.LoadRequest;
import io.github.jsonschema2records.generator.load.LoadedSchemas;
import io.github.jsonschema2records.generator.load.SchemaInput.ValueInput;
import io.github.jsonschema2records.generator.load.SchemaLoader;
import io.github.jsonschema2records.generator.load.SourceParser;
import io.github.jsonschema2records.generator.load.UriMapping;
import io.github.jsonschema2records.generator.upgrade.Draft;
import io.github.jsonschema2records.generator.upgrade.Keyword.Reference;
import io.github.jsonschema2records.generator.upgrade.Occurrence;
import io.github.jsonschema2records.generator.upgrade.Schema;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The target of each reference of a document, and of the documents it leads to, without metaschemas. The document is
 * {@code https://example.com/order}; the others of that host are in {@code src/test/decisions/documents}.
 */
class ReferenceDecisionsTest {

    private static final String HOST = "https://example.com/";
    private static final Path DOCUMENTS = ProjectFiles.DECISIONS.resolve("documents");
    private static final URI DIALECT = URI.create(Draft.DRAFT_2020_12.metaschema());

    static Stream<Arguments> rows() {
        return DecisionTable.rows("references.txt");
    }

    @ParameterizedTest
    @MethodSource("rows")
    void decides(String schema, String decision) {
        assertThat(decisions(schema)).isEqualTo(decision);
    }

    private static String decisions(String schema) {
        Diagnostics found = new Diagnostics();
        ValueInput input = new ValueInput(
                URI.create(HOST + "order"),
                "Order",
                SourceParser.parse("order.json", schema.replace('\'', '"'), found));
        UriMapping mapping = new UriMapping(HOST, DOCUMENTS);
        LoadedSchemas loaded = SchemaLoader.load(new LoadRequest(List.of(input), List.of(mapping), DIALECT), found);
        SchemaGraph graph = GraphBuilder.build(loaded, DIALECT, false, found);

        List<String> decisions = new ArrayList<>();
        for (Schema at : graph.schemas()) {
            for (Occurrence occurrence : at.occurrences()) {
                if (occurrence.keyword() instanceof Reference reference
                        && graph.targets().containsKey(reference)
                        && at.location().document().uri().toString().startsWith(HOST)) {
                    decisions.add(place(at, occurrence) + " -> " + target(graph.target(reference)));
                }
            }
        }
        found.sorted().stream()
                .filter(diagnostic -> diagnostic.severity() == Severity.ERROR)
                .map(ReferenceDecisionsTest::problem)
                .forEach(decisions::add);
        String folder = DOCUMENTS.toString().replace('\\', '/') + "/";
        return String.join(", ", decisions).replace(HOST, "").replace(folder, "");
    }

    private static String place(Schema schema, Occurrence occurrence) {
        String document = schema.location().document().input()
                ? ""
                : schema.location().document().uri() + "#";
        return document + schema.location().pointer() + "/" + occurrence.name();
    }

    private static String target(Target target) {
        String initial = target.initial().location().display();
        return target instanceof Target.Dynamic dynamic
                ? initial + " or any of "
                        + dynamic.candidates().stream()
                                .map(candidate -> candidate.location().display())
                                .collect(Collectors.joining(" ", "[", "]"))
                : initial;
    }

    private static String problem(Diagnostic diagnostic) {
        String help = diagnostic.help() == null ? "" : " (" + diagnostic.help() + ")";
        return diagnostic.slug() + " at " + diagnostic.pointer() + help;
    }
}

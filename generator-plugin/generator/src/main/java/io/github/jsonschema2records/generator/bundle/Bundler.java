package io.github.jsonschema2records.generator.bundle;

import io.github.jsonschema2records.generator.AnalysisResult;
import io.github.jsonschema2records.generator.Generator;
import io.github.jsonschema2records.generator.GeneratorOptions;
import io.github.jsonschema2records.generator.diagnostic.Diagnostic;
import io.github.jsonschema2records.generator.diagnostic.Severity;
import io.github.jsonschema2records.generator.diagnostic.SourcePosition;
import io.github.jsonschema2records.generator.graph.SchemaGraph;
import io.github.jsonschema2records.generator.load.SchemaInput;
import io.github.jsonschema2records.generator.upgrade.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes compound schema documents. */
public final class Bundler {

    private final GeneratorOptions options;

    /** Creates a bundler. The options about documents count. */
    public Bundler(GeneratorOptions options) {
        this.options = options;
    }

    /**
     * Bundles a schema with all documents that it refers to, directly or not. The standard metaschemas are left out, as
     * every validator has them. The result accepts the same instances, wherever it is kept.
     *
     * @param root the input of one document
     */
    public Bundle bundle(SchemaInput root) {
        AnalysisResult analysis = new Generator(options).analyze(List.of(root));
        if (analysis.facts().isEmpty()) {
            return new Bundle(Optional.empty(), List.of(), analysis.diagnostics());
        }
        SchemaGraph graph = analysis.facts().get().graph();
        List<Schema> roots = graph.roots();
        if (roots.size() != 1) {
            return several(roots, analysis.diagnostics());
        }
        BundledDocuments documents = BundledDocuments.of(
                graph, roots.get(0), options.documents().dialect().toString());
        return new Bundle(
                Optional.of(new CompoundDocument(graph, documents).build()),
                documents.embeddedIds(),
                analysis.diagnostics());
    }

    private static Bundle several(List<Schema> roots, List<Diagnostic> diagnostics) {
        SourcePosition second = roots.get(1).position();
        List<Diagnostic> all = new ArrayList<>(diagnostics);
        all.add(new Diagnostic(
                Severity.ERROR,
                "several-schemas",
                second,
                "",
                "a bundle has one root, and this is a further one",
                null));
        return new Bundle(Optional.empty(), List.of(), all);
    }
}

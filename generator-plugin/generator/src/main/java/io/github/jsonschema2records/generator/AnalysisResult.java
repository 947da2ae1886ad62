package io.github.jsonschema2records.generator;

import io.github.jsonschema2records.generator.analyze.Facts;
import io.github.jsonschema2records.generator.diagnostic.Diagnostic;
import io.github.jsonschema2records.generator.load.LoadedSchemas;
import java.util.List;
import java.util.Optional;

/**
 * The result of the stages that read schemas: all before types are planned.
 *
 * @param loaded the documents; empty if loading reported an error
 * @param facts the facts about the schemas; empty if a stage reported an error
 * @param diagnostics all diagnostics in the order of their positions
 */
public record AnalysisResult(Optional<LoadedSchemas> loaded, Optional<Facts> facts, List<Diagnostic> diagnostics) {

    public AnalysisResult {
        diagnostics = List.copyOf(diagnostics);
    }
}

package io.github.jsonschema2records.generator.analyze;

import io.github.jsonschema2records.generator.graph.SchemaGraph;
import io.github.jsonschema2records.generator.regex.PatternCompiler;
import io.github.jsonschema2records.generator.regex.PatternResult;
import io.github.jsonschema2records.generator.upgrade.Occurrence;
import io.github.jsonschema2records.generator.upgrade.Schema;
import java.util.LinkedHashMap;
import java.util.Map;

/** Compiles every regular expression of a graph, each once. */
final class PatternReader {

    private final SchemaGraph graph;

    PatternReader(SchemaGraph graph) {
        this.graph = graph;
    }

    Map<String, PatternResult> read() {
        Map<String, PatternResult> patterns = new LinkedHashMap<>();
        for (Schema schema : graph.schemas()) {
            for (Occurrence occurrence : schema.occurrences()) {
                for (String regex : occurrence.keyword().regexes()) {
                    patterns.computeIfAbsent(regex, PatternCompiler::compile);
                }
            }
        }
        return patterns;
    }
}

package io.github.jsonschema2records.generator.analyze;

import io.github.jsonschema2records.generator.graph.SchemaGraph;
import io.github.jsonschema2records.generator.regex.PatternCompiler;
import io.github.jsonschema2records.generator.regex.PatternResult;
import io.github.jsonschema2records.generator.upgrade.Keyword;
import io.github.jsonschema2records.generator.upgrade.Keyword.Pattern;
import io.github.jsonschema2records.generator.upgrade.Keyword.PatternProperties;
import io.github.jsonschema2records.generator.upgrade.Occurrence;
import io.github.jsonschema2records.generator.upgrade.Schema;
import java.util.LinkedHashMap;
import java.util.Map;

/** Reads every regular expression of a graph, each once. */
final class PatternReader {

    private final SchemaGraph graph;

    PatternReader(SchemaGraph graph) {
        this.graph = graph;
    }

    Map<String, PatternResult> read() {
        Map<String, PatternResult> patterns = new LinkedHashMap<>();
        for (Schema schema : graph.schemas()) {
            for (Occurrence occurrence : schema.occurrences()) {
                read(occurrence.keyword(), patterns);
            }
        }
        return patterns;
    }

    private static void read(Keyword keyword, Map<String, PatternResult> patterns) {
        if (keyword instanceof Pattern pattern) {
            patterns.computeIfAbsent(pattern.regex(), PatternCompiler::compile);
        } else if (keyword instanceof PatternProperties properties) {
            properties.schemas().keySet().forEach(regex -> patterns.computeIfAbsent(regex, PatternCompiler::compile));
        }
    }
}

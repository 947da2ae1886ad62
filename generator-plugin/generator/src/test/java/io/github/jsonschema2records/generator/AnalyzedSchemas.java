package io.github.jsonschema2records.generator;

import io.github.jsonschema2records.generator.analyze.Analyzer;
import io.github.jsonschema2records.generator.analyze.Facts;
import io.github.jsonschema2records.generator.diagnostic.Diagnostics;
import io.github.jsonschema2records.generator.graph.GraphBuilder;
import io.github.jsonschema2records.generator.graph.SchemaGraph;
import io.github.jsonschema2records.generator.load.LoadRequest;
import io.github.jsonschema2records.generator.load.LoadedSchemas;
import io.github.jsonschema2records.generator.load.SchemaInput;
import io.github.jsonschema2records.generator.load.SchemaInput.PathInput;
import io.github.jsonschema2records.generator.load.SchemaInput.ValueInput;
import io.github.jsonschema2records.generator.load.SchemaLoader;
import io.github.jsonschema2records.generator.load.SourceParser;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What is known of schemas that are given as text, for tests of single stages. */
public final class AnalyzedSchemas {

    private static final URI DIALECT = URI.create("https://json-schema.org/draft/2020-12/schema");

    private AnalyzedSchemas() {}

    /**
     * The facts of schemas of draft 2020-12, which are the documents {@code https://example.com/0}, {@code /1} and so on.
     *
     * @param discriminators whether {@code discriminator} decides
     * @param texts JSON with {@code '} for quotes
     */
    public static Facts facts(boolean discriminators, String... texts) {
        Diagnostics found = new Diagnostics();
        List<SchemaInput> inputs = new ArrayList<>();
        for (String text : texts) {
            String name = String.valueOf(inputs.size());
            inputs.add(new ValueInput(
                    URI.create("https://example.com/" + name),
                    "Root" + name,
                    SourceParser.parse(name + ".json", text.replace('\'', '"'), found)));
        }
        return facts(discriminators, inputs, found);
    }

    /** The facts of the schema in a file. */
    public static Facts ofFile(Path file) {
        return facts(false, List.of(new PathInput(file)), new Diagnostics());
    }

    private static Facts facts(boolean discriminators, List<SchemaInput> inputs, Diagnostics found) {
        LoadedSchemas loaded = SchemaLoader.load(new LoadRequest(inputs, List.of(), DIALECT), found);
        SchemaGraph graph = GraphBuilder.build(loaded, DIALECT, false, found);
        if (found.hasErrors()) {
            throw new AssertionError(found.sorted());
        }
        return new Analyzer(graph, discriminators).analyze();
    }
}

package io.github.jsonschema2records.pojo;

import io.github.jsonschema2records.generator.GeneratorOptions;
import io.github.jsonschema2records.generator.analyze.Analyzer;
import io.github.jsonschema2records.generator.analyze.Facts;
import io.github.jsonschema2records.generator.diagnostic.Diagnostic;
import io.github.jsonschema2records.generator.diagnostic.Diagnostics;
import io.github.jsonschema2records.generator.graph.GraphBuilder;
import io.github.jsonschema2records.generator.graph.ReusedTypes;
import io.github.jsonschema2records.generator.graph.SchemaGraph;
import io.github.jsonschema2records.generator.load.LoadRequest;
import io.github.jsonschema2records.generator.load.LoadedSchemas;
import io.github.jsonschema2records.generator.load.SchemaInput.PathInput;
import io.github.jsonschema2records.generator.load.SchemaLoader;
import io.github.jsonschema2records.generator.load.UriMapping;
import io.github.jsonschema2records.generator.name.NameTable;
import io.github.jsonschema2records.generator.name.Namer;
import io.github.jsonschema2records.generator.name.NamesLock;
import io.github.jsonschema2records.generator.plan.check.CheckPlan;
import io.github.jsonschema2records.generator.plan.check.CheckPlanner;
import io.github.jsonschema2records.generator.plan.output.OutputPlan;
import io.github.jsonschema2records.generator.plan.output.OutputPlanner;
import io.github.jsonschema2records.generator.plan.type.TypePlan;
import io.github.jsonschema2records.generator.plan.type.TypePlanner;
import io.github.jsonschema2records.generator.upgrade.Dialects;
import io.github.jsonschema2records.generator.upgrade.Schema;
import io.github.jsonschema2records.generator.upgrade.Upgrader;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The generator's stages up to names, with the names of the bridge.
 *
 * @param types the types
 * @param names their names
 * @param notKept the places of names that jsonschema2pojo would give and that cannot be given
 */
record NamesHere(TypePlan types, NameTable names, Set<String> notKept) {

    /** Empty where the schemas are refused. */
    static Optional<NamesHere> of(Path document, Map<String, Path> mappings) {
        Diagnostics found = new Diagnostics();
        GeneratorOptions options = GeneratorOptions.of("p")
                .withDialect(URI.create("http://json-schema.org/draft-07/schema#"))
                .withMappings(mappings.entrySet().stream()
                        .map(m -> new UriMapping(m.getKey(), m.getValue()))
                        .toList());
        LoadedSchemas loaded = SchemaLoader.load(
                new LoadRequest(List.of(new PathInput(document)), options.mappings(), options.dialect()), found);
        if (found.hasErrors()) {
            return Optional.empty();
        }
        SchemaGraph graph = new GraphBuilder(
                        loaded, new Upgrader(new Dialects(loaded, options.dialect(), found), found), found)
                .build();
        if (found.hasErrors()) {
            return Optional.empty();
        }
        Facts facts = new Analyzer(graph).analyze();
        TypePlan types = new TypePlanner(facts, options.types(), ReusedTypes.NONE).plan();
        CheckPlan checks =
                new CheckPlanner(facts, options.types().assertFormats(), ReusedTypes.NONE).plan(types.checkedSchemas());
        Map<Schema, OutputPlan> outputs =
                new OutputPlanner(facts, options.types().assertFormats(), types.typedSchemas()).plan();
        NameTable names = new Namer("p", graph, types, checks, outputs, new PojoNaming(), NamesLock.NONE, found).name();
        Set<String> notKept = new TreeSet<>();
        for (Diagnostic diagnostic : found.sorted()) {
            if (diagnostic.slug().equals("name-not-kept")) {
                String message = diagnostic.message();
                notKept.add(diagnostic.position() + " " + message.substring(5, message.indexOf(" is called ")));
            }
        }
        return Optional.of(new NamesHere(types, names, notKept));
    }
}

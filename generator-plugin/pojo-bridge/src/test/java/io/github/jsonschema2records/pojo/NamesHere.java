package io.github.jsonschema2records.pojo;

import io.github.jsonschema2records.generator.analyze.Analyzer;
import io.github.jsonschema2records.generator.analyze.Packages;
import io.github.jsonschema2records.generator.diagnostic.Diagnostic;
import io.github.jsonschema2records.generator.diagnostic.Diagnostics;
import io.github.jsonschema2records.generator.graph.GraphBuilder;
import io.github.jsonschema2records.generator.graph.SchemaGraph;
import io.github.jsonschema2records.generator.load.LoadRequest;
import io.github.jsonschema2records.generator.load.LoadedSchemas;
import io.github.jsonschema2records.generator.load.SchemaInput.PathInput;
import io.github.jsonschema2records.generator.load.SchemaLoader;
import io.github.jsonschema2records.generator.load.UriMapping;
import io.github.jsonschema2records.generator.name.NameOptions;
import io.github.jsonschema2records.generator.name.NameTable;
import io.github.jsonschema2records.generator.name.Namer;
import io.github.jsonschema2records.generator.name.NamesLock;
import io.github.jsonschema2records.generator.plan.Plan;
import io.github.jsonschema2records.generator.plan.type.TypeOptions;
import io.github.jsonschema2records.generator.plan.type.TypePlan;
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
        Diagnostics diagnostics = new Diagnostics();
        URI dialect = URI.create("http://json-schema.org/draft-07/schema#");
        List<UriMapping> uris = mappings.entrySet().stream()
                .map(m -> new UriMapping(m.getKey(), m.getValue()))
                .toList();
        LoadedSchemas loaded =
                SchemaLoader.load(new LoadRequest(List.of(new PathInput(document)), uris, dialect), diagnostics);
        if (diagnostics.hasErrors()) {
            return Optional.empty();
        }
        SchemaGraph graph = GraphBuilder.build(loaded, dialect, false, diagnostics);
        if (diagnostics.hasErrors()) {
            return Optional.empty();
        }
        Plan plan = Plan.of(new Analyzer(graph).analyze(), TypeOptions.DEFAULTS, Packages.one("p"), diagnostics);
        NameOptions options = NameOptions.DEFAULTS.withStrategy("jsonschema2pojo");
        NameTable names =
                new Namer(plan, options, NamesLock.NONE, diagnostics).name().names();
        Set<String> notKept = new TreeSet<>();
        for (Diagnostic diagnostic : diagnostics.sorted()) {
            if (diagnostic.slug().equals("name-not-kept")) {
                String message = diagnostic.message();
                notKept.add(diagnostic.position() + " " + message.substring(5, message.indexOf(" is called ")));
            }
        }
        return Optional.of(new NamesHere(plan.types(), names, notKept));
    }
}

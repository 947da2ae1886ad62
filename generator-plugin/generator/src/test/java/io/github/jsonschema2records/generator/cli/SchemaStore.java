package io.github.jsonschema2records.generator.cli;

import io.github.jsonschema2records.generator.GeneratorOptions;
import io.github.jsonschema2records.generator.ProjectFiles;
import io.github.jsonschema2records.generator.diagnostic.Diagnostic;
import io.github.jsonschema2records.generator.diagnostic.Diagnostics;
import io.github.jsonschema2records.generator.graph.GraphBuilder;
import io.github.jsonschema2records.generator.load.LoadRequest;
import io.github.jsonschema2records.generator.load.LoadedSchemas;
import io.github.jsonschema2records.generator.load.SchemaLoader;
import io.github.jsonschema2records.generator.load.SharedData;
import io.github.jsonschema2records.generator.suite.GroupTest;
import io.github.jsonschema2records.generator.suite.SuiteGroup;
import io.github.jsonschema2records.generator.upgrade.Draft;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The schemas of SchemaStore with their fixtures, one file a schema. */
final class SchemaStore {

    private static final List<String> HOSTS =
            List.of("https://www.schemastore.org/", "https://json.schemastore.org/", "http://json.schemastore.org/");

    private final SuiteFolder folder = new SuiteFolder(SharedData.folder("suites/schemastore"));
    private final Path schemas = SharedData.folder("suites/schemastore-schemas");
    private final List<String> options = new ArrayList<>();
    private final List<SuiteGroup> groups;

    SchemaStore() {
        HOSTS.forEach(host -> options.addAll(List.of("--map", host + "=" + schemas)));
        options.addAll(List.of("--dialect", Draft.DRAFT_7.metaschema()));
        groups = folder.groups("");
    }

    List<SuiteGroup> groups() {
        return groups;
    }

    List<SuiteGroup> groupsWithFixtures() {
        return groups.stream().filter(group -> !group.cases().isEmpty()).toList();
    }

    /** How its schemas are read. */
    SchemaOptions options() {
        return SuiteFolder.options(options.toArray(String[]::new));
    }

    /**
     * Does something with the compiled code of some of the groups, with more options than it takes to read the schemas.
     */
    SuiteTally run(List<SuiteGroup> some, GroupTest test, String... more) {
        return folder.run(some, test, with(more));
    }

    /** The text of a schema that one of SchemaStore's URIs leads to; null for others. */
    @Nullable
    String text(String uri) {
        return HOSTS.stream()
                .filter(uri::startsWith)
                .map(host -> uri.substring(host.length()))
                .flatMap(path -> Stream.of(schemas.resolve(path), schemas.resolve(path + ".json")))
                .filter(Files::isRegularFile)
                .findFirst()
                .map(ProjectFiles::read)
                .orElse(null);
    }

    private String[] with(String... more) {
        return Stream.concat(options.stream(), Stream.of(more)).toArray(String[]::new);
    }

    /** What is wrong with the references of a schema. */
    List<Diagnostic> referenceErrors(SuiteGroup group) {
        GeneratorOptions read = options().forPackage("unused");
        Diagnostics diagnostics = new Diagnostics();
        LoadRequest request = new LoadRequest(
                List.of(group.input(diagnostics)),
                read.documents().mappings(),
                read.documents().dialect());
        LoadedSchemas loaded = SchemaLoader.load(request, diagnostics);
        GraphBuilder.build(loaded, read.documents().dialect(), false, diagnostics);
        return diagnostics.hasErrors() ? diagnostics.sorted() : List.of();
    }
}

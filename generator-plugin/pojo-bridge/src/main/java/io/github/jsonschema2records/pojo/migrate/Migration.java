package io.github.jsonschema2records.pojo.migrate;

import io.github.jsonschema2records.generator.AnalysisResult;
import io.github.jsonschema2records.generator.GenerationResult;
import io.github.jsonschema2records.generator.Generator;
import io.github.jsonschema2records.generator.diagnostic.Diagnostic;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * What a change from jsonschema2pojo to this generator means for a project.
 *
 * @param old the configuration of jsonschema2pojo
 * @param settings the configuration that corresponds to it
 * @param contents what the schemas contain
 * @param comparison the types of both
 * @param diagnostics what this generator says about the schemas
 * @param remarks what could not be compared or needs a decision, as sentences
 */
record Migration(
        OldConfiguration old,
        Settings settings,
        SchemaContents contents,
        Comparison comparison,
        List<Diagnostic> diagnostics,
        List<String> remarks) {

    /**
     * Runs both generators in memory.
     *
     * @param base the folder that relative paths of the configuration start from
     * @throws IOException if the schemas cannot be read
     */
    static Migration of(OldConfiguration old, Path base) throws IOException {
        List<String> remarks = new ArrayList<>();
        SchemaFiles files = SchemaFiles.of(old, base);
        files.missing()
                .forEach(name -> remarks.add(
                        "`" + name + "` is no file or folder; add it to `<schemas>` or " + "`<mappings>` by hand."));
        SchemaContents contents = contents(old, files);
        String targetPackage = old.text("targetPackage");
        Map<Path, String> packages = files.packages(targetPackage);
        boolean folderPackages = packages.values().stream().anyMatch(name -> !name.equals(targetPackage));
        Map<String, OldType> before = before(old, packages, remarks);
        Settings settings = SettingsPlanner.plan(old, contents, folderPackages, secrets(old, before.values()));
        OldTypeRules rules = new OldTypeRules(old, contents);
        rules.rules();
        rules.withoutConverter()
                .forEach(
                        rule -> remarks.add(
                                "The Java type of the format " + rule
                                        + " is a class of another library: add a rule with a `converter` to `<types>`, or use a `String`."));
        GenerationResult result = new Generator(settings.options()).run(files.inputs());
        Map<String, NewType> after =
                result.generated().map(NewGeneration::types).orElse(Map.of());
        return new Migration(old, settings, contents, Comparison.of(before, after), result.diagnostics(), remarks);
    }

    /** Returns this migration with another folder for the sources. */
    Migration into(String outputDirectory) {
        return new Migration(
                old, settings.withOutputDirectory(outputDirectory), contents, comparison, diagnostics, remarks);
    }

    private static SchemaContents contents(OldConfiguration old, SchemaFiles files) {
        AnalysisResult analysis = new Generator(
                        SettingsPlanner.plan(old, SchemaContents.of(List.of(), false), false, List.of())
                                .options())
                .analyze(files.inputs());
        return SchemaContents.of(
                analysis.facts().map(facts -> facts.graph().schemas()).orElse(List.of()),
                old.flag("includeJsr303Annotations", false));
    }

    private static Map<String, OldType> before(OldConfiguration old, Map<Path, String> packages, List<String> remarks) {
        if (OldGeneration.isExample(old.text("sourceType"))) {
            remarks.add("The sources are examples (`sourceType` " + old.text("sourceType")
                    + "), from which no types are generated here. Write a schema for each.");
            return Map.of();
        }
        OldGeneration.Result result = OldGeneration.run(old, packages);
        result.failures().forEach(failure -> remarks.add("jsonschema2pojo fails for " + failure + "."));
        return result.types();
    }

    /** Returns patterns for the properties whose fields {@code toString} leaves out. */
    private static List<String> secrets(OldConfiguration old, Collection<OldType> types) {
        List<String> secrets = new ArrayList<>();
        for (String field : old.list("toStringExcludes")) {
            types.stream()
                    .flatMap(type -> type.properties().entrySet().stream())
                    .filter(entry -> entry.getValue().field().equals(field))
                    .map(entry -> "#/**/properties/"
                            + entry.getKey().replace("~", "~0").replace("/", "~1"))
                    .filter(pattern -> !secrets.contains(pattern))
                    .forEach(secrets::add);
        }
        return secrets;
    }
}

package io.github.jsonschema2records.generator.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jsonschema2records.generator.cli.CommandRun.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each parameter of a goal is an option of the command with the same name, and the other way round. */
class PluginParityTest {

    private static final Path GOALS = Path.of(System.getProperty("basedir", ""))
            .resolve("../maven-plugin/src/main/java/io/github/jsonschema2records/maven");

    private static final Pattern PARAMETER = Pattern.compile(
            "@Parameter(?:\\((?<settings>[^;]*?)\\))?\\s+private [^;=]+? (?<name>\\w+);", Pattern.DOTALL);

    private static final Pattern OPTION = Pattern.compile("(?m)^ {2,}(?:-\\w, )?(--[a-z-]+)");

    /** Parameters whose options are not the name in lower case with hyphens. */
    private static final Map<String, String> OTHER_NAMES = new HashMap<>(Map.ofEntries(
            Map.entry("annotations", "--annotation"),
            Map.entry("annotators", "--annotator"),
            Map.entry("additionalProperties", "--no-additional-properties"),
            Map.entry("apiSchemas", "--api-schema"),
            Map.entry("coverageFile", "--coverage"),
            Map.entry("excludes", "--exclude"),
            Map.entry("extendsAsAllOf", "--extends-as-all-of"),
            Map.entry("formatTypes", "--no-format-types"),
            Map.entry("includes", "--include"),
            Map.entry("instanceExcludes", "--exclude"),
            Map.entry("jacksonAnnotations", "--no-jackson-annotations"),
            Map.entry("mappings", "--map"),
            Map.entry("outputDirectory", "--out"),
            Map.entry("packageName", "--package"),
            Map.entry("reportFormat", "--format"),
            Map.entry("resourceDirectory", "--index"),
            Map.entry("reuseTypes", "--reuse"),
            Map.entry("secrets", "--secret"),
            Map.entry("severities", "--severity"),
            Map.entry("types", "--type"),
            Map.entry("writeIndex", "--index")));

    /** Parameters that need Maven, or that are positional parameters of the command. */
    private static final Set<String> NO_OPTION = Set.of(
            "buildDirectory", "checkProject", "instances", "reportFile", "schemaDependencies", "schemas", "skip");

    /** Options that a goal does not need. */
    private static final Set<String> NO_PARAMETER =
            Set.of("--help", "--version", "--root", "--list", "--quiet", "--input-format");

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "generate, GenerateMojo AbstractGenerateMojo AbstractSchemaMojo",
        "lint, LintMojo AbstractReportMojo AbstractSchemaMojo",
        "validate, ValidateMojo AbstractReportMojo AbstractSchemaMojo"
    })
    void parametersAreOptions(String command, String mojos) throws IOException {
        Outcome help = new CommandRun(folder).run(command, "--help");
        Set<String> options = new TreeSet<>();
        OPTION.matcher(help.out()).results().forEach(found -> options.add(found.group(1)));

        List<String> missing = new ArrayList<>();
        Set<String> known = new TreeSet<>(NO_PARAMETER);
        // The command checks the rules for types that generate would have; the goal does not.
        known.addAll(command.equals("lint") ? SchemaOptions.OF_TYPES : List.of());
        for (String mojo : mojos.split(" ", -1)) {
            for (String parameter : parameters(Files.readString(GOALS.resolve(mojo + ".java")))) {
                String option = OTHER_NAMES.getOrDefault(parameter, option(parameter));
                known.add(option);
                if (!options.contains(option) && !NO_OPTION.contains(parameter)) {
                    missing.add(parameter);
                }
            }
        }
        assertThat(known).hasSizeGreaterThan(10);
        assertThat(missing).as("parameters without an option of " + command).isEmpty();
        options.removeAll(known);
        assertThat(options).as("options of " + command + " without a parameter").isEmpty();
    }

    private static List<String> parameters(String source) {
        return PARAMETER
                .matcher(source)
                .results()
                .filter(found -> found.group(1) == null || !found.group(1).contains("readonly = true"))
                .map((MatchResult found) -> found.group(2))
                .toList();
    }

    private static String option(String parameter) {
        return "--" + parameter.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }
}

package io.github.jsonschema2records.generator.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jsonschema2records.generator.cli.CommandRun.Outcome;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Each parameter of a goal is an option of the command with the same name, and the other way round. The table {@code
 * src/test/parity.txt} has the differences with their reasons, and the options with other names.
 */
class PluginParityTest {

    private static final Path BASE = Path.of(System.getProperty("basedir", ""));
    private static final Path GOALS = BASE.resolve("../maven-plugin/src/main/java/io/github/jsonschema2records/maven");
    private static final String EVERY = "*";

    private static final Pattern PARAMETER = Pattern.compile(
            "@Parameter(?:\\((?<settings>[^;]*?)\\))?\\s+private [^;=]+? (?<name>\\w+);", Pattern.DOTALL);

    private static final Pattern GOAL = Pattern.compile("@Mojo\\(\\s*name = \"(?<name>[a-z-]+)\"");
    private static final Pattern OPTION = Pattern.compile("(?m)^ {2,}(?:-\\w, )?(--[a-z-]+)");
    private static final Pattern COMMAND = Pattern.compile("(?m)^ {2}([a-z-]+) {2,}");

    @TempDir
    Path folder;

    /**
     * A line of the table.
     *
     * @param command the command and goal, or an asterisk for all
     * @param member a parameter, or an option of which no goal has one
     * @param option the option of a parameter that is not its name with hyphens; {@code ""} if there is none
     * @param reason why there is none
     */
    private record Row(String command, String member, String option, String reason) {

        static Row of(String line) {
            String[] cells = line.split(" *\\| *", -1);
            assertThat(cells).as(line).hasSize(4);
            return new Row(cells[0], cells[1], cells[2], cells[3]);
        }

        boolean isFor(String name) {
            return command.equals(EVERY) || command.equals(name);
        }
    }

    private static List<Row> rows() throws IOException {
        return Files.readString(BASE.resolve("src/test/parity.txt"), StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(Row::of)
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "bundle, BundleMojo AbstractReportMojo AbstractSchemaMojo",
        "compatibility, CompatibilityMojo AbstractReportMojo AbstractSchemaMojo",
        "explain, ExplainMojo AbstractDecisionsMojo AbstractGenerateMojo AbstractSchemaMojo",
        "generate, GenerateMojo AbstractGenerateMojo AbstractSchemaMojo",
        "lint, LintMojo AbstractReportMojo AbstractSchemaMojo",
        "reference, ReferenceMojo AbstractDecisionsMojo AbstractGenerateMojo AbstractSchemaMojo",
        "sample, SampleMojo AbstractReportMojo AbstractSchemaMojo",
        "test, TestMojo AbstractReportMojo AbstractSchemaMojo",
        "validate, ValidateMojo AbstractReportMojo AbstractSchemaMojo"
    })
    void parametersAreOptions(String command, String mojos) throws IOException {
        Set<String> options = options(command);
        Map<String, String> expected = new TreeMap<>();
        for (String mojo : mojos.split(" ", -1)) {
            parameters(source(mojo)).forEach(name -> expected.put(name, option(name)));
        }
        assertThat(expected).hasSizeGreaterThan(10);
        Set<String> known = new TreeSet<>();
        for (Row row : rows()) {
            if (row.isFor(command) && row.member().startsWith("--")) {
                known.add(row.member());
            } else if (row.isFor(command) && expected.containsKey(row.member())) {
                expected.put(row.member(), row.option());
            }
        }
        expected.values().removeIf(String::isEmpty);
        assertThat(options).as("options of the parameters of " + command).containsAll(expected.values());
        options.removeAll(expected.values());
        options.removeAll(known);
        assertThat(options).as("options of " + command + " without a parameter").isEmpty();
    }

    @Test
    void eachRowIsNeededAndHasAReason() throws IOException {
        for (Row row : rows()) {
            assertThat(row.option().isEmpty())
                    .as(row.toString())
                    .isNotEqualTo(row.reason().isEmpty());
            if (row.member().startsWith("--") && !row.command().equals(EVERY)) {
                assertThat(options(row.command())).as(row.toString()).contains(row.member());
            } else if (!row.member().startsWith("--")) {
                assertThat(allParameters()).as(row.toString()).contains(row.member());
                assertThat(row.option()).as(row.toString()).isNotEqualTo(option(row.member()));
            }
        }
    }

    @Test
    void eachGoalIsACommand() throws IOException {
        Set<String> goals = new TreeSet<>();
        for (Path file : goalFiles()) {
            GOAL.matcher(Files.readString(file)).results().forEach(found -> goals.add(found.group(1)));
        }
        Set<String> commands = new TreeSet<>();
        String help = new CommandRun(folder).run("--help").out();
        COMMAND.matcher(help).results().forEach(found -> commands.add(found.group(1)));

        goals.remove("generate-test"); // It is generate for the sources of tests, which only a build has.
        assertThat(commands).isEqualTo(goals);
    }

    private Set<String> options(String command) {
        Outcome help = new CommandRun(folder).run(command, "--help");
        Set<String> options = new TreeSet<>();
        OPTION.matcher(help.out()).results().forEach(found -> options.add(found.group(1)));
        return options;
    }

    private static List<Path> goalFiles() throws IOException {
        try (var files = Files.list(GOALS)) {
            return files.filter(file -> file.toString().endsWith("Mojo.java")).toList();
        }
    }

    private static Set<String> allParameters() throws IOException {
        Set<String> all = new TreeSet<>();
        for (Path file : goalFiles()) {
            all.addAll(parameters(Files.readString(file)));
        }
        return all;
    }

    private static String source(String mojo) throws IOException {
        return Files.readString(GOALS.resolve(mojo + ".java"));
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

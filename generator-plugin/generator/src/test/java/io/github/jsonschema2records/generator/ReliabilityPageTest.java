package io.github.jsonschema2records.generator;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jsonschema2records.generator.load.SharedData;
import io.github.jsonschema2records.runtime.JsonArray;
import io.github.jsonschema2records.runtime.JsonData;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * {@code docs/reliability.md}: each guarantee names tests that exist, {@code README.md} and {@code SECURITY.md} promise
 * nothing else, and the tables are those of the build.
 */
class ReliabilityPageTest {

    private static final Path PAGE = ProjectFiles.PROJECT.resolve("docs/reliability.md");

    @Test
    void everyGuaranteeNamesItsTests() {
        List<Guarantee> guarantees = Guarantee.in(ProjectFiles.read(PAGE), "Guarantees for ");

        assertThat(guarantees)
                .hasSizeGreaterThan(15)
                .noneMatch(guarantee -> guarantee.tests().isEmpty());
    }

    @Test
    void everyTestExists() {
        Map<String, List<Path>> tests = tests();
        List<String> names = Guarantee.testsIn(ProjectFiles.read(PAGE));

        assertThat(names).hasSizeGreaterThan(30);
        assertThat(names.stream().filter(name -> !exists(name, tests))).isEmpty();
    }

    @Test
    void theReadmeAndTheSecurityPagePromiseTheSame() {
        List<String> held = Guarantee.in(ProjectFiles.read(PAGE), "Guarantees for ").stream()
                .map(Guarantee::text)
                .toList();
        List<Guarantee> promised = new ArrayList<>(promises("README.md", "Guarantees"));
        promised.addAll(promises("SECURITY.md", "You "));

        assertThat(promised).hasSizeGreaterThan(15);
        assertThat(held).containsAll(promised.stream().map(Guarantee::text).toList());
    }

    /** What stands before the things that are not promised. */
    private static List<Guarantee> promises(String page, String heading) {
        String text = ProjectFiles.read(ProjectFiles.PROJECT.resolve(page))
                .replaceAll("(?s)(What you have to do yourself|No guarantee):\n.*?(?=\n## )", "")
                .replace("](docs/", "](");
        List<Guarantee> promises = Guarantee.in(text, heading);
        assertThat(promises).as(page).hasSizeGreaterThan(5);
        return promises;
    }

    private static boolean exists(String name, Map<String, List<Path>> tests) {
        String[] parts = name.split("#", -1);
        Pattern method = Pattern.compile(parts.length == 1 ? "" : "\\b" + parts[1] + "\\([^;]*?\\{");
        return tests.getOrDefault(parts[0], List.of()).stream()
                .anyMatch(file -> method.matcher(ProjectFiles.read(file)).find());
    }

    private static Map<String, List<Path>> tests() {
        return Stream.of(ProjectFiles.PROJECT, ProjectFiles.PROJECT.resolve("generator-plugin"))
                .flatMap(folder -> ProjectFiles.foldersIn(folder).stream())
                .flatMap(module -> ProjectFiles.filesBelow(module.resolve("src/test/java")).stream())
                .collect(Collectors.groupingBy(
                        file -> file.getFileName().toString().replace(".java", "")));
    }

    @Test
    void limits() {
        new PageRegion(PAGE, "limits").compare(LimitsTable.text());
    }

    @Test
    void fuzzing() throws IOException {
        Path record = ProjectFiles.PROJECT.resolve("generator-plugin/fuzz/record.json");
        new PageRegion(PAGE, "fuzzing").compare(new FuzzTable(JsonData.parse(Files.readAllBytes(record))).text());
    }

    @Test
    void suites() throws IOException {
        Path schemas = SharedData.folder("suites/json-schema-test-suite/tests");
        long tests = 0;
        for (String draft : List.of("draft4", "draft6", "draft7", "draft2019-09", "draft2020-12")) {
            for (Path file : ProjectFiles.filesBelow(schemas.resolve(draft))) {
                tests += testsIn(JsonData.parse(Files.readAllBytes(file)));
            }
        }
        int store =
                SharedData.jsonFiles(SharedData.folder("suites/schemastore")).size();
        int parsing =
                SharedData.jsonFiles(SharedData.folder("suites/json-parsing")).size();
        new PageRegion(PAGE, "suites").compare("""
                | suite | content | test |
                |---|---|---|
                | JSON Schema test suite, drafts 4 to 2020-12 | %d tests | `ConformanceTest` |
                | schemas of SchemaStore with documents | %d schemas | `ConformanceTest`, `SchemaStoreTypesTest`, `SecondOpinionTest` |
                | JSON parsing test suite | %d texts | `JsonParsingSuiteTest`, `JsonPageTest`, `SourceParserTest` |
                """.formatted(tests, store, parsing));
    }

    private static long testsIn(JsonData file) {
        return items(file)
                .flatMap(group -> items(Objects.requireNonNull(group.at("/tests"))))
                .count();
    }

    private static Stream<JsonData> items(JsonData array) {
        return ((JsonArray) array).items().stream();
    }
}

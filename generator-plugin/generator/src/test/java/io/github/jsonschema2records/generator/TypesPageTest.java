package io.github.jsonschema2records.generator;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jsonschema2records.generator.GenerationResult.Generated;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** {@code docs/types.md} shows what really comes of schemas: those of fixtures, and some that people use. */
class TypesPageTest {

    private static final Pattern REGION = Pattern.compile("<!-- generated: (fixture|schemastore) (\\S+) -->");

    static List<String> fixtures() {
        return regions("fixture");
    }

    static List<String> schemasOfOthers() {
        return regions("schemastore");
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void aShapeIsShownWithTheJavaThatComesOfIt(String name) {
        SchemaCase fixture = new SchemaCase(ProjectFiles.FIXTURES.resolve(name));
        String schemas = fixture.schemas().stream()
                .map(file -> block(file.toString().endsWith("json") ? "json" : "yaml", ProjectFiles.read(file)))
                .collect(Collectors.joining("\n"));
        new PageRegion(ProjectFiles.TYPES_PAGE, "fixture " + name)
                .compare(schemas + "\n" + block("java", face(fixture.generate())));
    }

    @ParameterizedTest
    @MethodSource("schemasOfOthers")
    void whatPeopleUseIsShownWithTheJavaThatComesOfIt(String name) {
        GenerationResult result = SchemaStore.open().generate(name, "com.example");

        new PageRegion(ProjectFiles.TYPES_PAGE, "schemastore " + name).compare(block("java", face(result)));
    }

    @Test
    void valuesThatNoJavaTypeHoldsAreTold() {
        String rows = SchemaCase.in(ProjectFiles.FIXTURES).stream()
                .filter(fixture -> fixture.ownSources().isEmpty()) // what a class of the user refuses is its own affair
                .flatMap(fixture -> ProjectFiles.filesIn(fixture.folder().resolve("unbindable")).stream())
                .filter(file -> file.toString().endsWith(".txt"))
                .flatMap(file -> ProjectFiles.read(file).lines())
                .map(line -> "- " + line.replaceFirst("^\\d+:\\d+: [^:]*: ", "") + "\n")
                .distinct()
                .sorted()
                .collect(Collectors.joining());

        new PageRegion(ProjectFiles.TYPES_PAGE, "unbindable").compare(rows);
    }

    @Test
    void theContentsLeadToEveryHeading() {
        String contents = PageContents.of(ProjectFiles.read(ProjectFiles.TYPES_PAGE));

        assertThat(contents.lines().map(line -> line.substring(line.indexOf("](#"))))
                .doesNotHaveDuplicates()
                .hasSizeGreaterThan(20);
        new PageRegion(ProjectFiles.TYPES_PAGE, "contents").compare(contents);
    }

    @Test
    void threeSchemasOfOthersAreShown() {
        assertThat(schemasOfOthers()).hasSize(3);
    }

    /** Documents first, since they are what one reads. */
    private static String face(GenerationResult result) {
        Generated generated = result.generated().orElseThrow();
        Set<String> roots = generated.roots().values().stream()
                .map(root -> root.type().replace('.', '/') + ".java")
                .collect(Collectors.toSet());
        return JavaFace.of(generated.sources().stream()
                .sorted(Comparator.comparing(source -> !roots.contains(source.path())))
                .toList());
    }

    private static List<String> regions(String kind) {
        return REGION.matcher(ProjectFiles.read(ProjectFiles.TYPES_PAGE))
                .results()
                .filter(found -> found.group(1).equals(kind))
                .map((MatchResult found) -> found.group(2))
                .toList();
    }

    private static String block(String language, String text) {
        return "```" + language + "\n" + text.strip() + "\n```\n";
    }
}

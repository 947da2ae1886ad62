package io.github.jsonschema2records.generator;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jsonschema2records.generator.GenerationResult.Generated;
import io.github.jsonschema2records.generator.load.SchemaInput;
import io.github.jsonschema2records.generator.load.SchemaInput.PathInput;
import io.github.jsonschema2records.generator.name.NamesLockFile;
import io.github.jsonschema2records.generator.name.NamesLockFile.Mode;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Names that are kept in a file from one version of the schemas to the next. */
class NamesLockTest {

    @TempDir
    Path folder;

    static Stream<SchemaCase> fixtures() {
        return SchemaCase.in(ProjectFiles.FIXTURES).stream()
                .filter(fixture -> fixture.disabled().isEmpty());
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void aLockChangesNothingAsLongAsTheSchemasStay(SchemaCase fixture) {
        Path lock = folder.resolve("names.lock");
        Generated first = generate(fixture, lock, Mode.UPDATE);
        ProjectFiles.write(lock, first.namesLock().orElseThrow());

        Generated second = generate(fixture, lock, Mode.CHECK);

        assertThat(second.sources()).isEqualTo(first.sources());
        assertThat(second.namesLock()).isEmpty();
        // Names that are pinned are settled, even if they are alike, or others than were asked for.
        assertThat(second.diagnostics())
                .isEqualTo(first.diagnostics().stream()
                        .filter(d -> !List.of("names-alike", "name-not-kept").contains(d.slug()))
                        .toList());
    }

    private static Generated generate(SchemaCase fixture, Path lock, Mode mode) {
        List<SchemaInput> inputs =
                fixture.schemas().stream().<SchemaInput>map(PathInput::new).toList();
        GenerationResult result =
                new Generator(fixture.options().withNamesLock(new NamesLockFile(lock, mode))).run(inputs);
        return result.generated().orElseThrow(() -> new AssertionError(fixture.text(result.diagnostics())));
    }

    @Test
    void documentsOfOneNameAreToldApartByTheirFolders() {
        for (String file : List.of("one/shop/order.json", "two/shop/order.json", "item.json")) {
            ProjectFiles.write(folder.resolve(file), "{\"type\": \"object\", \"properties\": {}}");
        }

        assertThat(lockOf("one/shop/order.json", "two/shop/order.json", "item.json"))
                .contains("type item.json# ", "type one/shop/order.json# ", "type two/shop/order.json# ");
    }

    @Test
    void aDocumentGoesByItsUriIfItHasOne() {
        ProjectFiles.write(folder.resolve("order.json"), """
                {"$id": "https://example.com/v1/order.json", "type": "object", "properties": {"a b": {
                 "anyOf": [{"title": "x/y", "type": "string"}, {"type": "array", "items": {"type": "integer"}}]}}}
                """);

        assertThat(lockOf("order.json").lines().skip(2))
                .containsExactly(
                        "format 1",
                        "type https://example.com/v1/order.json# Order",
                        "  accessor \"a b\" aB",
                        "type \"https://example.com/v1/order.json#/properties/a b\" Order.AB",
                        "  branch \"https://example.com/v1/order.json#/properties/a b/anyOf/0(x~1y)\" StringValue",
                        "  branch \"https://example.com/v1/order.json#/properties/a b/anyOf/1\" IntegerListValue");
    }

    private String lockOf(String... files) {
        GeneratorOptions options =
                GeneratorOptions.of("p").withNamesLock(new NamesLockFile(folder.resolve("names.lock"), Mode.UPDATE));
        List<SchemaInput> inputs = Stream.of(files)
                .<SchemaInput>map(f -> new PathInput(folder.resolve(f)))
                .toList();
        return new Generator(options)
                .run(inputs)
                .generated()
                .orElseThrow()
                .namesLock()
                .orElseThrow();
    }
}

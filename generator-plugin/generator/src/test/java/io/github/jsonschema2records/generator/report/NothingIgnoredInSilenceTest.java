package io.github.jsonschema2records.generator.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.jsonschema2records.generator.GenerationResult;
import io.github.jsonschema2records.generator.GenerationResult.Generated;
import io.github.jsonschema2records.generator.Generator;
import io.github.jsonschema2records.generator.GeneratorOptions;
import io.github.jsonschema2records.generator.diagnostic.Diagnostics;
import io.github.jsonschema2records.generator.load.JsonPointer;
import io.github.jsonschema2records.generator.load.LoadedSchemas;
import io.github.jsonschema2records.generator.load.SchemaInput.ValueInput;
import io.github.jsonschema2records.generator.load.SourceParser;
import io.github.jsonschema2records.generator.load.SourceValue;
import io.github.jsonschema2records.generator.load.SourceValue.SourceArray;
import io.github.jsonschema2records.generator.load.SourceValue.SourceObject;
import io.github.jsonschema2records.generator.load.SourceValue.SourceString;
import io.github.jsonschema2records.generator.load.UriMapping;
import io.github.jsonschema2records.generator.load.UriReferences;
import io.github.jsonschema2records.generator.upgrade.Draft;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * No keyword is ignored in silence: for every schema of the JSON Schema test suite, each member of each schema object is in the
 * coverage report exactly once, and each keyword of the draft's vocabularies is typed, validated or an annotation.
 */
class NothingIgnoredInSilenceTest {

    private static final Path SUITE = Path.of(System.getProperty("shared.dir", "../../../shared"))
            .toAbsolutePath()
            .normalize()
            .resolve("suites/json-schema-test-suite");

    private Draft draft = Draft.DRAFT_2020_12;
    private Set<String> vocabulary = Set.of();
    private final List<String> defects = new ArrayList<>();
    private int occurrences;

    @ParameterizedTest
    @CsvSource({
        "draft4, DRAFT_4, 450",
        "draft6, DRAFT_6, 600",
        "draft7, DRAFT_7, 650",
        "draft2019-09, DRAFT_2019_09, 1500",
        "draft2020-12, DRAFT_2020_12, 1500"
    })
    void everyKeywordOfEverySchemaIsReported(String folder, Draft version, int least) {
        Path tests = SUITE.resolve("tests").resolve(folder);
        assumeTrue(Files.isDirectory(tests), () -> "skipped: no test suite in the folder that shared.dir names");
        draft = version;
        vocabulary = vocabulary(URI.create(version.metaschema()));

        for (Path file : files(tests)) {
            SourceArray groups = (SourceArray) parse(file);
            for (SourceValue group : groups.elements()) {
                String label = file.getFileName() + " > " + text(group, "description");
                examine(label, file, Objects.requireNonNull(((SourceObject) group).get("schema")));
            }
        }

        assertThat(defects).isEmpty();
        assertThat(occurrences).isGreaterThan(least);
    }

    private void examine(String label, Path file, SourceValue schema) {
        GeneratorOptions options = GeneratorOptions.of("p")
                .withDialect(URI.create(draft.metaschema()))
                .withMappings(List.of(new UriMapping("http://localhost:1234/", SUITE.resolve("remotes"))));
        ValueInput input = new ValueInput(home(file, schema), "Root", schema);
        GenerationResult result = new Generator(options).run(List.of(input));
        if (!(result instanceof Generated generated)) {
            defects.add(label + ": refused: " + result.diagnostics());
            return;
        }
        Map<String, List<KeywordUse>> reported = new HashMap<>();
        for (KeywordUse use : new KeywordUses(generated.decisions()).all()) {
            if (use.schema().location().document().input()) {
                reported.computeIfAbsent(CoverageRun.pointer(use), p -> new ArrayList<>())
                        .add(use);
            }
            if (use.note() != null && use.note().contains("fault of the generator")) {
                defects.add(label + ": lost " + use);
            }
        }
        occurrences += reported.size();
        reported.forEach((pointer, uses) -> {
            if (uses.size() > 1 || JsonPointer.resolve(schema, pointer) == null) {
                defects.add(label + ": " + pointer + " is reported " + uses.size() + " times");
            }
        });
        compare(label, schema, reported);
    }

    private void compare(String label, SourceValue schema, Map<String, List<KeywordUse>> reported) {
        boolean standard = !(schema instanceof SourceObject root
                && root.get("$schema") instanceof SourceString own
                && !Draft.of(own.value()).equals(Optional.of(draft)));
        Set<String> names = standard ? vocabulary : Set.of();
        new SchemaObjects(names, !draft.atLeast(Draft.DRAFT_2019_09)).in(schema).forEach((pointer, object) -> {
            for (String name : object.members().keySet()) {
                List<KeywordUse> uses = reported.getOrDefault(JsonPointer.append(pointer, name), List.of());
                if (uses.isEmpty()) {
                    defects.add(label + ": " + pointer + " lacks " + name);
                } else if (names.contains(name) && uses.get(0).uses().contains(Use.UNKNOWN)) {
                    defects.add(label + ": " + pointer + " does not know " + name);
                }
            }
        });
    }

    /** As the command {@code test} does: what a schema calls itself counts, else the file. */
    private static URI home(Path file, SourceValue schema) {
        if (schema instanceof SourceObject object) {
            SourceValue id = object.get("$id") == null ? object.get("id") : object.get("$id");
            if (id instanceof SourceString text && !text.value().startsWith("#")) {
                return UriReferences.resolve(file.toUri(), text.value())
                        .map(UriReferences::withoutFragment)
                        .orElse(file.toUri());
            }
        }
        return file.toUri();
    }

    /** The keywords that a metaschema describes, its vocabularies' metaschemas included. */
    private static Set<String> vocabulary(URI metaschema) {
        SourceObject root =
                (SourceObject) LoadedSchemas.bundled(metaschema).orElseThrow().root();
        Set<String> names = new TreeSet<>();
        if (root.get("properties") instanceof SourceObject properties) {
            names.addAll(properties.members().keySet());
        }
        if (root.get("allOf") instanceof SourceArray parts) {
            for (SourceValue part : parts.elements()) {
                names.addAll(vocabulary(metaschema.resolve(text(part, "$ref"))));
            }
        }
        return names;
    }

    private static String text(SourceValue object, String member) {
        return ((SourceString) Objects.requireNonNull(((SourceObject) object).get(member))).value();
    }

    private static SourceValue parse(Path file) {
        try {
            Diagnostics diagnostics = new Diagnostics();
            SourceValue value = SourceParser.parse(file.toString(), Files.readString(file), diagnostics);
            assertThat(diagnostics.sorted()).isEmpty();
            return Objects.requireNonNull(value);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> files(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(f -> f.toString().endsWith(".json")).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

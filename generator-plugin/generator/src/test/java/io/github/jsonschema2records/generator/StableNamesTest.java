package io.github.jsonschema2records.generator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.jsonschema2records.generator.GenerationResult.Generated;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is added to the schema of a fixture, a property, a definition or a branch, no other type is called otherwise. */
class StableNamesTest {

    /** The Javadoc of a type names the schema it comes from, and the declaration follows. */
    private static final Pattern DECLARATION = Pattern.compile(
            "Schema: \\{@code ([^}]+)}(?:(?!\\*/).)*\\*/[^{;*]*?\\b(?:record|enum|interface|class) (\\w+)",
            Pattern.DOTALL);

    /** As many edits of a schema as are tried; only one that is long by design has more places to edit. */
    private static final int MOST = 100;

    @TempDir
    Path folder;

    @TestFactory
    Stream<DynamicTest> fixtures() {
        return SchemaCase.in(ProjectFiles.FIXTURES).stream()
                .filter(fixture -> fixture.disabled().isEmpty())
                .filter(fixture ->
                        fixture.schemas().stream().allMatch(s -> s.toString().endsWith(".json")))
                .map(fixture -> dynamicTest(fixture.name(), () -> namesStay(fixture)));
    }

    private void namesStay(SchemaCase fixture) {
        Path copy = folder.resolve(fixture.name());
        for (Path file : ProjectFiles.filesBelow(fixture.folder())) {
            ProjectFiles.write(copy.resolve(fixture.folder().relativize(file).toString()), ProjectFiles.read(file));
        }
        SchemaCase edited = new SchemaCase(copy);
        Map<String, String> before = names(edited).orElseThrow();
        assertThat(before).isNotEmpty();
        List<String> renamed = new ArrayList<>();
        for (Path schema : edited.schemas()) {
            String original = ProjectFiles.read(schema);
            for (SchemaEdit edit : chosen(SchemaEdit.of(original))) {
                ProjectFiles.write(schema, edit.schema().toString());
                names(edited)
                        .ifPresent(after -> before.forEach((place, name) -> {
                            if (!after.getOrDefault(place, name).equals(name)) {
                                renamed.add(edit.description() + ": " + place + " from " + name + " to "
                                        + after.get(place));
                            }
                        }));
            }
            ProjectFiles.write(schema, original);
        }
        assertThat(renamed).isEmpty();
    }

    /** All, or where there are too many, some that are spread over the schema. */
    private static List<SchemaEdit> chosen(List<SchemaEdit> edits) {
        int step = (edits.size() + MOST - 1) / MOST;
        return IntStream.range(0, edits.size())
                .filter(i -> i % step == 0)
                .mapToObj(edits::get)
                .toList();
    }

    /** The simple name of the type of each place; empty where the schemas are refused. */
    private static Optional<Map<String, String>> names(SchemaCase fixture) {
        return fixture.generate().generated().map(StableNamesTest::names);
    }

    private static Map<String, String> names(Generated generated) {
        Map<String, String> names = new TreeMap<>();
        generated.sources().forEach(source -> {
            Matcher declaration = DECLARATION.matcher(source.text());
            while (declaration.find()) {
                names.put(declaration.group(1), declaration.group(2));
            }
        });
        return names;
    }
}

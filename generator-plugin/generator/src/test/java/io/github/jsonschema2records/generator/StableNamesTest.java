package io.github.jsonschema2records.generator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Adds a property, a definition or a branch to the schemas of a fixture: no other type or member gets another name. */
class StableNamesTest {

    /** The most characters of edited schemas for each schema. Only schemas that are long by design have more places to edit. */
    private static final int MOST = 1_000_000;

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
        Map<String, String> before = ChosenNames.of(edited).orElseThrow();
        assertThat(before).isNotEmpty();
        List<String> renamed = new ArrayList<>();
        for (Path schema : edited.schemas()) {
            String original = ProjectFiles.read(schema);
            for (SchemaEdit edit : chosen(SchemaEdit.of(original), MOST / original.length() + 1)) {
                ProjectFiles.write(schema, edit.schema().toString());
                ChosenNames.of(edited)
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

    /** Returns all edits, or where there are too many, some that are spread over the schema. */
    private static List<SchemaEdit> chosen(List<SchemaEdit> edits, int most) {
        int step = (edits.size() + most - 1) / most;
        return IntStream.range(0, edits.size())
                .filter(i -> i % step == 0)
                .mapToObj(edits::get)
                .toList();
    }
}

package io.github.jsonschema2records.generator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Adds a property, a definition or a branch to the schemas of a fixture: no other type or member gets another name. */
class StableNamesTest {

    /**
     * The most characters of edited schemas for each schema. Only schemas that are long by design have more places to
     * edit.
     */
    private static final int MOST = 1_000_000;

    @TempDir
    Path folder;

    @TestFactory
    Stream<DynamicTest> nothingIsRenamed() {
        return fixtures(this::namesStay);
    }

    @TestFactory
    Stream<DynamicTest> withALockNoPropertyTakesTheNameOfAMethod() {
        return fixtures(this::methodsStay);
    }

    private static Stream<DynamicTest> fixtures(Consumer<SchemaCase> test) {
        return SchemaCase.in(ProjectFiles.FIXTURES).stream()
                .filter(fixture -> fixture.disabled().isEmpty())
                .filter(fixture ->
                        fixture.schemas().stream().allMatch(s -> s.toString().endsWith(".json")))
                .map(fixture -> dynamicTest(fixture.name(), () -> test.accept(fixture)));
    }

    private void namesStay(SchemaCase fixture) {
        SchemaCase edited = copy(fixture);
        Map<String, String> before = ChosenNames.of(edited).orElseThrow().byPlace();
        assertThat(before).isNotEmpty();
        List<String> renamed = new ArrayList<>();
        for (Path schema : edited.schemas()) {
            String original = ProjectFiles.read(schema);
            for (SchemaEdit edit : chosen(SchemaEdit.of(original), MOST / original.length() + 1)) {
                ProjectFiles.write(schema, edit.schema().toString());
                ChosenNames.of(edited)
                        .ifPresent(after -> renamed.addAll(renamed(before, after, edit.description() + ": ")));
            }
            ProjectFiles.write(schema, original);
        }
        assertThat(renamed).isEmpty();
    }

    /** Adds properties that are called like the methods of others, with names.lock. */
    private void methodsStay(SchemaCase fixture) {
        SchemaCase edited = copy(fixture);
        ProjectFiles.write(edited.folder().resolve("names.lock"), "format 1\n");
        ChosenNames before = ChosenNames.of(edited).orElseThrow();
        ProjectFiles.write(edited.folder().resolve("names.lock"), before.lock().orElse("format 1\n"));
        for (Path schema : edited.schemas()) {
            ProjectFiles.write(schema, SchemaEdit.withProperties(ProjectFiles.read(schema), before.methods()));
        }
        assertThat(ChosenNames.of(edited).map(after -> renamed(before.byPlace(), after, "")))
                .isIn(Optional.empty(), Optional.of(List.of()));
    }

    private SchemaCase copy(SchemaCase fixture) {
        Path copy = folder.resolve(fixture.name());
        for (Path file : ProjectFiles.filesBelow(fixture.folder())) {
            ProjectFiles.write(copy.resolve(fixture.folder().relativize(file).toString()), ProjectFiles.read(file));
        }
        return new SchemaCase(copy);
    }

    private static List<String> renamed(Map<String, String> before, ChosenNames chosen, String description) {
        Map<String, String> after = chosen.byPlace();
        List<String> renamed = new ArrayList<>();
        before.forEach((place, name) -> {
            if (!after.getOrDefault(place, name).equals(name)) {
                renamed.add(description + place + " from " + name + " to " + after.get(place));
            }
        });
        return renamed;
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

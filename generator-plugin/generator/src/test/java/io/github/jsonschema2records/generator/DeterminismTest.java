package io.github.jsonschema2records.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Same input, same bytes: whatever order the inputs are given in, wherever they lie, and however the machine is set. */
@Isolated("changes the locale of the JVM")
class DeterminismTest {

    static Stream<SchemaCase> fixtures() {
        return SchemaCase.in(ProjectFiles.FIXTURES).stream()
                .filter(fixture -> fixture.disabled().isEmpty());
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void theMachineDoesNotMatter(SchemaCase fixture) {
        SortedMap<String, String> expected = output(fixture, fixture.schemas());
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            // A dotless lower-case i, and a zone with half hours; then digits of another script.
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Kolkata"));
            assertThat(output(fixture, fixture.schemas())).isEqualTo(expected);

            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(output(fixture, fixture.schemas())).isEqualTo(expected);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void thePlaceDoesNotMatter(SchemaCase fixture, @TempDir Path folder) {
        Path elsewhere = folder.resolve("Ein anderer Ort");
        copy(fixture.folder(), elsewhere);
        SchemaCase copy = new SchemaCase(elsewhere);

        assertThat(output(copy, copy.schemas())).isEqualTo(output(fixture, fixture.schemas()));
    }

    @ParameterizedTest
    @MethodSource("severalDocuments")
    void theOrderOfTheInputsDoesNotMatter(SchemaCase fixture) {
        List<Path> reversed = new ArrayList<>(fixture.schemas());
        Collections.reverse(reversed);

        assertThat(output(fixture, reversed)).isEqualTo(output(fixture, fixture.schemas()));
    }

    static Stream<SchemaCase> severalDocuments() {
        return fixtures().filter(fixture -> fixture.schemas().size() > 1);
    }

    /** Everything a run gives: the sources by their paths, and the diagnostics. */
    private static SortedMap<String, String> output(SchemaCase fixture, List<Path> schemas) {
        GenerationResult result = fixture.generate(schemas);
        SortedMap<String, String> output = new TreeMap<>();
        output.put("diagnostics", fixture.text(result.diagnostics()));
        result.generated().orElseThrow().sources().forEach(s -> output.put(s.path(), s.text()));
        return output;
    }

    private static void copy(Path folder, Path target) {
        for (Path file : ProjectFiles.filesBelow(folder)) {
            Path copy = target.resolve(folder.relativize(file).toString());
            try {
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}

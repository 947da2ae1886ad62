package io.github.jsonschema2records.awsbatch.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Compares the files {@code examples/events/made-*.json} with the samples. With {@code -Dfixtures.update} it writes
 * them.
 */
class SampleFilesTest {

    private static final Path FOLDER = Path.of(System.getProperty("basedir", "."), "..", "examples", "events")
            .normalize();

    @Test
    void theFilesAreTheSamples() throws IOException {
        Map<String, String> samples = new TreeMap<>();
        SampleEvents.all().forEach(sample -> samples.put("made-" + sample.name() + ".json", sample.json() + "\n"));
        if (System.getProperty("fixtures.update") != null) {
            write(samples);
        }
        assertThat(files()).as("update with -Dfixtures.update").isEqualTo(samples);
    }

    private static Map<String, String> files() throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> paths = Files.list(FOLDER)) {
            for (Path path : (Iterable<Path>) paths::iterator) {
                String name = path.getFileName().toString();
                if (name.startsWith("made-")) {
                    files.put(name, Files.readString(path));
                }
            }
        }
        return files;
    }

    private static void write(Map<String, String> samples) throws IOException {
        for (String name : files().keySet()) {
            Files.delete(FOLDER.resolve(name));
        }
        for (Map.Entry<String, String> sample : samples.entrySet()) {
            Files.writeString(FOLDER.resolve(sample.getKey()), sample.getValue());
        }
    }
}

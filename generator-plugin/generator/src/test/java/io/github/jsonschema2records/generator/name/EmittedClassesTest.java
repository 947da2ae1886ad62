package io.github.jsonschema2records.generator.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class EmittedClassesTest {

    private static final Path FIXTURES = Path.of(System.getProperty("basedir", "."), "src/test/fixtures");
    private static final Pattern NO_TYPE = Pattern.compile(".*(Codec|Validator|Program)\\d*\\.java");
    private static final String IMPORT = "import ";

    /** What {@code javaInterfaces} and the rules of types and annotations name in a fixture. */
    private static final Set<String> ASKED_FOR = Set.of(
            "BeanProperty",
            "EventListener",
            "JsonProperty",
            "JsonTypeInfo",
            "Money",
            "Percent",
            "RandomAccess",
            "Serializable",
            "Switch",
            "Transient");

    @Test
    void theImportedOnesAreThoseOfTheFixtures() throws IOException {
        Set<String> imported;
        try (Stream<Path> files = Files.walk(FIXTURES)) {
            imported = files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> file.toString().contains("expected"))
                    .filter(file -> !NO_TYPE.matcher(file.toString()).matches())
                    .flatMap(file -> lines(file).stream())
                    .filter(line -> line.startsWith(IMPORT))
                    .map(line -> line.substring(line.lastIndexOf('.') + 1, line.length() - 1))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
        imported.removeAll(ASKED_FOR);

        assertThat(EmittedClasses.IMPORTED).containsExactlyElementsOf(imported);
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

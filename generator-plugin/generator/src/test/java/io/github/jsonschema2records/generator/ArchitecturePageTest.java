package io.github.jsonschema2records.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages for contributors name only classes, packages and members that exist, "Where to put what" among them. */
class ArchitecturePageTest {

    /** A class in backticks, with its package below the base package or without, and perhaps a member. */
    private static final Pattern NAME = Pattern.compile("`((?:[a-z]\\w*\\.)*)([A-Z]\\w*[a-z]\\w*)(?:\\.(\\w+))?");

    private static final Pattern DECLARATION = Pattern.compile("(?:class|record|interface|enum) ([A-Z]\\w*)");

    /** Classes of Java and Maven, and the example of the page. */
    private static final Set<String> OTHERS = Set.of("Mojo", "Order", "OrderCodec", "OrderValidator");

    /** The sources that declare a class, by its name. */
    private static final Map<String, List<Source>> SOURCES = new HashMap<>();

    private record Source(String folder, String text) {

        boolean isIn(String packageName) {
            return packageName.isEmpty() || folder.endsWith("/" + packageName.replace('.', '/'));
        }

        boolean mentions(String member) {
            return Pattern.compile("\\b" + member + "\\b").matcher(text).find();
        }
    }

    @BeforeAll
    static void readSources() {
        for (Path module : List.of(Path.of("generator-plugin"), Path.of("model"), Path.of("model-samples"))) {
            for (Path file : ProjectFiles.filesBelow(ProjectFiles.PROJECT.resolve(module))) {
                String path = ProjectFiles.relative(ProjectFiles.PROJECT, file);
                if (path.endsWith(".java") && path.matches(".*/src/(main|test)/java/.*")) {
                    index(path, ProjectFiles.read(file));
                }
            }
        }
    }

    private static void index(String path, String text) {
        Source source = new Source(path.substring(0, path.lastIndexOf('/')), text);
        Matcher declaration = DECLARATION.matcher(text);
        while (declaration.find()) {
            SOURCES.computeIfAbsent(declaration.group(1), name -> new ArrayList<>())
                    .add(source);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"docs/architecture.md", "docs/glossary.md"})
    void namesWhatExists(String page) {
        Set<String> missing = new TreeSet<>();
        int names = 0;
        Matcher name = NAME.matcher(ProjectFiles.read(ProjectFiles.PROJECT.resolve(page)));
        while (name.find()) {
            if (!OTHERS.contains(name.group(2))) {
                names++;
                if (!exists(name)) {
                    missing.add(name.group().substring(1));
                }
            }
        }
        assertThat(missing).isEmpty();
        assertThat(names).isGreaterThan(15);
    }

    private static boolean exists(Matcher name) {
        String packageName = name.group(1).replaceAll("\\.$", "");
        String member = name.group(3);
        return SOURCES.getOrDefault(name.group(2), List.of()).stream()
                .filter(source -> source.isIn(packageName))
                .anyMatch(source -> member == null || source.mentions(member));
    }
}

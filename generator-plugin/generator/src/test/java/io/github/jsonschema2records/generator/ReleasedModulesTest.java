package io.github.jsonschema2records.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A module is either in {@code .ci/released}, or its POM says that it is not released. */
class ReleasedModulesTest {

    private static final Pattern ARTIFACT = Pattern.compile("(?m)^  <artifactId>(.*)</artifactId>$");

    @Test
    void eachModuleIsReleasedOrNot() {
        List<String> released = ProjectFiles.read(ProjectFiles.PROJECT.resolve(".ci/released"))
                .lines()
                .map(line -> line.replaceFirst(":.*", ""))
                .toList();

        assertThat(poms().filter(pom -> !pom.contains("<maven.deploy.skip>true</maven.deploy.skip>"))
                        .map(ReleasedModulesTest::artifact))
                .containsExactlyInAnyOrderElementsOf(released);
    }

    /** What a public repository asks for, and a module does not inherit. */
    @Test
    void eachModuleHasANameAndADescription() {
        assertThat(poms()).hasSizeGreaterThan(20).allSatisfy(pom -> {
            assertThat(pom).containsPattern("(?m)^  <name>.+</name>$");
            assertThat(pom).containsPattern("(?m)^  <description>.+</description>$");
        });
    }

    /** The texts of the POMs of this build. Those of examples that are builds of their own have another parent, or none. */
    private static Stream<String> poms() {
        Path project = ProjectFiles.PROJECT;
        Stream<Path> modules = Stream.of(".", "generator-plugin", "examples")
                .map(project::resolve)
                .flatMap(folder -> ProjectFiles.foldersIn(folder).stream());
        return Stream.concat(Stream.of(project), modules)
                .map(folder -> folder.resolve("pom.xml"))
                .filter(Files::isRegularFile)
                .map(ProjectFiles::read)
                .filter(pom -> pom.contains("<artifactId>jsonschema2records-parent</artifactId>"));
    }

    private static String artifact(String pom) {
        Matcher matcher = ARTIFACT.matcher(pom);
        assertThat(matcher.find()).as(pom).isTrue();
        return matcher.group(1);
    }
}

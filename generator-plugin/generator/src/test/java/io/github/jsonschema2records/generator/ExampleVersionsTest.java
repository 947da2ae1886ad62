package io.github.jsonschema2records.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The example builds have no parent, so that they can be copied; they write down the versions that this build has. */
class ExampleVersionsTest {

    private static final Path PROJECT = ProjectFiles.MODULE.resolve("../..").normalize();
    private static final Pattern PROPERTY = Pattern.compile("<([a-z0-9-]+\\.version)>([^<]*)</");
    private static final Pattern VERSION = Pattern.compile("<version>([^<]*)</version>");

    @ParameterizedTest
    @ValueSource(strings = {"downstream", "reuse"})
    void areThoseOfThisBuild(String example) {
        String ours = ProjectFiles.read(PROJECT.resolve("pom.xml"));
        Map<String, String> expected = properties(ours);
        Matcher version = VERSION.matcher(ours);
        assertThat(version.find()).isTrue();
        expected.put("jsonschema2records.version", version.group(1));

        Map<String, String> versions =
                properties(ProjectFiles.read(PROJECT.resolve("examples/" + example + "/pom.xml")));

        assertThat(versions).containsKeys("jsonschema2records.version", "junit.version");
        assertThat(expected).containsAllEntriesOf(versions);
    }

    private static Map<String, String> properties(String pom) {
        Map<String, String> properties = new TreeMap<>();
        Matcher property = PROPERTY.matcher(pom);
        while (property.find()) {
            properties.put(property.group(1), property.group(2));
        }
        return properties;
    }
}

package io.github.jsonschema2records.pojo.migrate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The table of parameters has all of jsonschema2pojo's plug-in, and the page about migration has the table. */
class ParametersTest {

    private static final Path PAGE =
            Path.of("../../docs/migrating.md").toAbsolutePath().normalize();
    private static final String START = "<!-- parameters -->\n";
    private static final String END = "<!-- end of parameters -->\n";
    private static final Pattern NAME = Pattern.compile("<parameter>\\s*<name>(\\w+)</name>");

    @Test
    void theTableHasAllParameters() throws IOException {
        TreeSet<String> names = NAME.matcher(descriptor())
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(names).hasSize(69);
        assertThat(PojoParameter.all()).extracting(PojoParameter::name).containsExactlyElementsOf(names);
    }

    private static String descriptor() throws IOException {
        List<java.net.URL> descriptors = java.util.Collections.list(
                ParametersTest.class.getClassLoader().getResources("META-INF/maven/plugin.xml"));
        for (java.net.URL url : descriptors) {
            try (InputStream in = url.openStream()) {
                String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                if (text.contains("<artifactId>jsonschema2pojo-maven-plugin</artifactId>")) {
                    return text;
                }
            }
        }
        throw new AssertionError("jsonschema2pojo-maven-plugin is not on the class path");
    }

    @Test
    void eachParameterHasATestOrAReason() {
        assertThat(PojoParameter.all())
                .allSatisfy(parameter -> assertThat(parameter.test().equals("-") ? parameter.here() : parameter.test())
                        .hasSizeGreaterThan(3));
    }

    /** A class of tests, a fixture in parentheses behind it, an integration test, or a module. */
    @Test
    void theTestsExist() throws IOException {
        Set<String> files = new HashSet<>();
        try (Stream<Path> all = Files.walk(Path.of(".."), 12)) {
            all.filter(file -> file.toString().replace('\\', '/').contains("/src/") || file.getNameCount() == 2)
                    .filter(file -> !file.toString().contains("target"))
                    .forEach(file -> files.add(file.getFileName().toString()));
        }

        for (PojoParameter parameter : PojoParameter.all()) {
            String tests = parameter.test().equals("-") ? "" : parameter.test();
            for (String test : Pattern.compile("[, ()]+")
                    .splitAsStream(tests)
                    .filter(t -> !t.isEmpty())
                    .toList()) {
                String file = Character.isUpperCase(test.charAt(0)) ? test + ".java" : test;
                assertThat(files).as(parameter.name()).contains(file);
            }
        }
    }

    @Test
    void thePageHasTheTable() throws IOException {
        String page = Files.readString(PAGE);
        int start = page.indexOf(START) + START.length();
        int end = page.indexOf(END);
        StringBuilder table = new StringBuilder("\n| parameter | | here | test |\n|---|---|---|---|\n");
        PojoParameter.all()
                .forEach(parameter -> table.append("| `%s` | %s | %s | %s |\n"
                        .formatted(parameter.name(), parameter.kind(), parameter.here(), parameter.test())));
        String right = page.substring(0, start) + table.append('\n') + page.substring(end);
        if (Boolean.getBoolean("fixtures.update") || System.getProperty("fixtures.update") != null) {
            Files.writeString(PAGE, right);
        }

        assertThat(Files.readString(PAGE)).isEqualTo(right);
    }
}

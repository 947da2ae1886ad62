package io.github.jsonschema2records.generator;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jsonschema2records.generator.compile.InMemoryCompiler;
import io.github.jsonschema2records.runtime.JsonDocument;
import io.github.jsonschema2records.runtime.JsonLimits;
import io.github.jsonschema2records.runtime.JsonModel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Nothing that is printed shows a secret: no text of a value, no violation, exception, result or output. In the fixtures
 * {@code secrets*} exactly the secrets have the letter Q or the digits 98765. Each instance is also tried with every value
 * replaced by values of other types, and cut off or damaged at many places.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SecretsTest {

    private static final Pattern SECRET = Pattern.compile("Q|98765");

    private static final int MOST_CUTS = 60;

    private static final List<String> SECRETS =
            List.of("\"QZQ\"", "98765", "98765.5", "[\"QZQ\", 98765]", "{\"Q\": {\"QZ\": \"Q\"}}", "null", "true");

    private static final List<String> OTHERS =
            List.of("\"x\"", "1", "1.5", "[]", "{}", "[1]", "{\"a\": 1}", "null", "false");

    private InMemoryCompiler compiler;

    @BeforeAll
    void openCompiler() {
        compiler = InMemoryCompiler.find().orElseThrow();
    }

    @AfterAll
    void closeCompiler() {
        compiler.close();
    }

    static Stream<String> fixtures() {
        return SchemaCase.in(ProjectFiles.FIXTURES).stream()
                .map(SchemaCase::name)
                .filter(name -> name.startsWith("secrets"));
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void noSecretIsPrinted(String name) {
        GeneratedCode code = code(name);
        Set<String> leaks = new TreeSet<>();
        int printed = 0;
        for (String instance : instances(name)) {
            for (String text : variants(instance)) {
                for (String print : Prints.of(code, text)) {
                    printed++;
                    leaks.addAll(leaks(print));
                }
            }
        }
        assertThat(leaks).isEmpty();
        assertThat(printed).isGreaterThan(100);
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void valuesStayTheSame(String name) {
        GeneratedCode code = code(name);
        for (String instance : instances(name)) {
            for (JsonModel value : Prints.values(code, instance)) {
                String json = value.toJsonString();
                assertThat(SECRET.matcher(json).find())
                        .as(json)
                        .isEqualTo(SECRET.matcher(instance).find());
                assertThat(value.toString()).contains("***");
            }
        }
    }

    /** The secrets in a text, each with what is around it. */
    private static List<String> leaks(String print) {
        return SECRET.matcher(print)
                .results()
                .map(m -> print.substring(Math.max(0, m.start() - 60), Math.min(print.length(), m.end() + 20)))
                .toList();
    }

    private GeneratedCode code(String name) {
        SchemaCase fixture = SchemaCase.in(ProjectFiles.FIXTURES).stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow();
        return new GeneratedCode(fixture, compiler);
    }

    private static List<String> instances(String name) {
        Path fixture = ProjectFiles.FIXTURES.resolve(name);
        return Stream.of("valid", "invalid")
                .flatMap(folder -> ProjectFiles.filesIn(fixture.resolve(folder)).stream())
                .filter(file -> file.toString().endsWith(".json"))
                .map(ProjectFiles::read)
                .toList();
    }

    private static List<String> variants(String text) {
        List<String> variants =
                new ArrayList<>(List.of(text, text.replaceAll("\\s+", ""), "\n" + text.replace(",", ",\n")));
        JsonDocument d = JsonDocument.of(text);
        byte[] json = text.getBytes(StandardCharsets.UTF_8);
        for (int at = 0; at < d.tokenCount(); at++) {
            String value = text(json, d.startOffset(at), d.endOffset(at));
            boolean isName = text(json, d.endOffset(at), json.length).startsWith(":");
            for (String other : isName
                    ? List.<String>of()
                    : SECRET.matcher(value).find() && d.next(at) == at + 1 ? SECRETS : OTHERS) {
                variants.add(text(json, 0, d.startOffset(at)) + other + text(json, d.endOffset(at), json.length));
            }
        }
        for (int end = 0; end < text.length(); end += 1 + text.length() / MOST_CUTS) {
            variants.add(text.substring(0, end));
            for (String damaged : List.of(
                    text.substring(0, end) + text.substring(end + 1),
                    text.substring(0, end) + "Q" + text.substring(end))) {
                if (JsonDocument.of(damaged).failure() != null) {
                    variants.add(damaged);
                }
            }
        }
        return variants;
    }

    private static String text(byte[] json, int from, int to) {
        return new String(json, from, to - from, StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void droppedMembersAreNotPrinted(String name) {
        GeneratedCode code = code(name);
        JsonLimits limits = JsonLimits.DEFAULTS.withDuplicateNames(true);
        for (String instance : instances(name)) {
            String doubled = instance.replaceAll("(\"[a-z]+\"): ([0-9]+|\"[^\"]*\")", "$1: \"QZQ\", $1: $2");
            Prints.of(code, new JsonDocument(limits), doubled)
                    .forEach(print -> assertThat(leaks(print)).isEmpty());
        }
    }
}

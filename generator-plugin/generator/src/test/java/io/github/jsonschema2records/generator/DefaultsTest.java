package io.github.jsonschema2records.generator;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jsonschema2records.generator.compile.InMemoryCompiler;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the accessors with a default return, in the fixture {@code defaults}. */
class DefaultsTest {

    private static InMemoryCompiler compiler;
    private static GeneratedType type;

    @BeforeAll
    static void compile() {
        compiler = InMemoryCompiler.find().orElseThrow();
        SchemaCase fixture = new SchemaCase(ProjectFiles.FIXTURES.resolve("defaults"));
        type = new GeneratedCode(fixture, compiler).type().orElseThrow();
    }

    @AfterAll
    static void closeCompiler() {
        compiler.close();
    }

    @Test
    void absentPropertiesHaveTheirDefaults() {
        Map<String, String> defaults = defaults("{\"needed\": \"a\"}");

        assertThat(defaults)
                .containsEntry("copies", "1")
                .containsEntry("job", "5000000000")
                .containsEntry("scale", "0.10")
                .containsEntry("zoom", "1.0")
                .containsEntry("color", "false")
                .containsEntry("title", "a \"b\"\n*/ ☃")
                .containsEntry("day", "2024-02-29")
                .containsEntry("at", "2024-02-29T12:00+01:00")
                .containsEntry("since", "1970-01-01T00:00:00Z")
                .containsEntry("key", "00000000-0000-0000-0000-00000000000a")
                .containsEntry("size", "A4")
                .containsEntry("tray", "TOP")
                .containsEntry("note", "none")
                .containsEntry("pages", "[]")
                .containsEntry("tags", "[a, b]")
                .containsEntry("options", "{}")
                .containsEntry("limits", "{a=1}")
                .containsEntry("margin", "Margin{\"top\":1,\"bottom\":2}")
                .containsEntry("margins", "[Margin{\"top\":3}]")
                .containsEntry("duplex", "true")
                .containsEntry("any", "[1,{\"a\":null}]")
                .containsEntry("class", "7")
                .containsEntry("oddValue", "x");
        assertThat(defaults).doesNotContainKeys("needed", "nothing", "kind");
    }

    @Test
    void presentPropertiesKeepTheirValues() {
        assertThat(defaults("{\"needed\": \"a\", \"copies\": 2, \"note\": null, \"tags\": [], \"odd\": \"y\"}"))
                .containsEntry("copies", "2")
                .containsEntry("note", "null")
                .containsEntry("tags", "[]")
                .containsEntry("oddValue", "y");
    }

    @Test
    void defaultsAreNotWrittenBack() {
        Object value = type.fromJson("{\"needed\":\"a\"}".getBytes(StandardCharsets.UTF_8))
                .get(0);
        defaults(value);

        assertThat(GeneratedType.toJsonString(value)).isEqualTo("{\"needed\":\"a\"}");
    }

    private static Map<String, String> defaults(String json) {
        return defaults(type.fromJson(json.getBytes(StandardCharsets.UTF_8)).get(0));
    }

    private static Map<String, String> defaults(Object value) {
        return Arrays.stream(value.getClass().getMethods())
                .map(Method::getName)
                .filter(name -> name.endsWith("OrDefault") && !name.equals("oddOrDefault"))
                .collect(Collectors.toMap(
                        name -> name.substring(0, name.length() - "OrDefault".length()),
                        name -> String.valueOf(GeneratedType.get(value, name)),
                        (a, b) -> b,
                        TreeMap::new));
    }
}

package io.github.jsonschema2records.generator;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jsonschema2records.generator.diagnostic.Diagnostics;
import io.github.jsonschema2records.generator.emit.JavaSource;
import io.github.jsonschema2records.generator.load.SchemaInput.ValueInput;
import io.github.jsonschema2records.generator.load.SourceParser;
import java.net.URI;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What a schema comes to is found once, however many ways lead to it: where each definition refers to two others, there are
 * more ways to the sixtieth than anybody can go.
 */
class ManyWaysTest {

    private static final String LEAF =
            "{'type': 'object', 'properties': {'p%1$d': {'type': 'integer'}}, 'required': ['p%1$d']}";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'oneOf': [%s, %s]}",
                "{'anyOf': [%s, %s]}",
                "{'allOf': [%s, %s]}",
                "{'if': %s, 'then': %s}",
                "{'not': {'not': {'anyOf': [%s, %s]}}}",
                "{'type': 'array', 'items': {'anyOf': [%s, %s]}}",
                "{'type': 'object', 'properties': {'left': %s, 'right': %s}}"
            })
    void eachDefinitionRefersToTwo(String form) {
        String root = properties(60, i -> "d" + i);
        IntFunction<String> definition = i -> i < 2 ? LEAF.formatted(i) : form.formatted(ref(i - 1), ref(i - 2));

        assertThat(generated(root, 60, definition, "Many")).contains(" d59,");
    }

    @Test
    void unionsOfTheSameStrings() {
        IntFunction<String> definition =
                i -> i == 0 ? "{'enum': ['a', 'b']}" : "{'anyOf': [%s, {'allOf': [%1$s]}]}".formatted(ref(i - 1));

        assertThat(generated(ref(59), 60, definition, "D20")).contains("A(\"a\")", "B(\"b\")");
    }

    @Test
    void aChainOfReferencesWithPropertiesBesideThem() {
        IntFunction<String> definition = i -> i == 0
                ? LEAF.formatted(0)
                : "{'properties': {'p%d': {'type': 'string'}}, '$ref': '#/$defs/D%d'}".formatted(i, i - 1);

        assertThat(generated(ref(99), 100, definition, "D99")).contains("long p0", "@Nullable String p99");
    }

    @Test
    void everyDefinitionRefersToAll() {
        String all = properties(40, i -> "p" + i);

        assertThat(generated(ref(0), 40, i -> all, "D39")).contains("@Nullable D0 p0,", "@Nullable D39 p39,");
    }

    @Test
    void aWideUnion() {
        String root = "{'oneOf': %s}".formatted(list(500, LEAF::formatted));

        assertThat(generated(root, 0, LEAF::formatted, "Many")).contains("long p0", "long p499");
    }

    private static String ref(int definition) {
        return "{'$ref': '#/$defs/D%d'}".formatted(definition);
    }

    /** An object with a property for each definition. */
    private static String properties(int count, IntFunction<String> name) {
        return IntStream.range(0, count)
                .mapToObj(i -> "'%s': %s".formatted(name.apply(i), ref(i)))
                .collect(Collectors.joining(", ", "{'type': 'object', 'properties': {", "}}"));
    }

    private static String list(int count, IntFunction<String> element) {
        return IntStream.range(0, count).mapToObj(element).collect(Collectors.joining(", ", "[", "]"));
    }

    /** The source of one type of a schema with definitions. */
    private static String generated(String root, int count, IntFunction<String> definition, String type) {
        String definitions = IntStream.range(0, count)
                .mapToObj(i -> "'D%d': %s".formatted(i, definition.apply(i)))
                .collect(Collectors.joining(", "));
        String text = "%s, '$defs': {%s}}"
                .formatted(root.substring(0, root.length() - 1), definitions)
                .replace('\'', '"');
        ValueInput input = new ValueInput(
                URI.create("urn:many"), "Many", SourceParser.parse("many.json", text, new Diagnostics()));
        return new Generator(GeneratorOptions.of("p"))
                .run(List.of(input)).generated().orElseThrow().sources().stream()
                        .filter(source -> source.path().equals("p/" + type + ".java"))
                        .map(JavaSource::text)
                        .findFirst()
                        .orElseThrow();
    }
}

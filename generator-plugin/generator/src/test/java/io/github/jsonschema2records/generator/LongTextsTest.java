package io.github.jsonschema2records.generator;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jsonschema2records.generator.compile.InMemoryCompiler;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts of schemas that no constant and no name of a class file has room for (JVMS 4.4.7: 65,535 bytes). */
class LongTextsTest {

    private static InMemoryCompiler compiler;

    @BeforeAll
    static void openCompiler() {
        compiler = InMemoryCompiler.find().orElseThrow();
    }

    @AfterAll
    static void closeCompiler() {
        compiler.close();
    }

    /** {@code LONG} stands for the text. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'enum': ['LONG', 'LONGER', 'b']}",
                "{'properties': {'a': {'anyOf': [{'type': 'string'}, {'enum': ['LONG', 'b']}]}}, 'type': 'object'}",
                "{'properties': {'LONG': {'type': 'string', 'minLength': 1}, 'LONGER': {'type': 'null'}}, 'type': 'object'}",
                "{'properties': {'LONG': {'type': 'object', 'properties': {'a': {'minimum': 1}}}}, 'type': 'object'}",
                "{'properties': {'a': {'const': 'LONG', 'default': 'LONG'}}, 'type': 'object', 'required': ['a', 'LONG']}",
                "{'properties': {'a': {'pattern': '^LONG$'}}, 'patternProperties': {'(.LONG)\\\\1': {'minItems': 1}}}",
                "{'$id': 'https://example.com/LONG', '$defs': {'LONG': {'type': 'object', 'minProperties': 1}},"
                        + " '$ref': '#/$defs/LONG', 'description': 'LONG', 'title': 'LONG'}",
                "{'oneOf': [{'type': 'object', 'required': ['k'], 'properties': {'k': {'const': 'LONG'}}},"
                        + " {'title': 'LONG', 'type': 'object', 'required': ['k'], 'properties': {'k': {'const': 'b'}}}]}",
            })
    void compile(String schema) {
        for (String text : new String[] {"abc".repeat(22_000), "\u00e9".repeat(33_000)}) {
            String json = schema.replace('\'', '"').replace("LONG", text);
            assertThat(StrictCompilation.of(json, compiler).orElseThrow().classFiles())
                    .isNotEmpty();
        }
    }
}

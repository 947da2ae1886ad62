package io.github.jsonschema2records.generator;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jsonschema2records.generator.compile.InMemoryCompiler;
import io.github.jsonschema2records.runtime.JsonData;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts that are meant to end a comment or a string of the generated code, at each place of a schema that has text. */
class HostileTextTest {

    private static final String SCHEMA = """
            {
              "$schema": "https://json-schema.org/draft/2020-12/schema",
              "$comment": TEXT, "title": TEXT, "description": TEXT,
              "type": "object",
              "required": [TEXT],
              "properties": {
                TEXT: {"type": "string", "description": TEXT, "default": TEXT, "examples": [TEXT]},
                "choice": {"enum": [TEXT, "other"], "title": TEXT},
                "fixed": {"const": {TEXT: [TEXT]}, "deprecated": true, "description": TEXT},
                "kind": {"oneOf": [
                  {"type": "object", "properties": {"t": {"const": TEXT}}, "required": ["t"], "description": TEXT},
                  {"type": "object", "properties": {"t": {"const": "x"}}, "required": ["t"]}]}
              },
              "dependentRequired": {"choice": [TEXT]},
              "patternProperties": {"^y": {"description": TEXT}}
            }
            """;

    private static final int CLASSES = classes("text").size();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "*/ } class Injected { /*",
                "\\u002a/ class Injected {} /\\u002a",
                "\\u000a class Injected {}",
                "\"; static class Injected {} //",
                "\\\"; static class Injected {} //",
                "\"\"\" + new Object() {} + \"\"\"",
                "line\nclass Injected {}\r\nclass Injected {}",
                "line\u2028class Injected {}\u2029\u0085\f\u0000",
                "{@code } {@link Injected} @Injected @deprecated",
                "<script>alert(1)</script> <!-- --> </pre> &#42;/",
                "$T $L $S $N $$ $> $< %s %n {0} {{x}} ${x}",
                "\u202e \u200f \ufeff"
            })
    void staysText(String text) {
        Set<String> classes = classes(text);

        assertThat(classes)
                .hasSize(CLASSES)
                .noneMatch(name -> name.contains("$Injected") || name.endsWith(".Injected"));
    }

    private static Set<String> classes(String text) {
        String schema = SCHEMA.replace("TEXT", JsonData.of(text).toString());
        try (InMemoryCompiler compiler = InMemoryCompiler.find().orElseThrow()) {
            return StrictCompilation.of(schema, compiler)
                    .orElseThrow()
                    .classFiles()
                    .keySet();
        }
    }
}

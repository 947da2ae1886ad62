package io.github.jsonschema2records.generator;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jsonschema2records.generator.compile.InMemoryCompiler;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** {@code @Generated} in class files, where coverage tools look for it: in each class, because each has its own file. */
class GeneratedAnnotationTest {

    private static final String SCHEMA = """
            {
              "type": "object",
              "properties": {
                "line": { "type": "object", "properties": { "next": { "$ref": "#" } } },
                "status": { "anyOf": [ { "enum": ["open", "closed"] }, { "type": "string" } ] },
                "size": { "enum": ["small", "large"] },
                "id": { "oneOf": [ { "type": "string" }, { "type": "integer" } ] },
                "shape": { "oneOf": [
                  { "type": "object", "required": ["radius"], "properties": { "radius": { "type": "number" } } },
                  { "type": "object", "required": ["side"], "properties": { "side": { "type": "number" } } }
                ] }
              }
            }
            """;

    @Test
    void isInEveryClassFile() {
        try (InMemoryCompiler compiler = InMemoryCompiler.find().orElseThrow()) {
            Map<String, byte[]> classes =
                    StrictCompilation.of(SCHEMA, compiler).orElseThrow().classFiles();

            assertThat(classes.keySet())
                    .contains(
                            "com.example.Order$Builder", "com.example.Order$Status$Unknown", "com.example.OrderCodec");
            assertThat(classes.values())
                    .allMatch(bytes -> new String(bytes, StandardCharsets.ISO_8859_1)
                            .contains("Lio/github/jsonschema2records/runtime/Generated;"));
        }
    }
}

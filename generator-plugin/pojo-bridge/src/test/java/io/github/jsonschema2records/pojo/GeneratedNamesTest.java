package io.github.jsonschema2records.pojo;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jsonschema2records.generator.GenerationResult.Generated;
import io.github.jsonschema2records.generator.Generator;
import io.github.jsonschema2records.generator.GeneratorOptions;
import io.github.jsonschema2records.generator.compile.InMemoryCompiler;
import io.github.jsonschema2records.generator.diagnostic.Diagnostic;
import io.github.jsonschema2records.generator.load.SchemaInput;
import io.github.jsonschema2records.generator.load.SchemaInput.PathInput;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The bridge is found by its id, and what is generated with its names compiles. */
class GeneratedNamesTest {

    private static final Path PAGE =
            Path.of("../../docs/diagnostics/name-not-kept.md").toAbsolutePath().normalize();

    @TempDir
    Path folder;

    private final Map<String, String> sources = new TreeMap<>();

    /** Generates and compiles; returns the warnings. */
    private String generate(String schema) throws IOException {
        Path file = Files.writeString(folder.resolve("order.json"), schema);
        Generated generated = new Generator(GeneratorOptions.of("p").withNaming("jsonschema2pojo"))
                .run(List.<SchemaInput>of(new PathInput(file)))
                .generated()
                .orElseThrow();
        try (InMemoryCompiler compiler = InMemoryCompiler.find().orElseThrow()) {
            compiler.compile(generated.sources(), List.of("-Xlint:all", "-Werror", "-proc:none"))
                    .orElseThrow();
        }
        generated
                .sources()
                .forEach(source -> sources.put(source.path().substring(2).replace(".java", ""), source.text()));
        StringBuilder warnings = new StringBuilder();
        for (Diagnostic diagnostic : generated.diagnostics()) {
            warnings.append(diagnostic.text().replace(file.toString(), "order.json"))
                    .append('\n');
        }
        return warnings.toString();
    }

    @Test
    void typesAccessorsAndConstantsAreThoseOfJsonschema2pojo() throws IOException {
        String warnings = generate("""
                {
                  "type": "object",
                  "properties": {
                    "orderLines": { "type": "array", "items": { "type": "object", "properties": { "unit_price": { "type": "integer" } } } },
                    "URLPath": { "type": "string" },
                    "status": { "enum": ["in-progress", "done"] },
                    "tags": { "type": "array", "items": { "enum": ["a", "b"] } },
                    "ship-to": { "$ref": "#/definitions/postal_address" },
                    "rates": { "type": "object", "properties": { "x": true }, "additionalProperties": { "type": "object", "properties": { "y": true } } }
                  },
                  "definitions": { "postal_address": { "type": "object", "properties": { "zip": { "type": "string" } } } }
                }
                """);

        assertThat(warnings).isEmpty();
        assertThat(sources.keySet())
                .filteredOn(name -> !name.matches(".*(Codec|Program|Validator)"))
                .containsExactly("Order", "OrderLine", "PostalAddress", "Rates", "RatesProperty", "Tag");
        assertThat(sources.get("Order"))
                .contains("List<OrderLine> orderLines", "String uRLPath", "Status status", "List<Tag> tags")
                .contains(
                        "PostalAddress shipTo",
                        "Rates rates",
                        "enum Status implements JsonModel {",
                        "IN_PROGRESS(\"in-progress\")");
        assertThat(sources.get("OrderLine")).contains("unitPrice");
        assertThat(sources.get("Rates")).contains("Map<String, RatesProperty> additionalProperties");
    }

    @Test
    void namesThatNoRecordOrNobodyCanHaveAreOurs() throws IOException {
        String warnings = generate("""
                {
                  "type": "object",
                  "properties": {
                    "$ref": { "type": "object", "properties": { "$id": { "type": "integer" } } },
                    "1st": { "type": "object", "properties": { "$ref": { "enum": ["$x", "名前"] } } },
                    "名前": { "type": "object", "properties": { "__": { "type": "string" } } },
                    "": { "type": "string" },
                    "yield": { "type": "string" }, "record": { "type": "string" }, "var": { "type": "string" },
                    "_": { "type": "string" },
                    "foo-bar": { "type": "string" }, "fooBar": { "type": "string" },
                    "getClass": { "type": "string" },
                    "additionalProperties": { "type": "string" }
                  }
                }
                """);

        assertThat(sources.get("Order"))
                .contains(
                        "$ref $ref", "_1st _1st", "String __EMPTY__", "String yield,", "String record,", "String var,")
                .contains("String __,", "String fooBar,", "String getClass_,");
        assertThat(warnings.lines().map(line -> line.replaceFirst(" as naming.*", "")))
                .containsExactly(
                        "order.json:10:16: [name-not-kept] this property \"foo-bar\" is called fooDashBar, not fooBar",
                        "order.json:11:17: [name-not-kept] this property \"getClass\" is called getClass_, not getClass",
                        "order.json:12:29: [name-not-kept] this property \"additionalProperties\" is called "
                                + "additionalProperties_, not additionalProperties");
    }

    @Test
    void thePageAboutNamesThatAreNotKeptIsTrue() throws IOException {
        String page = Files.readString(PAGE);

        assertThat(generate(block(page, "json"))).isEqualTo(block(page, "text"));
    }

    private static String block(String page, String language) {
        Matcher matcher = Pattern.compile("```" + language + "\n(.*?\n)```", Pattern.DOTALL)
                .matcher(page);
        assertThat(matcher.find()).isTrue();
        return matcher.group(1);
    }
}

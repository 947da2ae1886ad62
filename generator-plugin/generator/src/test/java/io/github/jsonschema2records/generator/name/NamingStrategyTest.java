package io.github.jsonschema2records.generator.name;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of names that a strategy asks for: {@link PrefixNaming}, which is found as a service. */
class NamingStrategyTest {

    @TempDir
    Path folder;

    private final Map<String, String> sources = new TreeMap<>();

    /** Generates and compiles; returns the warnings. */
    private List<String> generate(String schema) throws IOException {
        Path file = Files.writeString(folder.resolve("order.json"), schema);
        Generated generated = new Generator(GeneratorOptions.of("p").withNaming("prefix"))
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
        return generated.diagnostics().stream()
                .map(Diagnostic::text)
                .map(text -> text.replace(file.toString().replace('\\', '/'), "order.json"))
                .toList();
    }

    @Test
    void namesThatAreAskedForAreGiven() throws IOException {
        List<String> warnings = generate("""
                {
                  "javaName": "Order",
                  "type": "object",
                  "properties": {
                    "total": { "type": "integer" },
                    "$sum:": { "type": "integer" },
                    "nm": { "type": "string", "javaName": "Name" },
                    "first:Line": { "type": "object", "properties": { "n": { "enum": ["a", "", "b"] } } },
                    ":$State": { "enum": ["on", "off"] }
                  }
                }
                """);

        assertThat(warnings).isEmpty();
        assertThat(sources)
                .containsOnlyKeys(
                        "ItsOrder", "ItsOrderCodec", "ItsOrderProgram", "ItsOrderValidator", "Line", "LineCodec");
        assertThat(sources.get("ItsOrder"))
                .contains("Long total", "Long $sum", "String its_Name", "Line first", "$State state")
                .contains("public enum $State implements JsonModel {", "THE_on(");
        assertThat(sources.get("Line")).contains("public enum N implements JsonModel {", "THE_a(", "EMPTY(", "THE_b(");
    }

    @Test
    void accessorsThatAreReservedTakenOrIllegalAreOurs() throws IOException {
        List<String> warnings = generate("""
                {
                  "type": "object",
                  "properties": {
                    "hashCode:": { "type": "string" },
                    "plain:": { "type": "string" },
                    "not legal:": { "type": "string" },
                    "class:": { "type": "string" },
                    "plain:B": { "type": "string" },
                    "pLAIN:": { "type": "string" },
                    "Plain:": { "type": "string" }
                  }
                }
                """);

        assertThat(sources.get("Order"))
                .contains("String hashCode_", "String plain,", "String notLegal", "String class_", "String plainB")
                .contains("String pLAIN", "String plainColon");
        assertThat(warnings)
                .containsExactly(
                        "order.json:4:18: " + notKept("property \"hashCode:\"", "hashCode", "hashCode_"),
                        "order.json:6:19: " + notKept("property \"not legal:\"", "not legal", "notLegal"),
                        "order.json:7:15: " + notKept("property \"class:\"", "class", "class_"),
                        "order.json:8:16: " + notKept("property \"plain:B\"", "plain", "plainB"),
                        "order.json:10:15: " + notKept("property \"Plain:\"", "Plain", "plainColon"));
    }

    @Test
    void typesAndConstantsThatAreReservedTakenOrIllegalAreOurs() throws IOException {
        List<String> warnings = generate("""
                {
                  "type": "object",
                  "properties": {
                    "a": { "type": "object", "properties": { ":Line": { "type": "object", "properties": { "n": true } } } },
                    "b": { "type": "object", "properties": { "b:Line": { "type": "object", "properties": { "m": true } } } },
                    "x:String": { "type": "object", "properties": { "n": true } },
                    "y:Builder": { "enum": ["a+", "b"] }
                  }
                }
                """);

        assertThat(sources)
                .containsOnlyKeys("Order", "OrderCodec", "OrderProgram", "OrderValidator", "Line", "LineCodec");
        assertThat(sources.get("Order"))
                .contains("record BLine(", "record XString(", "enum YBuilder implements", "A(\"a+\")");
        assertThat(warnings)
                .containsExactly(
                        "order.json:5:56: " + notKept("type", "Line", "Order.B.BLine"),
                        "order.json:6:17: " + notKept("type", "String", "Order.XString"),
                        "order.json:7:18: " + notKept("constant of \"a+\"", "THE_a+", "A"),
                        "order.json:7:18: " + notKept("type", "Builder", "Order.YBuilder"));
    }

    @Test
    void aDefinitionWithoutATypeLeavesItsNameToOthers() throws IOException {
        List<String> warnings = generate("""
                {
                  "type": "object",
                  "properties": {
                    "id": { "$ref": "#/$defs/id" },
                    ":ItsId": { "type": "object", "properties": { "n": true } }
                  },
                  "$defs": { "id": { "type": "string", "pattern": "^a+b$", "javaName": "Id" } }
                }
                """);

        assertThat(warnings).isEmpty();
        assertThat(sources)
                .containsOnlyKeys(
                        "Order",
                        "OrderCodec",
                        "OrderProgram",
                        "OrderValidator",
                        "ItsId",
                        "ItsIdCodec",
                        "ItsIdValidator");
    }

    @Test
    void anUnknownNamingIsToldWithWhatThereIs() {
        assertThatThrownBy(() -> NamingStrategies.named("pojo"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "there is no naming \"pojo\" here, only prefix, records; \"jsonschema2pojo\" is in the artifact "
                                + "io.github.jsonschema2records:jsonschema2records-pojo-bridge, to be added as a <dependency> of "
                                + "the Maven plug-in, and in the command line jsonschema2records-pojo-cli.jar");
    }

    private static String notKept(String what, String asked, String given) {
        return "[name-not-kept] this " + what + " is called " + given + ", not " + asked
                + " as naming=prefix asks for: that name is already used, reserved or not legal "
                + "(choose a name with \"javaName\")";
    }
}

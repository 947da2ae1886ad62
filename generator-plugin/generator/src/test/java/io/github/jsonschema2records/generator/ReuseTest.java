package io.github.jsonschema2records.generator;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jsonschema2records.generator.compile.InMemoryCompiler;
import io.github.jsonschema2records.generator.load.SchemaIndex;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One build generates types and an index of them, another one refers to the schemas and uses the types. */
class ReuseTest {

    private static final String ORDER = """
            {
              "$id": "https://example.com/order.json",
              "type": "object",
              "required": ["id", "lines"],
              "properties": {
                "id": { "type": "string", "pattern": "^[A-Z]{2}$" },
                "status": { "$ref": "#/$defs/Status" },
                "payment": { "$ref": "#/$defs/Payment" },
                "lines": { "type": "array", "items": { "$ref": "#/$defs/Line" } }
              },
              "$defs": {
                "Status": { "enum": ["new", "paid"] },
                "Color": { "anyOf": [{ "enum": ["red", "blue"] }, { "type": "string" }] },
                "Line": { "type": "object", "required": ["sku"], "properties": { "sku": { "type": "string" }, "size": { "type": "object", "properties": { "cm": { "type": "integer" } } } } },
                "Payment": { "oneOf": [{ "$ref": "#/$defs/Card" }, { "$ref": "#/$defs/Cash" }] },
                "Card": { "type": "object", "required": ["card"], "properties": { "card": { "type": "string" } } },
                "Cash": { "type": "object", "required": ["cash"], "properties": { "cash": { "type": "integer" } } },
                "Pair": { "type": "object", "minProperties": 2, "properties": { "a": { "type": "integer" } } },
                "Sku": { "type": "string", "maxLength": 3 }
              }
            }
            """;

    private static final String INDEX = """
            # The Java types of schemas, for builds whose schemas refer to them. Written by jsonschema2records.
            version 1
            package up
            formats annotated
            document https://example.com/order.json META-INF/jsonschema2records/order.json
            type https://example.com/order.json# Order OrderCodec whole exact
            type https://example.com/order.json#/$defs/Card Card CardCodec whole exact
            type https://example.com/order.json#/$defs/Cash Cash CashCodec whole exact
            type https://example.com/order.json#/$defs/Color Color ColorCodec whole exact
            type https://example.com/order.json#/$defs/Line Line LineCodec whole exact
            type https://example.com/order.json#/$defs/Line/properties/size Line.Size LineCodec.Size whole exact
            type https://example.com/order.json#/$defs/Pair Pair PairCodec whole exact
            type https://example.com/order.json#/$defs/Payment Payment PaymentCodec whole exact
            type https://example.com/order.json#/$defs/Status Status StatusCodec whole exact
            """;

    private static InMemoryCompiler compiler;

    private TwoBuilds builds;

    @BeforeAll
    static void openCompiler() {
        compiler = InMemoryCompiler.find().orElseThrow();
    }

    @AfterAll
    static void closeCompiler() {
        compiler.close();
    }

    @BeforeEach
    void noBuildYet(@TempDir Path folder) {
        builds = new TwoBuilds(folder, compiler);
    }

    @Test
    void theIndexLeadsFromSchemasToTypes() throws IOException {
        Path jar = builds.upstream("up", ORDER);

        assertThat(Files.readString(jar.resolve(SchemaIndex.ENTRY))).isEqualTo(INDEX);
        assertThat(Files.readString(jar.resolve("META-INF/jsonschema2records/order.json")))
                .startsWith("{\"$schema\":\"https://json-schema.org/draft/2020-12/schema\",\"$id\":");
    }

    @Test
    void typesOfAnotherBuildAreUsed() throws Exception {
        builds.downstream("""
                {
                  "type": "object",
                  "properties": {
                    "order": { "$ref": "https://example.com/order.json", "description": "The order." },
                    "orders": { "type": "array", "items": { "$ref": "https://example.com/order.json" } },
                    "status": { "$ref": "https://example.com/order.json#/$defs/Status" },
                    "color": { "$ref": "https://example.com/order.json#/$defs/Color" },
                    "size": { "$ref": "https://example.com/order.json#/$defs/Line/properties/size" },
                    "payments": { "type": "object", "additionalProperties": { "$ref": "https://example.com/order.json#/$defs/Payment" } },
                    "pair": { "$ref": "https://example.com/order.json#/$defs/Pair" },
                    "sku": { "$ref": "https://example.com/order.json#/$defs/Sku" }
                  }
                }
                """, builds.upstream("up", ORDER));

        assertThat(builds.warnings()).isEmpty();
        assertThat(builds.sources().keySet())
                .containsExactly(
                        "down/Company.java",
                        "down/CompanyCodec.java",
                        "down/CompanyProgram.java",
                        "down/CompanyValidator.java",
                        "down/SkuValidator.java");
        assertThat(builds.sources().get("down/Company.java"))
                .contains(
                        "import up.Order;", "@Nullable Order order", "List<Order> orders", "Line. @Nullable Size size")
                .contains("@Nullable Status status", "@Nullable Color color", "Map<String, Payment> payments");
        assertThat(builds.sources().get("down/CompanyValidator.java")).contains("OrderCodec.CODEC.check(d, ");
        Object company = builds.read("""
                {"order":{"id":"AB","lines":[{"sku":"x"}]},"orders":[{"id":"CD","lines":[]}],"status":"paid","color":"green",
                 "size":{"cm":3},"payments":{"p":{"card":"1"}},"pair":{"a":1,"b":2},"sku":"abc"}""");
        assertThat(company.toString()).contains("\"color\":\"green\"");
        assertThat(builds.violations("""
                {"order":{"id":"abc","lines":[]},"status":"old","pair":{"a":1},"payments":{"p":{}},"sku":"abcd"}""")).isEqualTo("""
                        1:16: order.id: "abc" does not match the pattern ^[A-Z]{2}$
                        1:43: status: "old" is not one of new, paid
                        1:56: pair: the number of properties, 1, is less than the minimum 2
                        1:80: payments.p: one of "card", "cash" must be given
                        1:90: sku: "abcd" has length 4, more than the maximum 3
                        """);
    }

    @Test
    void aTypeOfAnotherBuildStandsInAUnionInARecord() throws Exception {
        builds.downstream("""
                { "oneOf": [
                    { "$ref": "https://example.com/order.json", "javaName": "FromShop" },
                    { "$ref": "https://example.com/order.json#/$defs/Card" },
                    { "type": "object", "required": ["own"], "properties": { "own": { "type": "string" } } } ] }
                """, builds.upstream("up", ORDER));

        assertThat(builds.sources().get("down/Company.java"))
                .contains("permits Company.FromShop, Company.CardValue, Company.", "record FromShop(Order value)");
        assertThat(builds.read("{\"id\":\"AB\",\"lines\":[]}").getClass().getName())
                .isEqualTo("down.Company$FromShop");
    }

    @Test
    void aRootThatOnlyRefersIsARecordAroundTheType() throws Exception {
        builds.downstream("{ \"$ref\": \"https://example.com/order.json\" }", builds.upstream("up", ORDER));

        assertThat(builds.sources().get("down/Company.java")).contains("record Company(Order value)");
        assertThat(builds.read("{\"id\":\"AB\",\"lines\":[]}").toString()).startsWith("Company");
    }

    @Test
    void whereMembersAreCountedOrMergedTheTypeIsGeneratedHere() throws Exception {
        builds.downstream("""
                { "type": "object",
                  "properties": {
                    "open": { "$ref": "https://example.com/order.json#/$defs/Card", "unevaluatedProperties": false },
                    "more": { "allOf": [{ "$ref": "https://example.com/order.json#/$defs/Card" }], "properties": { "pin": { "type": "string" } } } } }
                """, builds.upstream("up", ORDER));

        assertThat(builds.sources().get("down/Company.java")).contains("@Nullable Card open", "More(", "String card");
        builds.read("{\"open\":{\"card\":\"1\"},\"more\":{\"card\":\"1\",\"pin\":\"2\"}}");
        assertThat(builds.violations("{\"open\":{\"card\":\"1\",\"b\":2}}"))
                .isEqualTo("1:21: open.b: property \"b\" is not allowed\n");
    }

    @Test
    void aTypeOfTheSameNameHereIsAnotherOne() throws Exception {
        builds.downstream("""
                { "type": "object",
                  "properties": {
                    "theirs": { "$ref": "https://example.com/order.json" },
                    "ours": { "$ref": "#/$defs/Order" } },
                  "$defs": { "Order": { "type": "object", "properties": { "no": { "type": "integer" } } } } }
                """, builds.upstream("up", ORDER));

        Object company = builds.read("{\"theirs\":{\"id\":\"AB\",\"lines\":[]},\"ours\":{\"no\":1}}");
        assertThat(company.getClass().getMethod("theirs").getReturnType().getName())
                .isEqualTo("up.Order");
        assertThat(company.getClass().getMethod("ours").getReturnType().getName())
                .isEqualTo("down.Order");
    }

    @Test
    void anIndexHoldsNothingThatAnotherOneAnswersFor() throws IOException {
        Path shop = builds.upstream("up", ORDER);
        Path middle = builds.upstream("middle", """
                { "$id": "https://example.com/middle.json", "type": "object",
                  "properties": { "order": { "$ref": "order.json" } } }
                """, shop);

        assertThat(Files.readString(middle.resolve(SchemaIndex.ENTRY)))
                .contains("type https://example.com/middle.json# Order OrderCodec whole exact\n")
                .doesNotContain("https://example.com/order.json");
        assertThat(middle.resolve("META-INF/jsonschema2records")).isDirectoryNotContaining("glob:**order-2.json");
    }

    @Test
    void whatIsDeprecatedThereDoesNotWarnHere() throws Exception {
        Path shop = builds.upstream("up", ORDER.replace("\"Card\": {", "\"Card\": { \"deprecated\": true,"));
        builds.downstream("""
                { "type": "object",
                  "properties": {
                    "card": { "$ref": "https://example.com/order.json#/$defs/Card" },
                    "cards": { "type": "array", "items": { "$ref": "https://example.com/order.json#/$defs/Card" } } } }
                """, shop);

        assertThat(builds.read("{\"card\":{\"card\":\"1\"},\"cards\":[]}").toString())
                .contains("card");
    }
}

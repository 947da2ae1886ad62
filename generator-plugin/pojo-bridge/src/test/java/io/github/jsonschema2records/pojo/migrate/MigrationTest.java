package io.github.jsonschema2records.pojo.migrate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page of a project whose schemas and configuration have something of everything. */
class MigrationTest {

    private static final String ORDER = """
            {
              "type": "object",
              "extends": { "$ref": "base.json" },
              "properties": {
                "orderLines": { "type": "array", "minItems": 1, "items": { "type": "object", "properties": { "unit_price": { "type": "number" } } } },
                "count": { "type": "integer" },
                "note": { "type": "string", "pattern": "^a" },
                "placedAt": { "type": "string", "format": "date-time" },
                "payment": { "oneOf": [
                  { "type": "object", "required": ["iban"], "properties": { "iban": { "type": "string" } } },
                  { "type": "object", "required": ["card"], "properties": { "card": { "type": "string" } } } ] },
                "amount": { "type": "string", "format": "money" }
              }
            }
            """;

    private static final String BASE = """
            { "type": "object", "required": ["id"], "properties": { "id": { "type": "string" }, "pass-word": { "type": "string" } } }
            """;

    private static final Path EXPECTED =
            Path.of("src/test/resources/io/github/jsonschema2records/pojo/migrate/page.md");

    @TempDir
    Path folder;

    private String page(Map<String, List<String>> values, Map<String, String> formats) throws IOException {
        return MigrationPage.of("shop", Migration.of(new OldConfiguration(values, formats), folder));
    }

    @Test
    void thePageNamesEverythingThatChanges() throws IOException {
        Files.createDirectories(folder.resolve("schemas"));
        Files.writeString(folder.resolve("schemas/order.json"), ORDER);
        Files.writeString(folder.resolve("schemas/base.json"), BASE);

        String page = page(
                Map.of(
                        "targetPackage", List.of("com.acme"),
                        "sourceDirectory", List.of("schemas"),
                        "toStringExcludes", List.of("passWord"),
                        "includeSetters", List.of("false")),
                Map.of("money", "org.joda.money.Money"));

        if (System.getProperty("fixtures.update") != null) {
            Files.writeString(EXPECTED, page);
        }
        assertThat(page).isEqualTo(Files.readString(EXPECTED));
    }

    @Test
    void examplesAreNoSchemas() throws IOException {
        Files.writeString(folder.resolve("order.json"), "{\"id\": 1}");

        assertThat(page(Map.of("sourceDirectory", List.of("order.json"), "sourceType", List.of("json")), Map.of()))
                .contains("- The sources are examples (`sourceType` json)")
                .contains("is it a schema?");
    }
}

package io.github.jsonschema2records.generator.load;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.JsonNode;

/** The validator of the standard metaschemas. Each metaschema is compiled once per JVM. */
final class Metaschemas {

    /** Version 1 has no metaschema yet; its schemas are those of 2020-12, and a keyword more. */
    private static final String V1 = """
            {
              "$schema": "https://json-schema.org/draft/2020-12/schema",
              "$id": "https://json-schema.org/v1",
              "$dynamicAnchor": "meta",
              "$ref": "https://json-schema.org/draft/2020-12/schema",
              "properties": {
                "propertyDependencies": {
                  "type": "object",
                  "additionalProperties": {
                    "type": "object",
                    "additionalProperties": { "$dynamicRef": "#meta" }
                  }
                }
              }
            }
            """;

    private static final Map<StandardDialect, Schema> COMPILED = new ConcurrentHashMap<>();

    private Metaschemas() {}

    /**
     * Validates a schema against the metaschema of a dialect, or of the dialect that it extends. A deep schema needs a
     * deep stack.
     */
    static List<Error> validate(StandardDialect dialect, JsonNode schema) {
        return COMPILED.computeIfAbsent(dialect.base(), Metaschemas::compile).validate(schema);
    }

    private static Schema compile(StandardDialect dialect) {
        // The messages must not depend on the machine's locale. Formats are annotations in every metaschema.
        SchemaRegistryConfig config = SchemaRegistryConfig.builder()
                .locale(Locale.ENGLISH)
                .formatAssertionsEnabled(false)
                .build();
        SchemaRegistry registry = SchemaRegistry.withDefaultDialect(
                SpecificationVersion.DRAFT_2020_12, builder -> builder.schemaRegistryConfig(config));
        SchemaLocation location = SchemaLocation.of(dialect.schemaUri());
        return dialect == StandardDialect.V1
                ? registry.getSchema(location, V1, InputFormat.JSON)
                : registry.getSchema(location);
    }
}

package io.github.jsonschema2records.generator.load;

import com.networknt.schema.Error;
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

    private static final Map<StandardDialect, Schema> COMPILED = new ConcurrentHashMap<>();

    private Metaschemas() {}

    /** Validates a schema against the metaschema of a dialect. A deep schema needs a deep stack. */
    static List<Error> validate(StandardDialect dialect, JsonNode schema) {
        return COMPILED.computeIfAbsent(dialect, Metaschemas::compile).validate(schema);
    }

    private static Schema compile(StandardDialect dialect) {
        // The messages must not depend on the machine's locale. Formats are annotations in every metaschema.
        SchemaRegistryConfig config = SchemaRegistryConfig.builder()
                .locale(Locale.ENGLISH)
                .formatAssertionsEnabled(false)
                .build();
        SchemaRegistry registry = SchemaRegistry.withDefaultDialect(
                SpecificationVersion.DRAFT_2020_12, builder -> builder.schemaRegistryConfig(config));
        return registry.getSchema(SchemaLocation.of(dialect.schemaUri()));
    }
}

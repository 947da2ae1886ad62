package io.github.jsonschema2records.benchmark.event;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import tools.jackson.databind.json.JsonMapper;

/** The validator networknt, which interprets the schema of the events. */
public final class Networknt {

    private static final String BASE = "https://jsonschema2records.github.io/aws-batch-event/v1/";
    private static final String FOLDER = "classpath:io/github/jsonschema2records/awsbatch/schema/v1/";

    private final JsonMapper mapper = new JsonMapper();
    private final Schema schema = registry().getSchema(SchemaLocation.of(BASE + "batch-event.json"));
    private final byte[] json;

    /** Creates a validator of one event. */
    public Networknt(byte[] json) {
        this.json = json;
    }

    private static SchemaRegistry registry() {
        return SchemaRegistry.withDefaultDialect(
                SpecificationVersion.DRAFT_2020_12,
                builder -> builder.schemaIdResolvers(resolvers -> resolvers.mapPrefix(BASE, FOLDER)));
    }

    /** Validates the event, including the tree that this needs. */
    public boolean isValid() {
        return schema.validate(mapper.readTree(json)).isEmpty();
    }
}

package io.github.jsonschema2records.awsbatch;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Another validator's opinion of the schema documents, and of events by them. */
final class Oracle {

    /** What the names of all schema documents start with. */
    static final String BASE = "https://jsonschema2records.github.io/aws-batch-event/v1/";

    /** Where the documents are on the class path. */
    private static final String FOLDER = "io/github/jsonschema2records/awsbatch/schema/v1/";

    /** The file names of all schema documents. */
    static final List<String> DOCUMENTS = List.of(
            "batch-event.json",
            "event-envelope.json",
            "job-detail.json",
            "job-queue-blocked.json",
            "job-state-change.json",
            "service-job-detail.json",
            "service-job-preemption-completed-detail.json",
            "service-job-preemption-completed.json",
            "service-job-preemption-started-detail.json",
            "service-job-preemption-started.json",
            "service-job-queue-blocked.json",
            "service-job-state-change.json",
            "unknown-batch-event.json");

    private final Schema schema;

    private Oracle(Schema schema) {
        this.schema = schema;
    }

    /** For events. */
    static Oracle ofEvents(boolean assertFormats) {
        return of(BASE + "batch-event.json", assertFormats);
    }

    /** For schema documents. */
    static Oracle ofSchemas() {
        return of("https://json-schema.org/draft/2020-12/schema", true);
    }

    private static Oracle of(String location, boolean assertFormats) {
        SchemaRegistryConfig config = SchemaRegistryConfig.builder()
                .formatAssertionsEnabled(assertFormats)
                .build();
        SchemaRegistry registry = SchemaRegistry.withDefaultDialect(
                SpecificationVersion.DRAFT_2020_12,
                builder -> builder.schemaRegistryConfig(config)
                        .schemaIdResolvers(resolvers -> resolvers.mapPrefix(BASE, "classpath:" + FOLDER)));
        return new Oracle(registry.getSchema(SchemaLocation.of(location)));
    }

    boolean isValid(String text) {
        return validate(text).isEmpty();
    }

    List<Error> validate(String text) {
        return schema.validate(text, InputFormat.JSON);
    }

    /** The text of a schema document. */
    static String document(String name) throws IOException {
        try (InputStream in = Oracle.class.getClassLoader().getResourceAsStream(FOLDER + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}

package io.github.jsonschema2records.benchmark;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.jsonschema2records.awsbatch.BatchEvent;
import io.github.jsonschema2records.awsbatch.BatchEventValidator;
import io.github.jsonschema2records.runtime.JsonDocument;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;

/** Measures one "Batch Service Job State Change" event, the sample of AWS's documentation, on one thread. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class ServiceJobEventBenchmark {

    private static final String SCHEMA = "https://jsonschema2records.github.io/aws-batch-event/v1/batch-event.json";
    private static final String FOLDER = "classpath:io/github/jsonschema2records/awsbatch/schema/v1/";

    private final JsonDocument document = new JsonDocument();
    private final JsonFactory factory = new JsonFactory();
    private final JsonMapper mapper = new JsonMapper();
    private final ObjectReader envelopeReader = mapper.readerFor(PlainEvent.class);
    private byte[] json = {};
    private final Schema networknt = registry().getSchema(SchemaLocation.of(SCHEMA));

    /** The type into which plain databind reads the event: typed, immutable, without validation. */
    public record PlainEvent(
            String version,
            String id,
            String source,
            String account,
            String time,
            String region,
            List<String> resources,
            PlainDetail detail) {}

    /** The detail of {@link PlainEvent}. */
    public record PlainDetail(
            List<PlainAttempt> attempts,
            long createdAt,
            String jobArn,
            String jobId,
            String jobName,
            String jobQueue,
            PlainAttempt latestAttempt,
            String serviceJobType,
            long startedAt,
            String status,
            String statusReason,
            long stoppedAt,
            Map<String, Long> timeoutConfig) {}

    /** An attempt of {@link PlainDetail}. */
    public record PlainAttempt(
            Map<String, String> serviceResourceId, long startedAt, long stoppedAt, String statusReason) {}

    private static SchemaRegistry registry() {
        return SchemaRegistry.withDefaultDialect(
                SpecificationVersion.DRAFT_2020_12,
                builder -> builder.schemaIdResolvers(resolvers ->
                        resolvers.mapPrefix("https://jsonschema2records.github.io/aws-batch-event/v1/", FOLDER)));
    }

    /** Reads the event from the class path, written without white space. */
    @Setup
    public void read() throws IOException {
        try (InputStream event = Objects.requireNonNull(
                ServiceJobEventBenchmark.class.getResourceAsStream("batch-service-job-state-change.succeeded.json"))) {
            json = mapper.writeValueAsBytes(mapper.readTree(event));
        }
    }

    /** Scans the tokens with Jackson, without taking values. */
    @Benchmark
    public int jacksonScan() {
        int tokens = 0;
        try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), json)) {
            while (parser.nextToken() != null) {
                tokens++;
            }
        }
        return tokens;
    }

    /** Reads records with Jackson's databind, without validation. */
    @Benchmark
    public Object jacksonBind() {
        return envelopeReader.readValue(json);
    }

    /** Validates with networknt, including the tree that it needs. */
    @Benchmark
    public boolean networkntValidate() {
        return networknt.validate(mapper.readTree(json)).isEmpty();
    }

    /** Parses the tape only. */
    @Benchmark
    public boolean parse() {
        return document.parse(json);
    }

    /** Parses the tape and checks every keyword of the schema. */
    @Benchmark
    public boolean parseAndValidate() {
        return document.parse(json) && BatchEventValidator.INSTANCE.isValid(document);
    }

    /** Parses the tape and reads the records, with validation. */
    @Benchmark
    public BatchEvent fromJson() {
        return BatchEvent.fromJson(json);
    }
}

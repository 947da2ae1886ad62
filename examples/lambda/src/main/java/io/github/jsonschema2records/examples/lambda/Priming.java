package io.github.jsonschema2records.examples.lambda;

import com.amazonaws.services.lambda.runtime.LambdaLogger;
import io.github.jsonschema2records.awsbatch.source.LambdaInvocation;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Handles a made-up event, so that a snapshot has all classes. */
final class Priming {

    private static final String EVENT = "{\"version\":\"0\",\"id\":\"priming\","
            + "\"detail-type\":\"Batch Job State Change\","
            + "\"source\":\"aws.batch\",\"account\":\"123456789012\",\"time\":\"2026-01-01T00:00:00Z\","
            + "\"region\":\"us-east-1\",\"resources\":[],\"detail\":{\"jobName\":\"priming\",\"jobId\":\"priming\","
            + "\"jobQueue\":\"priming\",\"status\":\"FAILED\",\"jobDefinition\":\"priming\","
            + "\"container\":{\"exitCode\":1}}}";

    private static final String MESSAGE =
            "{\"Records\":[{\"messageId\":\"priming\",\"body\":\"" + EVENT.replace("\"", "\\\"") + "\"}]}";

    private Priming() {}

    static void run(LambdaLogger log) {
        try {
            FailedJobs consumer = new FailedJobs(log);
            LambdaInvocation.handle(new ByteArrayInputStream(MESSAGE.getBytes(StandardCharsets.UTF_8)), consumer);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

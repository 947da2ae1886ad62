package io.github.jsonschema2records.awsbatch.source;

import io.github.jsonschema2records.runtime.JsonDocument;
import io.github.jsonschema2records.runtime.JsonWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A record of an invocation: its identifier for partial failures, and what they mean for the records behind it. */
final class LambdaRecord {

    private static final String FIFO = ".fifo";

    /** The usual answer, for which no writer is loaded. */
    private static final String NONE = "{\"batchItemFailures\":[]}";

    private final @Nullable String id;
    private final boolean fifo;
    private final boolean stream;

    private LambdaRecord(@Nullable String id, boolean fifo, boolean stream) {
        this.id = id;
        this.fifo = fifo;
        this.stream = stream;
    }

    /** Reads a record of Amazon SQS or Kinesis, as Lambda or EventBridge Pipes deliver it, or of another source. */
    static LambdaRecord at(JsonDocument input, int at) {
        if (!input.isObject(at)) {
            return new LambdaRecord(null, false, false);
        }
        int kinesis = input.find(at, "kinesis");
        if (kinesis >= 0 && input.isObject(kinesis)) {
            return new LambdaRecord(string(input, kinesis, "sequenceNumber"), false, true);
        }
        String message = string(input, at, "messageId");
        if (message != null) {
            String queue = string(input, at, "eventSourceARN");
            return new LambdaRecord(message, queue != null && queue.endsWith(FIFO), false);
        }
        boolean stream = string(input, at, "sequenceNumber") != null;
        return new LambdaRecord(stream ? string(input, at, "eventID") : null, false, stream);
    }

    private static @Nullable String string(JsonDocument input, int object, String name) {
        int value = input.find(object, name);
        return value >= 0 && input.isString(value) ? input.string(value) : null;
    }

    /** Returns the identifier, or null if the source has no partial failures. */
    @Nullable
    String id() {
        return id;
    }

    /** Returns whether the records behind a failed one must wait for it. */
    boolean isOrdered() {
        return fifo || stream;
    }

    /** Returns whether the records behind a failed one must be reported too. A stream starts again at the first one. */
    boolean isFifo() {
        return fifo;
    }

    /** Returns the answer of the function: the records to be delivered again. */
    static byte[] answer(List<String> failed) {
        if (failed.isEmpty()) {
            return NONE.getBytes(StandardCharsets.UTF_8);
        }
        JsonWriter json =
                new JsonWriter().beginObject().name("batchItemFailures").beginArray();
        for (String id : failed) {
            json.beginObject().name("itemIdentifier").string(id).endObject();
        }
        return json.endArray().endObject().toByteArray();
    }
}

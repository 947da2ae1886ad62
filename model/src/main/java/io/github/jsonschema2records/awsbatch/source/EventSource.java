package io.github.jsonschema2records.awsbatch.source;

import io.github.jsonschema2records.runtime.JsonDocument;
import io.github.jsonschema2records.runtime.JsonLimits;
import io.github.jsonschema2records.runtime.JsonSequence;
import io.github.jsonschema2records.runtime.SyntaxError;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/**
 * Finds the events in a stream, in whatever form they arrive: alone, in an array, as NDJSON or without separators, and
 * wrapped by Amazon SQS, Amazon SNS, Kinesis, Firehose, EventBridge Pipes, CloudWatch Logs, Step Functions or an HTTP
 * request; compressed with gzip; or as lines of a log export, which start with a time.
 * <pre>{@code
 * EventSource source = new EventSource(in);
 * for (Finding found = source.next(); found != null; found = source.next()) {
 *     if (found instanceof Finding.Event event) {
 *         ReadResult<BatchEvent> result = BatchEvent.CODEC.tryFromJson(event.document());
 *     }
 * }
 * }</pre>
 *
 * <p>The stream is read in pieces, so memory is needed for its largest JSON text only. Objects, arrays, strings with
 * JSON, and strings in base64 are searched. An event is not searched for further events. Not thread-safe.
 *
 * @see <a href="https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-targets.html">Amazon EventBridge User
 *     Guide: targets</a>
 */
public final class EventSource {

    private static final int GZIP_MAGIC = 0x1f8b;

    /** The stream, or null if one text is searched. */
    private final @Nullable InputStream in;

    private final Sought sought;
    private final JsonLimits limits;
    private @Nullable EventSearch search;
    private @Nullable JsonSequence texts;
    private @Nullable InputStream gzip;

    /** Creates a source of events with {@link JsonLimits#DEFAULTS}. The stream is never closed by this class. */
    public EventSource(InputStream in) {
        this(in, Sought.EVENT, JsonLimits.DEFAULTS);
    }

    /**
     * Creates a source.
     *
     * @param in the stream, which is never closed by this class
     * @param sought what to look for
     * @param limits the limits for each JSON text. All that is decoded from the strings of one text together has at
     *     most as many bytes as a text
     */
    public EventSource(InputStream in, Sought sought, JsonLimits limits) {
        this.in = in;
        this.sought = sought;
        this.limits = limits;
    }

    /**
     * Creates a source that searches one JSON text, with the limits of its document.
     *
     * @param text the text, whose document must not parse another one before the end
     */
    public EventSource(JsonDocument text, Sought sought) {
        this.in = null;
        this.sought = sought;
        this.limits = text.limits();
        SyntaxError failure = text.failure();
        int line = failure == null ? text.line(text.startOffset(0)) : failure.line();
        this.search = EventSearch.of(text, sought, limits, line, "");
    }

    /**
     * Returns the next event, or the finding that a JSON text has none.
     *
     * @return null at the end
     * @throws IOException if the stream cannot be read, or its gzip is damaged
     */
    public @Nullable Finding next() throws IOException {
        Finding found = search == null ? null : search.next();
        if (found != null || in == null) {
            return found;
        }
        JsonSequence open = texts;
        if (open == null) {
            open = open(in);
            texts = open;
        }
        while (found == null) {
            JsonDocument document = open.next();
            if (document == null) {
                end();
                return null;
            }
            String place = open.isItem() ? "/" + open.index() : "";
            EventSearch next = EventSearch.of(document, sought, limits, open.line(), place);
            search = next;
            found = next.next();
        }
        return found;
    }

    private JsonSequence open(InputStream stream) throws IOException {
        InputStream text = uncompressed(new BufferedInputStream(stream));
        if (LogExport.isAt(text)) {
            return new JsonSequence(new BufferedInputStream(new LogExport(text)), limits);
        }
        return FirstBytes.isArray(text) ? JsonSequence.ofAllItems(text, limits) : new JsonSequence(text, limits);
    }

    private InputStream uncompressed(BufferedInputStream stream) throws IOException {
        byte[] start = FirstBytes.of(stream, 2);
        if (start.length < 2 || ((start[0] & 0xff) << 8 | (start[1] & 0xff)) != GZIP_MAGIC) {
            return stream;
        }
        InputStream text = new BufferedInputStream(new GZIPInputStream(new HonestStream(stream)));
        gzip = text;
        return text;
    }

    /** Frees the memory outside of the heap that decompression needs. */
    private void end() throws IOException {
        search = null;
        InputStream ended = gzip;
        if (ended != null) {
            gzip = null;
            ended.close();
        }
    }
}

package io.github.jsonschema2records.awsbatch.source;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.jsonschema2records.awsbatch.Samples;
import io.github.jsonschema2records.runtime.JsonData;
import io.github.jsonschema2records.runtime.JsonLimits;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.zip.GZIPOutputStream;

/** An event, and the forms of texts in which events are wrapped. */
final class EventTexts {

    /** An event on one line. */
    static final String EVENT =
            JsonData.parse(Samples.text(Samples.JOB_STATE_CHANGE)).toString();

    private static final JsonData EVENT_DATA = JsonData.parse(EVENT);

    private EventTexts() {}

    /**
     * Returns the places of the events, each of which is checked to be the event; hints begin with an exclamation mark.
     */
    static List<String> find(byte[] stream, Sought sought) throws IOException {
        EventSource source = new EventSource(new ByteArrayInputStream(stream), sought, JsonLimits.DEFAULTS);
        List<String> places = new ArrayList<>();
        for (Finding found = source.next(); found != null; found = source.next()) {
            if (found instanceof Finding.Event event) {
                assertThat(event.document().failure()).isNull();
                if (sought == Sought.EVENT) {
                    assertThat(event.document().data(0)).isEqualTo(EVENT_DATA);
                }
                places.add(event.line() + ":" + event.place());
            } else if (found instanceof Finding.Nothing nothing) {
                places.add("!" + nothing.hint());
            }
        }
        return places;
    }

    /** Returns the same of a text with events. */
    static List<String> find(String stream) throws IOException {
        return find(stream.getBytes(UTF_8), Sought.EVENT);
    }

    /** Returns a text as a JSON string. */
    static String quoted(String text) {
        return JsonData.of(text).toString();
    }

    static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    static byte[] gzip(byte[] bytes) {
        ByteArrayOutputStream gzip = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(gzip)) {
            out.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return gzip.toByteArray();
    }
}

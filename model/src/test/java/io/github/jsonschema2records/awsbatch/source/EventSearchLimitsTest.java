package io.github.jsonschema2records.awsbatch.source;

import static io.github.jsonschema2records.awsbatch.source.EventTexts.EVENT;
import static io.github.jsonschema2records.awsbatch.source.EventTexts.base64;
import static io.github.jsonschema2records.awsbatch.source.EventTexts.gzip;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.jsonschema2records.runtime.JsonDocument;
import io.github.jsonschema2records.runtime.JsonLimits;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Bounds of what is decoded from the strings of one text. */
class EventSearchLimitsTest {

    @Test
    void bombsAreDecodedOnce() throws IOException {
        String bomb = base64(gzip(" ".repeat(900).getBytes(UTF_8)));
        String event = base64(gzip(EVENT.getBytes(UTF_8)));
        String text = "[[\"" + (bomb + "\", \"").repeat(10) + event + "\"]]";
        int enough = 10 * 900 + EVENT.length();
        assertThat(places(text, JsonLimits.DEFAULTS.withMaxDocumentBytes(enough)))
                .containsExactly("/0/10");
        assertThat(places(text, JsonLimits.DEFAULTS.withMaxDocumentBytes(enough - 1)))
                .isEmpty();
    }

    @Test
    void aBombBeyondTheLimitCountsToo() throws IOException {
        String bomb = base64(gzip(new byte[5_000_000]));
        String event = base64(gzip(EVENT.getBytes(UTF_8)));
        JsonLimits limits = JsonLimits.DEFAULTS.withMaxDocumentBytes(100_000);
        assertThat(places("[[\"" + event + "\", \"" + bomb + "\", \"" + event + "\"]]", limits))
                .containsExactly("/0/0");
    }

    /** An event is looked for when it is asked for, so a text with many of them needs the memory of one. */
    @Test
    void eventsAreFoundOneAtATime() {
        String inString =
                "\"" + EVENT.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", " ") + "\"";
        String text = "{\"Records\": [" + (inString + "," + EVENT + ",").repeat(200) + "0]}";
        EventSearch search = EventSearch.of(JsonDocument.of(text), Sought.EVENT, JsonLimits.DEFAULTS, 1, "");
        assertThat(search.depth()).isEqualTo(1);
        int count = 0;
        for (Finding found = search.next(); found != null; found = search.next()) {
            assertThat(found).isInstanceOf(Finding.Event.class);
            assertThat(found.place()).isEqualTo("/Records/" + count++);
            assertThat(search.depth()).isLessThanOrEqualTo(2);
        }
        assertThat(count).isEqualTo(400);
    }

    private static List<String> places(String stream, JsonLimits limits) throws IOException {
        List<String> places = new ArrayList<>();
        EventSource source = new EventSource(new ByteArrayInputStream(stream.getBytes(UTF_8)), Sought.EVENT, limits);
        for (Finding found = source.next(); found != null; found = source.next()) {
            if (found instanceof Finding.Event) {
                places.add(found.place());
            }
        }
        return places;
    }

    @Test
    void decodedTextIsBounded() throws IOException {
        String bomb = base64(gzip(new byte[5_000_000]));
        String many = "{\"Records\": [\"" + String.join("\", \"", Collections.nCopies(20, bomb)) + "\"]}";
        EventSource bombs = new EventSource(new ByteArrayInputStream(many.getBytes(UTF_8)));
        assertThat(bombs.next()).isInstanceOf(Finding.Nothing.class);
        assertThat(bombs.next()).isNull();
        JsonLimits limits = JsonLimits.DEFAULTS.withMaxDocumentBytes(10_000);
        EventSource source = new EventSource(
                new ByteArrayInputStream(("{\"a\": \"" + base64(gzip((EVENT + " ".repeat(20_000)).getBytes(UTF_8)))
                                + "\"}")
                        .getBytes(UTF_8)),
                Sought.EVENT,
                limits);
        assertThat(source.next()).isInstanceOf(Finding.Nothing.class);
    }
}

package io.github.jsonschema2records.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Random values: text to data, data to text, and back. */
class RoundTripTest {

    @Test
    void readsWhatAValueIsWrittenAs() {
        RandomJson random = new RandomJson(3);
        JsonDocument d = new JsonDocument();
        for (int i = 0; i < 3_000; i++) {
            JsonData value = random.value(5);
            String text = random.text(value);
            assertThat(d.parse(text)).as(text).isTrue();
            JsonData read = d.data(0);
            assertThat(read).as(text).isEqualTo(value).hasSameHashCodeAs(value);
            assertThat(d.equal(0, value)).as(text).isTrue();
        }
    }

    @Test
    void writesTextThatReadsBackEqual() {
        RandomJson random = new RandomJson(4);
        JsonWriter pretty = JsonWriter.pretty();
        for (int i = 0; i < 3_000; i++) {
            JsonData value = random.value(5);
            assertThat(JsonData.parse(value.toJson())).isEqualTo(value);
            assertThat(JsonData.parse(value.toString())).isEqualTo(value);
            assertThat(JsonData.parse(value.toString())).hasToString(value.toString());
            assertThat(JsonData.parse(pretty.clear().data(value).toByteArray())).isEqualTo(value);
        }
    }

    /** A text changed at one place is refused or read, and what is read is written back equal; nothing is thrown. */
    @Test
    void survivesDamage() {
        RandomJson random = new RandomJson(5);
        Random place = new Random(5);
        JsonDocument d = new JsonDocument();
        for (int i = 0; i < 20_000; i++) {
            byte[] json = random.text(random.value(3)).getBytes(StandardCharsets.UTF_8);
            if (json.length > 0) {
                json[place.nextInt(json.length)] = (byte) place.nextInt(256);
            }
            if (d.parse(json)) {
                JsonData data = d.data(0);
                assertThat(JsonData.parse(data.toJson())).isEqualTo(data);
            } else {
                assertThat(d.failure()).isNotNull();
                assertThat(d.failure().offset()).isBetween(0, json.length);
            }
        }
    }

    @Test
    void readsRandomSequences() {
        RandomJson random = new RandomJson(6);
        for (int i = 0; i < 200; i++) {
            List<JsonData> values = new ArrayList<>();
            StringBuilder text = new StringBuilder();
            for (int n = 0; n < 10; n++) {
                JsonData value = random.value(2);
                values.add(value);
                text.append(random.text(value)).append('\n');
            }
            assertThat(readAll(text.toString().getBytes(StandardCharsets.UTF_8)))
                    .isEqualTo(values);
        }
    }

    private static List<JsonData> readAll(byte[] json) {
        List<JsonData> values = new ArrayList<>();
        JsonDocument d = new JsonDocument();
        for (int from = 0; d.parseNext(json, from, json.length); from = d.endOffset()) {
            values.add(d.data(0));
        }
        assertThat(d.failure()).isNull();
        return values;
    }
}

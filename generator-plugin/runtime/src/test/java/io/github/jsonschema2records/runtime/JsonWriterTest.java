package io.github.jsonschema2records.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;

class JsonWriterTest {

    private static final StringTable NAMES = new StringTable("plain", "qu\"ote", "\u00e9");

    @Test
    void putsCommasAndColons() {
        assertThat(sample(new JsonWriter()))
                .hasToString(
                        "{\"a\":[1,[],{},\"x\"],\"plain\":{\"qu\\\"ote\":true},\"\u00e9\":null,\"e\":\"plain\",\"r\":[0]}");
    }

    @Test
    void indentsForPeople() {
        assertThat(sample(JsonWriter.pretty())).hasToString("""
                {
                  "a": [
                    1,
                    [],
                    {},
                    "x"
                  ],
                  "plain": {
                    "qu\\"ote": true
                  },
                  "\u00e9": null,
                  "e": "plain",
                  "r": [0]
                }""");
    }

    private static JsonWriter sample(JsonWriter writer) {
        return writer.beginObject()
                .name("a")
                .beginArray()
                .number(1)
                .beginArray()
                .endArray()
                .beginObject()
                .endObject()
                .string("x")
                .endArray()
                .name(NAMES, 0)
                .beginObject()
                .name(NAMES, 1)
                .bool(true)
                .endObject()
                .name(NAMES, 2)
                .nullValue()
                .name("e")
                .string(NAMES, 0)
                .name("r")
                .raw("[0]".getBytes(StandardCharsets.UTF_8))
                .endObject();
    }

    @Test
    void writesNumbers() {
        JsonWriter writer = new JsonWriter().beginArray();
        writer.number(0)
                .number(-1)
                .number(Long.MAX_VALUE)
                .number(Long.MIN_VALUE)
                .number(0.5)
                .number(BigInteger.TEN);
        writer.number(new BigDecimal("1.50")).numberText("1e5").endArray();
        assertThat(writer).hasToString("[0,-1,9223372036854775807,-9223372036854775808,0.5,10,1.50,1e5]");
        assertThatThrownBy(() -> writer.number(Double.NEGATIVE_INFINITY))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("JSON has no number -Infinity");
    }

    @Test
    void writesLongsLikeJava() {
        Random random = new Random(10);
        for (int i = 0; i < 10_000; i++) {
            long value = random.nextLong() >> random.nextInt(64);
            assertThat(new JsonWriter().number(value)).hasToString(Long.toString(value));
        }
        for (long value = 1; value > 0 && value < Long.MAX_VALUE / 10; value *= 10) {
            assertThat(new JsonWriter().number(value - 1)).hasToString(Long.toString(value - 1));
            assertThat(new JsonWriter().number(-value)).hasToString(Long.toString(-value));
        }
    }

    @Test
    void escapesWhatMustBe() {
        assertThat(new JsonWriter().string("\"\\/\b\f\n\r\t\u0000\u001f\u007f\u00e9\u20ac\ud83d\ude00\ud83d!\ude00"))
                .hasToString("\"\\\"\\\\/\\b\\f\\n\\r\\t\\u0000\\u001f\u007f\u00e9\u20ac\ud83d\ude00\\ud83d!\\ude00\"");
        assertThat(new JsonWriter().string("\ud83d")).hasToString("\"\\ud83d\"");
    }

    @Test
    void writesStringsOfAllLengths() {
        JsonWriter writer = new JsonWriter();
        for (int length = 0; length < 1_200; length += 7) {
            for (String part : new String[] {"a", "\u00e9", "\u20ac", "\u0001", "\""}) {
                String text = part.repeat(length);
                writer.clear().beginArray().string(text).string("b").endArray();
                assertThat(JsonData.parse(writer.toByteArray()).at("/0")).isEqualTo(JsonData.of(text));
            }
        }
    }

    @Test
    void writesALineEachAtTheTop() throws IOException {
        JsonWriter writer = new JsonWriter().number(1).beginArray().endArray().string("x");
        assertThat(writer).hasToString("1\n[]\n\"x\"");
        assertThat(writer.length()).isEqualTo(8);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writer.writeTo(out);
        assertThat(out).hasToString("1\n[]\n\"x\"");
        assertThat(writer.clear().number(2)).hasToString("2");
        assertThat(JsonWriter.pretty().beginArray().number(1).endArray().number(2))
                .hasToString("[\n  1\n]\n2");
    }

    @Test
    void refusesAnEndWithoutABeginning() {
        assertThatThrownBy(() -> new JsonWriter().beginArray().endArray().endArray())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("nothing to end with ]");
    }

    @Test
    void grows() {
        JsonWriter writer = new JsonWriter().beginArray();
        for (int i = 0; i < 10_000; i++) {
            writer.beginObject().name("k").number(i).name(NAMES, 0).bool(false).endObject();
        }
        assertThat(JsonDocument.of(writer.endArray().toByteArray()).count(0)).isEqualTo(10_000);
    }

    @Test
    void writesEachCharacterAtEachPlaceOfLongAndShortStrings() {
        String characters = "\"\\/?\n\u0000\u001f \u007f\u0080\u00e9\u0141\u0222\u015c\u20ac\ud800\udc00";
        for (int length = 0; length <= 33; length++) {
            for (int at = 0; at <= length; at++) {
                for (int i = 0; i < characters.length(); i++) {
                    String text = "x".repeat(at) + characters.charAt(i) + "y".repeat(length - at);
                    byte[] json = new JsonWriter().string(text).toByteArray();
                    assertThat(JsonDocument.of(json).string(0)).isEqualTo(text);
                }
            }
        }
    }

    @Test
    void writesNumbersOfEachLength() {
        for (long power = 1; power > 0 && power < Long.MAX_VALUE / 10; power *= 10) {
            for (long number : new long[] {power - 1, power, power + 1, -power, 1 - power}) {
                assertThat(new JsonWriter(0).number(number).toString()).isEqualTo(Long.toString(number));
            }
        }
        assertThat(new JsonWriter(0).number(Long.MAX_VALUE).toString()).isEqualTo("" + Long.MAX_VALUE);
        assertThat(new JsonWriter(0).number(Long.MIN_VALUE).toString()).isEqualTo("" + Long.MIN_VALUE);
    }

    @Test
    void keepsTheTextInMemoryWhileAnotherThreadWrites() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        JsonWriter writer = JsonWriter.to(out).beginArray();
        String text = "x".repeat(100_000);

        long state = writer.handOver(1);
        writer.string(text).raw(("\"" + text + "\"").getBytes(StandardCharsets.UTF_8));
        writer.flush();
        assertThat(out.size()).isZero();
        writer.resume(state);
        writer.endArray().flush();

        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("[\"" + text + "\",\"" + text + "\"]");
    }

    @Test
    void knowsWhenItIsDeep() {
        JsonWriter writer = new JsonWriter();
        for (int i = 0; i < 100; i++) {
            writer.beginArray();
        }

        assertThat(writer.isDeep(1)).isFalse();
        assertThat(writer.isDeep(2)).isTrue();
        long state = writer.handOver(1_000);
        assertThat(writer.isDeep(2)).isFalse();
        writer.resume(state);
        assertThat(writer.isDeep(2)).isTrue();
    }
}

package io.github.jsonschema2records.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class JsonTokenizerTest {

    @Test
    void writesOneTokenAValueAndOneAName() {
        JsonDocument d = JsonDocument.of("{\"a\":[1,-2.5,\"x\\n\",{}],\"b\":null,\"c\":true,\"d\":false}");
        int[] kinds = new int[d.tokenCount()];
        for (int i = 0; i < kinds.length; i++) {
            kinds[i] = d.kind(i);
        }
        assertThat(kinds)
                .containsExactly(
                        Kind.OBJECT,
                        Kind.STRING,
                        Kind.ARRAY,
                        Kind.INTEGER,
                        Kind.DECIMAL,
                        Kind.ESCAPED_STRING,
                        Kind.OBJECT,
                        Kind.STRING,
                        Kind.NULL,
                        Kind.STRING,
                        Kind.TRUE,
                        Kind.STRING,
                        Kind.FALSE);
        assertThat(d.next(0)).isEqualTo(13);
        assertThat(d.next(2)).isEqualTo(7);
        assertThat(d.next(6)).isEqualTo(7);
    }

    /** All lengths around the eight bytes of a word, with what ends the fast scan at each place, also at the very end. */
    @Test
    void scansStringsOfAllLengths() {
        String[] specials = {"x", "\\n", "\\u00e9", "\u00e9", "\u20ac", "\ud83d\ude00", "\u007f"};
        for (int length = 0; length <= 40; length++) {
            for (int at = 0; at <= length; at++) {
                for (String special : specials) {
                    String content = "a".repeat(at) + special + "b".repeat(length - at);
                    String value = content.replace("\\n", "\n").replace("\\u00e9", "\u00e9");
                    for (String rest : new String[] {"", " ", "         "}) {
                        JsonDocument d = JsonDocument.of('"' + content + '"' + rest);
                        assertThat(d.failure()).isNull();
                        assertThat(d.string(0)).isEqualTo(value);
                        assertThat(d.length(0)).isEqualTo(value.codePointCount(0, value.length()));
                    }
                }
            }
        }
    }

    /** A first text is read byte by byte. Each byte of a text is replaced by others, so most texts are not JSON. */
    @Test
    void readsAFirstTextAsAnyOther() {
        String text =
                "{\"id\":\"c8f9c4b5-76e5\",\"a name of words\":[12345678901,-1.5e3,true,null],\"a\\u0020name \u00e9\":{}}";
        byte[] json = text.getBytes(StandardCharsets.UTF_8);
        for (int at = 0; at < json.length; at++) {
            for (int other : new int[] {json[at], '"', '\\', ' ', '1', ',', '}', 'd', 0, 0xE9}) {
                byte[] changed = json.clone();
                changed[at] = (byte) other;
                assertSameTokens(JsonDocument.ofFirst(changed), JsonDocument.of(changed));
            }
        }
    }

    private static void assertSameTokens(JsonDocument actual, JsonDocument expected) {
        assertThat(actual.tokenCount()).isEqualTo(expected.tokenCount());
        assertThat(actual.failure()).usingRecursiveComparison().isEqualTo(expected.failure());
        for (int i = 0; i < expected.tokenCount(); i++) {
            assertThat(actual.tape[i]).isEqualTo(expected.tape[i]);
        }
    }

    @Test
    void findsForbiddenBytesAtAllPlaces() {
        for (int length = 0; length <= 24; length++) {
            for (int at = 0; at <= length; at++) {
                for (int bad : new int[] {0, 1, 0x1F, 0x80, 0xBF, 0xC0, 0xFF}) {
                    byte[] json = ('"' + "a".repeat(length + 1) + "\"        ").getBytes(StandardCharsets.US_ASCII);
                    json[at + 1] = (byte) bad;
                    SyntaxError failure = JsonDocument.of(json).failure();
                    assertThat(failure).isNotNull();
                    assertThat(failure.offset()).isEqualTo(at + 1);
                }
            }
        }
    }

    @Test
    void acceptsExactlyTheUtf8ThatUnicodeHas() {
        for (int point = 0x80; point <= Character.MAX_CODE_POINT; point += point < 0x11000 ? 1 : 0x3FF) {
            if (point < Character.MIN_SURROGATE || point > Character.MAX_SURROGATE) {
                String text = Character.toString(point);
                JsonDocument d = JsonDocument.of(("\"" + text + "\"").getBytes(StandardCharsets.UTF_8));
                assertThat(d.failure()).isNull();
                assertThat(d.string(0)).isEqualTo(text);
                assertThat(d.length(0)).isEqualTo(1);
            }
        }
    }

    @Test
    void scansNumbersOfAllLengths() {
        for (int length = 1; length <= 40; length++) {
            String digits = "1234567890".repeat(4).substring(0, length);
            for (String text :
                    new String[] {digits, "-" + digits, digits + "." + digits, digits + "e5", "0." + digits + "E-7"}) {
                for (String rest : new String[] {"", " ", "          "}) {
                    JsonDocument d = JsonDocument.of(text + rest);
                    assertThat(d.failure()).isNull();
                    assertThat(d.numberText(0)).isEqualTo(text);
                    assertThat(d.kind(0)).isEqualTo(text.matches("-?\\d+") ? Kind.INTEGER : Kind.DECIMAL);
                }
            }
        }
    }

    @Test
    void acceptsWhitespaceOfAllLengths() {
        for (int length = 0; length <= 40; length++) {
            for (String line : new String[] {"", "\n", "\r\n", "\n\n", "\t\n"}) {
                String space = line + " ".repeat(length);
                JsonDocument d =
                        JsonDocument.of(space + "[" + space + "1" + space + "," + space + "2" + space + "]" + space);
                assertThat(d.failure()).isNull();
                assertThat(d.count(0)).isEqualTo(2);
            }
        }
    }

    @Test
    void looksAtNothingOutsideTheRange() {
        byte[] json = "]]  [1,\"a\",23456789]\"\"9".getBytes(StandardCharsets.US_ASCII);
        JsonDocument d = new JsonDocument();
        assertThat(d.parse(json, 4, 20)).isTrue();
        assertThat(d.longValue(3)).isEqualTo(23456789);
        assertThat(d.offset(0)).isEqualTo(4);
        assertThat(d.line(d.offset(1))).isEqualTo(1);
        assertThat(d.column(d.offset(1))).isEqualTo(2);
        assertThat(d.parse(json, 4, 19)).isFalse();
        assertThat(String.valueOf(d.failure())).isEqualTo("1:16: unexpected end of input, 1 container is still open");
        assertThat(d.parse(json, 11, 13)).isTrue();
        assertThat(d.longValue(0)).isEqualTo(23);
    }

    @Test
    void nestsAsDeepAsTheLimitsSay() {
        assertThat(JsonDocument.of(nested(1_000)).failure()).isNull();
        assertThat(String.valueOf(JsonDocument.of(nested(1_001)).failure()))
                .isEqualTo("1:1001: more than 1000 containers are nested");
        JsonDocument flat = new JsonDocument(JsonLimits.DEFAULTS.withMaxDepth(0));
        assertThat(flat.parse("1")).isTrue();
        assertThat(flat.parse("[]")).isFalse();
        assertThat(flat.failure()).isNotNull();
        assertThat(flat.failure().isLimit()).isTrue();
    }

    @Test
    void refusesLongStringsNumbersAndDocuments() {
        JsonLimits limits =
                JsonLimits.DEFAULTS.withMaxStringBytes(3).withMaxNumberBytes(4).withMaxDocumentBytes(20);
        JsonDocument d = new JsonDocument(limits);
        assertThat(d.parse("[\"abc\",-123]")).isTrue();
        assertThat(failure(d, "[\"abcd\"]")).isEqualTo("1:2: the string is longer than 3 bytes");
        assertThat(failure(d, "{\"abcd\":1}")).isEqualTo("1:2: the string is longer than 3 bytes");
        assertThat(failure(d, "[-1234]")).isEqualTo("1:2: the number is longer than 4 bytes");
        assertThat(failure(d, "[0.0e1]")).isEqualTo("1:2: the number is longer than 4 bytes");
        assertThat(d.parse("[                  ]")).isTrue();
        assertThat(failure(d, "[                   ]")).isEqualTo("1:1: the JSON text is longer than 20 bytes");
    }

    /** A byte and a comma are 8 bytes on the tape, so the number of values has a limit of its own. */
    @Test
    void refusesMoreValuesThanTheLimit() {
        String six = " [0, {\"a\": true, \"b\": []}]";
        for (int most = 0; most <= 9; most++) {
            JsonDocument d = new JsonDocument(JsonLimits.DEFAULTS.withMaxValues(most));
            assertThat(d.parse(six)).as("%d", most).isEqualTo(most >= 7);
            if (most < 7) {
                assertThat(d.failure().isLimit()).isTrue();
                assertThat(d.failure().limitName()).isEqualTo("maxValues");
                assertThat(d.failure().message()).isEqualTo("there are more than " + most + " values and names");
                int at = new int[] {1, 2, 5, 6, 11, 17, 22}[most];
                assertThat(d.failure().offset()).isEqualTo(at);
            }
            assertThat(d.parse("[]")).isEqualTo(most > 0);
        }
    }

    @Test
    void theTapeIsNotLongerThanTheLimitOfValues() {
        JsonTokenizer t = new JsonTokenizer(JsonLimits.DEFAULTS.withMaxValues(3_000), false);
        byte[] json = ("[" + "0,".repeat(100_000) + "0]").getBytes(StandardCharsets.US_ASCII);

        assertThat(t.whole(json, 0, json.length)).isFalse();

        assertThat(t.tape).hasSizeLessThanOrEqualTo(3_000);
        assertThat(t.stop).isEqualTo(1 + 2 * 2_999);
    }

    @Test
    void limitsHaveNames() {
        JsonDocument d = new JsonDocument(JsonLimits.DEFAULTS
                .withMaxDepth(1)
                .withMaxStringBytes(2)
                .withMaxNumberBytes(3)
                .withMaxDocumentBytes(9));
        assertThat(limitName(d, "[[]]")).isEqualTo("maxDepth");
        assertThat(limitName(d, "\"abc\"")).isEqualTo("maxStringBytes");
        assertThat(limitName(d, "1234")).isEqualTo("maxNumberBytes");
        assertThat(limitName(d, "[1,2,3,4,5]")).isEqualTo("maxDocumentBytes");
        assertThat(limitName(d, "1,")).isNull();
    }

    private static @Nullable String limitName(JsonDocument d, String json) {
        d.parse(json);
        return d.failure().limitName();
    }

    @Test
    void refusesExponentsOfMoreThan18Digits() {
        JsonDocument d = new JsonDocument();
        assertThat(d.parse("1e-999999999999999999")).isTrue();
        assertThat(d.parse("1e+0000000000000000000000000000007")).isTrue();
        assertThat(d.longValue(0)).isEqualTo(10_000_000);
        assertThat(failure(d, "1e1000000000000000000"))
                .isEqualTo("1:3: the exponent of a number has more than 18 digits");
    }

    @Test
    void keepsNothingOfTheLastText() {
        JsonDocument d = new JsonDocument();
        assertThat(d.parse("[[[1,2,3],{\"a\":\"\\n\"}],")).isFalse();
        assertThat(d.tokenCount()).isZero();
        assertThat(d.failure()).isNotNull();
        assertThat(d.parse("\"a\"")).isTrue();
        assertThat(d.failure()).isNull();
        assertThat(d.tokenCount()).isEqualTo(1);
        assertThat(d.kind(0)).isEqualTo(Kind.STRING);
        assertThat(d.parse("[\"\\n\",\"b\"]")).isTrue();
        assertThat(d.kind(1)).isEqualTo(Kind.ESCAPED_STRING);
        assertThat(d.kind(2)).isEqualTo(Kind.STRING);
    }

    /** 64 KiB of items, deep and wide, again and again into one document. */
    @Test
    void growsItsTape() {
        JsonDocument d = new JsonDocument(JsonLimits.DEFAULTS.withMaxDepth(100_000));
        for (int size = 1; size < 65_536; size = 3 * size + 1) {
            String wide = "[" + "7,".repeat(size) + "7]";
            assertThat(d.parse(wide)).isTrue();
            assertThat(d.count(0)).isEqualTo(size + 1);
            assertThat(d.parse(nested(size))).isTrue();
            assertThat(d.tokenCount()).isEqualTo(size);
            assertThat(d.next(size - 1)).isEqualTo(size);
        }
    }

    private static String failure(JsonDocument d, String json) {
        assertThat(d.parse(json)).isFalse();
        return String.valueOf(d.failure());
    }

    private static byte[] nested(int depth) {
        byte[] json = new byte[2 * depth];
        Arrays.fill(json, 0, depth, (byte) '[');
        Arrays.fill(json, depth, 2 * depth, (byte) ']');
        return json;
    }
}

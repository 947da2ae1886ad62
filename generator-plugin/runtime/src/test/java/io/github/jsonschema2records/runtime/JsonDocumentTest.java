package io.github.jsonschema2records.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class JsonDocumentTest {

    @Test
    void tellsKindsApart() {
        JsonDocument d = JsonDocument.of("[null,true,false,1,1.0,\"\",\"\\n\",[],{}]");
        String[] expected = {"a", "n", "b", "b", "#", "#", "s", "s", "a", "o"};
        for (int at = 0; at < expected.length; at++) {
            String kinds = (d.isNull(at) ? "n" : "")
                    + (d.isBoolean(at) ? "b" : "")
                    + (d.isNumber(at) ? "#" : "")
                    + (d.isString(at) ? "s" : "")
                    + (d.isArray(at) ? "a" : "")
                    + (d.isObject(at) ? "o" : "");
            assertThat(kinds).as("token " + at).isEqualTo(expected[at]);
        }
        assertThat(d.booleanValue(2)).isTrue();
        assertThat(d.booleanValue(3)).isFalse();
    }

    @Test
    void walksOverMembers() {
        JsonDocument d = JsonDocument.of("{\"a\":[1,[2]],\"b\":{\"x\":0},\"c\":3}");
        List<String> names = new ArrayList<>();
        for (int name = d.first(0); name < d.end(0); name = d.next(name + 1)) {
            names.add(d.string(name));
        }
        assertThat(names).containsExactly("a", "b", "c");
        assertThat(d.count(0)).isEqualTo(3);
        assertThat(d.count(2)).isEqualTo(2);
    }

    @Test
    void findsMembersByTheirNames() {
        JsonDocument d = JsonDocument.of("{\"b\":2,\"\\u0061\":3,\"\":4,\"\\ud83d\":5}");
        assertThat(d.longValue(d.find(0, "a"))).isEqualTo(3);
        assertThat(d.longValue(d.find(0, "b"))).isEqualTo(2);
        assertThat(d.longValue(d.find(0, ""))).isEqualTo(4);
        assertThat(d.longValue(d.find(0, "\ud83d"))).isEqualTo(5);
        assertThat(d.find(0, "c")).isEqualTo(-1);
        assertThat(d.find(0, "?")).isEqualTo(-1);
    }

    @Test
    void decodesStrings() {
        JsonDocument d =
                JsonDocument.of("[\"\\\"\\\\\\/\\b\\f\\n\\r\\t\",\"\\u00e9\u00e9\\uD83D\\uDE00\ud83d\ude00\\ud800x\"]");
        assertThat(d.string(1)).isEqualTo("\"\\/\b\f\n\r\t");
        assertThat(d.length(1)).isEqualTo(8);
        assertThat(d.string(2)).isEqualTo("\u00e9\u00e9\ud83d\ude00\ud83d\ude00\ud800x");
        assertThat(d.length(2)).isEqualTo(6);
    }

    @Test
    void countsSurrogatesAsJavaDoes() {
        for (String json : new String[] {
            "\\ud83d",
            "\\ude00",
            "\\ud83d\\ud83d\\ude00",
            "\\ud83dx\\ude00",
            "\\ud83d\\n\\ude00",
            "\\ud83d\u00e9\\ude00",
            "\\ude00\\ud83d"
        }) {
            JsonDocument d = JsonDocument.of('"' + json + '"');
            String string = d.string(0);
            assertThat(d.length(0)).as(json).isEqualTo(string.codePointCount(0, string.length()));
        }
    }

    @Test
    void comparesStringsWithBytes() {
        JsonDocument d = JsonDocument.of("[\"caf\u00e9\",\"caf\\u00e9\",\"\\ud800\",\"\"]");
        byte[] cafe = Utf8.bytes("caf\u00e9");
        assertThat(d.stringEquals(1, cafe)).isTrue();
        assertThat(d.stringEquals(2, cafe)).isTrue();
        assertThat(d.stringEquals(1, Utf8.bytes("cafe"))).isFalse();
        assertThat(d.stringEquals(1, Utf8.bytes("cafes"))).isFalse();
        assertThat(d.stringEquals(2, Utf8.bytes("cafe"))).isFalse();
        assertThat(d.stringEquals(3, Utf8.bytes("\ud800"))).isTrue();
        assertThat(d.stringEquals(3, Utf8.bytes("?"))).isFalse();
        assertThat(d.stringEquals(4, Utf8.bytes(""))).isTrue();
    }

    @Test
    void comparesStringsWithStrings() {
        String[] strings = {"", "a", "caf\u00e9", "cafe!", "cafe", "\ud83d\ude00", "\ud800", "?", "\n", "\u20ac\u20ac"};
        RandomJson random = new RandomJson(12);
        for (int i = 0; i < 50; i++) {
            for (String a : strings) {
                JsonDocument d = JsonDocument.of(random.quoted(a));
                for (String b : strings) {
                    assertThat(d.stringEquals(0, b)).isEqualTo(a.equals(b));
                    assertThat(d.stringEquals(0, Utf8.bytes(b))).isEqualTo(a.equals(b));
                }
            }
        }
    }

    @Test
    void readsNumbers() {
        JsonDocument d = JsonDocument.of("[-12,1.50,15e-1,2147483648,9223372036854775808,1e400000,0.1]");
        assertThat(d.intValue(1)).isEqualTo(-12);
        assertThat(d.fitsInt(1)).isTrue();
        assertThat(d.decimal(2)).isEqualTo(new BigDecimal("1.50"));
        assertThat(d.isInteger(2)).isFalse();
        assertThat(d.decimal(3)).isEqualTo(new BigDecimal("1.5"));
        assertThat(d.fitsInt(4)).isFalse();
        assertThat(d.longValue(4)).isEqualTo(2147483648L);
        assertThat(d.fitsLong(5)).isFalse();
        assertThat(d.bigInteger(5)).isEqualTo(new BigInteger("9223372036854775808"));
        assertThat(d.isInteger(6)).isTrue();
        assertThat(d.fitsLong(6)).isFalse();
        assertThat(d.fitsBigInteger(6)).isFalse();
        assertThat(d.fitsDecimal(6)).isTrue();
        assertThat(d.doubleValue(6)).isInfinite();
        assertThat(d.doubleValue(7)).isEqualTo(0.1);
        assertThat(d.numberText(3)).isEqualTo("15e-1");
        assertThatThrownBy(() -> d.longValue(5))
                .isInstanceOf(ArithmeticException.class)
                .hasMessage("no integer that fits a long");
        assertThatThrownBy(() -> d.bigInteger(6))
                .isInstanceOf(ArithmeticException.class)
                .hasMessage("no integer of at most 1000 digits");
    }

    @Test
    void readsASequenceOfTexts() {
        String text = " {\"a\":1}\n\n[2]3\t\u001e\"4\"5\r\nnull   \n";
        byte[] json = text.getBytes(StandardCharsets.UTF_8);
        JsonDocument d = new JsonDocument();
        List<String> found = new ArrayList<>();
        int from = 0;
        while (d.parseNext(json, from, json.length)) {
            found.add(d.line(d.startOffset(0)) + ":" + d.column(d.startOffset(0)) + " " + d.data(0));
            from = d.endOffset();
        }
        assertThat(d.failure()).isNull();
        assertThat(d.tokenCount()).isZero();
        assertThat(d.endOffset()).isEqualTo(json.length);
        assertThat(found).containsExactly("1:2 {\"a\":1}", "3:1 [2]", "3:4 3", "3:7 \"4\"", "3:10 5", "4:1 null");
    }

    @Test
    void wantsTextsOfASequenceApart() {
        byte[] json = "1true".getBytes(StandardCharsets.UTF_8);
        JsonDocument d = new JsonDocument();
        assertThat(d.parseNext(json, 0, json.length)).isFalse();
        assertThat(String.valueOf(d.failure())).isEqualTo("1:2: expected whitespace after the JSON text, found 'true'");
        assertThat(d.endOffset()).isEqualTo(1);
    }

    @Test
    void goesOnBehindAFailure() {
        byte[] json = "[1]\n[1,}\n[2,]\n[3]".getBytes(StandardCharsets.UTF_8);
        JsonDocument d = new JsonDocument();
        assertThat(d.parseNext(json, 0, json.length)).isTrue();
        assertThat(d.parseNext(json, d.endOffset(), json.length)).isFalse();
        assertThat(String.valueOf(d.failure())).isEqualTo("2:4: expected a value, found '}'");
        assertThat(d.parseNext(json, 9, json.length)).isFalse();
        assertThat(String.valueOf(d.failure())).isEqualTo("3:4: expected a value, found ']'");
        assertThat(d.parseNext(json, 14, json.length)).isTrue();
        assertThat(d.line(d.offset(0))).isEqualTo(4);
        assertThat(d.parseNext(json, 4, 8)).isFalse();
        assertThat(String.valueOf(d.failure())).isEqualTo("1:4: expected a value, found '}'");
    }

    @Test
    void limitsEachTextOfASequence() {
        byte[] json = "[1]      [1,2] 123456 1234567 \"x".getBytes(StandardCharsets.UTF_8);
        JsonDocument d = new JsonDocument(JsonLimits.DEFAULTS.withMaxDocumentBytes(6));
        int from = 0;
        for (int i = 0; i < 3; i++) {
            assertThat(d.parseNext(json, from, json.length)).isTrue();
            from = d.endOffset();
        }
        assertThat(d.longValue(0)).isEqualTo(123456);
        assertThat(d.parseNext(json, from, json.length)).isFalse();
        assertThat(String.valueOf(d.failure())).isEqualTo("1:29: the JSON text is longer than 6 bytes");
        assertThat(d.failure().isLimit()).isTrue();
        byte[] open = "[1,2, 3]".getBytes(StandardCharsets.UTF_8);
        assertThat(d.parseNext(open, 0, open.length)).isFalse();
        assertThat(String.valueOf(d.failure())).isEqualTo("1:7: the JSON text is longer than 6 bytes");
    }

    @Test
    void knowsTheTextOfEachValue() {
        String json = "{ \"a\" : [ 1.5 , [ [ ] , { } ] ] , \"b\\n\" : { \"c\" : true } }";
        JsonDocument d = JsonDocument.of(json);
        List<String> texts = new ArrayList<>();
        for (int at = 0; at < d.tokenCount(); at++) {
            texts.add(new String(d.copy(at), StandardCharsets.UTF_8));
            assertThat(d.excerpt(d.startOffset(at), d.endOffset(at))).isEqualTo(texts.get(at));
        }
        assertThat(texts)
                .containsExactly(
                        json,
                        "\"a\"",
                        "[ 1.5 , [ [ ] , { } ] ]",
                        "1.5",
                        "[ [ ] , { } ]",
                        "[ ]",
                        "{ }",
                        "\"b\\n\"",
                        "{ \"c\" : true }",
                        "\"c\"",
                        "true");
    }

    @Test
    void readsWordsUpToTheEndOfTheArray() {
        JsonDocument d = JsonDocument.of("\"abcdefghij\"");
        assertThat(d.wordAt(1)).isEqualTo(0x6867666564636261L);
        assertThat(d.wordAt(4)).isEqualTo(0x226a696867666564L);
        assertThat(d.wordAt(9)).isEqualTo(0x226a69L);
        assertThat(d.wordAt(12)).isZero();
        assertThat(d.byteAt(1)).isEqualTo((byte) 'a');
        assertThat(d.source()).hasSize(12);
    }

    @Test
    void forgetsNotesWithTheText() {
        JsonDocument d = JsonDocument.of("[1,2]");
        assertThat(d.unboundAt()).isEqualTo(-1);
        assertThat(d.unboundReason()).isNull();
        d.noteUnbound(1, "first");
        d.noteUnbound(2, "second");
        assertThat(d.unboundAt()).isEqualTo(2);
        assertThat(d.unboundReason()).isEqualTo("second");
        d.parse("[]");
        assertThat(d.unboundAt()).isEqualTo(-1);
        assertThat(d.unboundReason()).isNull();
    }

    @Test
    void derivedTextHasThePositionsOfItsSource() {
        JsonWriter writer = new JsonWriter();
        TokenPositions positions = new TokenPositions();
        positions.add(writer.length(), 3, 1);
        writer.beginArray();
        positions.add(writer.length(), 4, 5);
        writer.number(1);
        positions.add(writer.length(), 7, 2);
        writer.string("x").endArray();
        JsonDocument d = new JsonDocument();
        assertThat(d.parse(writer.toByteArray(), positions)).isTrue();
        assertThat(d.isDerived()).isTrue();
        assertThat(List.of(d.line(d.startOffset(0)), d.column(d.startOffset(0))))
                .containsExactly(3, 1);
        assertThat(List.of(d.line(d.startOffset(1)), d.column(d.startOffset(1))))
                .containsExactly(4, 5);
        assertThat(List.of(d.line(d.startOffset(2)), d.column(d.startOffset(2))))
                .containsExactly(7, 2);
        d.parse("[1]");
        assertThat(d.isDerived()).isFalse();
        assertThat(d.column(1)).isEqualTo(2);
    }

    @Test
    void valuesInMemoryHaveNoPositions() {
        JsonDocument d = JsonDocument.of(JsonData.parse("{\"a\":[1.50]}"));
        assertThat(d.numberText(3)).isEqualTo("1.50");
        assertThat(d.line(d.startOffset(3))).isZero();
        assertThat(d.column(d.startOffset(3))).isZero();
    }

    @Test
    void faultsOfDerivedTextsNameNoUnknownPositions() {
        JsonDocument d = new JsonDocument();
        assertThat(d.parse("{\"a\":1,\"a\":2}".getBytes(StandardCharsets.UTF_8), new TokenPositions()))
                .isFalse();
        assertThat(d.failure().message()).doesNotContain("line");
        assertThat(d.failure().line()).isZero();
    }
}

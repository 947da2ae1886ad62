package io.github.jsonschema2records.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class JsonDataTest {

    private static final String SAMPLE =
            "{\"n\":null,\"b\":true,\"i\":1,\"d\":1.50,\"s\":\"x\\n\",\"a\":[1,{}],\"o\":{\"\":0,\"~/\":1}}";

    @Test
    void keepsOrderAndNumberText() {
        assertThat(JsonData.parse(SAMPLE)).hasToString(SAMPLE);
        assertThat(JsonData.parse(SAMPLE.getBytes(StandardCharsets.UTF_8))).hasToString(SAMPLE);
        assertThat(new String(JsonData.parse(SAMPLE).toJson(), StandardCharsets.UTF_8))
                .isEqualTo(SAMPLE);
        assertThat(JsonData.parse("[1e5,-0,1.10,1E+2]")).hasToString("[1e5,-0,1.10,1E+2]");
    }

    @Test
    void refusesDuplicateNames() {
        assertThatThrownBy(() -> JsonData.parse("{\"a\":1,\"b\":2,\"a\":3}"))
                .isInstanceOf(JsonSyntaxException.class)
                .hasMessage("1:14: this object has a member \"a\" already, at line 1, column 2");
    }

    @Test
    void refusesWhatIsNoJson() {
        assertThatThrownBy(() -> JsonData.parse("[1,\n]"))
                .isInstanceOfSatisfying(
                        JsonSyntaxException.class,
                        e -> assertThat(e.error().offset()).isEqualTo(4))
                .hasMessage("2:1: expected a value, found ']'");
    }

    @Test
    void comparesByValue() {
        JsonData data = JsonData.parse("{\"a\":[1,2.0],\"b\":{\"c\":1e2}}");
        JsonData same = JsonData.parse("{\"b\":{\"c\":100},\"a\":[1.0,2]}");
        assertThat(data).isEqualTo(same).hasSameHashCodeAs(same);
        assertThat(data).isNotEqualTo(JsonData.parse("{\"b\":{\"c\":100},\"a\":[2,1]}"));
        assertThat((Object) data).isNotEqualTo("x");
        assertThat(data.at("/b")).isNotEqualTo(data.at("/a"));
        assertThat(JsonData.of("a")).isEqualTo(JsonData.of("a")).isNotEqualTo(JsonData.of("b"));
        assertThat(JsonData.of(true)).isEqualTo(JsonData.of(true)).isNotEqualTo(JsonData.of(false));
        assertThat(JsonData.ofNull()).isEqualTo(JsonData.ofNull()).isNotEqualTo(JsonData.of(false));
        assertThat(JsonData.of(List.of())).isNotEqualTo(JsonData.of(Map.of()));
        assertThat(JsonData.of(1)).isNotEqualTo(JsonData.of("1"));
    }

    @Test
    void makesValues() {
        assertThat(JsonData.of(5)).hasToString("5");
        assertThat(JsonData.of(0.5)).hasToString("0.5");
        assertThat(JsonData.of(1e300)).hasToString("1.0E300");
        assertThat(JsonData.of(BigInteger.TEN.pow(30))).hasToString("1" + "0".repeat(30));
        assertThat(JsonData.of(new BigDecimal("1E+3"))).hasToString("1E+3").isEqualTo(JsonData.of(1000));
        assertThat(JsonData.of("a\"b")).hasToString("\"a\\\"b\"");
        assertThat(JsonData.ofNumber("1e400000")).hasToString("1e400000");
        assertThat(JsonData.ofNull()).hasToString("null");
        assertThatThrownBy(() -> JsonData.of(Double.NaN))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("JSON has no number NaN");
        for (String text :
                new String[] {"", " 1", "1 ", "01", "x", "\"1\"", "1,2", "+1", "1e9999999999999999999", "\u0661"}) {
            assertThatThrownBy(() -> JsonData.ofNumber(text))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("no JSON number: " + text);
        }
    }

    @Test
    void copiesWhatItIsMadeOf() {
        List<JsonData> items = new ArrayList<>(List.of(JsonData.of(1)));
        Map<String, JsonData> members = new LinkedHashMap<>(Map.of("a", JsonData.of(1)));
        JsonArray array = JsonData.of(items);
        JsonObject object = JsonData.of(members);
        items.clear();
        members.clear();
        assertThat(array).hasToString("[1]");
        assertThat(object).hasToString("{\"a\":1}");
        assertThatThrownBy(() -> array.items().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> object.members().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThat(object.get("a")).isEqualTo(JsonData.of(1));
        assertThat(object.get("b")).isNull();
    }

    @Test
    void callsTheCaseOfItsType() {
        Map<String, JsonData> members = ((JsonObject) JsonData.parse(SAMPLE)).members();
        List<String> found = new ArrayList<>();
        for (JsonData value : members.values()) {
            found.add(value.type() + " " + value.match(new Describe()));
        }
        assertThat(found)
                .containsExactly(
                        "null null", "boolean true", "number 1", "number 1.50", "string x\n", "array 2", "object 2");
    }

    private static final class Describe implements JsonData.Cases<String> {
        @Override
        public String onNull() {
            return "null";
        }

        @Override
        public String onBoolean(boolean value) {
            return Boolean.toString(value);
        }

        @Override
        public String onNumber(JsonNumber number) {
            return number.text();
        }

        @Override
        public String onString(String value) {
            return value;
        }

        @Override
        public String onArray(List<JsonData> items) {
            return Integer.toString(items.size());
        }

        @Override
        public String onObject(Map<String, JsonData> members) {
            return Integer.toString(members.size());
        }
    }

    @Test
    void followsPointers() {
        JsonData data = JsonData.parse(SAMPLE);
        assertThat(data.at("")).isSameAs(data);
        assertThat(data.at("/a/0")).hasToString("1");
        assertThat(data.at("/a/1")).hasToString("{}");
        assertThat(data.at("/o/")).hasToString("0");
        assertThat(data.at("/o/~0~1")).hasToString("1");
        for (String nowhere :
                new String[] {"/x", "/a/2", "/a/00", "/a/-", "/a/", "/a/1000000000000", "/a/x", "/i/0", "/n/a"}) {
            assertThat(data.at(nowhere)).as(nowhere).isNull();
        }
        assertThatThrownBy(() -> data.at("a"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a JSON Pointer is empty or starts with '/': a");
    }

    @Test
    void becomesPlainJava() {
        Map<String, @Nullable Object> expected = new LinkedHashMap<>();
        expected.put("n", null);
        expected.put("b", true);
        expected.put("i", 1L);
        expected.put("d", new BigDecimal("1.50"));
        expected.put("s", "x\n");
        expected.put("a", List.of(1L, Map.of()));
        expected.put("o", Map.of("", 0L, "~/", 1L));
        assertThat(JsonData.parse(SAMPLE).toJava()).isEqualTo(expected);
        assertThat(JsonData.parse("9223372036854775808").toJava()).isEqualTo(new BigInteger("9223372036854775808"));
        assertThat(JsonData.parse("1e2").toJava()).isEqualTo(new BigDecimal("1e2"));
        assertThat(JsonData.ofNull().toJava()).isNull();
    }

    @Test
    void comesFromPlainJava() {
        assertThat(JsonData.ofJava(JsonData.parse(SAMPLE).toJava())).isEqualTo(JsonData.parse(SAMPLE));
        List<@Nullable Object> all = Arrays.asList(
                null,
                true,
                "x",
                (byte) 1,
                (short) 2,
                3,
                4L,
                0.1f,
                0.2,
                BigInteger.TEN,
                new BigDecimal("1.50"),
                JsonData.ofNumber("1e5"),
                List.of(JsonData.ofNull()),
                Collections.singleton("y"),
                Map.of());
        assertThat(JsonData.ofJava(all)).hasToString("[null,true,\"x\",1,2,3,4,0.1,0.2,10,1.50,1e5,[null],[\"y\"],{}]");
        JsonData data = JsonData.of(1);
        assertThat(JsonData.ofJava(data)).isSameAs(data);
    }

    @Test
    void refusesJavaThatHasNoJson() {
        assertThatThrownBy(() -> JsonData.ofJava(new Object()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no JSON value: java.lang.Object");
        assertThatThrownBy(() -> JsonData.ofJava(List.of(Float.POSITIVE_INFINITY)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("JSON has no number Infinity");
        Map<Object, Object> map = new HashMap<>(Map.of(1, 2));
        assertThatThrownBy(() -> JsonData.ofJava(map))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no property name: 1");
    }

    @Test
    void keepsUnpairedSurrogates() {
        JsonData data = JsonData.parse("{\"\\ud800\":\"\\udc00x\"}");
        assertThat(data).hasToString("{\"\\ud800\":\"\\udc00x\"}");
        assertThat(JsonData.parse(data.toJson())).isEqualTo(data);
        assertThat(((JsonObject) data).get("\ud800")).isEqualTo(JsonData.of("\udc00x"));
    }

    @Test
    void stringsThatAreConcatenated() {
        for (String beginning : List.of("", "/plain", "\"\n", "\u00e9\ud83d", "\u007f")) {
            for (String rest : List.of("", "/rest", "\\", "\ude00\u20ac")) {
                JsonString parts = JsonData.of(beginning).concat(rest);
                JsonString whole = JsonData.of(beginning + rest);
                assertThat(parts.value()).isEqualTo(whole.value());
                assertThat(parts).isEqualTo(whole).hasSameHashCodeAs(whole);
                assertThat(JsonData.parse(parts.toString())).isEqualTo(whole);
            }
        }
    }

    @Test
    void textOfManyStringsThatBeginAlike() {
        String beginning = "/a".repeat(400);
        List<JsonData> items = new ArrayList<>();
        List<JsonData> same = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            items.add(JsonData.of(
                    Map.of("n", JsonData.of(i % 7 == 0 ? "\"" : beginning).concat("/" + i))));
            same.add(JsonData.of(Map.of("n", JsonData.of((i % 7 == 0 ? "\"" : beginning) + "/" + i))));
        }
        JsonArray array = JsonData.of(items);
        assertThat(array).hasToString(JsonData.of(same).toString());
        assertThat(new String(array.toJson(), StandardCharsets.UTF_8)).isEqualTo(array.toString());
        assertThat(JsonData.parse(array.toString())).isEqualTo(array);
    }
}

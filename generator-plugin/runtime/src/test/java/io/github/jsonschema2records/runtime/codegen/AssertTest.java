package io.github.jsonschema2records.runtime.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jsonschema2records.runtime.JsonData;
import io.github.jsonschema2records.runtime.JsonDocument;
import io.github.jsonschema2records.runtime.JsonNumber;
import io.github.jsonschema2records.runtime.Kind;
import io.github.jsonschema2records.runtime.StringTable;
import io.github.jsonschema2records.runtime.Utf8;
import io.github.jsonschema2records.runtime.Violation;
import io.github.jsonschema2records.runtime.format.TextFormat;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class AssertTest {

    private static final String[] ONE_OF_EACH_KIND = {"null", "true", "1", "1.5", "\"a\"", "\"\\n\"", "[]", "{}"};

    private static void valid(Judge.Schema assertion, String... texts) {
        for (String json : texts) {
            assertThat(Judge.ofAssertion(assertion, json)).as(json).isEmpty();
        }
    }

    /** The one text, and what there is to say of it. */
    private static void invalid(Judge.Schema assertion, String json, String message) {
        assertThat(Judge.ofAssertion(assertion, json)).containsExactly("1:1: (root): " + message);
    }

    /** All kinds but one. */
    private static void appliesOnlyTo(Judge.Schema assertion, String... kinds) {
        String[] others = Arrays.stream(ONE_OF_EACH_KIND)
                .filter(json -> !Arrays.asList(kinds).contains(json))
                .toArray(String[]::new);
        valid(assertion, others);
    }

    private static Violation violation(Judge.Schema assertion, String json) {
        return Judge.only((d, at, e) -> Evaluation.end(e, assertion.check(d, at, e)), json);
    }

    @Test
    void type() {
        Judge.Schema nullOrInteger = (d, at, e) -> Assert.type(d, at, Kind.NULLS | Kind.INTEGERS, e);
        valid(nullOrInteger, "null", "1", "1.0", "-2.50e1", "1e400");
        invalid(nullOrInteger, "1.5", "must be an integer or null, but is 1.5");
        invalid(nullOrInteger, "\"1\"", "must be an integer or null, but is a string");
        invalid(nullOrInteger, "\"\\u0031\"", "must be an integer or null, but is a string");
        invalid(nullOrInteger, "true", "must be an integer or null, but is a boolean");
        invalid(nullOrInteger, "[1]", "must be an integer or null, but is an array");
        invalid(nullOrInteger, "{}", "must be an integer or null, but is an object");

        Judge.Schema most = (d, at, e) ->
                Assert.type(d, at, Kind.OBJECTS | Kind.ARRAYS | Kind.STRINGS | Kind.NUMBERS | Kind.BOOLEANS, e);
        valid(most, "{}", "[]", "\"\"", "1", "1.5", "true", "false");
        invalid(most, "null", "must be an object, an array, a string, a number or a boolean, but is null");
        invalid((d, at, e) -> Assert.type(d, at, Kind.STRINGS, e), "1.5", "must be a string, but is a number");
        invalid((d, at, e) -> Assert.type(d, at, Kind.STRINGS, e), "1", "must be a string, but is an integer");
    }

    @Test
    void typeIntegerOfDraft4() {
        Judge.Schema integer = (d, at, e) -> Assert.type(d, at, Kind.PLAIN_INTEGERS, e);
        valid(integer, "1", "-0");
        invalid(integer, "1.0", "must be an integer, but is 1.0");
    }

    @Test
    void enumOfStrings() {
        StringTable values = new StringTable("A", "B b", "größe");
        Judge.Schema schema = (d, at, e) -> Assert.enumStrings(d, at, values, e);
        valid(schema, "\"A\"", "\"\\u0041\"", "\"größe\"");
        invalid(schema, "\"a\"", "\"a\" is not one of \"A\", \"B b\", \"größe\"");
        invalid(schema, "1", "1 is not one of \"A\", \"B b\", \"größe\"");
        Violation violation = violation(schema, "\"B B\"");
        assertThat(violation.keyword()).isEqualTo("enum");
        assertThat(violation.suggestion()).isEqualTo("B b");
        assertThat(violation((d, at, e) -> Assert.enumStrings(d, at, values, e), "[1]")
                        .suggestion())
                .isNull();
    }

    @Test
    void enumOfStringsAndNull() {
        StringTable values = new StringTable("A", "B");
        Judge.Schema schema = (d, at, e) -> Assert.enumStrings(d, at, values, Kind.NULLS | 1 << Kind.TRUE, e);
        valid(schema, "\"A\"", "null", "true");
        invalid(schema, "false", "false is not one of \"A\", \"B\", true, null");
    }

    @Test
    void enumOfAnything() {
        JsonData[] values = {JsonData.of(1), JsonData.parse("{\"a\":[]}"), JsonData.of("x")};
        Judge.Schema schema = (d, at, e) -> Assert.enumValues(d, at, values, e);
        valid(schema, "1", "1.0", "{\"a\":[]}", "\"x\"");
        invalid(schema, "{\"a\": [\n  null]}", "{\"a\": [ null]} is not one of 1, {\"a\":[]}, \"x\"");
    }

    @Test
    void longEnumsAreCutShort() {
        String[] names = new String[2_500];
        for (int i = 0; i < names.length; i++) {
            names[i] = "N" + i;
        }
        StringTable values = new StringTable(names);
        String message = violation((d, at, e) -> Assert.enumStrings(d, at, values, e), "\"\"")
                .message();
        assertThat(message).startsWith("\"\" is not one of N0, N1, ").endsWith(", N29, ... (2500 in all)");
    }

    @Test
    void constants() {
        byte[] utf8 = Utf8.bytes("a");
        Judge.Schema string = (d, at, e) -> Assert.constString(d, at, utf8, e);
        valid(string, "\"a\"", "\"\\u0061\"");
        invalid(string, "\"b\"", "must be \"a\", but is \"b\"");
        invalid(string, "[\"a\"]", "must be \"a\", but is [\"a\"]");
        Judge.Schema data = (d, at, e) -> Assert.constant(d, at, JsonData.parse("[1]"), e);
        valid(data, "[1]", "[1.0]");
        invalid(data, "[2]", "must be [1], but is [2]");
    }

    @Test
    void bounds() {
        invalid((d, at, e) -> Assert.minimum(d, at, 5, e), "4.9", "4.9 is less than the minimum 5");
        invalid((d, at, e) -> Assert.maximum(d, at, 5, e), "5.1", "5.1 is greater than the maximum 5");
        invalid((d, at, e) -> Assert.exclusiveMinimum(d, at, 5, e), "5.0", "5.0 is not greater than 5");
        invalid((d, at, e) -> Assert.exclusiveMaximum(d, at, 5, e), "5", "5 is not less than 5");
        valid((d, at, e) -> Assert.minimum(d, at, 5, e), "5", "1e400");
        valid((d, at, e) -> Assert.maximum(d, at, 5, e), "5", "-1e400");
        valid((d, at, e) -> Assert.exclusiveMinimum(d, at, 5, e), "6", "5.000000000000000000000000001");
        valid((d, at, e) -> Assert.exclusiveMaximum(d, at, 5, e), "4", "4.999999999999999999999999999");
        appliesOnlyTo((d, at, e) -> Assert.minimum(d, at, 99, e), "1", "1.5");
        appliesOnlyTo((d, at, e) -> Assert.maximum(d, at, -99, e), "1", "1.5");
        appliesOnlyTo((d, at, e) -> Assert.exclusiveMinimum(d, at, 99, e), "1", "1.5");
        appliesOnlyTo((d, at, e) -> Assert.exclusiveMaximum(d, at, -99, e), "1", "1.5");
    }

    @Test
    void decimalBounds() {
        JsonNumber bound = JsonData.ofNumber("0.1");
        invalid((d, at, e) -> Assert.minimum(d, at, bound, e), "0", "0 is less than the minimum 0.1");
        invalid((d, at, e) -> Assert.maximum(d, at, bound, e), "0.2", "0.2 is greater than the maximum 0.1");
        invalid((d, at, e) -> Assert.exclusiveMinimum(d, at, bound, e), "0.10", "0.10 is not greater than 0.1");
        invalid((d, at, e) -> Assert.exclusiveMaximum(d, at, bound, e), "1e-1", "1e-1 is not less than 0.1");
        valid((d, at, e) -> Assert.minimum(d, at, bound, e), "0.1", "\"\"");
        valid((d, at, e) -> Assert.maximum(d, at, bound, e), "0.1", "\"\"");
        valid((d, at, e) -> Assert.exclusiveMinimum(d, at, bound, e), "0.2", "\"\"");
        valid((d, at, e) -> Assert.exclusiveMaximum(d, at, bound, e), "0", "\"\"");
    }

    @Test
    void multipleOf() {
        invalid((d, at, e) -> Assert.multipleOf(d, at, 3, e), "10", "10 is not a multiple of 3");
        valid((d, at, e) -> Assert.multipleOf(d, at, 3, e), "9", "-9.0", "0", "\"10\"");
        JsonNumber cents = JsonData.ofNumber("0.01");
        invalid((d, at, e) -> Assert.multipleOf(d, at, cents, e), "1.005", "1.005 is not a multiple of 0.01");
        valid((d, at, e) -> Assert.multipleOf(d, at, cents, e), "4.35", "1e300", "null");
    }

    @Test
    void lengths() {
        Judge.Schema min = (d, at, e) -> Assert.minLength(d, at, 3, e);
        Judge.Schema max = (d, at, e) -> Assert.maxLength(d, at, 3, e);
        valid(min, "\"abc\"", "\"äöü\"", "\"a\\u0062\\ud83d\\ude00\"");
        invalid(
                min,
                "\"\uD83D\uDE00\uD83D\uDE00\"",
                "\"\uD83D\uDE00\uD83D\uDE00\" has length 2, less than the minimum 3");
        valid(max, "\"abc\"", "\"\uD83D\uDE00\uD83D\uDE00\uD83D\uDE00\"");
        invalid(max, "\"abcd\"", "\"abcd\" has length 4, more than the maximum 3");
        appliesOnlyTo((d, at, e) -> Assert.minLength(d, at, 9, e), "\"a\"", "\"\\n\"");
        appliesOnlyTo((d, at, e) -> Assert.maxLength(d, at, 0, e), "\"a\"", "\"\\n\"");
    }

    @Test
    void longValuesAreShortened() {
        String json = "\"" + "ä".repeat(200) + "\"";
        String shown = "\"" + "ä".repeat(76) + "...";
        Violation violation = violation((d, at, e) -> Assert.maxLength(d, at, 3, e), json);
        assertThat(violation.message()).isEqualTo(shown + " has length 200, more than the maximum 3");
        assertThat(violation.value()).isEqualTo(shown);
    }

    @Test
    void pattern() {
        Judge.Schema schema = (d, at, e) -> Assert.pattern(d, at, OrderSample.CAPITALS, e);
        valid(schema, "\"AB\"", "1");
        invalid(schema, "\"Ab\"", "\"Ab\" does not match the pattern ^[A-Z]+$");
    }

    @Test
    void format() {
        TextFormat never = new TextFormat() {
            @Override
            public boolean matches(JsonDocument d, int at) {
                return false;
            }

            @Override
            public String name() {
                return "date-time";
            }
        };
        Judge.Schema schema = (d, at, e) -> Assert.format(d, at, never, e);
        invalid(schema, "\"x\"", "\"x\" is not a valid date-time: it must be written like 2024-12-31T23:59:59Z");
        appliesOnlyTo(schema, "\"a\"", "\"\\n\"");
    }

    @Test
    void numbersOfItems() {
        Judge.Schema min = (d, at, e) -> Assert.minItems(d, at, 2, e);
        Judge.Schema max = (d, at, e) -> Assert.maxItems(d, at, 2, e);
        valid(min, "[1,2]", "[[],[]]");
        invalid(min, "[]", "the number of items, 0, is less than the minimum 2");
        invalid(min, "[[1,2,3]]", "the number of items, 1, is less than the minimum 2");
        valid(max, "[1,2]", "[[1,2,3],{\"a\":1}]");
        invalid(max, "[1,2,3]", "the number of items, 3, is more than the maximum 2");
        appliesOnlyTo((d, at, e) -> Assert.minItems(d, at, 9, e), "[]");
        valid((d, at, e) -> Assert.maxItems(d, at, 0, e), "{\"a\":1}", "\"a\"");
    }

    @Test
    void numbersOfProperties() {
        Judge.Schema min = (d, at, e) -> Assert.minProperties(d, at, 2, e);
        Judge.Schema max = (d, at, e) -> Assert.maxProperties(d, at, 1, e);
        valid(min, "{\"a\":1,\"b\":2}");
        invalid(min, "{\"a\":[1,2,3]}", "the number of properties, 1, is less than the minimum 2");
        valid(max, "{\"a\":[1,2,3]}", "{}");
        invalid(max, "{\"a\":1,\"b\":2}", "the number of properties, 2, is more than the maximum 1");
        appliesOnlyTo((d, at, e) -> Assert.minProperties(d, at, 9, e), "{}");
        valid((d, at, e) -> Assert.maxProperties(d, at, 0, e), "[1]", "\"a\"");
    }

    @Test
    void uniqueItems() {
        Judge.Schema schema = Assert::uniqueItems;
        valid(schema, "[]", "[1]", "[1,\"1\",true,[1]]", "[{\"a\":1},{\"a\":2}]", "{\"a\":1,\"b\":1}", "\"aa\"");
        Violation violation = violation(schema, "[0, {\"a\": 1, \"b\": 2},\n [], {\"b\": 2.0, \"a\": 1}]");
        assertThat(violation).hasToString("2:6: (root): item 3 is equal to item 1");
        assertThat(violation.instanceLocation()).isEmpty();
        assertThat(violation.value()).isNull();
    }

    @Test
    void contains() {
        Judge.Schema one = (d, at, e) -> Assert.contains(d, at, 0, 1, -1, e);
        Judge.Schema few = (d, at, e) -> Assert.contains(d, at, 1, 2, -1, e);
        Judge.Schema many = (d, at, e) -> Assert.contains(d, at, 3, 1, 2, e);
        invalid(one, "[]", "has no item that matches \"contains\"");
        invalid(few, "[]", "the number of items that match \"contains\", 1, is less than the minimum 2");
        invalid(many, "[]", "the number of items that match \"contains\", 3, is more than the maximum 2");
        assertThat(violation(one, "[]").keyword()).isEqualTo("contains");
        assertThat(violation(few, "[]").keyword()).isEqualTo("minContains");
        assertThat(violation(many, "[]").keyword()).isEqualTo("maxContains");
        valid((d, at, e) -> Assert.contains(d, at, 2, 1, 2, e), "[]");
        valid((d, at, e) -> Assert.contains(d, at, 0, 0, -1, e), "[]");
        appliesOnlyTo(one, "[]");
    }

    @Test
    void requiredByBits() {
        StringTable names = new StringTable("a", "b", "c\"d");
        Judge.Schema schema = (d, at, e) -> Assert.required(d, at, names, 0b010, 0b111, e);
        assertThat(Judge.ofAssertion(schema, "{}"))
                .containsExactly(
                        "1:1: (root): required property \"a\" is missing",
                        "1:1: (root): required property \"c\\\"d\" is missing");
        appliesOnlyTo(schema, "{}");
        valid((d, at, e) -> Assert.required(d, at, names, 0b110, 0b010, e), "{}");
    }

    @Test
    void requiredByBitsBeyondTheFirst64() {
        StringTable names = many();
        invalid(
                (d, at, e) -> Assert.required(d, at, names, 64, 0, 1L << 63, e),
                "{}",
                "required property \"n127\" is missing");
    }

    private static StringTable many() {
        String[] names = new String[150];
        for (int i = 0; i < names.length; i++) {
            names[i] = "n" + i;
        }
        return new StringTable(names);
    }

    @Test
    void requiredByList() {
        StringTable names = new StringTable("a", "b");
        Judge.Schema schema = (d, at, e) -> Assert.required(d, at, names, e);
        valid(schema, "{\"b\":1,\"x\":{},\"a\":2}");
        invalid(schema, "{\"x\":{\"b\":1},\"a\":2}", "required property \"b\" is missing");
        appliesOnlyTo(schema, "{}");
    }

    @Test
    void requiredByLongList() {
        StringBuilder json = new StringBuilder("{\"x\":0");
        for (int i = 0; i < 149; i++) {
            json.append(",\"n").append(i).append("\":0");
        }
        StringTable names = many();
        Judge.Schema schema = (d, at, e) -> Assert.required(d, at, names, e);
        invalid(schema, json + "}", "required property \"n149\" is missing");
        valid(schema, json + ",\"n149\":0}");
    }

    @Test
    void dependentRequired() {
        StringTable names = new StringTable("card", "name", "address");
        Judge.Schema bits = (d, at, e) -> Assert.dependentRequired(d, at, names, 0, 0b011, 0b110, e);
        invalid(bits, "{}", "property \"address\" is required because \"card\" is present");
        appliesOnlyTo(bits, "{}");
        valid((d, at, e) -> Assert.dependentRequired(d, at, names, 0, 0b010, 0b110, e), "{}");

        StringTable required = new StringTable("name", "address");
        Judge.Schema list = (d, at, e) -> Assert.dependentRequired(d, at, Utf8.bytes("card"), required, e);
        invalid(list, "{\"name\":1,\"card\":1}", "property \"address\" is required because \"card\" is present");
        valid(list, "{\"name\":1,\"card\":1,\"address\":1}", "{\"name\":1}");
        appliesOnlyTo(list, "{}");
    }

    @Test
    void not() {
        invalid((d, at, e) -> Assert.not(d, at, true, e), "1", "1 matches the schema that \"not\" forbids");
        valid((d, at, e) -> Assert.not(d, at, false, e), "1");
    }
}

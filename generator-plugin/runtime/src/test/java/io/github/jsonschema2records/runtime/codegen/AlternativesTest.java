package io.github.jsonschema2records.runtime.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jsonschema2records.runtime.JsonDocument;
import io.github.jsonschema2records.runtime.Kind;
import io.github.jsonschema2records.runtime.StringTable;
import io.github.jsonschema2records.runtime.Utf8;
import io.github.jsonschema2records.runtime.ValidationResult;
import io.github.jsonschema2records.runtime.Violation;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AlternativesTest {

    private static final StringTable NAMES = new StringTable("kind", "radius", "side", "inner");
    private static final StringTable SIZES = new StringTable("small", "large");

    /** An object with a constant {@code kind} and one number that is required. */
    private static Judge.Schema shape(String kind, int number) {
        byte[] constant = Utf8.bytes(kind);
        return (d, at, e) -> {
            boolean ok = Assert.type(d, at, Kind.OBJECTS, e);
            if (d.isObject(at)) {
                long seen = 0;
                for (int name = at + 1; name < d.end(at); name = d.next(name + 1)) {
                    int p = NAMES.find(d, name);
                    Evaluation c = Evaluation.property(e, NAMES, p);
                    if (p == 0) {
                        ok &= Evaluation.end(c, Assert.constString(d, name + 1, constant, c));
                    } else if (p == number) {
                        ok &= Check.type(d, name + 1, Kind.NUMBERS, c);
                    } else {
                        ok &= Check.unknownProperty(d, name + 1, NAMES, Evaluation.at(e, "/additionalProperties"));
                    }
                    seen |= p < 0 ? 0 : 1L << p;
                }
                ok &= Assert.required(d, at, NAMES, seen, 1L | 1L << number, e);
            }
            return Evaluation.end(e, ok);
        };
    }

    private static final Judge.Schema CIRCLE = shape("circle", 1);
    private static final Judge.Schema SQUARE = shape("square", 2);
    private static final Judge.Schema NULL = type(Kind.NULLS);

    private static Judge.Schema type(int kinds) {
        return (d, at, e) -> Check.type(d, at, kinds, e);
    }

    private static Judge.Schema required(String... names) {
        StringTable table = new StringTable(names);
        return (d, at, e) -> Evaluation.end(e, Assert.required(d, at, table, e));
    }

    private static Judge.Schema minimum(long bound) {
        return (d, at, e) -> Evaluation.end(e, Assert.minimum(d, at, bound, e));
    }

    private static Judge.Schema maximum(long bound) {
        return (d, at, e) -> Evaluation.end(e, Assert.maximum(d, at, bound, e));
    }

    private static Judge.Schema oneOf(Judge.Schema... alternatives) {
        return (d, at, e) -> {
            Evaluation u = Evaluation.union(e);
            int n;
            do {
                n = count(d, at, u, "/oneOf/", alternatives);
            } while (n == 0 && Evaluation.again(u, at));
            return Evaluation.end(e, Assert.oneOf(d, at, n, u));
        };
    }

    private static Judge.Schema anyOf(Judge.Schema... alternatives) {
        return (d, at, e) -> {
            Evaluation u = Evaluation.union(e);
            int n;
            do {
                n = count(d, at, u, "/anyOf/", alternatives);
            } while (n == 0 && Evaluation.again(u, at));
            return Evaluation.end(e, Assert.anyOf(d, at, n > 0, u));
        };
    }

    private static int count(
            JsonDocument d, int at, @Nullable Evaluation union, String path, Judge.Schema... alternatives) {
        int n = 0;
        for (int i = 0; i < alternatives.length; i++) {
            n += alternatives[i].check(d, at, Evaluation.at(union, path + i)) ? 1 : 0;
        }
        return n;
    }

    @Test
    void anAlternativeThatMatchesIsEnough() {
        assertThat(Judge.lines(oneOf(CIRCLE, SQUARE), "{\"kind\":\"square\",\"side\":1}"))
                .isEmpty();
        assertThat(Judge.lines(anyOf(CIRCLE, NULL), "null")).isEmpty();
    }

    @Test
    void theFailuresOfOthersAreForgotten() {
        Judge.Schema allOf = (d, at, e) -> {
            boolean ok = anyOf(CIRCLE, NULL).check(d, at, Evaluation.at(e, "/allOf/0"));
            ok &= minimum(9).check(d, d.find(at, "radius"), Evaluation.at(e, "/allOf/1"));
            return Evaluation.end(e, ok);
        };
        assertThat(Judge.lines(allOf, "{\"kind\":\"circle\",\"radius\":1}"))
                .containsExactly("1:27: radius: 1 is less than the minimum 9");
    }

    @Test
    void explainsTheAlternativeWhoseConstantMatches() {
        Violation violation = Judge.only(oneOf(CIRCLE, SQUARE), "{\"kind\":\"square\",\"side\":\"1\"}");
        assertThat(violation).hasToString("1:25: side: must be a number, but is a string");
        assertThat(violation.keyword()).isEqualTo("type");
        assertThat(violation.keywordLocation()).isEqualTo("/oneOf/1/properties/side/type");
    }

    @Test
    void explainsTheAlternativeOfTheRightType() {
        assertThat(Judge.lines(anyOf(NULL, CIRCLE), "{\"kind\":\"circle\"}"))
                .containsExactly("1:1: (root): required property \"radius\" is missing");
    }

    @Test
    void listsAllConstantsWhenNoneMatches() {
        Violation violation = Judge.only(oneOf(CIRCLE, SQUARE, NULL), "{\"kind\":\"sqare\",\"side\":\"1\"}");
        assertThat(violation).hasToString("1:9: kind: \"sqare\" is not one of circle, square");
        assertThat(violation.keyword()).isEqualTo("oneOf");
        assertThat(violation.keywordLocation()).isEqualTo("/oneOf");
        assertThat(violation.suggestion()).isEqualTo("square");
    }

    @Test
    void listsAllTypesWhenNoneMatches() {
        Violation violation = Judge.only(anyOf(CIRCLE, NULL, type(Kind.STRINGS)), "true");
        assertThat(violation).hasToString("1:1: (root): must be an object, a string or null, but is a boolean");
        assertThat(violation.keyword()).isEqualTo("anyOf");
        assertThat(violation.messageKey()).isEqualTo("type");
    }

    @Test
    void prefersAWrongChoiceToAWrongType() {
        Judge.Schema sizes = (d, at, e) -> Evaluation.end(e, Assert.enumStrings(d, at, SIZES, e));
        assertThat(Judge.lines(anyOf(sizes, type(Kind.INTEGERS)), "\"smal\""))
                .containsExactly("1:1: (root): \"smal\" is not one of small, large");
    }

    @Test
    void saysWhatAllAlternativesMiss() {
        assertThat(Judge.lines(oneOf(CIRCLE, SQUARE), "{}"))
                .containsExactly("1:1: (root): required property \"kind\" is missing");
    }

    @Test
    void prefersTheDeepestFailure() {
        Judge.Schema inner = (d, at, e) -> {
            boolean ok = minimum(5).check(d, d.find(at, "a"), Evaluation.at(e, "/properties/a"));
            return Evaluation.end(e, ok);
        };
        assertThat(Judge.lines(anyOf(required("b"), inner), "{\"a\":1}"))
                .containsExactly("1:6: a: 1 is less than the minimum 5");
    }

    @Test
    void prefersTheFewestFailures() {
        Judge.Schema both = (d, at, e) -> {
            boolean ok = Assert.minimum(d, at, 9, e);
            ok &= Assert.multipleOf(d, at, 10, e);
            return Evaluation.end(e, ok);
        };
        assertThat(Judge.lines(anyOf(both, minimum(8)), "7"))
                .containsExactly("1:1: (root): 7 is less than the minimum 8");
    }

    @Test
    void namesThePropertiesOneOfWhichIsNeeded() {
        Violation violation = Judge.only(anyOf(required("a"), required("b")), "{}");
        assertThat(violation).hasToString("1:1: (root): one of \"a\", \"b\" must be given");
        assertThat(violation.keyword()).isEqualTo("anyOf");
        assertThat(violation.keywordLocation()).isEqualTo("/anyOf");
        assertThat(violation.messageKey()).isEqualTo("requiredAny");
        assertThat(Judge.lines(oneOf(required("a", "b"), required("c", "d")), "{}"))
                .containsExactly("1:1: (root): one of \"a\" with \"b\", \"c\" with \"d\" must be given");
    }

    @Test
    void tellsAFewAlternativesThatAreEquallyLikely() {
        Judge.Schema both = oneOf(minimum(5), type(Kind.NULLS), maximum(1));
        assertThat(Judge.lines(both, "3"))
                .containsExactly(
                        "1:1: (root): does not match alternative 1: 3 is less than the minimum 5",
                        "1:1: (root): does not match alternative 3: 3 is greater than the maximum 1");
    }

    @Test
    void tellsFiveOfManyAlternativesThatAreEquallyLikely() {
        Judge.Schema[] many = {minimum(11), minimum(12), minimum(13), minimum(14), minimum(15), minimum(16)};
        assertThat(Judge.lines(oneOf(many), "3"))
                .startsWith("1:1: (root): does not match alternative 1: 3 is less than the minimum 11")
                .hasSize(6)
                .endsWith("1:1: (root): matches none of the other alternatives (1 more)");
        assertThat(Judge.lines(anyOf(), "{}"))
                .containsExactly("1:1: (root): matches none of the alternatives of \"anyOf\"");
    }

    @Test
    void namesThePropertiesThatExcludeEachOther() {
        Violation violation = Judge.only(oneOf(required("a", "x"), required("b", "x")), "{\"a\":1,\"b\":2,\"x\":3}");
        assertThat(violation).hasToString("1:1: (root): exactly one of \"a\", \"b\" may be given");
        assertThat(violation.messageKey()).isEqualTo("exclusive");
        assertThat(Judge.lines(oneOf(required("a"), required("b"), required("c")), "{\"a\":1,\"b\":2}"))
                .containsExactly("1:1: (root): exactly one of \"a\", \"b\", \"c\" may be given");
    }

    @Test
    void namesTheAlternativesThatMatchWhereOneShould() {
        Violation violation = Judge.only(oneOf(minimum(0), minimum(9), minimum(1)), "3");
        assertThat(violation)
                .hasToString("1:1: (root): matches more than one alternative of \"oneOf\": "
                        + "alternative 1, alternative 3");
        assertThat(violation.keyword()).isEqualTo("oneOf");
        assertThat(violation.keywordLocation()).isEqualTo("/oneOf");
    }

    @Test
    void explainsUnionsInUnions() {
        Judge.Schema nested = anyOf(NULL, oneOf(CIRCLE, anyOf(type(Kind.STRINGS), SQUARE)));
        Violation violation = Judge.only(nested, "{\"kind\":\"square\",\"side\":null}");
        assertThat(violation).hasToString("1:25: side: must be a number, but is null");
        assertThat(violation.keywordLocation()).isEqualTo("/anyOf/1/oneOf/1/anyOf/1/properties/side/type");
    }

    /** {@code {"oneOf": [{"properties": {"c": {"$ref": "#"}}, "required": ["a"]}, ...]}} with other names. */
    private static final class Recursive implements Judge.Schema {
        private static final StringTable CHILD = new StringTable("c");
        private int collecting;

        @Override
        public boolean check(JsonDocument d, int at, @Nullable Evaluation e) {
            collecting += e == null ? 0 : 1;
            return oneOf(branch("a"), branch("b"), NULL).check(d, at, e);
        }

        private Judge.Schema branch(String required) {
            StringTable names = new StringTable(required);
            return (d, at, e) -> {
                boolean ok = Assert.type(d, at, Kind.OBJECTS, e);
                if (d.isObject(at)) {
                    int child = d.find(at, "c");
                    ok &= Assert.required(d, at, names, e);
                    ok &= child < 0
                            || (e == null
                                    ? d.kind(child) == Kind.NULL
                                    : check(d, child, Evaluation.property(e, CHILD, 0)));
                }
                return Evaluation.end(e, ok);
            };
        }
    }

    @Test
    void looksAtEachValueABoundedNumberOfTimes() {
        assertThat(collecting(40)).isLessThan(2 * collecting(20) + 20);
    }

    /** How often the schema is applied with an evaluation to objects in one another, of which the innermost is at fault. */
    private static int collecting(int depth) {
        Recursive schema = new Recursive();
        String json = "{\"b\":1,\"c\":".repeat(depth) + "7" + "}".repeat(depth);
        assertThat(Judge.lines(schema, json))
                .containsExactly("1:" + (11 * depth + 1) + ": " + "c.".repeat(depth - 1)
                        + "c: must be an object or null, but is an integer");
        return schema.collecting;
    }

    @Test
    void staysWithinTheBound() {
        Judge.Schema items = (d, at, e) -> {
            boolean ok = true;
            for (int item = at + 1; item < d.end(at); item = d.next(item)) {
                ok &= oneOf(CIRCLE, SQUARE).check(d, item, Evaluation.at(e, "/items"));
            }
            return Evaluation.end(e, ok);
        };
        JsonDocument d = JsonDocument.of("[{\"kind\":\"square\"},{\"kind\":\"circle\"},{},{}]");
        ValidationResult result = new Judge(items).validate(d, 2);
        assertThat(result.isTruncated()).isTrue();
        assertThat(result).hasToString("""
                        1:2: [0]: required property "side" is missing
                        1:20: [1]: required property "radius" is missing
                        ...""");
        assertThat(new Judge(items).validate(d, 4).isTruncated()).isFalse();
    }

    @Test
    void aChosenAlternativeBringsItsTruncation() {
        Judge.Schema many = required("a", "b", "c", "d");
        JsonDocument d = JsonDocument.of("{}");
        ValidationResult result = new Judge(anyOf(NULL, many)).validate(d, 2);
        assertThat(result.violations())
                .extracting(Violation::message)
                .isEqualTo(List.of("required property \"a\" is missing", "required property \"b\" is missing"));
        assertThat(result.isTruncated()).isTrue();
    }
}

package io.github.jsonschema2records.runtime.codegen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.jsonschema2records.runtime.JsonDocument;
import io.github.jsonschema2records.runtime.Kind;
import io.github.jsonschema2records.runtime.ValidationResult;
import io.github.jsonschema2records.runtime.Violation;
import java.util.List;
import org.junit.jupiter.api.Test;

class EvaluationTest {

    @Test
    void reportsEverythingThatIsWrongInTheOrderOfTheDocument() {
        String json = """
                {
                  "status": "SUCEEDED",
                  "crated": 7,
                  "lines": [
                    {"sku": "ab", "count": 1.5},
                    {"cuont": 1},
                    "x"
                  ],
                  "created": -1
                }""";
        assertThat(OrderSample.VALIDATOR.validate(json)).hasToString("""
                        1:1: (root): required property "id" is missing
                        2:13: status: "SUCEEDED" is not one of SUBMITTED, PENDING, RUNNABLE, SUCCEEDED, FAILED
                        3:3: crated: property "crated" is not allowed
                        5:13: lines[0].sku: "ab" has length 2, less than the minimum 3
                        5:28: lines[0].count: must be an integer, but is 1.5
                        6:5: lines[1]: required property "sku" is missing
                        7:5: lines[2]: must be an object, but is a string
                        9:14: created: -1 is less than the minimum 0""");
    }

    @Test
    void saysWhereTheKeywordStands() {
        Violation violation = onlyViolation("{\"id\":\"A\",\"status\":\"FAILED\",\"lines\":[{\"sku\":\"a\"}]}");
        assertThat(violation.instanceLocation()).isEqualTo("/lines/0/sku");
        assertThat(violation.path()).isEqualTo("lines[0].sku");
        assertThat(violation.keyword()).isEqualTo("minLength");
        assertThat(violation.keywordLocation()).isEqualTo("/properties/lines/items/$ref/properties/sku/minLength");
        assertThat(violation.absoluteKeywordLocation())
                .isEqualTo("https://example.com/order.json#/$defs/line/properties/sku/minLength");
        assertThat(violation.messageKey()).isEqualTo("minLength");
        assertThat(violation.arguments()).containsExactly("\"a\"", "1", "3");
        assertThat(violation.value()).isEqualTo("\"a\"");
        assertThat(violation.suggestion()).isNull();
    }

    @Test
    void showsTheLineAndWhatWasProbablyMeant() {
        Violation violation = onlyViolation("""
                {
                  "id": "A",
                  "status": "SUCEEDED",
                  "lines": [{"sku": "abc"}]
                }""");
        assertThat(violation.suggestion()).isEqualTo("SUCCEEDED");
        assertThat(violation.excerpt())
                .isEqualTo("    3 |   \"status\": \"SUCEEDED\",\n"
                        + "      |             ^^^^^^^^^^  did you mean \"SUCCEEDED\"?");
    }

    @Test
    void pointsAtTheNameOfAnUnknownProperty() {
        Violation violation =
                onlyViolation("{\"id\":\"A\",\"status\":\"FAILED\",\"line\":1,\"lines\":[{\"sku\":\"abc\"}]}");
        assertThat(violation.instanceLocation()).isEqualTo("/line");
        assertThat(violation.keyword()).isEqualTo("additionalProperties");
        assertThat(violation.keywordLocation()).isEqualTo("/additionalProperties");
        assertThat(violation.absoluteKeywordLocation())
                .isEqualTo("https://example.com/order.json#/additionalProperties");
        assertThat(violation.value()).isNull();
        assertThat(violation.excerpt())
                .isEqualTo("    1 | {\"id\":\"A\",\"status\":\"FAILED\",\"line\":1,\"lines\":[{\"sku\":\"abc\"}]}\n"
                        + "      |                             ^^^^^^  did you mean \"lines\"?");
    }

    private static Violation onlyViolation(String json) {
        List<Violation> violations = OrderSample.VALIDATOR.validate(json).violations();
        assertThat(violations).hasSize(1);
        return violations.get(0);
    }

    @Test
    void keepsNoMoreThanAskedFor() {
        JsonDocument d = JsonDocument.of("[" + "1,".repeat(9_999) + "1]");
        Judge judge = new Judge(EvaluationTest::strings);
        ValidationResult result = judge.validate(d, 3);
        assertThat(result.isTruncated()).isTrue();
        assertThat(result).hasToString("""
                        1:2: [0]: must be a string, but is an integer
                        1:4: [1]: must be a string, but is an integer
                        1:6: [2]: must be a string, but is an integer
                        ...""");
        assertThat(judge.validate(d).violations()).hasSize(100);
        assertThat(judge.validate(d, 10_000).isTruncated()).isFalse();
        assertThatThrownBy(() -> judge.validate(d, 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the number of violations to keep must be at least 1: 0");
    }

    private static boolean strings(JsonDocument d, int at, Evaluation e) {
        boolean ok = true;
        for (int item = at + 1; item < d.end(at) && (ok || e != null); item = d.next(item)) {
            ok &= Check.type(d, item, Kind.STRINGS, Evaluation.at(e, "/items"));
        }
        return Evaluation.end(e, ok);
    }

    @Test
    void saysTheSameOfTheSamePlaceOnce() {
        Judge.Schema twice = (d, at, e) -> {
            boolean ok = Check.type(d, at, Kind.STRINGS, Evaluation.ref(e, "/allOf/0/$ref", "https://a.example/#"));
            ok &= Check.type(d, at, Kind.STRINGS, Evaluation.ref(e, "/allOf/1/$ref", "https://b.example/#"));
            return Evaluation.end(e, ok);
        };
        Violation violation = Judge.only(twice, "1");
        assertThat(violation).hasToString("1:1: (root): must be a string, but is an integer");
        assertThat(violation.keywordLocation()).isEqualTo("/allOf/0/$ref/type");
        assertThat(violation.absoluteKeywordLocation()).isEqualTo("https://a.example/#/type");
    }

    @Test
    void letsSiblingsInterleave() {
        Judge.Schema interleaved = (d, at, e) -> {
            Evaluation first = Evaluation.at(e, "/allOf/0");
            Evaluation second = Evaluation.at(e, "/allOf/1");
            boolean one = Assert.minimum(d, at, 5, first);
            boolean two = Assert.maximum(d, at, 0, second);
            boolean ok = Evaluation.end(second, two);
            ok &= Evaluation.end(first, one);
            return Evaluation.end(e, ok);
        };
        assertThat(Judge.lines(interleaved, "3"))
                .containsExactly(
                        "1:1: (root): 3 is less than the minimum 5", "1:1: (root): 3 is greater than the maximum 0");
    }

    @Test
    void forgetsTheFailuresOfASubschemaThatEndsValid() {
        Judge.Schema forgiving = (d, at, e) -> {
            Evaluation tried = Evaluation.at(e, "/x-tried");
            Evaluation other = Evaluation.at(e, "/allOf/0");
            Assert.type(d, at, Kind.STRINGS, Evaluation.at(tried, "/below"));
            boolean ok = Evaluation.end(other, Assert.minimum(d, at, 5, other));
            Evaluation.end(tried, true);
            return Evaluation.end(e, ok);
        };
        assertThat(Judge.lines(forgiving, "3")).containsExactly("1:1: (root): 3 is less than the minimum 5");
    }

    @Test
    void saysAtLeastThatTheInstanceIsNotValid() {
        Violation violation = Judge.only((d, at, e) -> Evaluation.end(e, false), "[]");
        assertThat(violation).hasToString("1:1: (root): does not match the schema");
        assertThat(violation.keyword()).isNull();
        assertThat(violation.keywordLocation()).isEmpty();
        assertThat(violation.absoluteKeywordLocation()).isEqualTo("https://example.com/test.json#");
    }

    @Test
    void takesKeywordsOfOnesOwn() {
        Violation violation = Judge.only(
                (d, at, e) -> e == null ? false : Evaluation.end(e, e.fail(at, "x-even", "3 is not even")), "3");
        assertThat(violation).hasToString("1:1: (root): 3 is not even");
        assertThat(violation.keywordLocation()).isEqualTo("/x-even");
    }

    @Test
    void onlyUnionsHaveAlternatives() {
        Evaluation root = Evaluation.root(JsonDocument.of("1"), "", 1);
        assertThatThrownBy(() -> Assert.anyOf(root.document(), 0, false, root))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("only a union has alternatives");
    }

    @Test
    void survivesTheDeepestDocument() {
        int depth = 1_000;
        String json = "[".repeat(depth) + "]".repeat(depth);
        Violation violation = Judge.only(EvaluationTest::nested, json);
        assertThat(violation.instanceLocation()).isEqualTo("/0".repeat(depth - 1));
        assertThat(violation.keywordLocation()).isEqualTo("/items".repeat(depth - 1) + "/minItems");
        assertThat(violation.message()).isEqualTo("the number of items, 0, is less than the minimum 1");
    }

    private static boolean nested(JsonDocument d, int at, Evaluation e) {
        boolean ok = Assert.minItems(d, at, 1, e);
        if (d.first(at) < d.end(at)) {
            ok &= nested(d, d.first(at), Evaluation.at(e, "/items"));
        }
        return Evaluation.end(e, ok);
    }
}

package io.github.jsonschema2records.runtime.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jsonschema2records.runtime.JsonDocument;
import io.github.jsonschema2records.runtime.StringTable;
import io.github.jsonschema2records.runtime.Violation;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CheckTest {

    @Test
    void always() {
        assertThat(Judge.lines((d, at, e) -> Check.always(e), "1")).isEmpty();
    }

    @Test
    void neverForTheWhole() {
        Violation violation = Judge.only(Check::never, "{}");
        assertThat(violation).hasToString("1:1: (root): no value is allowed here");
        assertThat(violation.keyword()).isNull();
        assertThat(violation.messageKey()).isEqualTo("false");
        assertThat(violation.keywordLocation()).isEmpty();
    }

    @Test
    void neverForAProperty() {
        Violation violation = Judge.only(members("/properties/a~1b"), "{\"a/b\": 1}");
        assertThat(violation).hasToString("1:2: [\"a/b\"]: property \"a/b\" is not allowed");
        assertThat(violation.keyword()).isNull();
        assertThat(violation.instanceLocation()).isEqualTo("/a~1b");
        assertThat(violation.keywordLocation()).isEqualTo("/properties/a~1b");
        assertThat(violation.absoluteKeywordLocation()).isEqualTo("https://example.com/test.json#/properties/a~1b");
    }

    @Test
    void neverForPropertiesNotEvaluated() {
        assertThat(Judge.only(members("/unevaluatedProperties"), "{\"a\": 1}").keyword())
                .isEqualTo("unevaluatedProperties");
        assertThat(Judge.only(members("/properties/items"), "{\"items\": 1}").keyword())
                .isNull();
        assertThat(Judge.only(members("/allOf/0/additionalProperties"), "{\"a\": 1}")
                        .keyword())
                .isEqualTo("additionalProperties");
    }

    @Test
    void neverForNames() {
        Judge.Schema schema = (d, at, e) -> {
            boolean ok = Check.never(d, at + 1, Evaluation.at(e, "/propertyNames"));
            return Evaluation.end(e, ok);
        };
        Violation violation = Judge.only(schema, "{\"a\": 1}");
        assertThat(violation).hasToString("1:2: a: property \"a\" is not allowed");
        assertThat(violation.keyword()).isEqualTo("propertyNames");
    }

    @Test
    void neverForItems() {
        Judge.Schema schema = (d, at, e) -> {
            int second = d.next(at + 1);
            boolean ok = Check.never(d, second, Evaluation.at(e, "/items"));
            return Evaluation.end(e, ok);
        };
        Violation violation = Judge.only(schema, "[[0], 7]");
        assertThat(violation).hasToString("1:7: [1]: item 1 is not allowed");
        assertThat(violation.keyword()).isEqualTo("items");
        assertThat(violation.value()).isEqualTo("7");
    }

    @Test
    void unknownPropertiesGetASuggestion() {
        StringTable known = new StringTable("jobId", "jobName");
        Judge.Schema schema = (d, at, e) -> {
            boolean ok = Check.unknownProperty(d, at + 2, known, Evaluation.at(e, "/additionalProperties"));
            return Evaluation.end(e, ok);
        };
        assertThat(Judge.only(schema, "{\"jobid\": 1}").suggestion()).isEqualTo("jobId");
        assertThat(Judge.only(schema, "{\"queue\": 1}").suggestion()).isNull();
    }

    private static Judge.Schema members(String path) {
        return (d, at, e) -> Evaluation.end(e, first(d, at, Evaluation.at(e, path)));
    }

    private static boolean first(JsonDocument d, int object, @Nullable Evaluation e) {
        return Check.never(d, object + 2, e);
    }
}

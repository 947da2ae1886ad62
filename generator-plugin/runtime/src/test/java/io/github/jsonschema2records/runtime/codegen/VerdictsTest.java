package io.github.jsonschema2records.runtime.codegen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.jsonschema2records.runtime.JsonDocument;
import io.github.jsonschema2records.runtime.LimitException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class VerdictsTest {

    private static final int VALUES = 2_000;

    private final VerdictMemory memory = new VerdictMemory(VALUES, 3);

    @Test
    void eachValueHasAVerdictOfItsOwn() {
        Verdicts verdicts = memory.of(new CheckKey("#/$defs/node"), 0);
        for (int at = 0; at < VALUES; at += 3) {
            verdicts.keep(at, at % 2 == 0);
        }

        for (int at = 0; at < VALUES; at++) {
            assertThat(verdicts.has(at)).isEqualTo(at % 3 == 0);
            assertThat(verdicts.isValid(at)).isEqualTo(at % 6 == 0);
        }
    }

    @Test
    void checksAndScopesAreToldApart() {
        List<CheckKey> keys = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            keys.add(new CheckKey("#/$defs/same"));
        }
        for (CheckKey key : keys) {
            for (long scope = 0; scope < 4; scope++) {
                assertThat(memory.of(key, scope << 40).has(7)).isFalse();
                memory.of(key, scope << 40).keep(7, scope == 2);
            }
        }

        assertThat(keys).allMatch(key -> memory.of(key, 2L << 40).isValid(7));
        assertThat(keys).noneMatch(key -> memory.of(key, 1L << 40).isValid(7));
    }

    @Test
    void whatWasEvaluatedIsRemembered() {
        Verdicts verdicts = memory.of(new CheckKey("#"), 0);
        Marks evaluated = new Marks();
        evaluated.mark(5);
        verdicts.keep(600, true, evaluated);
        verdicts.keep(601, false, evaluated);
        Marks outer = new Marks();

        assertThat(verdicts.recall(601, outer)).isFalse();
        assertThat(outer.has(5)).isFalse();
        assertThat(verdicts.recall(600, outer)).isTrue();
        assertThat(outer.has(5)).isTrue();
    }

    @Test
    void aStepIsTakenWhereNothingIsKnown() {
        Verdicts verdicts = memory.of(new CheckKey("#"), 0);

        assertThat(verdicts.settles(1, null)).isFalse();
        verdicts.keep(1, true);
        assertThat(verdicts.settles(1, null)).isTrue();
        assertThat(memory.steps()).isEqualTo(1);
    }

    /** With an evaluation it matters too whether somebody has been told why a value is not valid. */
    @Test
    void whyAValueIsNotValidIsToldOnce() {
        Verdicts verdicts = memory.of(new CheckKey("#"), 0);
        Evaluation e = Evaluation.root(JsonDocument.of("[1,2,3]"), "#", 1);

        assertThat(verdicts.settles(1, e)).isFalse();
        verdicts.keep(1, true);
        verdicts.keep(2, false);
        verdicts.keep(3, false);
        assertThat(memory.steps()).isEqualTo(1);
        assertThat(verdicts.settles(1, e)).isTrue();
        assertThat(verdicts.settles(2, e)).isFalse();
        assertThat(memory.steps()).isEqualTo(2);
        assertThat(verdicts.settles(2, e)).isTrue();

        e.fail(2, "type");
        assertThat(e.findings.truncated).isFalse();
        assertThat(verdicts.settles(3, e)).as("there is no room for more").isTrue();
        assertThat(e.findings.truncated).isTrue();
        assertThat(memory.steps()).isEqualTo(2);
    }

    @Test
    void aProbeLooksAtValidValuesToo() {
        Verdicts verdicts = memory.of(new CheckKey("#"), 0);
        Findings findings = new Findings(JsonDocument.of("1"), 1);
        Evaluation probe = new Evaluation(null, "", "#", findings, 1, null);

        verdicts.keep(0, true);
        assertThat(verdicts.settles(0, probe)).isFalse();
        assertThat(memory.steps()).isEqualTo(1);
    }

    @Test
    void stepsAreLimited() {
        Verdicts verdicts = memory.of(new CheckKey("#"), 0);
        for (int at = 0; at < 3; at++) {
            assertThat(verdicts.settles(at, null)).isFalse();
        }

        assertThatThrownBy(() -> verdicts.settles(3, null)).isInstanceOf(LimitException.class);
    }
}

package io.github.jsonschema2records.runtime.codegen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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

    @Test
    void stepsAreLimited() {
        Verdicts verdicts = memory.of(new CheckKey("#"), 0);
        for (int at = 0; at < 3; at++) {
            assertThat(verdicts.settles(at, null)).isFalse();
        }

        assertThatThrownBy(() -> verdicts.settles(3, null)).isInstanceOf(LimitException.class);
    }
}

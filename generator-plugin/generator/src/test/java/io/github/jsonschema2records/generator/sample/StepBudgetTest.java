package io.github.jsonschema2records.generator.sample;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StepBudgetTest {

    private final StepBudget budget = new StepBudget();

    @Test
    void aSearchHasTheStepsThatItStartsWith() {
        budget.start(25);

        assertThat(budget.spend(24)).isFalse();
        assertThat(budget.spend(1)).isTrue();
        assertThat(budget.isExhausted()).isTrue();
    }

    @Test
    void aLargeTextTakesMoreSteps() {
        budget.start(1_000);
        budget.spendOn("1");
        long small = budget.total();
        budget.spendOn("1".repeat(5_000));

        assertThat(small).isEqualTo(StepBudget.EVALUATION);
        assertThat(budget.total()).isEqualTo(2 * StepBudget.EVALUATION + 50);
    }

    @Test
    void afterVeryManyStepsEachSearchHasFew() {
        budget.start(Long.MAX_VALUE);
        budget.spend(10_000_000);
        budget.start(6_000);

        assertThat(budget.left()).isEqualTo(600);
    }
}

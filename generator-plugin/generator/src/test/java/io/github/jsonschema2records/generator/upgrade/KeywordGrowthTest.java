package io.github.jsonschema2records.generator.upgrade;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jsonschema2records.generator.growth.GrowthRow;
import org.junit.jupiter.api.Test;

/** The growth of each keyword of each draft is measured: a keyword that is added needs a row. */
class KeywordGrowthTest {

    @Test
    void eachKeywordHasARowInTheTableOfGrowth() {
        assertThat(GrowthRow.read("keywords.txt"))
                .extracting(GrowthRow::subject)
                .containsOnly(KeywordTable.names().toArray(String[]::new));
    }
}

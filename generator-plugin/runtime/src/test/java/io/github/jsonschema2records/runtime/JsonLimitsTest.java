package io.github.jsonschema2records.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class JsonLimitsTest {

    @Test
    void hasDefaults() {
        assertThat(text(JsonLimits.DEFAULTS)).isEqualTo("1000 67108864 67108864 1000 false");
    }

    @Test
    void changesOneAtATime() {
        JsonLimits limits = JsonLimits.DEFAULTS;
        assertThat(text(limits.withMaxDepth(1))).isEqualTo("1 67108864 67108864 1000 false");
        assertThat(text(limits.withMaxDocumentBytes(1))).isEqualTo("1000 1 67108864 1000 false");
        assertThat(text(limits.withMaxStringBytes(1))).isEqualTo("1000 67108864 1 1000 false");
        assertThat(text(limits.withMaxNumberBytes(1))).isEqualTo("1000 67108864 67108864 1 false");
        assertThat(text(limits.withDuplicateNames(true).withMaxDepth(1).withMaxDocumentBytes(2)))
                .isEqualTo("1 2 67108864 1000 true");
        assertThat(limits.withMaxDocumentBytes(Integer.MAX_VALUE).maxDocumentBytes())
                .isEqualTo(JsonLimits.LARGEST_DOCUMENT);
        assertThat(limits.maxPatternSteps()).isEqualTo(100_000_000);
        JsonLimits steps = limits.withMaxSteps(7).withMaxPatternSteps(8).withMaxDepth(1);
        assertThat(steps.maxSteps()).isEqualTo(7);
        assertThat(steps.maxPatternSteps()).isEqualTo(8);
        assertThatThrownBy(() -> limits.withMaxPatternSteps(-1)).hasMessage("a limit must not be negative: -1");
        assertThatThrownBy(() -> limits.withMaxDepth(-1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a limit must not be negative: -1");
    }

    @Test
    void valuesGrowWithTheDocumentUnlessTheyAreSet() {
        assertThat(JsonLimits.DEFAULTS.maxValues()).isEqualTo(8 << 20);
        assertThat(JsonLimits.DEFAULTS.withMaxDocumentBytes(10).maxValues()).isEqualTo(8 << 20);
        assertThat(JsonLimits.DEFAULTS.withMaxDocumentBytes(256 << 20).maxValues())
                .isEqualTo(32 << 20);
        JsonLimits few = JsonLimits.DEFAULTS.withMaxValues(7);
        assertThat(few.withMaxDocumentBytes(256 << 20)
                        .withMaxSteps(1)
                        .withDuplicateNames(true)
                        .maxValues())
                .isEqualTo(7);
        assertThat(few.withMaxDepth(1)
                        .withMaxStringBytes(1)
                        .withMaxNumberBytes(1)
                        .maxValues())
                .isEqualTo(7);
        assertThat(few.withMaxValues(0).maxValues()).isZero();
        assertThat(few.withMaxValues(Integer.MAX_VALUE).maxValues()).isEqualTo(Integer.MAX_VALUE);
    }

    @Test
    void textsOfAnySizeHaveNoLimitsOfSizes() {
        JsonLimits limits = JsonLimits.ANY_SIZE;
        int largest = JsonLimits.LARGEST_DOCUMENT;
        assertThat(new int[] {
                    limits.maxDepth(),
                    limits.maxDocumentBytes(),
                    limits.maxStringBytes(),
                    limits.maxNumberBytes(),
                    limits.maxValues()
                })
                .containsOnly(largest);
        assertThat(limits.maxSteps()).isEqualTo(JsonLimits.DEFAULTS.maxSteps());
        assertThat(limits.maxPatternSteps()).isEqualTo(JsonLimits.DEFAULTS.maxPatternSteps());
        assertThat(limits.allowsDuplicateNames()).isFalse();
    }

    private static String text(JsonLimits l) {
        return l.maxDepth() + " " + l.maxDocumentBytes() + " " + l.maxStringBytes() + " " + l.maxNumberBytes() + " "
                + l.allowsDuplicateNames();
    }
}

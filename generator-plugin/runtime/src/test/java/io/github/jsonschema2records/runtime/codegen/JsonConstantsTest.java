package io.github.jsonschema2records.runtime.codegen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.jsonschema2records.runtime.JsonData;
import org.junit.jupiter.api.Test;

class JsonConstantsTest {

    @Test
    void theItemsOfAnArrayInOrder() {
        assertThat(JsonConstants.array("[1.50, \"a\"]")).containsExactly(JsonData.parse("1.50"), JsonData.of("a"));
    }

    @Test
    void otherTextIsRefused() {
        assertThatThrownBy(() -> JsonConstants.array("{}")).isInstanceOf(IllegalArgumentException.class);
    }
}

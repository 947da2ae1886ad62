package io.github.jsonschema2records.runtime.codegen;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.jsonschema2records.runtime.JsonField;
import java.util.List;
import org.junit.jupiter.api.Test;

class TupleTest {

    @Test
    void anItemThatIsAbsentIsFollowedByNone() {
        assertThatCode(() -> {
                    Tuple.requireNoGap(2, null, JsonField.absent(), null);
                    Tuple.requireNoGap(2, "b", JsonField.absent(), null);
                    Tuple.requireNoGap(2, "b", JsonField.ofNull(), List.of("d"));
                })
                .doesNotThrowAnyException();
    }

    @Test
    void aGapIsRefusedByNumber() {
        assertThatThrownBy(() -> Tuple.requireNoGap(2, "b", JsonField.absent(), List.of("d")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("item 3 is absent, but not all items after it are");
    }
}

package io.github.jsonschema2records.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReadResultTest {

    private static final Violation NULL = Violation.builder(ViolationKind.SCHEMA, "type", "a string", "null")
            .position(1, 1)
            .build();

    @Test
    void valid() {
        ReadResult<String> result = new ReadResult.Valid<>("x");
        assertThat(result.isValid()).isTrue();
        assertThat(result.orElseThrow()).isEqualTo("x");
        String text = result.match(value -> "value " + value, invalid -> "invalid");
        assertThat(text).isEqualTo("value x");
        assertThat(result).hasToString("Valid[x]");
    }

    @Test
    void invalid() {
        ReadResult<String> result = new ReadResult.Invalid<>(List.of(NULL), JsonData.ofNull());
        assertThat(result.isValid()).isFalse();
        assertThatThrownBy(result::orElseThrow)
                .isInstanceOf(InvalidInstanceException.class)
                .hasMessage("1:1: (root): must be a string, but is null");
        String text = result.match(value -> "value", invalid -> invalid.violations() + " in " + invalid.data());
        assertThat(text).isEqualTo("[1:1: (root): must be a string, but is null] in null");
        assertThat(result).hasToString("Invalid[1:1: (root): must be a string, but is null]");
    }

    @Test
    void isAValue() {
        assertThat(new ReadResult.Valid<>("x"))
                .isEqualTo(new ReadResult.Valid<>("x"))
                .hasSameHashCodeAs(new ReadResult.Valid<>("x"))
                .isNotEqualTo(new ReadResult.Valid<>("y"))
                .isNotEqualTo("x");
        ReadResult<String> invalid = new ReadResult.Invalid<>(List.of(NULL), null);
        assertThat(invalid)
                .isEqualTo(new ReadResult.Invalid<>(List.of(NULL), null))
                .hasSameHashCodeAs(new ReadResult.Invalid<>(List.of(NULL), null))
                .isNotEqualTo(new ReadResult.Invalid<>(List.of(NULL), JsonData.ofNull()))
                .isNotEqualTo(new ReadResult.Invalid<>(List.of(NULL, NULL), null))
                .isNotEqualTo("x");
    }

    @Test
    void cannotBeChanged() {
        List<Violation> given = new ArrayList<>(List.of(NULL));
        ReadResult.Invalid<String> invalid = new ReadResult.Invalid<>(given, null);
        given.clear();
        assertThat(invalid.violations()).containsExactly(NULL);
    }
}

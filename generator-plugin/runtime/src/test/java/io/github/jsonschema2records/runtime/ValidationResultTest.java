package io.github.jsonschema2records.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ValidationResultTest {

    private static final Violation NULL = Violation.builder(ViolationKind.SCHEMA, "type", "a string", "null")
            .position(1, 2)
            .build();

    @Test
    void valid() {
        ValidationResult result = ValidationResult.valid();
        assertThat(result.isValid()).isTrue();
        assertThat(result.isTruncated()).isFalse();
        assertThat(result.violations()).isEmpty();
        assertThat(result).hasToString("valid");
        assertThatNoException().isThrownBy(result::orElseThrow);
    }

    @Test
    void invalid() {
        ValidationResult result = ValidationResult.invalid(List.of(NULL, NULL), false);
        assertThat(result.isValid()).isFalse();
        assertThat(result)
                .hasToString("1:2: (root): must be a string, but is null\n1:2: (root): must be a string, but is null");
        assertThatThrownBy(result::orElseThrow)
                .isInstanceOfSatisfying(
                        InvalidInstanceException.class,
                        e -> assertThat(e.violations()).containsExactly(NULL, NULL));
    }

    @Test
    void truncated() {
        ValidationResult result = ValidationResult.invalid(List.of(NULL), true);
        assertThat(result.isTruncated()).isTrue();
        assertThat(result).hasToString("1:2: (root): must be a string, but is null\n...");
    }

    @Test
    void withoutPositions() {
        assertThat(ValidationResult.valid().withoutPositions()).isEqualTo(ValidationResult.valid());
        assertThat(ValidationResult.invalid(List.of(NULL), true).withoutPositions())
                .isEqualTo(ValidationResult.invalid(List.of(NULL.withoutPosition()), true))
                .hasToString("(root): must be a string, but is null\n...");
    }

    @Test
    void hasAReasonToBeInvalid() {
        assertThatThrownBy(() -> ValidationResult.invalid(List.of(), true))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("an invalid text has at least one violation");
    }

    @Test
    void isAValue() {
        ValidationResult result = ValidationResult.invalid(List.of(NULL), false);
        assertThat(result)
                .isEqualTo(ValidationResult.invalid(List.of(NULL), false))
                .hasSameHashCodeAs(ValidationResult.invalid(List.of(NULL), false))
                .isNotEqualTo(ValidationResult.invalid(List.of(NULL), true))
                .isNotEqualTo(ValidationResult.invalid(List.of(NULL, NULL), false))
                .isNotEqualTo(ValidationResult.valid());
    }

    @Test
    void cannotBeChanged() {
        List<Violation> given = new ArrayList<>(List.of(NULL));
        ValidationResult result = ValidationResult.invalid(given, false);
        given.clear();
        assertThat(result.violations()).containsExactly(NULL);
        assertThatThrownBy(() -> result.violations().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void isAJsonObject() {
        assertThat(ValidationResult.valid().toJsonData())
                .isEqualTo(JsonData.parse("{\"valid\":true,\"violations\":[]}"));
        ValidationResult result = ValidationResult.invalid(List.of(NULL), true);
        assertThat(result.toJsonData().at("/violations/0")).isEqualTo(NULL.toJsonData());
        assertThat(result.toJsonData().at("/truncated")).isEqualTo(JsonData.of(true));
        assertThat(JsonData.parse(result.toJson())).isEqualTo(result.toJsonData());
    }
}

package io.github.jsonschema2records.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class InvalidInstanceExceptionTest {

    private static Violation violation(int line) {
        return Violation.builder(ViolationKind.SCHEMA, "type", "a string", "null")
                .instance("/a", "a")
                .position(line, 1)
                .build();
    }

    @Test
    void listsTheFirstViolations() {
        List<Violation> two = List.of(violation(1), violation(2));
        InvalidInstanceException exception = new InvalidInstanceException(two);
        assertThat(exception.violations()).isEqualTo(two);
        assertThat(exception)
                .hasMessage("1:1: a: must be a string, but is null\n2:1: a: must be a string, but is null");
    }

    @Test
    void countsTheOthers() {
        List<Violation> seven = List.of(
                violation(1), violation(2), violation(3), violation(4), violation(5), violation(6), violation(7));
        InvalidInstanceException exception = new InvalidInstanceException(seven);
        assertThat(exception.violations()).hasSize(7);
        assertThat(exception).hasMessage("""
                        1:1: a: must be a string, but is null
                        2:1: a: must be a string, but is null
                        3:1: a: must be a string, but is null
                        4:1: a: must be a string, but is null
                        5:1: a: must be a string, but is null
                        and 2 more""");
    }
}

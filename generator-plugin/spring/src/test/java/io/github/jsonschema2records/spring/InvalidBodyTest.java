package io.github.jsonschema2records.spring;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jsonschema2records.runtime.InvalidInstanceException;
import io.github.jsonschema2records.runtime.Violation;
import io.github.jsonschema2records.runtime.ViolationKind;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.http.ProblemDetail;

class InvalidBodyTest {

    private static final Violation VIOLATION = Violation.builder(ViolationKind.SCHEMA, "own", "is wrong")
            .instance("/a~1b/é %", "")
            .position(3, 7)
            .build();

    @Test
    void findsTheViolationsOfACause() {
        InvalidInstanceException invalid = new InvalidInstanceException(List.of(VIOLATION));
        assertThat(InvalidBody.find(new IllegalStateException(invalid)))
                .hasValue(new InvalidBody("", List.of(VIOLATION)));
        assertThat(InvalidBody.find(new IllegalStateException())).isEmpty();
    }

    @Test
    void anErrorHasAPointerThatIsAFragmentAndThePosition() {
        ProblemDetail problem = new InvalidBody("/0", List.of(VIOLATION)).toProblemDetail();
        assertThat(problem.getStatus()).isEqualTo(422);
        assertThat(problem.getProperties())
                .isEqualTo(Map.of("errors", List.of(new BodyError("#/0/a~1b/%C3%A9%20%25", "is wrong", 3, 7))));
    }

    @Test
    void anUnknownPositionIsNull() {
        assertThat(BodyError.of("", VIOLATION.withoutPosition()).line()).isNull();
    }
}

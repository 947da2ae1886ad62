package io.github.jsonschema2records.spring;

import io.github.jsonschema2records.runtime.InvalidInstanceException;
import io.github.jsonschema2records.runtime.Violation;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import tools.jackson.core.JacksonException;

/**
 * Violations of a request body, for a problem detail (RFC 9457).
 *
 * @param pointer the JSON Pointer of the invalid value in the body; {@code ""} if it is the whole body
 * @param violations the violations; their locations start at that value
 */
public record InvalidBody(String pointer, List<Violation> violations) {

    /** Copies the list. */
    public InvalidBody {
        violations = List.copyOf(violations);
    }

    /**
     * Finds the violations in an exception or its causes. If Jackson read the body, the exception also says which value
     * is invalid: one item of a list, for example.
     */
    public static Optional<InvalidBody> find(Throwable exception) {
        String pointer = "";
        for (Throwable cause = exception; cause != null; cause = cause.getCause()) {
            if (cause instanceof JacksonException jackson && pointer.isEmpty()) {
                pointer = BodyPointer.of(jackson.getPath());
            } else if (cause instanceof InvalidInstanceException invalid) {
                return Optional.of(new InvalidBody(pointer, invalid.violations()));
            }
        }
        return Optional.empty();
    }

    /**
     * Creates a problem detail with the status 422 and the member {@code errors}: a list with an object for each
     * violation.
     * <pre>{@code
     * {"title": "Unprocessable Content", "status": 422, "detail": "The request body does not conform to its schema.",
     *  "errors": [{"pointer": "#/lines/0/quantity", "detail": "100 is greater than the maximum 99", "line": 1, "column": 45}]}
     * }</pre>
     *
     * <p>Errors have {@code line} and {@code column} if they are known. Values that the schema marks as secrets are
     * masked.
     */
    public ProblemDetail toProblemDetail() {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(
                HttpStatus.UNPROCESSABLE_CONTENT, "The request body does not conform to its schema.");
        problem.setProperty(
                "errors",
                violations.stream()
                        .map(violation -> BodyError.of(pointer, violation))
                        .toList());
        return problem;
    }
}

package io.github.jsonschema2records.spring;

import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/**
 * Answers request bodies that cannot be read with problem details (RFC 9457). A body that does not conform to its
 * schema gets the status 422 and its violations, as {@link InvalidBody} describes. All other bodies, such as those that
 * are no JSON, get the status 400.
 *
 * <p>Exceptions that a controller throws itself are not handled: an invalid value in a program is an error of the
 * server.
 */
@RestControllerAdvice
@Order(InvalidBodyAdvice.ORDER)
public class InvalidBodyAdvice {

    /** Before Spring Boot's own handler of problem details, which has the order 0 and does not know violations. */
    static final int ORDER = -1;

    /** Creates the advice. Spring Boot does this if the jar is on the class path. */
    public InvalidBodyAdvice() {}

    /** Returns the problem detail of a request body that cannot be read. */
    @ExceptionHandler
    public ProblemDetail handle(HttpMessageNotReadableException exception) {
        return InvalidBody.find(exception)
                .map(InvalidBody::toProblemDetail)
                .orElseGet(() -> ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, "Failed to read request"));
    }
}

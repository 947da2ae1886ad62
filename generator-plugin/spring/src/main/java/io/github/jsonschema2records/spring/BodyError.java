package io.github.jsonschema2records.spring;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.jsonschema2records.runtime.Violation;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriUtils;

/**
 * Violation as a problem detail lists it.
 *
 * @param pointer the JSON Pointer of the wrong value, as a fragment of a URI
 * @param detail the message
 * @param line the 1-based line in the body, or null if it is unknown
 * @param column the 1-based column, or null if it is unknown
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record BodyError(
        String pointer,
        String detail,
        @Nullable Integer line,
        @Nullable Integer column) {

    static BodyError of(String value, Violation violation) {
        String pointer = UriUtils.encodeFragment(value + violation.instanceLocation(), StandardCharsets.UTF_8);
        return new BodyError("#" + pointer, violation.message(), known(violation.line()), known(violation.column()));
    }

    private static @Nullable Integer known(int position) {
        return position == 0 ? null : position;
    }
}

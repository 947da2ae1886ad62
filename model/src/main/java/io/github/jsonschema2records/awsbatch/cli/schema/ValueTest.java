package io.github.jsonschema2records.awsbatch.cli.schema;

import io.github.jsonschema2records.runtime.JsonData;
import io.github.jsonschema2records.runtime.JsonType;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A test of a single value: a string, a number, a boolean or null. */
public interface ValueTest {

    /** Returns whether the test is true for a value. */
    boolean matches(JsonData value);

    /** Returns the types of values for which the test can be true. */
    Set<JsonType> types();

    /** Returns the only value for which the test is true, or null if there are several. */
    default @Nullable JsonData only() {
        return null;
    }
}

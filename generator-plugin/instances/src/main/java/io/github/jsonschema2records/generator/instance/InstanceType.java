package io.github.jsonschema2records.generator.instance;

import io.github.jsonschema2records.generator.diagnostic.Severity;
import io.github.jsonschema2records.runtime.JsonData;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The type of a valid instance, for schemas of several types.
 *
 * @param text its name, and what else people want to know of it
 * @param unknown the severity of the fact that the schema does not know the type; null if it knows it
 * @param details members for programs, by name
 */
public record InstanceType(String text, @Nullable Severity unknown, Map<String, JsonData> details) {

    /** Creates a type. */
    public InstanceType {
        details = Collections.unmodifiableMap(new LinkedHashMap<>(details));
    }

    boolean isError() {
        return unknown == Severity.ERROR;
    }
}

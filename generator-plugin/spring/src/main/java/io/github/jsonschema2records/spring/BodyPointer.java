package io.github.jsonschema2records.spring;

import java.util.List;
import tools.jackson.core.JacksonException;

/** Converts the path of an exception of Jackson to a JSON Pointer. */
final class BodyPointer {

    private BodyPointer() {}

    static String of(List<JacksonException.Reference> path) {
        StringBuilder pointer = new StringBuilder();
        for (JacksonException.Reference step : path) {
            String name = step.getPropertyName();
            pointer.append('/').append(name == null ? Integer.toString(step.getIndex()) : escape(name));
        }
        return pointer.toString();
    }

    private static String escape(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }
}

package io.github.jsonschema2records.generator.plan.type;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * An annotation of the user.
 *
 * @param className the full name of the annotation's class
 * @param elements the values of its elements by name, in the order of the text
 */
public record JavaAnnotation(String className, Map<String, AnnotationValue> elements) {

    public JavaAnnotation {
        elements = Collections.unmodifiableMap(new LinkedHashMap<>(elements));
    }
}

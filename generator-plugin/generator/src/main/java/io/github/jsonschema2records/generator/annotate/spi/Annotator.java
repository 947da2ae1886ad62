package io.github.jsonschema2records.generator.annotate.spi;

import java.util.List;

/**
 * Puts annotations on generated types and accessors. Implementations are public and have a public constructor without
 * parameters; users name them in an option. The same arguments must always give the same result.
 *
 * <p>An annotation is text as Java writes it, with full names of classes, such as {@code @com.acme.Audited(level = 2)}.
 * The values of its elements are strings, numbers, booleans, classes, constants, annotations, and arrays of these.
 */
public interface Annotator {

    /** Returns the annotations of a type. */
    List<String> type(AnnotatedType type);

    /** Returns the annotations of the accessor of a property. */
    List<String> accessor(AnnotatedType type, AnnotatedProperty property);
}

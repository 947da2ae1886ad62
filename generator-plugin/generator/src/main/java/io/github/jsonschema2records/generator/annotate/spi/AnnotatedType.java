package io.github.jsonschema2records.generator.annotate.spi;

/**
 * A generated type.
 *
 * @param name its full name, with a dollar sign before the name of a nested type
 * @param enumeration whether it is an enum
 * @param schema the JSON text of its schema
 */
public record AnnotatedType(String name, boolean enumeration, String schema) {}

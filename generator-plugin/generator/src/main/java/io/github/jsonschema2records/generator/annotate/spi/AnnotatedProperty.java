package io.github.jsonschema2records.generator.annotate.spi;

/**
 * A property of a generated record.
 *
 * @param jsonName its name in JSON
 * @param javaName the name of its accessor
 * @param javaType the Java type of its value, with full names of classes, such as {@code
 *     java.util.List<java.lang.String>}; primitive types are boxed
 * @param required whether the object must have it
 * @param schema the JSON text of its schema; of several, that of the nearest one
 */
public record AnnotatedProperty(String jsonName, String javaName, String javaType, boolean required, String schema) {}

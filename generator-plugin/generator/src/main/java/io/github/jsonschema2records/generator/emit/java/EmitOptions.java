package io.github.jsonschema2records.generator.emit.java;

/**
 * The user's options for generated code.
 *
 * @param exportsTypes whether other builds use the types, so that their codecs are public
 * @param jacksonAnnotations whether types have the annotated method with which JSON mappers read them
 */
public record EmitOptions(boolean exportsTypes, boolean jacksonAnnotations) {}

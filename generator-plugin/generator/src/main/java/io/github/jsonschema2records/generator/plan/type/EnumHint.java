package io.github.jsonschema2records.generator.plan.type;

import org.jspecify.annotations.Nullable;

/**
 * The name and description of an enum value in the schema.
 *
 * @param name the requested name, or null
 * @param text a description for people, or ""
 * @param deprecated whether the value is deprecated
 */
public record EnumHint(@Nullable String name, String text, boolean deprecated) {}

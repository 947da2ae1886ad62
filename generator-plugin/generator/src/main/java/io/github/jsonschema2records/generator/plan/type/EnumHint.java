package io.github.jsonschema2records.generator.plan.type;

import org.jspecify.annotations.Nullable;

/**
 * What a schema says about one value of an enum.
 *
 * @param name the name it asks for, or null
 * @param text a description for people, or ""
 * @param deprecated whether nobody should use it any more
 */
public record EnumHint(@Nullable String name, String text, boolean deprecated) {}

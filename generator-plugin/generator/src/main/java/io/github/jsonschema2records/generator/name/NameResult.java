package io.github.jsonschema2records.generator.name;

import java.util.Optional;

/**
 * The result of naming.
 *
 * @param names every name
 * @param lock the new text of the file that keeps names; empty if it is up to date, or there is none
 */
public record NameResult(NameTable names, Optional<String> lock) {}

package io.github.jsonschema2records.runtime;

/**
 * Something that generated checks keep with a parsed text, such as verdicts they have reached. A document forgets it at the next
 * parse.
 *
 * @see JsonDocument#state()
 */
public interface DocumentState {}

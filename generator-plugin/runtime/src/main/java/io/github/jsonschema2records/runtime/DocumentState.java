package io.github.jsonschema2records.runtime;

/**
 * State that generated validators attach to a parsed document, such as verdicts that were already computed. The
 * document drops it when it parses the next text.
 *
 * @see JsonDocument#state()
 */
public interface DocumentState {}

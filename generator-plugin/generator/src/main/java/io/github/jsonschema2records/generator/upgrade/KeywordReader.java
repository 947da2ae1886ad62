package io.github.jsonschema2records.generator.upgrade;

/** Reads the value of one keyword. */
@FunctionalInterface
interface KeywordReader {

    /** The typed keyword; a wrong value is a diagnostic and yields something harmless. */
    Keyword read(KeywordContext context);
}

package io.github.jsonschema2records.generator.upgrade;

/** Reads the value of one keyword. */
@FunctionalInterface
interface KeywordReader {

    /** Returns the typed keyword. An invalid value is reported, and a harmless keyword is returned. */
    Keyword read(KeywordContext context);
}

package io.github.jsonschema2records.generator.interpret;

import io.github.jsonschema2records.generator.load.JsonPointer;

/** Absolute keyword locations of the standard output. */
public final class KeywordLocations {

    private KeywordLocations() {}

    /** Decodes percent signs, since pointers in fragments are written in several ways. */
    public static String decoded(String location) {
        String decoded = JsonPointer.percentDecode(location);
        return decoded == null ? location : decoded;
    }
}

package io.github.jsonschema2records.generator.upgrade;

import java.util.List;

/**
 * The user's options for the meaning of keywords.
 *
 * @param extendsAsAllOf whether {@code extends} of draft 3 and jsonschema2pojo means the same as {@code allOf}
 * @param secrets patterns of the locations of schemas whose values are secret, although no keyword marks them
 */
public record KeywordOptions(boolean extendsAsAllOf, List<PlacePattern> secrets) {

    /** The default options: {@code extends} is an unknown keyword, and only keywords mark secrets. */
    public static final KeywordOptions DEFAULTS = new KeywordOptions(false, List.of());

    public KeywordOptions {
        secrets = List.copyOf(secrets);
    }
}

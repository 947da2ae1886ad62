package io.github.jsonschema2records.generator.command;

import io.github.jsonschema2records.generator.syntax.Glob;

/** Converts a pattern of paths. It has to be one, and stays as it is. */
public final class GlobConverter extends ParsingConverter<String> {

    /** Creates a converter, for picocli. */
    public GlobConverter() {
        super(GlobConverter::checked);
    }

    private static String checked(String text) {
        Glob.of(text);
        return text;
    }
}

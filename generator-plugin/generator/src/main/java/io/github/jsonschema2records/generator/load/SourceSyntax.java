package io.github.jsonschema2records.generator.load;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamLocation;

/** The differences between JSON and YAML in reading tokens. */
sealed interface SourceSyntax permits JsonSourceSyntax, YamlSourceSyntax {

    /** Opens a parser at the start of the text. */
    JsonParser open();

    /** Returns the offset in the text, in UTF-16 units, of a location of the parser. */
    int offset(TokenStreamLocation location);

    /** Checks the current value or member name. Returns the problem, or null. */
    @Nullable
    Problem problem(JsonParser parser, int offset);

    /** Returns the current number as a JSON number. */
    String number(JsonParser parser);

    /**
     * Translates an exception of the parser.
     *
     * @param innermost the container that is still open, or null
     */
    Problem problem(JsonParser parser, JacksonException exception, @Nullable OpenContainer innermost);

    /** An error in the text. */
    record Problem(
            String slug,
            int offset,
            String message,
            @Nullable String help) {}
}

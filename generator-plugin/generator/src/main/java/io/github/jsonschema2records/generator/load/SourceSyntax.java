package io.github.jsonschema2records.generator.load;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamLocation;

/** What JSON and YAML do differently while their tokens become a tree. */
sealed interface SourceSyntax permits JsonSourceSyntax, YamlSourceSyntax {

    /** A parser at the start of the text. */
    JsonParser open();

    /** The offset in the text, in UTF-16 units, that a location of the parser means. */
    int offset(TokenStreamLocation location);

    /** What is wrong with the current value or member name, or null. */
    @Nullable
    Problem problem(JsonParser parser, int offset);

    /** The current number as a JSON number text. */
    String number(JsonParser parser);

    /** What an exception of the parser means; {@code innermost} is the container that is still open, or null. */
    Problem problem(JsonParser parser, JacksonException exception, @Nullable OpenContainer innermost);

    /** A finding about the text. */
    record Problem(
            String slug,
            int offset,
            String message,
            @Nullable String help) {}
}

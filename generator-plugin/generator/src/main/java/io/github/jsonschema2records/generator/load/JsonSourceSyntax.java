package io.github.jsonschema2records.generator.load;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;

/** The syntax of JSON (RFC 8259). */
final class JsonSourceSyntax implements SourceSyntax {

    /** Switches off Jackson's limits. The generator has limits of its own, which it reports with their positions. */
    static final StreamReadConstraints NO_CONSTRAINTS = StreamReadConstraints.builder()
            .maxNestingDepth(Integer.MAX_VALUE)
            .maxNumberLength(Integer.MAX_VALUE)
            .maxStringLength(Integer.MAX_VALUE)
            .maxNameLength(Integer.MAX_VALUE)
            .build();

    private static final JsonFactory FACTORY =
            JsonFactory.builder().streamReadConstraints(NO_CONSTRAINTS).build();

    private final SourceText text;

    JsonSourceSyntax(SourceText text) {
        this.text = text;
    }

    @Override
    public JsonParser open() {
        char[] characters = text.text().toCharArray();
        return FACTORY.createParser(ObjectReadContext.empty(), characters, 0, characters.length);
    }

    @Override
    public int offset(TokenStreamLocation location) {
        return (int) location.getCharOffset();
    }

    @Override
    public @Nullable Problem problem(JsonParser parser, int offset) {
        return null;
    }

    @Override
    public String number(JsonParser parser) {
        return parser.getString();
    }

    @Override
    public Problem problem(JsonParser parser, JacksonException exception, @Nullable OpenContainer innermost) {
        return new JsonSyntaxProblem(text, exception, innermost).problem();
    }
}

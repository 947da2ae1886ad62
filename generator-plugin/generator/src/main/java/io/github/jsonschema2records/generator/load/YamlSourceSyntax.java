package io.github.jsonschema2records.generator.load;

import io.github.jsonschema2records.generator.syntax.YamlNumber;
import java.io.StringReader;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.schema.CoreSchema;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLParser;
import tools.jackson.dataformat.yaml.YAMLReadFeature;

/** The syntax of YAML 1.2 with its core schema, restricted to JSON values. */
final class YamlSourceSyntax implements SourceSyntax {

    private static final YAMLFactory FACTORY = YAMLFactory.builder()
            .loadSettings(LoadSettings.builder()
                    .setSchema(new CoreSchema())
                    .setCodePointLimit(Integer.MAX_VALUE)
                    .setAllowDuplicateKeys(
                            true) // Duplicate names are all reported here. The parser would stop at the first one.
                    .build())
            .disable(YAMLReadFeature.PARSE_OCTAL_NUMBERS)
            .streamReadConstraints(JsonSourceSyntax.NO_CONSTRAINTS)
            .build();

    private static final String STRING_TAG = "tag:yaml.org,2002:str";

    private final SourceText text;

    YamlSourceSyntax(SourceText text) {
        this.text = text;
    }

    @Override
    public JsonParser open() {
        return FACTORY.createParser(ObjectReadContext.empty(), new StringReader(text.text()));
    }

    /** Converts the offset, as SnakeYAML Engine counts code points. */
    @Override
    public int offset(TokenStreamLocation location) {
        return text.offsetOfCodePoint((int) Math.max(0, location.getCharOffset()));
    }

    @Override
    public @Nullable Problem problem(JsonParser parser, int offset) {
        YAMLParser yaml = (YAMLParser) parser;
        JsonToken token = yaml.currentToken();
        if (token == JsonToken.PROPERTY_NAME) {
            return yaml.currentName().equals("<<") && text.charAt(offset) == '<' ? mergeKey(offset) : null;
        }
        if (yaml.isCurrentAlias()) {
            return alias(offset);
        }
        String tag = yaml.getRawTag();
        if (tag != null) {
            return tag.equals(STRING_TAG) && token == JsonToken.VALUE_STRING ? null : tag(offset, tag);
        }
        return token.isNumeric() || (token == JsonToken.VALUE_STRING && isPlain(offset))
                ? number(yaml.getString(), offset, token.isNumeric())
                : null;
    }

    private static @Nullable Problem number(String text, int offset, boolean number) {
        YamlNumber.Refusal refusal = YamlNumber.refusal(text, number);
        return refusal == null ? null : new Problem("yaml-number", offset, refusal.message(), refusal.help());
    }

    @Override
    public String number(JsonParser parser) {
        return YamlNumber.toJson(parser.getString());
    }

    @Override
    public Problem problem(JsonParser parser, JacksonException exception, @Nullable OpenContainer innermost) {
        if (exception.getCause() instanceof MarkedYamlEngineException marked) {
            int at = marked.getProblemMark()
                    .map(Mark::getIndex)
                    .map(text::offsetOfCodePoint)
                    .orElse(text.length());
            return syntaxError(at, marked.getProblem());
        }
        if (exception.getCause() instanceof ReaderException unprintable) {
            int at = text.offsetOfCodePoint(unprintable.getPosition());
            return syntaxError(
                    at,
                    String.format(Locale.ROOT, "YAML does not allow the character U+%04X", unprintable.getCodePoint()));
        }
        int at = offset(parser.currentTokenLocation());
        if (text.charAt(at) == '*') {
            return alias(at);
        }
        boolean complexName = exception.getOriginalMessage().startsWith("Expected a property name");
        return syntaxError(at, complexName ? "a member name has to be a scalar" : exception.getOriginalMessage());
    }

    /** Returns whether the scalar at an offset has no quotes. A scalar with an anchor counts as quoted. */
    private boolean isPlain(int offset) {
        return "\"'|>&!".indexOf(text.charAt(offset)) < 0;
    }

    private static Problem mergeKey(int offset) {
        return new Problem(
                "yaml-merge-key",
                offset,
                "merge keys are not supported",
                "write the merged members out, or use $ref or allOf; quote it if a member of this name is meant");
    }

    private static Problem alias(int offset) {
        return new Problem(
                "yaml-alias",
                offset,
                "YAML aliases are not supported",
                "use $ref to a schema under $defs; quote it if this text is meant");
    }

    private static Problem tag(int offset, String tag) {
        return new Problem(
                "yaml-tag", offset, "the YAML tag " + Quoted.text(tag) + " has no meaning here", "remove the tag");
    }

    private static Problem syntaxError(int offset, String message) {
        return new Problem("syntax-error", offset, message, null);
    }
}

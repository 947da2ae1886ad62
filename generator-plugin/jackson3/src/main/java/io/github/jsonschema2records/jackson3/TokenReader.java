package io.github.jsonschema2records.jackson3;

import io.github.jsonschema2records.runtime.JsonData;
import io.github.jsonschema2records.runtime.JsonDocument;
import io.github.jsonschema2records.runtime.JsonLimits;
import io.github.jsonschema2records.runtime.JsonModel;
import io.github.jsonschema2records.runtime.JsonWriter;
import io.github.jsonschema2records.runtime.TokenPositions;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.Base64Variants;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.exc.MismatchedInputException;

/** Copies the tokens of one value to a document. */
final class TokenReader {

    private final JsonParser parser;
    private final JsonWriter writer = new JsonWriter();
    private final TokenPositions positions = new TokenPositions();
    private boolean hasPositions = true;

    private TokenReader(JsonParser parser) {
        this.parser = parser;
    }

    static JsonDocument read(JsonParser parser, JsonLimits limits) {
        TokenReader reader = new TokenReader(parser);
        reader.value();
        JsonDocument document = new JsonDocument(limits);
        document.parse(reader.writer.toByteArray(), reader.positions);
        return document;
    }

    private void value() {
        JsonToken token = parser.hasCurrentToken() ? parser.currentToken() : parser.nextToken();
        int depth = token(token);
        while (depth > 0) {
            depth += token(parser.nextToken());
        }
    }

    /** Writes a token. Returns by how much the depth changes. */
    private int token(@Nullable JsonToken token) {
        if (token == null) {
            throw MismatchedInputException.from(parser, JsonDocument.class, "the input ends inside a value");
        }
        position();
        switch (token) {
            case START_OBJECT -> writer.beginObject();
            case START_ARRAY -> writer.beginArray();
            case END_OBJECT -> writer.endObject();
            case END_ARRAY -> writer.endArray();
            case PROPERTY_NAME -> writer.name(parser.getString());
            default -> scalar(token);
        }
        return token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
    }

    private void position() {
        if (hasPositions) {
            TokenStreamLocation location = parser.currentTokenLocation();
            hasPositions = location != null && location.getLineNr() > 0;
            if (hasPositions) {
                positions.add(writer.length(), location.getLineNr(), Math.max(0, location.getColumnNr()));
            }
        }
    }

    private void scalar(JsonToken token) {
        switch (token) {
            case VALUE_STRING -> writer.string(parser.getString());
            case VALUE_NUMBER_INT -> integer();
            case VALUE_NUMBER_FLOAT -> decimal();
            case VALUE_TRUE -> writer.bool(true);
            case VALUE_FALSE -> writer.bool(false);
            case VALUE_NULL -> writer.nullValue();
            default -> embedded(parser.getEmbeddedObject());
        }
    }

    private void integer() {
        if (parser.getNumberType() == JsonParser.NumberType.BIG_INTEGER) {
            writer.number(parser.getBigIntegerValue());
        } else {
            writer.number(parser.getLongValue());
        }
    }

    /** Writes the text of the number, so that nothing is rounded. Other formats write some numbers as JSON does not. */
    private void decimal() {
        String text = parser.getString();
        if (NumberText.isJson(text)) {
            writer.numberText(text);
        } else if (parser.isNaN()) {
            throw MismatchedInputException.from(parser, JsonDocument.class, "JSON has no number " + text);
        } else {
            writer.number(parser.getDecimalValue());
        }
    }

    /** Writes a value that Jackson keeps as an object, in binary formats and trees. */
    private void embedded(@Nullable Object value) {
        if (value == null) {
            writer.nullValue();
        } else if (value instanceof byte[] bytes) {
            writer.string(Base64Variants.getDefaultVariant().encode(bytes));
        } else if (value instanceof JsonModel model) {
            writer.data(model.toJsonData());
        } else if (value instanceof JsonData data) {
            writer.data(data);
        } else {
            String message = "no JSON value: " + value.getClass().getName();
            throw MismatchedInputException.from(parser, JsonDocument.class, message);
        }
    }
}

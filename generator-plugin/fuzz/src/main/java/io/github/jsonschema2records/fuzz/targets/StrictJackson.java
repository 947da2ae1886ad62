package io.github.jsonschema2records.fuzz.targets;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;

/**
 * Jackson's parser of bytes, without any extension and limit, and with names once in an object. It decodes UTF-8 in a
 * lenient way and guesses UTF-16, so the JDK says first whether the text is UTF-8. It refuses half of a surrogate pair in
 * a name, which RFC 8259 allows, so it has no opinion about such texts.
 */
final class StrictJackson {

    /** Result for a text that Jackson does not read although it is JSON. No text has these tokens. */
    static final List<String> NO_OPINION = List.of("no opinion");

    private final JsonFactory factory = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(Integer.MAX_VALUE)
                    .maxNumberLength(Integer.MAX_VALUE)
                    .maxStringLength(Integer.MAX_VALUE)
                    .maxNameLength(Integer.MAX_VALUE)
                    .build())
            .build();

    /** Returns the tokens of a text as {@link Tokens} does, null if it is not one JSON text in UTF-8, or {@link #NO_OPINION}. */
    @Nullable
    List<String> tokens(byte[] text) {
        if (!isUtf8(text)) {
            return null;
        }
        try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), text)) {
            return tokens(parser);
        } catch (JacksonException refused) {
            return isOfHalfSurrogate(refused) ? NO_OPINION : null;
        }
    }

    private static boolean isOfHalfSurrogate(JacksonException refused) {
        String reason = refused.getOriginalMessage();
        return reason.contains("surrogate") && reason.contains("in property name");
    }

    private static @Nullable List<String> tokens(JsonParser parser) {
        List<String> tokens = parser.nextToken() == null ? null : value(parser);
        return parser.nextToken() == null ? tokens : null;
    }

    /** Reads the value at whose first token the parser is. */
    private static List<String> value(JsonParser parser) {
        List<String> tokens = new ArrayList<>();
        Deque<Integer> open = new ArrayDeque<>();
        for (JsonToken token = parser.currentToken(); token != null; token = parser.nextToken()) {
            if (token.isStructStart()) {
                open.push(tokens.size());
                tokens.add("");
            } else if (token.isStructEnd()) {
                int start = open.pop();
                tokens.set(start, Tokens.container(token == JsonToken.END_OBJECT, tokens.size() - start - 1));
            } else {
                boolean string = token == JsonToken.PROPERTY_NAME || token == JsonToken.VALUE_STRING;
                tokens.add(string ? Tokens.string(parser.getString()) : parser.getString());
            }
            if (open.isEmpty()) {
                return tokens;
            }
        }
        throw new AssertionError("Jackson ends inside a value");
    }

    private static boolean isUtf8(byte[] text) {
        for (byte b : text) {
            if (b == 0) {
                return false;
            }
        }
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(text));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}

package io.github.jsonschema2records.jackson3;

import io.github.jsonschema2records.runtime.JsonCodec;
import io.github.jsonschema2records.runtime.JsonDocument;
import io.github.jsonschema2records.runtime.JsonLimits;
import io.github.jsonschema2records.runtime.ReadResult;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.jsontype.TypeDeserializer;

/** Reads a generated type with its codec. */
final class ModelDeserializer<T> extends StdDeserializer<T> {

    private static final long serialVersionUID = 1L;

    private final transient JsonCodec<T> codec;
    private final transient JsonLimits limits;

    ModelDeserializer(Class<?> type, JsonCodec<T> codec, JsonLimits limits) {
        super(type);
        this.codec = codec;
        this.limits = limits;
    }

    @Override
    public T deserialize(JsonParser p, DeserializationContext context) {
        TokenStreamLocation start = p.currentTokenLocation();
        ReadResult<T> result = codec.tryFromJson(document(p));
        if (result instanceof ReadResult.Invalid<T> invalid) {
            throw new InvalidInputException(
                    p, codec.hasSecrets() ? HiddenSource.location(start) : start, handledType(), invalid.violations());
        }
        return result.orElseThrow();
    }

    private JsonDocument document(JsonParser p) {
        try {
            return TokenReader.read(p, limits);
        } catch (JacksonException e) {
            throw codec.hasSecrets() ? HiddenSource.unreadable(e) : e;
        }
    }

    /** Reads the value only: generated types do not need the class names of polymorphic mappers. */
    @Override
    public Object deserializeWithType(JsonParser p, DeserializationContext context, TypeDeserializer types) {
        return deserialize(p, context);
    }

    /** Returns the value for JSON's null if the schema allows null, and otherwise null, as Jackson does. */
    @Override
    public @Nullable T getNullValue(DeserializationContext context) {
        ReadResult<T> result = codec.tryFromJson("null");
        return result.isValid() ? result.orElseThrow() : null;
    }

    @Override
    public @Nullable Object getAbsentValue(DeserializationContext context) {
        return null;
    }
}

package io.github.jsonschema2records.jackson2;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.jsontype.TypeDeserializer;
import io.github.jsonschema2records.runtime.JsonCodec;
import io.github.jsonschema2records.runtime.JsonDocument;
import io.github.jsonschema2records.runtime.JsonLimits;
import io.github.jsonschema2records.runtime.ReadResult;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

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
    public T deserialize(JsonParser p, DeserializationContext context) throws IOException {
        JsonLocation start = p.currentTokenLocation();
        ReadResult<T> result = codec.tryFromJson(document(p));
        if (result instanceof ReadResult.Invalid<T> invalid) {
            throw new InvalidInputException(
                    p, codec.hasSecrets() ? HiddenSource.location(start) : start, handledType(), invalid.violations());
        }
        return result.orElseThrow();
    }

    private JsonDocument document(JsonParser p) throws IOException {
        try {
            return TokenReader.read(p, limits);
        } catch (JsonProcessingException e) {
            throw codec.hasSecrets() ? HiddenSource.unreadable(e) : e;
        }
    }

    /** Reads the value only: generated types do not need the class names of polymorphic mappers. */
    @Override
    public Object deserializeWithType(JsonParser p, DeserializationContext context, TypeDeserializer types)
            throws IOException {
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

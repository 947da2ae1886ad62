package io.github.jsonschema2records.jackson2;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.jsontype.TypeDeserializer;
import io.github.jsonschema2records.runtime.JsonData;
import io.github.jsonschema2records.runtime.JsonDocument;
import io.github.jsonschema2records.runtime.JsonLimits;
import io.github.jsonschema2records.runtime.SyntaxError;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Reads JSON data of any type, or of one of its types. */
final class DataDeserializer extends StdDeserializer<JsonData> {

    private static final long serialVersionUID = 1L;

    private final transient JsonLimits limits;

    DataDeserializer(Class<?> type, JsonLimits limits) {
        super(type);
        this.limits = limits;
    }

    @Override
    public JsonData deserialize(JsonParser p, DeserializationContext context) throws IOException {
        JsonDocument document = TokenReader.read(p, limits);
        SyntaxError failure = document.failure();
        if (failure != null) {
            throw MismatchedInputException.from(p, handledType(), failure.toString());
        }
        JsonData data = document.data(0);
        if (!handledType().isInstance(data)) {
            throw MismatchedInputException.from(
                    p, handledType(), "no " + handledType().getSimpleName() + ", but of JSON type " + data.type());
        }
        return data;
    }

    @Override
    public Object deserializeWithType(JsonParser p, DeserializationContext context, TypeDeserializer types)
            throws IOException {
        return deserialize(p, context);
    }

    @Override
    public @Nullable JsonData getNullValue(DeserializationContext context) {
        return handledType().isInstance(JsonData.ofNull()) ? JsonData.ofNull() : null;
    }

    @Override
    public @Nullable Object getAbsentValue(DeserializationContext context) {
        return null;
    }
}

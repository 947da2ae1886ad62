package io.github.jsonschema2records.jackson3;

import io.github.jsonschema2records.runtime.JsonData;
import io.github.jsonschema2records.runtime.JsonDocument;
import io.github.jsonschema2records.runtime.JsonLimits;
import io.github.jsonschema2records.runtime.SyntaxError;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.jsontype.TypeDeserializer;

/** Reads JSON data of any type, or of one of its types. */
final class DataDeserializer extends StdDeserializer<JsonData> {

    private static final long serialVersionUID = 1L;

    private final transient JsonLimits limits;

    DataDeserializer(Class<?> type, JsonLimits limits) {
        super(type);
        this.limits = limits;
    }

    @Override
    public JsonData deserialize(JsonParser p, DeserializationContext context) {
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
    public Object deserializeWithType(JsonParser p, DeserializationContext context, TypeDeserializer types) {
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

package io.github.jsonschema2records.jsonb;

import io.github.jsonschema2records.runtime.JsonCodec;
import io.github.jsonschema2records.runtime.JsonData;
import io.github.jsonschema2records.runtime.JsonModel;
import io.github.jsonschema2records.runtime.JsonType;
import io.github.jsonschema2records.runtime.ReadResult;
import jakarta.json.bind.serializer.DeserializationContext;
import jakarta.json.bind.serializer.JsonbDeserializer;
import jakarta.json.stream.JsonParser;
import java.lang.reflect.Type;
import org.jspecify.annotations.Nullable;

/** Reads generated types with their codecs. */
final class ModelDeserializer implements JsonbDeserializer<JsonModel> {

    /** Returns null for JSON's null, unless the schema allows null. */
    @Override
    public @Nullable JsonModel deserialize(JsonParser parser, DeserializationContext context, Type type) {
        JsonCodec<? extends JsonModel> codec = ModelCodecs.of(type);
        JsonData data = JsonValues.data(parser.getValue());
        ReadResult<? extends JsonModel> result = codec.tryFromJson(data);
        return data.type() == JsonType.NULL && !result.isValid() ? null : result.orElseThrow();
    }
}

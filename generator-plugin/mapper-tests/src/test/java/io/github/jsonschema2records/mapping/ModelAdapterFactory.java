package io.github.jsonschema2records.mapping;

import com.google.gson.Gson;
import com.google.gson.JsonParser;
import com.google.gson.TypeAdapter;
import com.google.gson.TypeAdapterFactory;
import com.google.gson.reflect.TypeToken;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.JsonWriter;
import io.github.jsonschema2records.runtime.JsonCodec;
import io.github.jsonschema2records.runtime.JsonData;
import io.github.jsonschema2records.runtime.JsonModel;
import java.io.IOException;

/** Generated types with Gson, as the cookbook shows it. */
final class ModelAdapterFactory implements TypeAdapterFactory {

    @Override
    public <T> TypeAdapter<T> create(Gson gson, TypeToken<T> type) {
        Class<? super T> raw = type.getRawType();
        return JsonModel.class.isAssignableFrom(raw) ? new ModelAdapter<>(raw) : null;
    }

    private static final class ModelAdapter<T> extends TypeAdapter<T> {

        private final Class<? super T> type;

        ModelAdapter(Class<? super T> type) {
            this.type = type;
        }

        @Override
        public T read(JsonReader in) throws IOException {
            if (in.peek() == JsonToken.NULL) {
                in.nextNull();
                return null;
            }
            return codec().fromJson(JsonData.parse(JsonParser.parseReader(in).toString()));
        }

        @Override
        public void write(JsonWriter out, T value) throws IOException {
            out.jsonValue(value == null ? "null" : ((JsonModel) value).toJsonString());
        }

        @SuppressWarnings("unchecked") // CODEC of a generated class is the codec of the class.
        private JsonCodec<T> codec() {
            try {
                return (JsonCodec<T>) type.getField("CODEC").get(null);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(type + " has no codec", e);
            }
        }
    }
}

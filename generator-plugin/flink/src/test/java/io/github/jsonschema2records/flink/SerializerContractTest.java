package io.github.jsonschema2records.flink;

import io.github.jsonschema2records.mapping.ValueContract;
import io.github.jsonschema2records.runtime.JsonModel;
import java.io.IOException;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import org.apache.flink.core.memory.DataInputDeserializer;
import org.apache.flink.core.memory.DataOutputSerializer;
import org.jspecify.annotations.Nullable;

/** Reads and writes the same values as JSON mappers do. */
class SerializerContractTest extends ValueContract {

    @Override
    protected Object read(String json, Type type) throws IOException {
        byte[] text = json.getBytes(StandardCharsets.UTF_8);
        DataOutputSerializer out = new DataOutputSerializer(text.length);
        out.writeInt(text.length);
        out.write(text);
        return serializer((Class<?>) type).deserialize(new DataInputDeserializer(out.getSharedBuffer()));
    }

    @Override
    protected String write(@Nullable Object value) {
        DataOutputSerializer out = new DataOutputSerializer(64);
        try {
            serializer(value.getClass()).serialize((JsonModel) value, out);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return new String(out.getSharedBuffer(), Integer.BYTES, out.length() - Integer.BYTES, StandardCharsets.UTF_8);
    }

    @SuppressWarnings("unchecked")
    private static JsonSerializer<JsonModel> serializer(Class<?> type) {
        return new JsonSerializer<>((Class<JsonModel>) type);
    }
}

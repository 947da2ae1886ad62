package io.github.jsonschema2records.fuzz.targets;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.jsonschema2records.jsonb.JsonModels;
import io.github.jsonschema2records.kafka.JsonSerde;
import io.github.jsonschema2records.mapping.Sample;
import io.github.jsonschema2records.runtime.JsonCodec;
import io.github.jsonschema2records.runtime.JsonModel;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbConfig;
import jakarta.json.bind.JsonbException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.apache.kafka.common.errors.SerializationException;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** A library that reads and writes generated types. */
interface Mapper {

    /** Reads a text, or throws an exception. */
    @Nullable
    Object read(byte[] json, Sample sample) throws Exception;

    /** Writes a value. */
    byte[] write(JsonModel value, Sample sample);

    /** Returns whether an exception says that the text is not valid. */
    boolean isRefusal(Exception exception);

    /** Returns whether the library can read a type as the whole text. */
    default boolean reads(Class<?> type) {
        return true;
    }

    /** Returns whether the library can write a value, which has this JSON. */
    default boolean writes(String json) {
        return true;
    }

    /** Jackson 2 with its module. */
    final class Jackson2 implements Mapper {

        private final ObjectMapper mapper = new ObjectMapper().findAndRegisterModules();

        @Override
        public Object read(byte[] json, Sample sample) throws IOException {
            return mapper.readValue(json, sample.type());
        }

        @Override
        public byte[] write(JsonModel value, Sample sample) {
            try {
                return mapper.writeValueAsBytes(value);
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        }

        @Override
        public boolean isRefusal(Exception exception) {
            return exception instanceof IOException;
        }
    }

    /** Jackson 3 with its module. */
    final class Jackson3 implements Mapper {

        private final JsonMapper mapper =
                JsonMapper.builder().findAndAddModules().build();

        @Override
        public Object read(byte[] json, Sample sample) {
            return mapper.readValue(json, sample.type());
        }

        @Override
        public byte[] write(JsonModel value, Sample sample) {
            return mapper.writeValueAsBytes(value);
        }

        @Override
        public boolean isRefusal(Exception exception) {
            return exception instanceof JacksonException;
        }
    }

    /** JSON-B with its serializers. */
    final class JsonB implements Mapper {

        private final Jsonb jsonb = JsonbBuilder.create(JsonModels.addTo(new JsonbConfig()));

        @Override
        public Object read(byte[] json, Sample sample) {
            return jsonb.fromJson(new String(json, StandardCharsets.UTF_8), sample.type());
        }

        @Override
        public byte[] write(JsonModel value, Sample sample) {
            return jsonb.toJson(value).getBytes(StandardCharsets.UTF_8);
        }

        @Override
        public boolean isRefusal(Exception exception) {
            return exception instanceof JsonbException;
        }

        /** Yasson reads an enum that is the whole text by the name of the constant. */
        @Override
        public boolean reads(Class<?> type) {
            return !type.isEnum();
        }

        /** Jakarta's generators do not escape half surrogate pairs. */
        @Override
        public boolean writes(String json) {
            return !json.contains("\\ud");
        }
    }

    /** Kafka's serializer and deserializer. */
    final class Kafka implements Mapper {

        @Override
        public @Nullable Object read(byte[] json, Sample sample) {
            return serde(sample).deserialize("topic", json);
        }

        @Override
        public byte[] write(JsonModel value, Sample sample) {
            return Objects.requireNonNull(serde(sample).serialize("topic", value));
        }

        @Override
        public boolean isRefusal(Exception exception) {
            return exception instanceof SerializationException;
        }

        @SuppressWarnings("unchecked")
        private static JsonSerde<JsonModel> serde(Sample sample) {
            return JsonSerde.of((JsonCodec<JsonModel>) sample.codec());
        }
    }
}

package io.github.jsonschema2records.runtime;

import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** Codec that parses texts with other limits than {@link JsonLimits#DEFAULTS}. */
final class LimitedCodec<T extends @Nullable Object> implements JsonCodec<T> {

    private final JsonCodec<T> codec;
    private final JsonLimits limits;

    LimitedCodec(JsonCodec<T> codec, JsonLimits limits) {
        this.codec = codec;
        this.limits = limits;
    }

    @Override
    public JsonCodec<T> withLimits(JsonLimits other) {
        return codec.withLimits(other);
    }

    @Override
    public T fromJson(byte[] json) {
        return fromJson(JsonDocument.of(json, limits));
    }

    @Override
    public T fromJson(String json) {
        return fromJson(JsonDocument.of(json, limits));
    }

    @Override
    public T fromJson(InputStream json) {
        return fromJson(JsonDocument.of(json, limits));
    }

    @Override
    public T fromJson(JsonDocument document) {
        return codec.fromJson(document);
    }

    @Override
    public T fromJson(JsonData json) {
        return fromJson(JsonDocument.of(json, limits));
    }

    @Override
    public ReadResult<T> tryFromJson(byte[] json) {
        return tryFromJson(JsonDocument.of(json, limits));
    }

    @Override
    public ReadResult<T> tryFromJson(String json) {
        return tryFromJson(JsonDocument.of(json, limits));
    }

    @Override
    public ReadResult<T> tryFromJson(InputStream json) {
        return tryFromJson(JsonDocument.of(json, limits));
    }

    @Override
    public ReadResult<T> tryFromJson(JsonData json) {
        return tryFromJson(JsonDocument.of(json, limits));
    }

    @Override
    public ReadResult<T> tryFromJson(JsonDocument document) {
        return codec.tryFromJson(document);
    }

    @Override
    public ReadResults<T> readAll(InputStream in) {
        return new ReadResults<>(codec, in, limits, !readsArrays());
    }

    @Override
    public ReadResults<T> readItems(InputStream in) {
        return new ReadResults<>(codec, in, limits, true);
    }

    @Override
    public boolean readsArrays() {
        return codec.readsArrays();
    }

    @Override
    public void write(JsonWriter writer, T value) {
        codec.write(writer, value);
    }

    @Override
    public byte[] toJson(T value) {
        return codec.toJson(value);
    }

    @Override
    public String toJsonString(T value) {
        return codec.toJsonString(value);
    }

    @Override
    public ValidationResult validate(T value) {
        return codec.validator().validate(JsonDocument.ofValue(toJson(value), limits));
    }

    @Override
    public SchemaValidator validator() {
        return codec.validator().withLimits(limits);
    }

    @Override
    public String schemaLocation() {
        return codec.schemaLocation();
    }

    @Override
    public boolean hasSecrets() {
        return codec.hasSecrets();
    }
}

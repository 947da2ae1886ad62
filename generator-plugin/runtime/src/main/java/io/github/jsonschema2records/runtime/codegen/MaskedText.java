package io.github.jsonschema2records.runtime.codegen;

import io.github.jsonschema2records.runtime.JsonDocument;
import io.github.jsonschema2records.runtime.JsonLimits;
import io.github.jsonschema2records.runtime.JsonModel;
import io.github.jsonschema2records.runtime.MaskedTokens;

/** Text of values with secrets, for {@code toString}. Not loaded as long as no such value is printed. */
public final class MaskedText {

    private static final String MASK = '"' + MaskedTokens.MASK + '"';

    private MaskedText() {}

    /** Returns the JSON text of a value with {@code "***"} for each secret. */
    public static String of(JsonModel value) {
        Secrets secrets = value.jsonCodec() instanceof Codec<?> codec ? codec.secrets() : null;
        return secrets == null ? value.toJsonString() : of(value.toJson(), secrets);
    }

    private static String of(byte[] json, Secrets secrets) {
        JsonDocument d = new JsonDocument(JsonLimits.ANY_SIZE);
        if (!d.parse(json)) {
            // A value that is not valid may have two members with the same name.
            return MASK;
        }
        return secrets.find(d).text(d, MASK);
    }
}

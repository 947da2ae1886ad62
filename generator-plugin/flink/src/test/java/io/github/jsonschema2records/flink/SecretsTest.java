package io.github.jsonschema2records.flink;

import io.github.jsonschema2records.mapping.SecretContract;
import io.github.jsonschema2records.mapping.sample.Login;
import java.nio.charset.StandardCharsets;
import org.apache.flink.types.Either;

class SecretsTest extends SecretContract {

    private static final JsonDeserializationSchema<Login> LOGINS = JsonDeserializationSchema.of(Login.class, "logins");

    /** Throws what a dead letter prints. Its components have the message, as users need it. */
    @Override
    protected Object read(String json) {
        Either<DeadLetter, Login> result = LOGINS.deserialize(json.getBytes(StandardCharsets.UTF_8));
        if (result.isLeft()) {
            throw new IllegalStateException(result.toString());
        }
        return result.right();
    }
}

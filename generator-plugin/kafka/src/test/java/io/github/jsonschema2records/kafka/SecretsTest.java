package io.github.jsonschema2records.kafka;

import io.github.jsonschema2records.mapping.SecretContract;
import io.github.jsonschema2records.mapping.sample.Login;
import java.nio.charset.StandardCharsets;

class SecretsTest extends SecretContract {

    @Override
    protected Object read(String json) {
        try (JsonSerde<Login> serde = JsonSerde.of(Login.CODEC)) {
            return serde.deserialize("logins", json.getBytes(StandardCharsets.UTF_8));
        }
    }
}

package io.github.jsonschema2records.jsonb;

import io.github.jsonschema2records.mapping.SecretContract;
import io.github.jsonschema2records.mapping.sample.Login;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbConfig;

class SecretsTest extends SecretContract {

    private final Jsonb jsonb = JsonbBuilder.create(JsonModels.addTo(new JsonbConfig()));

    @Override
    protected Object read(String json) {
        return jsonb.fromJson(json, Login.class);
    }
}

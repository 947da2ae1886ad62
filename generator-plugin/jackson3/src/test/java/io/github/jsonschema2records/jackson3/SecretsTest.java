package io.github.jsonschema2records.jackson3;

import io.github.jsonschema2records.mapping.SecretContract;
import io.github.jsonschema2records.mapping.sample.Login;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.json.JsonMapper;

/** A mapper with the module that quotes the source in its own exceptions. */
class SecretsTest extends SecretContract {

    private final JsonMapper mapper = JsonMapper.builder()
            .addModule(new JsonModelModule())
            .enable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
            .build();

    @Override
    protected Object read(String json) {
        return mapper.readValue(json, Login.class);
    }
}

package io.github.jsonschema2records.jackson2;

import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.jsonschema2records.mapping.SecretContract;
import io.github.jsonschema2records.mapping.sample.Login;
import java.io.IOException;

/** A mapper with the module that quotes the source in its own exceptions. */
class SecretsTest extends SecretContract {

    private final JsonMapper mapper = JsonMapper.builder()
            .addModule(new JsonModelModule())
            .enable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
            .build();

    @Override
    protected Object read(String json) throws IOException {
        return mapper.readValue(json, Login.class);
    }
}

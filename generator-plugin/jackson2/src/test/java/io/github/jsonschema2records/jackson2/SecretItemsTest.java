package io.github.jsonschema2records.jackson2;

import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.jsonschema2records.mapping.SecretContract;
import io.github.jsonschema2records.mapping.sample.Login;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** Secrets of items of a list in a map, which Jackson's own deserializers read. */
class SecretItemsTest extends SecretContract {

    private final JsonMapper mapper = JsonMapper.builder()
            .addModule(new JsonModelModule())
            .enable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
            .build();

    @Override
    protected Object read(String json) throws IOException {
        return mapper.readValue("{\"logins\":[" + json + "]}", new TypeReference<Map<String, List<Login>>>() {});
    }
}

package io.github.jsonschema2records.jackson3;

import io.github.jsonschema2records.mapping.SecretContract;
import io.github.jsonschema2records.mapping.sample.Login;
import java.util.List;
import java.util.Map;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Secrets of items of a list in a map, which Jackson's own deserializers read. */
class SecretItemsTest extends SecretContract {

    private final JsonMapper mapper = JsonMapper.builder()
            .addModule(new JsonModelModule())
            .enable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
            .build();

    @Override
    protected Object read(String json) {
        return mapper.readValue("{\"logins\":[" + json + "]}", new TypeReference<Map<String, List<Login>>>() {});
    }
}

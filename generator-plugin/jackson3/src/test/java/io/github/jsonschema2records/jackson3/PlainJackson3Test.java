package io.github.jsonschema2records.jackson3;

import io.github.jsonschema2records.mapping.ViolationContract;
import java.lang.reflect.Type;
import tools.jackson.databind.json.JsonMapper;

/** A mapper without the module, which knows generated types by their annotations alone. */
class PlainJackson3Test extends ViolationContract {

    private final JsonMapper mapper = new JsonMapper();

    @Override
    protected Object read(String json, Type type) {
        return mapper.readValue(json, mapper.getTypeFactory().constructType(type));
    }

    @Override
    protected String write(Object value) {
        return mapper.writeValueAsString(value);
    }

    @Override
    protected boolean isExact() {
        return false;
    }

    @Override
    protected boolean readsNull() {
        return false;
    }
}

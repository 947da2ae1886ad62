package io.github.jsonschema2records.jackson3;

import io.github.jsonschema2records.mapping.FieldContract;
import java.lang.reflect.Type;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.cbor.CBORMapper;

/** A mapper of CBOR with the module. JSON is converted to CBOR and back by trees with exact numbers. */
class CborTest extends FieldContract {

    private final JsonMapper json = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();
    private final CBORMapper mapper = CBORMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .addModule(new JsonModelModule())
            .build();

    @Override
    protected Object read(String text, Type type) {
        byte[] cbor = mapper.writeValueAsBytes(json.readTree(text));
        return mapper.readValue(cbor, mapper.getTypeFactory().constructType(type));
    }

    @Override
    protected String write(Object value) {
        byte[] cbor = mapper.writeValueAsBytes(value);
        return json.writeValueAsString(mapper.readTree(cbor));
    }
}

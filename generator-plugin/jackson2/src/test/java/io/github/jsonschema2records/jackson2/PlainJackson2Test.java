package io.github.jsonschema2records.jackson2;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.PackageVersion;
import io.github.jsonschema2records.mapping.OrderPatch;
import io.github.jsonschema2records.mapping.ViolationContract;
import io.github.jsonschema2records.runtime.JsonData;
import io.github.jsonschema2records.runtime.JsonField;
import java.io.IOException;
import java.lang.reflect.Type;
import org.junit.jupiter.api.Test;

/** A mapper without the module, which knows generated types by their annotations alone. */
class PlainJackson2Test extends ViolationContract {

    private final ObjectMapper mapper = new ObjectMapper();

    @Override
    protected Object read(String json, Type type) throws IOException {
        return mapper.readValue(json, mapper.constructType(type));
    }

    @Override
    protected String write(Object value) throws IOException {
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

    @Test
    void theVersionIsTheOneThatTheBuildNames() {
        assertThat(PackageVersion.VERSION).hasToString(System.getProperty("jackson.version"));
    }

    /** A plain mapper does not distinguish fields that are absent from those that are null. */
    @Test
    void fieldsHaveTwoStates() throws IOException {
        OrderPatch patch = (OrderPatch) read("{\"note\":\"text\",\"next\":{\"any\":[1]}}", OrderPatch.class);
        assertThat(patch.note()).isEqualTo(JsonField.of("text"));
        assertThat(patch.next().value().any()).isEqualTo(JsonField.of(JsonData.parse("[1]")));
        assertThat(write(patch))
                .isEqualTo("{\"note\":\"text\",\"lines\":null,\"next\":{\"note\":null,\"lines\":null,"
                        + "\"next\":null,\"any\":[1]},\"any\":null}");
        assertThat(write(OrderPatch.EMPTY)).isEqualTo(write(OrderPatch.NULLS));
    }
}

package io.github.jsonschema2records.jackson2;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.PackageVersion;
import io.github.jsonschema2records.mapping.ViolationContract;
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
}

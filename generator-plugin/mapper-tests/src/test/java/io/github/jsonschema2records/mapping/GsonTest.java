package io.github.jsonschema2records.mapping;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import java.lang.reflect.Type;

/** Gson with the adapter of the cookbook. */
class GsonTest extends MapperContract {

    private final Gson gson = new GsonBuilder()
            .registerTypeAdapterFactory(new ModelAdapterFactory())
            .create();

    @Override
    protected Object read(String json, Type type) {
        return gson.fromJson(json, type);
    }

    @Override
    protected String write(Object value) {
        return gson.toJson(value);
    }

    @Override
    protected boolean readsNull() {
        return false;
    }
}

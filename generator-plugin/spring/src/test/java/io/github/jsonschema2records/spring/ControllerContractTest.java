package io.github.jsonschema2records.spring;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jsonschema2records.mapping.FieldContract;
import io.github.jsonschema2records.runtime.InvalidInstanceException;
import io.github.jsonschema2records.runtime.JsonArray;
import io.github.jsonschema2records.runtime.JsonData;
import io.github.jsonschema2records.runtime.JsonObject;
import io.github.jsonschema2records.runtime.JsonString;
import io.github.jsonschema2records.runtime.Violation;
import io.github.jsonschema2records.runtime.ViolationKind;
import io.github.jsonschema2records.spring.app.Echo;
import java.lang.reflect.Type;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.springframework.web.util.UriUtils;

/** Reads and writes the same values as JSON mappers do, in requests and responses. */
class ControllerContractTest extends FieldContract {

    private static Server server;
    private static Echo echo;

    @BeforeAll
    static void start() {
        server = new Server();
        echo = server.bean(Echo.class);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Override
    protected Object read(String json, Type type) throws Exception {
        echo.type = type;
        HttpResponse<String> answer = server.post("/read", json);
        if (answer.statusCode() == 200) {
            return echo.value;
        }
        assertThat(answer.statusCode()).isEqualTo(422);
        JsonArray errors = (JsonArray) ((JsonObject) JsonData.parse(answer.body())).get("errors");
        throw new InvalidInstanceException(errors.items().stream()
                .map(error -> violation((JsonObject) error, type))
                .toList());
    }

    /** The contract expects locations that start at the value, not at the list around it. */
    private static Violation violation(JsonObject error, Type type) {
        String pointer = UriUtils.decode(text(error, "pointer").substring(1), StandardCharsets.UTF_8);
        String location = type instanceof Class ? pointer : pointer.replaceFirst("^/[0-9]+", "");
        return Violation.builder(ViolationKind.SCHEMA, "error", text(error, "detail"))
                .instance(location, location)
                .build();
    }

    private static String text(JsonObject error, String name) {
        return ((JsonString) error.get(name)).value();
    }

    @Override
    protected String write(Object value) throws Exception {
        echo.value = value;
        return server.get("/write").body();
    }
}

package io.github.jsonschema2records.spring;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jsonschema2records.mapping.SecretContract;
import io.github.jsonschema2records.mapping.sample.Login;
import io.github.jsonschema2records.spring.app.Echo;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** Reads request bodies. A refusal is the problem detail that the client gets. */
class SecretsTest extends SecretContract {

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
    protected Object read(String json) throws Exception {
        echo.type = Login.class;
        HttpResponse<String> answer = server.post("/read", json);
        if (answer.statusCode() == 200) {
            return echo.value;
        }
        assertThat(answer.statusCode()).isIn(400, 422);
        throw new IllegalArgumentException(answer.body() + answer.headers());
    }
}

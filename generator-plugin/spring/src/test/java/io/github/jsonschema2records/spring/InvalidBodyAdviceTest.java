package io.github.jsonschema2records.spring;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jsonschema2records.runtime.JsonArray;
import io.github.jsonschema2records.runtime.JsonData;
import io.github.jsonschema2records.runtime.JsonObject;
import io.github.jsonschema2records.runtime.JsonString;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Sends requests to a Spring Boot application on a port of this machine. */
class InvalidBodyAdviceTest {

    private static final String EVENT = """
            {"version":"0","id":"1","detail-type":"Batch Job Archived","source":"aws.batch","account":"123456789012",\
            "time":"2026-04-01T06:00:00Z","region":"us-east-1","resources":[],"detail":{"jobId":"1","new":[1,null]}}""";

    private static Server server;

    @BeforeAll
    static void start() {
        server = new Server();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void aValidBodyIsReadAndWritten() throws Exception {
        HttpResponse<String> answer = server.post("/event", EVENT);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(JsonData.parse(answer.body())).isEqualTo(JsonData.parse(EVENT));
    }

    @Test
    void anInvalidBodyIsAProblemWithItsViolations() throws Exception {
        HttpResponse<String> answer = server.post("/event", EVENT.replace("\"id\":\"1\"", "\"id\":1"));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.headers().firstValue("content-type")).hasValue("application/problem+json");
        JsonObject problem = (JsonObject) JsonData.parse(answer.body());
        assertThat(text(problem, "title")).isEqualTo("Unprocessable Content");
        assertThat(text(problem, "detail")).isEqualTo("The request body does not conform to its schema.");
        assertThat(text(problem, "instance")).isEqualTo("/event");
        assertThat(errors(answer)).containsExactly("1:21 #/id must be a string, but is an integer");
    }

    @Test
    void pointersStartAtTheBody() throws Exception {
        HttpResponse<String> answer = server.post(
                "/events", "[" + EVENT + "," + EVENT.replace("\"resources\":[]", "\"resources\":[\"a\",7]") + "]");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(errors(answer)).containsExactly("1:385 #/1/resources/1 must be a string, but is an integer");
    }

    @Test
    void aBodyThatIsNotJsonIsABadRequest() throws Exception {
        for (String body : List.of("{", "", "[1,]")) {
            HttpResponse<String> answer = server.post("/event", body);
            assertThat(answer.statusCode()).as(body).isEqualTo(400);
            assertThat(text((JsonObject) JsonData.parse(answer.body()), "detail"))
                    .isEqualTo("Failed to read request");
        }
    }

    @Test
    void aMistakeOfTheProgramIsAnErrorOfTheServer() throws Exception {
        assertThat(server.post("/mistake", "").statusCode()).isEqualTo(500);
    }

    private static List<String> errors(HttpResponse<String> answer) {
        JsonObject problem = (JsonObject) JsonData.parse(answer.body());
        return ((JsonArray) problem.get("errors"))
                .items().stream()
                        .map(JsonObject.class::cast)
                        .map(error -> error.get("line") + ":" + error.get("column") + " " + text(error, "pointer") + " "
                                + text(error, "detail"))
                        .toList();
    }

    private static String text(JsonObject object, String name) {
        return ((JsonString) object.get(name)).value();
    }
}

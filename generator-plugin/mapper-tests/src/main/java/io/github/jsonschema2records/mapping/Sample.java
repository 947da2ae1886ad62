package io.github.jsonschema2records.mapping;

import io.github.jsonschema2records.awsbatch.BatchEvent;
import io.github.jsonschema2records.mapping.sample.Bound;
import io.github.jsonschema2records.mapping.sample.Color;
import io.github.jsonschema2records.mapping.sample.Maybe;
import io.github.jsonschema2records.mapping.sample.Order;
import io.github.jsonschema2records.mapping.sample.Payment;
import io.github.jsonschema2records.mapping.sample.Point;
import io.github.jsonschema2records.mapping.sample.Reference;
import io.github.jsonschema2records.mapping.sample.Scores;
import io.github.jsonschema2records.mapping.sample.Shape;
import io.github.jsonschema2records.mapping.sample.Status;
import io.github.jsonschema2records.mapping.sample.Tree;
import io.github.jsonschema2records.mapping.sample.Wide;
import io.github.jsonschema2records.runtime.JsonCodec;
import io.github.jsonschema2records.runtime.JsonModel;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/**
 * A generated type, with JSON that it accepts and JSON that it refuses.
 *
 * @param type the class
 * @param codec its codec
 * @param valid JSON texts that conform to the schema
 * @param invalid JSON texts that do not
 */
public record Sample(
        Class<? extends JsonModel> type,
        JsonCodec<? extends JsonModel> codec,
        List<String> valid,
        List<String> invalid) {

    /** Every kind of type that the generator makes. */
    public static final List<Sample> ALL = List.of(
            new Sample(Order.class, Order.CODEC, List.of("""
                            {"id":"AB1234","lines":[{"sku":"a","quantity":2,"paid-with":"cash"}]}""", """
                            {"id":"AB1234","json":"x","note":null,"lines":[{"sku":"a","quantity":99}],
                             "labels":{"b":"1","a":"2"},"extra":[1,{"x":null,"y":[]}],"more":"\\u00e9\\ud83d\\ude00"}""", """
                            {"id":"AB1234","note":"text","lines":[{"sku":"\\"","quantity":1}]}"""), List.of("""
                            {"id":"nope","note":7,"lines":[]}""", """
                            {"id":"AB1234","lines":[{"sku":"a","quantity":"200"},{"quantity":100,"other":1}]}""", "[]")),
            new Sample(
                    Order.Line.class,
                    Order.Line.CODEC,
                    List.of("{\"sku\":\"a\",\"quantity\":2}"),
                    List.of("{\"sku\":\"a\",\"quantity\":200}", "{\"sku\":\"a\",\"quantity\":\"2\"}")),
            new Sample(
                    Shape.class,
                    Shape.CODEC,
                    List.of("{\"kind\":\"circle\",\"radius\":1.5}", "{\"kind\":\"square\",\"side\":2,\"x\":{}}"),
                    List.of("{\"kind\":\"square\",\"side\":-1}", "{\"kind\":\"line\"}")),
            new Sample(
                    Payment.class,
                    Payment.CODEC,
                    List.of("{\"iban\":\"DE1\"}", "{\"card\":\"1\",\"month\":12}"),
                    List.of("{\"card\":\"1\",\"month\":13}", "{\"cash\":1}")),
            new Sample(
                    Reference.class,
                    Reference.CODEC,
                    List.of("\"text\"", "42", "[\"a\",\"b\"]", "{\"href\":\"https://example.com/\"}"),
                    List.of("\"\"", "1.5", "[1]", "{}", "true")),
            new Sample(
                    Bound.class, Bound.CODEC, List.of("{\"size\":1}", "{\"size\":21}"), List.of("{\"size\":15}", "{}")),
            new Sample(Status.class, Status.CODEC, List.of("\"in-progress\"", "\"new one\""), List.of("1", "{}")),
            new Sample(
                    Color.class, Color.CODEC, List.of("\"light-green\"", "\"BLUE\""), List.of("\"LIGHT_GREEN\"", "3")),
            new Sample(
                    Point.class,
                    Point.CODEC,
                    List.of("[\"a\",1]", "[\"a\",1,true,false]"),
                    List.of("[\"a\"]", "[1,\"a\"]", "[\"a\",1,2]")),
            new Sample(
                    Scores.class,
                    Scores.CODEC,
                    List.of("{}", "{\"b\":1,\"a\":2}"),
                    List.of("{\"a\":-1}", "{\"a\":\"1\"}")),
            new Sample(
                    Wide.class,
                    Wide.CODEC,
                    List.of("""
                            {"long":9223372036854775807,"big":123456789012345678901234567890,"decimal":0.1,
                             "millis":1700000000001,"any":[true,{"a":null}],"z":2500.5}""", "{\"long\":-9223372036854775808,\"decimal\":-0.25,\"any\":\"2024-01-01T00:00:00Z\"}"),
                    List.of("{\"big\":7,\"decimal\":\"1\",\"z\":null}")),
            new Sample(Maybe.class, Maybe.CODEC, List.of("{\"id\":1}"), List.of("{\"id\":\"1\"}", "[]")),
            new Sample(
                    Tree.class,
                    Tree.CODEC,
                    List.of("{\"name\":\"a\",\"children\":[{\"name\":\"b\",\"children\":[]},{\"name\":\"c\"}]}"),
                    List.of("{\"name\":\"a\",\"children\":[{\"name\":\"b\",\"children\":[{}]}]}")),
            new Sample(
                    BatchEvent.class,
                    BatchEvent.CODEC,
                    List.of(
                            event("batch-job-queue-blocked"),
                            event("batch-service-job-state-change.succeeded"),
                            event("made-ecs-task.running")),
                    List.of(event("broken-job-state-change"), "{\"source\":\"aws.batch\"}")));

    /** Returns an event of the examples. */
    private static String event(String name) {
        try (InputStream in = Sample.class.getResourceAsStream("/events/" + name + ".json")) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return type.getSimpleName();
    }
}

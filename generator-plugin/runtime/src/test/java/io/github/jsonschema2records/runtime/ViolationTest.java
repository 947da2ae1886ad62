package io.github.jsonschema2records.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class ViolationTest {

    private static Violation.Builder status() {
        return Violation.builder(ViolationKind.SCHEMA, "enum", "\"X\"", "A, B")
                .instance("/detail/status", "detail.status")
                .position(12, 15)
                .keyword("enum", "/properties/status/enum", "https://example.com/s.json#/properties/status/enum")
                .value("\"X\"")
                .suggestion("A")
                .excerpt("   12 | \"X\"\n      | ^^^");
    }

    @Test
    void hasWhatItWasBuiltFrom() {
        Violation violation = status().build();
        assertThat(violation.kind()).isEqualTo(ViolationKind.SCHEMA);
        assertThat(violation.instanceLocation()).isEqualTo("/detail/status");
        assertThat(violation.path()).isEqualTo("detail.status");
        assertThat(violation.line()).isEqualTo(12);
        assertThat(violation.column()).isEqualTo(15);
        assertThat(violation.keyword()).isEqualTo("enum");
        assertThat(violation.keywordLocation()).isEqualTo("/properties/status/enum");
        assertThat(violation.absoluteKeywordLocation()).isEqualTo("https://example.com/s.json#/properties/status/enum");
        assertThat(violation.messageKey()).isEqualTo("enum");
        assertThat(violation.arguments()).containsExactly("\"X\"", "A, B");
        assertThat(violation.message()).isEqualTo("\"X\" is not one of A, B");
        assertThat(violation.value()).isEqualTo("\"X\"");
        assertThat(violation.suggestion()).isEqualTo("A");
        assertThat(violation.excerpt()).isEqualTo("   12 | \"X\"\n      | ^^^");
    }

    @Test
    void isOneLine() {
        assertThat(status().build()).hasToString("12:15: detail.status: \"X\" is not one of A, B");
        assertThat(status().instance("", "").build()).hasToString("12:15: (root): \"X\" is not one of A, B");
        assertThat(status().position(0, 0).build()).hasToString("detail.status: \"X\" is not one of A, B");
        assertThat(Violation.builder(ViolationKind.SYNTAX, "syntax", "expected a value, found ']'")
                        .position(1, 4)
                        .build())
                .hasToString("1:4: expected a value, found ']'");
        assertThat(Violation.builder(ViolationKind.BINDING, "unbound").build())
                .hasToString("(root): is valid, but cannot be represented in Java");
    }

    @Test
    void withoutItsPositionTheInstanceLocationComesFirst() {
        Violation violation = status().build().withoutPosition();
        assertThat(violation).hasToString("detail.status: \"X\" is not one of A, B");
        assertThat(violation).isEqualTo(status().position(0, 0).excerpt("").build());
    }

    @Test
    void isEmptyWhereNothingIsSaid() {
        Violation violation =
                Violation.builder(ViolationKind.LIMIT, "limit", "too long").build();
        assertThat(violation.instanceLocation()).isEmpty();
        assertThat(violation.path()).isEmpty();
        assertThat(violation.line()).isZero();
        assertThat(violation.column()).isZero();
        assertThat(violation.keyword()).isNull();
        assertThat(violation.keywordLocation()).isNull();
        assertThat(violation.absoluteKeywordLocation()).isNull();
        assertThat(violation.value()).isNull();
        assertThat(violation.suggestion()).isNull();
        assertThat(violation.excerpt()).isEmpty();
    }

    @Test
    void isAValue() {
        Violation violation = status().build();
        assertThat(violation).isEqualTo(status().build()).hasSameHashCodeAs(status().build());
        List<Violation> others = List.of(
                Violation.builder(ViolationKind.SCHEMA, "enum").build(),
                status().instance("/x", "detail.status").build(),
                status().instance("/detail/status", "x").build(),
                status().position(13, 15).build(),
                status().position(12, 16).build(),
                status().keyword("x", "/properties/status/enum", "https://example.com/s.json#/properties/status/enum")
                        .build(),
                status().keyword("enum", "/x", "https://example.com/s.json#/properties/status/enum")
                        .build(),
                status().keyword("enum", "/properties/status/enum", "x").build(),
                status().value(null).build(),
                status().suggestion(null).build(),
                status().excerpt("").build());
        assertThat(others).doesNotContain(violation).doesNotHaveDuplicates();
        assertThat(violation.equals(violation)).isTrue();
        assertThat(violation).isNotEqualTo("x");
    }

    @Test
    void cannotBeChanged() {
        List<String> arguments = status().build().arguments();
        assertThatThrownBy(() -> arguments.add("x")).isInstanceOf(UnsupportedOperationException.class);
        String[] given = {"A"};
        Violation violation =
                Violation.builder(ViolationKind.SCHEMA, "x-rule", given).build();
        given[0] = "B";
        assertThat(violation.message()).isEqualTo("A");
    }

    @Test
    void survivesSerialization() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(new InvalidInstanceException(List.of(status().build())));
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            InvalidInstanceException copy = (InvalidInstanceException) in.readObject();
            assertThat(copy.violations()).containsExactly(status().build());
        }
    }

    @Test
    void isAJsonObject() {
        Violation violation = status().build();
        assertThat(new String(violation.toJson(), StandardCharsets.UTF_8))
                .isEqualTo("{\"kind\":\"SCHEMA\",\"instanceLocation\":\"/detail/status\",\"line\":12,\"column\":15,"
                        + "\"keyword\":\"enum\",\"keywordLocation\":\"/properties/status/enum\","
                        + "\"absoluteKeywordLocation\":\"https://example.com/s.json#/properties/status/enum\","
                        + "\"messageKey\":\"enum\",\"message\":\"\\\"X\\\" is not one of A, B\","
                        + "\"value\":\"\\\"X\\\"\",\"suggestion\":\"A\"}");
        assertThat(Violation.builder(ViolationKind.SYNTAX, "syntax", "no value")
                        .build()
                        .toJsonData())
                .isEqualTo(JsonData.parse("{\"kind\":\"SYNTAX\",\"instanceLocation\":\"\",\"messageKey\":\"syntax\","
                        + "\"message\":\"no value\"}"));
    }
}

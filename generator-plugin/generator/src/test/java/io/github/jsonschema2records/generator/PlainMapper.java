package io.github.jsonschema2records.generator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.jsonschema2records.runtime.InvalidInstanceException;
import io.github.jsonschema2records.runtime.JsonData;
import io.github.jsonschema2records.runtime.SchemaValidator;
import io.github.jsonschema2records.runtime.Violation;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.json.JsonMapper;

/** A mapper of Jackson that knows generated types by their annotations alone. */
final class PlainMapper {

    private static final StreamReadConstraints DEEP = StreamReadConstraints.builder()
            .maxNestingDepth(Integer.MAX_VALUE)
            .maxNumberLength(Integer.MAX_VALUE)
            .build();

    private final JsonMapper mapper = JsonMapper.builder(
                    JsonFactory.builder().streamReadConstraints(DEEP).build())
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private final GeneratedType type;

    PlainMapper(GeneratedType type) {
        this.type = type;
    }

    /** The JSON is read to the value, and the value is written to the JSON, alone and in a list. */
    void reads(byte[] json, Object value) {
        if (JsonData.parse(json).equals(JsonData.ofNull())) {
            return; // Jackson's null is null, whatever the type.
        }
        assertThat(mapper.readValue(json, type.type())).isEqualTo(value);
        assertThat(JsonData.parse(mapper.writeValueAsBytes(value))).isEqualTo(JsonData.parse(json));
        String list = "[" + mapper.writeValueAsString(value) + "]";
        JavaType listType = mapper.getTypeFactory().constructCollectionType(List.class, type.type());
        Object read = mapper.readValue(list, listType);
        assertThat(read).isEqualTo(List.of(value));
        assertThat(JsonData.parse(mapper.writeValueAsString(List.of(value)))).isEqualTo(JsonData.parse(list));
    }

    /** The JSON is refused with the violations of its compact text, which have no positions then. */
    void refuses(byte[] json, SchemaValidator validator) {
        JsonData data = JsonData.parse(json);
        if (data.equals(JsonData.ofNull())) {
            return;
        }
        List<Violation> violations = validator.validate(data.toJson()).violations();
        assertThatThrownBy(() -> mapper.readValue(json, type.type()))
                .isInstanceOf(JacksonException.class)
                .cause()
                .isInstanceOfSatisfying(
                        InvalidInstanceException.class,
                        e -> assertThat(e.violations())
                                .extracting(PlainMapper::withoutPosition)
                                .isEqualTo(violations.stream()
                                        .map(PlainMapper::withoutPosition)
                                        .toList()));
    }

    private static String withoutPosition(Violation violation) {
        return violation.instanceLocation() + ": " + violation.message();
    }
}

package io.github.jsonschema2records.jackson2;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.cbor.databind.CBORMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.github.jsonschema2records.mapping.FieldContract;
import io.github.jsonschema2records.mapping.sample.Order;
import io.github.jsonschema2records.mapping.sample.Shape;
import io.github.jsonschema2records.mapping.sample.Wide;
import io.github.jsonschema2records.runtime.JsonData;
import io.github.jsonschema2records.runtime.JsonDocument;
import io.github.jsonschema2records.runtime.JsonLimits;
import io.github.jsonschema2records.runtime.JsonObject;
import io.github.jsonschema2records.runtime.Violation;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class JsonModelModuleTest extends FieldContract {

    private static final String ORDER = """
            {"id":"AB1234","note":null,"lines":[{"sku":"a","quantity":2}],"big":1e400,"exact":0.10}""";

    private static final String WRONG = """
            {"id": "AB1234",
             "lines": [
               {"sku": "a", "quantity": 200}]}""";

    private final JsonMapper mapper = JsonMapper.builder().findAndAddModules().build();

    @Override
    protected Object read(String json, Type type) throws IOException {
        return mapper.readValue(json, mapper.getTypeFactory().constructType(type));
    }

    @Override
    protected String write(Object value) throws IOException {
        return mapper.writeValueAsString(value);
    }

    @Test
    void violationsHaveThePositionsOfTheSource() throws IOException {
        InvalidInputException exception =
                catchThrowableOfType(InvalidInputException.class, () -> mapper.readValue(WRONG, Order.class));

        assertThat(exception.violations()).hasSize(1);
        Violation violation = exception.violations().get(0);
        assertThat(violation).hasToString("3:29: lines[0].quantity: 200 is greater than the maximum 99");
        assertThat(violation.excerpt()).isEmpty();
        assertThat(exception.getLocation().getLineNr()).isEqualTo(1);
        assertThat(exception.getTargetType()).isEqualTo(Order.class);
    }

    @Test
    void locationsAreThoseOfTheValueInItsPlace() throws IOException {
        String json = "[\n" + ORDER + ",\n" + WRONG + "]";
        InvalidInputException exception =
                catchThrowableOfType(InvalidInputException.class, () -> mapper.readValue(json, Order[].class));

        assertThat(exception.violations().get(0))
                .hasToString("5:29: lines[0].quantity: 200 is greater than the maximum 99");
        assertThat(exception.getLocation().getLineNr()).isEqualTo(3);
        assertThat(exception.getPath()).hasSize(1);
    }

    @Test
    void anySourceOfJson() throws IOException {
        Order order = Order.fromJson(ORDER);
        byte[] bytes = ORDER.getBytes(StandardCharsets.UTF_8);
        assertThat(mapper.readValue(bytes, Order.class)).isEqualTo(order);
        assertThat(mapper.readValue(new ByteArrayInputStream(bytes), Order.class))
                .isEqualTo(order);
        assertThat(mapper.readValue(new StringReader(ORDER), Order.class)).isEqualTo(order);
        JsonNode tree = mapper.readTree(ORDER.replace("1e400", "1.5"));
        assertThat(mapper.treeToValue(tree, Order.class).lines()).isEqualTo(order.lines());
        assertThat(mapper.convertValue(order, Order.class).note().isNull()).isTrue();
        assertThat((Object) mapper.valueToTree(order).get("lines")).isEqualTo(tree.get("lines"));
    }

    @Test
    void textOfNumbersIsKept() throws IOException {
        Order order = mapper.readValue(ORDER, Order.class);
        assertThat(order.additionalProperties().get("exact")).hasToString("0.10");
        assertThat(mapper.writeValueAsString(order)).isEqualTo(ORDER);
    }

    @Test
    void otherFormats() throws IOException {
        String json = "{\"long\":9223372036854775807,\"big\":123456789012345678901234567890,\"decimal\":0.12,"
                + "\"any\":[true,null,\"x\"]}";
        Wide wide = Wide.fromJson(json);
        for (ObjectMapper other : List.of(
                CBORMapper.builder().addModule(new JsonModelModule()).build(),
                YAMLMapper.builder().addModule(new JsonModelModule()).build())) {
            byte[] written = other.writeValueAsBytes(wide);
            assertThat(other.readValue(written, Wide.class)).isEqualTo(wide);
        }
    }

    @Test
    void violationsOfYamlHavePositions() throws IOException {
        YAMLMapper yaml = YAMLMapper.builder().addModule(new JsonModelModule()).build();
        InvalidInputException exception = catchThrowableOfType(
                InvalidInputException.class, () -> yaml.readValue("id: AB1234\nlines:\n  - sku: 1\n", Order.class));
        assertThat(exception.violations()).extracting(Violation::line).contains(3);
        assertThat(exception.violations())
                .extracting(Violation::instanceLocation)
                .contains("/lines/0/sku");
    }

    @Test
    void documentsOfParsersAndTrees() throws IOException {
        try (JsonParser parser = mapper.createParser("[{\"sku\":\"a\",\"quantity\":1}, {\"quantity\":\"x\"}]")) {
            parser.nextToken();
            List<Boolean> valid = new ArrayList<>();
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                valid.add(Order.Line.CODEC.validator().isValid(JsonDocuments.of(parser)));
            }
            assertThat(valid).containsExactly(true, false);
        }
        JsonNode tree = mapper.readTree("{\"kind\":\"circle\",\"radius\":2}");
        JsonDocument document = JsonDocuments.of(tree);
        assertThat(Shape.CODEC.fromJson(document)).isEqualTo(Shape.CODEC.fromJson(tree.toString()));
    }

    @Test
    void jsonDataIsRead() throws IOException {
        assertThat(mapper.readValue("{\"a\":1.50}", JsonObject.class)).hasToString("{\"a\":1.50}");
        assertThat(mapper.readValue("null", JsonData.class)).isEqualTo(JsonData.ofNull());
        JsonMappingException exception =
                catchThrowableOfType(JsonMappingException.class, () -> mapper.readValue("[]", JsonObject.class));
        assertThat(exception.getOriginalMessage()).isEqualTo("no JsonObject, but of JSON type array");
    }

    @Test
    void indentedTextAndEscapes() throws IOException {
        Shape shape = Shape.CODEC.fromJson("{\"kind\":\"square\",\"side\":2,\"name\":\"\u00e9\"}");
        assertThat(mapper.writerWithDefaultPrettyPrinter().writeValueAsString(shape))
                .contains("\n  \"side\" : 2");
        assertThat(JsonMapper.builder()
                        .findAndAddModules()
                        .enable(SerializationFeature.INDENT_OUTPUT)
                        .build()
                        .writeValueAsString(List.of(shape)))
                .contains("\"side\" : 2");
        assertThat(mapper.writer().with(JsonWriteFeature.ESCAPE_NON_ASCII).writeValueAsString(shape))
                .contains("\\u00E9");
    }

    @Test
    void duplicateNamesAndLimits() throws IOException {
        InvalidInputException duplicate = catchThrowableOfType(
                InvalidInputException.class,
                () -> mapper.readValue("{\"sku\":\"a\",\n\"sku\":\"b\",\"quantity\":1}", Order.Line.class));
        assertThat(duplicate.violations().get(0).message()).contains("\"sku\" already, at line 1, column 2");
        assertThat(duplicate.violations().get(0).line()).isEqualTo(2);

        JsonMapper limited = JsonMapper.builder(JsonFactory.builder()
                        .streamReadConstraints(StreamReadConstraints.defaults())
                        .build())
                .addModule(new JsonModelModule(JsonLimits.DEFAULTS.withMaxDepth(2)))
                .build();
        InvalidInputException deep =
                catchThrowableOfType(InvalidInputException.class, () -> limited.readValue(ORDER, Order.class));
        assertThat(deep.violations().get(0).kind()).hasToString("LIMIT");
    }
}

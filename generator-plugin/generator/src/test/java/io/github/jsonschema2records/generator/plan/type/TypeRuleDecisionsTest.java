package io.github.jsonschema2records.generator.plan.type;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jsonschema2records.generator.Generator;
import io.github.jsonschema2records.generator.GeneratorOptions;
import io.github.jsonschema2records.generator.diagnostic.Diagnostics;
import io.github.jsonschema2records.generator.load.SchemaInput.ValueInput;
import io.github.jsonschema2records.generator.load.SourceParser;
import java.net.URI;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rule that counts for the property {@code at}, by its text; the schema is {@code https://acme.com/v1/order}. */
class TypeRuleDecisionsTest {

    private static final String SCHEMA = """
            { "$id": "https://acme.com/v1/order", "type": "object",
              "properties": { "at": { "$ref": "#/$defs/time" }, "n": { "type": "integer" } },
              "$defs": { "time": { "type": "string", "format": "date-time" } } }
            """;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            format=date-time:java.time.Instant                                               | Instant
            format=date:java.time.Instant                                                    | String
            jsonType=string:java.net.URI                                                     | URI
            jsonType=string:java.net.URI format=date-time:java.time.Instant                  | Instant
            format=date-time:java.time.Instant jsonType=string,format=date-time:java.net.URI | URI
            place=#/properties/at:java.util.UUID format=date-time:java.time.Instant          | UUID
            place=#/$defs/time:java.util.UUID                                                | UUID
            place=#/properties/at:java.util.UUID place=#/$defs/time:java.net.URI             | UUID
            place=#/properties/*:java.util.UUID                                              | UUID
            place=#/*:java.util.UUID                                                         | String
            place=#/**:java.util.UUID                                                        | UUID
            place=#/**/at:java.util.UUID                                                     | UUID
            place=#/**/t:java.util.UUID                                                      | String
            place=order#/properties/a*:java.util.UUID                                        | UUID
            place=v1/order#/properties/a*:java.util.UUID                                     | UUID
            place=rder#/properties/a*:java.util.UUID                                         | String
            place=https://acme.com/**#/properties/at:java.util.UUID                          | UUID
            place=https://acme.com/*#/properties/at:java.util.UUID                           | String
            place=dir/order.json#/properties/at:java.util.UUID                               | UUID
            place=*.json#/properties/at:java.util.UUID                                       | UUID
            format=date-time,converter=a.C:com.acme.Time                                     | Time
            jsonType=string,converter=a.C:com.acme.Time format=date-time:java.time.Instant   | Instant
            place=#/properties/*,converter=a.C:a.Time place=#/properties/at:java.net.URI     | Time
            place=#/**,jsonType=integer,converter=a.C:a.Time                                 | String
            place=#/properties/at.:java.util.UUID                                            | String
            """)
    void decides(String rules, String type) {
        TypeOptions options = TypeOptions.DEFAULTS.withRules(
                Stream.of(rules.split(" ")).map(TypeRule::parse).toList());
        ValueInput input = new ValueInput(
                URI.create("file:///dir/order.json"),
                "order",
                SourceParser.parse("dir/order.json", SCHEMA, new Diagnostics()));

        assertThat(new Generator(GeneratorOptions.of("p").withTypes(options))
                        .run(List.of(input))
                        .generated()
                        .orElseThrow()
                        .decisions()
                        .explanation()
                        .lines())
                .anyMatch(line -> line.endsWith("/properties/at is " + type));
    }
}

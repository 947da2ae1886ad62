package io.github.jsonschema2records.generator.analyze;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jsonschema2records.generator.AnalyzedSchemas;
import io.github.jsonschema2records.generator.analyze.DiscriminatorReading.Fault;
import io.github.jsonschema2records.generator.upgrade.Keyword;
import io.github.jsonschema2records.generator.upgrade.Keyword.OneOf;
import java.util.Objects;
import java.util.regex.Matcher;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DiscriminatorReaderTest {

    private static final String SCHEMA = """
            {'oneOf': [{'$ref': '%s'}, {'$ref': '#/$defs/Other'}],
             'discriminator': {'propertyName': 'kind'%s},
             '$defs': {'Other': {'type': 'object'}, 'my pet': {'type': 'object'}, 'a/b': {'type': 'object'},
                       'v1.json': {'type': 'object'}, 'Anchored': {'$anchor': 'tom', 'type': 'object'}}}""";

    @ParameterizedTest
    @CsvSource({
        "#/$defs/my%20pet, my pet",
        "#/$defs/my pet,   my pet",
        "#/$defs/a~1b,     a/b",
        "#/$defs/a%7E1b,   a/b",
        "#/$defs/v1.json,  v1.json",
        "#tom,             tom"
    })
    void theNameInAReferenceIsAValue(String reference, String name) {
        DiscriminatorReading reading = reading(
                SCHEMA.replaceFirst("%s", Matcher.quoteReplacement(reference)).replace("%s", ""), true);

        assertThat(reading.faults()).isEmpty();
        assertThat(Objects.requireNonNull(reading.discriminator()).values().get(0))
                .containsExactly(name);
    }

    @Test
    void aMappingLeadsToABranchByItsName() {
        String mapping = ", 'mapping': {'pet': 'my pet', 'dog': '#/\\$defs/my%20pet', 'other': 'Other'}";
        DiscriminatorReading reading =
                reading(SCHEMA.replaceFirst("%s", "#/\\$defs/my%20pet").replaceFirst("%s", mapping), true);

        assertThat(Objects.requireNonNull(reading.discriminator()).values())
                .hasToString("[[pet, dog, my pet], [other, Other]]");
    }

    @Test
    void faultsAreKeptWhereTheKeywordIsNotUsed() {
        String schema = SCHEMA.replaceFirst("%s", "#tom").replaceFirst("%s", ", 'mapping': {'cat': 'Cat'}");

        assertThat(reading(schema, false)).isEqualTo(reading(schema, true));
        assertThat(reading(schema, false).discriminator()).isNull();
        assertThat(reading(schema, false).faults())
                .extracting(Fault::message)
                .containsExactly("\"cat\" is mapped to none of the branches");
    }

    private static DiscriminatorReading reading(String schema, boolean used) {
        Facts facts = AnalyzedSchemas.facts(used, schema);
        Keyword union = Objects.requireNonNull(facts.graph().roots().get(0).keyword(OneOf.class));
        return Objects.requireNonNull(facts.discriminators().get(union));
    }
}

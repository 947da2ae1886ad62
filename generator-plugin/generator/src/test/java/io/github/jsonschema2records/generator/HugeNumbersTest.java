package io.github.jsonschema2records.generator;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jsonschema2records.generator.diagnostic.Diagnostic;
import io.github.jsonschema2records.generator.diagnostic.Diagnostics;
import io.github.jsonschema2records.generator.emit.JavaSource;
import io.github.jsonschema2records.generator.load.SchemaInput.ValueInput;
import io.github.jsonschema2records.generator.load.SourceParser;
import java.net.URI;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A number with a huge exponent is short in a schema, and is never written out: it would fill the memory. */
class HugeNumbersTest {

    private static final String BOUNDS = """
            {'type': 'object', 'properties': {
              'least': {'type': 'integer', 'minimum': N},
              'most': {'type': 'integer', 'maximum': N},
              'more': {'type': 'integer', 'exclusiveMinimum': N},
              'less': {'type': 'integer', 'exclusiveMaximum': N},
              'exactly': {'type': 'number', 'minimum': N, 'maximum': N},
              'crossed': {'type': 'number', 'minimum': 1, 'maximum': N},
              'crossedToo': {'type': 'number', 'minimum': N, 'maximum': -1},
              'only': {'const': N},
              'listed': {'enum': [N, 'x']},
              'preset': {'type': 'number', 'default': N},
              'presetInteger': {'type': 'integer', 'multipleOf': 3, 'default': N},
              'presetList': {'type': 'array', 'items': {'type': 'number'}, 'default': [N]},
              'forbidden': {'type': 'integer', 'not': {'minimum': N}},
              'either': {'oneOf': [{'type': 'integer', 'minimum': N}, {'type': 'integer', 'maximum': N}, {'const': N}]},
              'fraction': {'oneOf': [{'type': 'number', 'minimum': N}, {'type': 'number', 'maximum': N}]}
            }}""";

    private static final String STEPS = """
            {'type': 'object', 'properties': {
              'step': {'type': 'number', 'multipleOf': N, 'default': 5},
              'wholeStep': {'type': 'integer', 'multipleOf': N, 'default': 1e300},
              'noStep': {'type': 'integer', 'not': {'multipleOf': N}}
            }}""";

    private static final String COUNTS = """
            {'type': 'object', 'minProperties': 0, 'maxProperties': N, 'properties': {
              'text': {'type': 'string', 'minLength': N},
              'shortText': {'type': 'string', 'maxLength': N},
              'list': {'type': 'array', 'minItems': N},
              'shortList': {'type': 'array', 'items': {'type': 'integer'}, 'maxItems': N},
              'pair': {'type': 'array', 'prefixItems': [{'type': 'integer'}], 'minItems': N, 'maxItems': N},
              'with': {'type': 'array', 'contains': {'const': 1}, 'minContains': N, 'maxContains': N},
              'map': {'type': 'object', 'minProperties': N},
              'either': {'oneOf': [{'type': 'string', 'minLength': N}, {'type': 'string', 'maxLength': N}]}
            }}""";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1e2000000000",
                "-1e2000000000",
                "1.5e2147483647",
                "1e2147483647",
                "-12e2147483647",
                "1e-2000000000",
                "-1e-2147483647",
                "0e2000000000",
                "0e-2000000000"
            })
    void asABound(String number) {
        assertThat(generated(BOUNDS, number)).contains("least", "fraction");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e2000000000", "1e-2000000000", "1e2147483647", "7e-2147483647"})
    void asADivisor(String number) {
        assertThat(generated(STEPS, number)).contains("wholeStep");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e2000000000", "1e2147483647", "0e2000000000", "0e-2000000000"})
    void asACount(String number) {
        assertThat(generated(COUNTS, number)).contains("shortText");
    }

    @Test
    void decidesTheTypeOfAnInteger() {
        String source = generated("""
                {'type': 'object', 'properties': {
                  'large': {'type': 'integer', 'minimum': 0, 'maximum': 1e2000000000},
                  'small': {'type': 'integer', 'exclusiveMinimum': -1e-2000000000, 'maximum': 5},
                  'none': {'type': 'integer', 'exclusiveMinimum': 0e-2000000000, 'maximum': 5e9}
                }}""", "");

        assertThat(source).contains("@Nullable BigInteger large", "@Nullable Integer small", "@Nullable Long none");
    }

    @Test
    void isTheSameInAMessage() {
        GenerationResult result = run("{'minimum': 1e2000000000, 'maximum': 1e-2000000000}", "");

        assertThat(result.diagnostics())
                .extracting(Diagnostic::text)
                .singleElement()
                .asString()
                .contains("\"minimum\" 1E+2000000000", "\"maximum\" 1E-2000000000");
    }

    private static String generated(String schema, String number) {
        return run(schema, number).generated().orElseThrow().sources().stream()
                .map(JavaSource::text)
                .collect(Collectors.joining("\n"));
    }

    private static GenerationResult run(String schema, String number) {
        String text = schema.replace("N", number).replace('\'', '"');
        ValueInput input = new ValueInput(
                URI.create("urn:huge"), "Huge", SourceParser.parse("huge.json", text, new Diagnostics()));
        return new Generator(GeneratorOptions.of("p")).run(List.of(input));
    }
}

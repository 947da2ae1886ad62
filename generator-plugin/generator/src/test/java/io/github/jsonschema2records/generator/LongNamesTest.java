package io.github.jsonschema2records.generator;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jsonschema2records.generator.GenerationResult.Refused;
import io.github.jsonschema2records.generator.compile.InMemoryCompiler;
import io.github.jsonschema2records.generator.diagnostic.Diagnostic;
import io.github.jsonschema2records.generator.diagnostic.Diagnostics;
import io.github.jsonschema2records.generator.load.SchemaInput.ValueInput;
import io.github.jsonschema2records.generator.load.SourceParser;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names that schemas give to Java are used as they are, or refused at their place where no file has room for them. */
class LongNamesTest {

    private static InMemoryCompiler compiler;

    @BeforeAll
    static void openCompiler() {
        compiler = InMemoryCompiler.find().orElseThrow();
    }

    @AfterAll
    static void closeCompiler() {
        compiler.close();
    }

    /** {@code NAME} stands for the name. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    230   | N | {'type': 'object', 'javaName': 'NAME', 'properties': {'a': {'enum': ['x', 'y']}}}
                    230   | n | {'type': 'object', 'javaName': 'NAME', 'properties': {'a': {'minimum': 1}}}
                    230   | N | {'type': 'object', 'javaType': 'com.example.NAME', 'properties': {'a': {'minimum': 1}}}
                    230   | N | {'$defs': {'a': {'type': 'object', 'javaName': 'NAME', 'properties': {'a': {'minimum': 1}}}}}
                    65000 | n | {'type': 'object', 'properties': {'a': {'type': 'string', 'javaName': 'NAME', 'default': 'b'}}}
                    65000 | N | {'enum': ['x', 'y'], 'javaEnumNames': ['X', 'NAME']}
                    65000 | N | {'enum': ['x', 'y'], 'javaEnums': [{'name': 'NAME'}, {'name': 'Y'}]}
                    65000 | N | {'oneOf': [{'const': 'x', 'javaName': 'NAME'}, {'const': 'y', 'javaName': 'Y'}]}
                    """)
    void aNameHasAsManyBytesAsFilesTake(int most, String letter, String schema) {
        String longest = letter.repeat(most);

        assertThat(StrictCompilation.of(json(schema, longest), compiler)
                        .orElseThrow()
                        .classFiles())
                .isNotEmpty();
        for (String longer : List.of(longest + letter, letter.repeat(70_000), letter.repeat(most - 1) + "\u00e9")) {
            assertThat(diagnostics(schema, longer)).singleElement().satisfies(diagnostic -> {
                assertThat(diagnostic.slug()).isEqualTo("wrong-java-keyword");
                assertThat(diagnostic.pointer()).contains("java");
                assertThat(diagnostic.message()).contains(" may have " + most).hasSizeLessThan(200);
            });
        }
    }

    private static List<Diagnostic> diagnostics(String schema, String name) {
        ValueInput input = new ValueInput(
                URI.create("urn:long"), "Long", SourceParser.parse("long.json", json(schema, name), new Diagnostics()));
        GenerationResult result = new Generator(GeneratorOptions.of("com.example")).run(List.of(input));

        assertThat(result).isInstanceOf(Refused.class);
        return result.diagnostics();
    }

    private static String json(String schema, String name) {
        return schema.replace('\'', '"').replace("NAME", name);
    }
}

package io.github.jsonschema2records.generator.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class MutationsTest {

    private static final String SCHEMA = """
            {"properties": {"kind": {"enum": ["a", "b"]}, "size": {"maximum": 5}, "name": {"maxLength": 2}}, "required": ["id"]}""";

    private static final String INSTANCE = "{\"kind\":\"a\",\"size\":1.0,\"tags\":[\"x\",\"y\"]}";

    private static List<String> mutants() {
        SchemaWords words = SchemaWords.of(ExactJson.read(SCHEMA));
        return LongStream.range(0, 2000)
                .mapToObj(seed -> new Mutations(words, seed).mutant(ExactJson.read(INSTANCE)))
                .map(ExactJson::write)
                .toList();
    }

    @Test
    void theSameSeedMakesTheSameMutant() {
        assertThat(mutants()).isEqualTo(mutants());
    }

    @Test
    void everyKindOfChangeOccurs() {
        assertThat(mutants())
                .contains("{\"size\":1.0,\"tags\":[\"x\",\"y\"]}") // dropped
                .contains("{\"kind\":\"a\",\"size\":null,\"tags\":[\"x\",\"y\"]}") // another kind
                .contains("{\"id\":\"a\",\"size\":1.0,\"tags\":[\"x\",\"y\"]}") // a name that the schema requires
                .contains("{\"kind\":\"b\",\"size\":1.0,\"tags\":[\"x\",\"y\"]}") // another value of the enumeration
                .contains("{\"kind\":\"a\",\"size\":1.5,\"tags\":[\"x\",\"y\"]}") // a number beside
                .contains("{\"kind\":\"a\",\"size\":1.0,\"tags\":[\"x\",\"x\",\"y\"]}") // repeated
                .anyMatch(mutant -> mutant.contains("\"id\":{}") && mutant.contains("\"kind\":\"a\"")) // added
                .anyMatch(mutant -> mutant.contains("\"aaa\"")); // a text just too long
    }

    @Test
    void theOriginalStays() {
        var original = ExactJson.read(INSTANCE);
        new Mutations(SchemaWords.of(ExactJson.read(SCHEMA)), 7).mutant(original);

        assertThat(ExactJson.write(original)).isEqualTo(INSTANCE);
    }
}

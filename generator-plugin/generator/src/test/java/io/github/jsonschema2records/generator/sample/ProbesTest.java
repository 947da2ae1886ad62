package io.github.jsonschema2records.generator.sample;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jsonschema2records.generator.diagnostic.Diagnostics;
import io.github.jsonschema2records.generator.load.SourceJson;
import io.github.jsonschema2records.generator.load.SourceParser;
import io.github.jsonschema2records.generator.load.SourceValue;
import io.github.jsonschema2records.generator.sample.Probes.Part;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Values that are put into places of instances. JSON has {@code '} for quotes, and paths have spaces between steps. */
class ProbesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "{'a':{'b':1}} | a b | {'a':{'b':7}}",
                "{'a':{}} | a b | {'a':{'b':7}}",
                "{'a':[1,2]} | a 1 | {'a':[1,7]}",
                "{'a':[1]} | a 1 | {'a':[1,7]}",
                "{'a':[1]} | a 2 | none",
                "{'a':[1]} | a b | none",
                "{'a':1} | a b | none",
                "{} | a b | none"
            })
    void aPartIsPutWhereItsPathLeads(String instance, String path, String expected) {
        Part part = new Part(List.of(path.strip().split(" ", -1)), value("7"), MadeValues.nothing());

        SourceValue changed = part.in(value(instance.replace('\'', '"')));

        assertThat(changed == null ? "none" : SourceJson.text(changed))
                .isEqualTo(expected.strip().replace('\'', '"'));
    }

    private static SourceValue value(String json) {
        return MadeValues.copy(SourceParser.parse("x.json", json, new Diagnostics()));
    }
}

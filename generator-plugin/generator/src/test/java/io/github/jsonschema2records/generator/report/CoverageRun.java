package io.github.jsonschema2records.generator.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jsonschema2records.generator.GenerationResult;
import io.github.jsonschema2records.generator.GenerationResult.Generated;
import io.github.jsonschema2records.generator.Generator;
import io.github.jsonschema2records.generator.GeneratorOptions;
import io.github.jsonschema2records.generator.diagnostic.Diagnostics;
import io.github.jsonschema2records.generator.load.JsonPointer;
import io.github.jsonschema2records.generator.load.SchemaInput.ValueInput;
import io.github.jsonschema2records.generator.load.SourceParser;
import io.github.jsonschema2records.generator.load.SourceValue;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What the keywords of a schema, given as text, are used for. */
final class CoverageRun {

    private static final URI FILE = URI.create("file:///schemas/order.json");

    private CoverageRun() {}

    /** The decisions about one document. */
    static Decisions decide(String schema, GeneratorOptions options) {
        Diagnostics diagnostics = new Diagnostics();
        SourceValue value = SourceParser.parse("order.json", schema, diagnostics);
        assertThat(diagnostics.sorted()).isEmpty();
        ValueInput input = new ValueInput(FILE, "order", Objects.requireNonNull(value));
        GenerationResult result = new Generator(options).run(List.of(input));
        assertThat(result).as(() -> result.diagnostics().toString()).isInstanceOf(Generated.class);
        return ((Generated) result).decisions();
    }

    /** The uses of each keyword by its pointer, joined by spaces, and the note where there is one. */
    static Map<String, String> uses(String schema, GeneratorOptions options) {
        Map<String, String> uses = new TreeMap<>();
        for (KeywordUse use : new KeywordUses(decide(schema, options)).all()) {
            String labels = use.uses().stream().map(Use::label).collect(Collectors.joining(" "));
            String note = use.note() == null ? "" : ": " + use.note();
            String before = uses.put(pointer(use), labels + note);
            assertThat(before).as(pointer(use)).isNull();
        }
        return uses;
    }

    static String pointer(KeywordUse use) {
        return JsonPointer.append(
                use.schema().location().pointer(), use.occurrence().name());
    }
}

package io.github.jsonschema2records.generator.annotate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.jsonschema2records.generator.GenerationResult;
import io.github.jsonschema2records.generator.Generator;
import io.github.jsonschema2records.generator.GeneratorOptions;
import io.github.jsonschema2records.generator.diagnostic.Diagnostic;
import io.github.jsonschema2records.generator.load.SchemaInput;
import io.github.jsonschema2records.generator.load.SchemaInput.PathInput;
import io.github.jsonschema2records.generator.plan.type.AnnotationRule;
import io.github.jsonschema2records.generator.plan.type.TypeOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Classes of the user that annotate types and accessors. */
class AnnotatorsTest {

    private static final TypeOptions OPTIONS =
            TypeOptions.DEFAULTS.withAnnotators(List.of(SampleAnnotator.class.getName()));

    @TempDir
    Path folder;

    private GenerationResult generate(TypeOptions options, String schema) throws IOException {
        Path file = Files.writeString(folder.resolve("order.json"), schema);
        return new Generator(GeneratorOptions.of("p").withTypes(options))
                .run(List.<SchemaInput>of(new PathInput(file)));
    }

    /** The source of the root, with each white space as one space. */
    private static String order(GenerationResult result) {
        return result.generated().orElseThrow().sources().stream()
                .filter(source -> source.path().equals("p/Order.java"))
                .findFirst()
                .orElseThrow()
                .text()
                .replaceAll("\\s+", " ");
    }

    private static List<String> messages(GenerationResult result) {
        return result.diagnostics().stream()
                .map(Diagnostic::text)
                .map(text -> text.replaceAll("^.*order", "order"))
                .toList();
    }

    @Test
    void anAnnotatorIsToldNamesTypesAndSchemas() throws IOException {
        GenerationResult result = generate(OPTIONS, """
                {
                  "type": "object",
                  "required": ["size"],
                  "properties": {
                    "size": { "type": "integer" },
                    "ship-to": { "type": "array", "items": { "type": "object", "properties": { "state": { "enum": ["a", "b"] } } } }
                  }
                }
                """);

        assertThat(order(result))
                .contains(
                        "@Told( name = \"p.Order\", enumeration = false )",
                        "@Told( name = \"p.Order$ShipTo\", enumeration = false )",
                        "@Told( name = \"p.Order$ShipTo$State\", enumeration = true )",
                        "@Told(\"size size java.lang.Long true 18\")",
                        "@Told(\"ship-to shipTo java.util.List<p.Order.ShipTo> false ",
                        "@Group(@Told({\"a\", \"b\"}))");
        assertThat(messages(result)).isEmpty();
    }

    @Test
    void aRuleCountsMoreThanAnAnnotator() throws IOException {
        TypeOptions options =
                OPTIONS.withAnnotations(List.of(AnnotationRule.parse("on=type:@com.acme.Told(name = \"rule\")")));

        assertThat(order(generate(options, "{\"properties\": {\"a\": {\"type\": \"string\"}}, \"type\": \"object\"}")))
                .containsOnlyOnce("name = ")
                .contains("@Told( name = \"rule\" )");
    }

    @Test
    void whatCannotBeWrittenIsReported() throws IOException {
        GenerationResult result =
                generate(OPTIONS, "{\"type\": \"object\", \"properties\": {\"a\": {\"x-shifts\": true}}}");

        assertThat(order(result)).contains("@Kept").doesNotContain("Range");
        assertThat(messages(result))
                .containsExactly("order.json:1:40: [unsupported-annotation] an annotation of "
                        + SampleAnnotator.class.getName()
                        + " is left out: expected \")\" at column 25 of @com.acme.Range(max = 1 << 4)");
    }

    @Test
    void anAnnotatorThatFailsIsAnError() throws IOException {
        GenerationResult result =
                generate(OPTIONS, "{\"type\": \"object\", \"properties\": {\"a\": {\"x-fails\": true}}}");

        assertThat(result.generated()).isEmpty();
        assertThat(messages(result))
                .containsExactly("order.json:1:40: [failed-annotator] the annotator " + SampleAnnotator.class.getName()
                        + " failed: java.lang.IllegalStateException: x-fails");
    }

    @Test
    void otherClassesAreRefused() {
        assertThatThrownBy(() -> Annotators.named("com.acme.Missing"))
                .hasMessage("there is no class com.acme.Missing on the class path of the generator; "
                        + "add its artifact as a <dependency> of the Maven plug-in");
        assertThatThrownBy(() -> Annotators.named("java.lang.String"))
                .hasMessageStartingWith("java.lang.String is not an annotator: it does not implement ");
    }
}

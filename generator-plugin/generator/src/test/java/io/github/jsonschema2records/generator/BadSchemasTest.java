package io.github.jsonschema2records.generator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.jsonschema2records.generator.GenerationResult.Refused;
import io.github.jsonschema2records.generator.diagnostic.Diagnostic;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * What a user is told about the schemas in {@code src/test/bad}: nothing is generated, and {@code diagnostics.txt} holds
 * every line. A diagnostic whose slug has no page is a defect.
 */
class BadSchemasTest {

    @TestFactory
    Stream<DynamicTest> badSchemas() {
        return SchemaCase.in(ProjectFiles.BAD_SCHEMAS).stream()
                .map(bad -> dynamicTest(bad.name(), bad.folder().toUri(), () -> isRefused(bad)));
    }

    private static void isRefused(SchemaCase bad) {
        bad.disabled().ifPresent(reason -> abort(reason));
        GenerationResult result = bad.generate();

        assertThat(result).isInstanceOf(Refused.class);
        GoldenFiles.compareFile(bad.folder().resolve("diagnostics.txt"), bad.text(result.diagnostics()));
        assertThat(slugs(result.diagnostics()))
                .allMatch(slug -> Files.exists(ProjectFiles.DIAGNOSTIC_PAGES.resolve(slug + ".md")));
    }

    private static List<String> slugs(List<Diagnostic> diagnostics) {
        return diagnostics.stream().map(Diagnostic::slug).distinct().toList();
    }
}

package io.github.jsonschema2records.generator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.jsonschema2records.generator.diagnostic.Diagnostic;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * What people write as JSON Schema becomes Java that compiles without a warning, is not too long, and runs compiled.
 */
class SchemaStoreTypesTest {

    /** Schemas that refer to documents of other hosts, which are not here. */
    private static final List<String> REFER_ELSEWHERE = List.of(
            "block.json",
            "declarative-automation-bundles.json",
            "haxelib.json",
            "ksp-avc.json",
            "ksp-ckan.json",
            "lazygit.json",
            "markdownlint.json",
            "neoload.json",
            "ogen.json",
            "openapi-arazzo-1.X.json",
            "openapi-overlay-1.X.json",
            "taskfile.json");

    private static SchemaStoreRun run;

    @BeforeAll
    static void generateAndCompile() {
        run = SchemaStoreRun.of(SchemaStore.open());
    }

    @Test
    void onlyWhatRefersToOtherHostsIsRefused() {
        assertThat(run.refused.keySet()).containsExactlyElementsOf(REFER_ELSEWHERE);
        assertThat(run.refused.values())
                .allSatisfy(found -> assertThat(found)
                        .extracting(Diagnostic::slug, d -> d.message().replaceAll(": https://.*", ""))
                        .containsOnly(tuple("dangling-reference", "\"$ref\" leads to a document that was not found")));
    }

    @Test
    void theRestCompilesWithoutAWarning() {
        assertThat(run.broken).isEmpty();
    }

    @Test
    void mostSchemasHaveOneVersion() {
        assertThat(SchemaStore.open().namesOfOneVersion()).hasSizeGreaterThan(350);
    }

    @Test
    void hotSpotCompilesEveryMethod() {
        assertThat(run.longMethods).isEmpty();
    }

    @Test
    void thereIsNoMoreJavaThanSchemasNeed() {
        double median = SizeRatio.percentile(run.ratios, 0.5);
        double most = SizeRatio.percentile(run.ratios, 0.95);

        assertThat(median).isLessThanOrEqualTo(12);
        assertThat(most).isLessThanOrEqualTo(30);
        new PageRegion(ProjectFiles.TYPES_PAGE, "sizes")
                .compare(
                        "For %d schemas of SchemaStore, the median is %d bytes of Java for each byte of schema, the 95th percentile %d."
                                .formatted(run.ratios.size(), Math.round(median), Math.round(most)));
    }
}

package io.github.jsonschema2records.generator.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jsonschema2records.generator.GoldenFiles;
import io.github.jsonschema2records.generator.ProjectFiles;
import io.github.jsonschema2records.generator.upgrade.Draft;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;

/** Public suites, run on generated, compiled code; {@code docs/conformance.md} tells the result. */
class ConformanceTest {

    private static final String ONCE = "it takes minutes, and the same code runs on every JDK";

    private static final Path PAGE =
            ProjectFiles.MODULE.resolve("../../docs/conformance.md").normalize();

    private static final KnownMisses SUITE_MISSES = KnownMisses.of("json-schema-test-suite");
    private static final KnownMisses SCHEMASTORE_MISSES = KnownMisses.of("schemastore");

    /** The suite's own numbers of tests, so that no file is left out unnoticed. */
    private static final List<Integer> REQUIRED = List.of(618, 839, 927, 1259, 1299);

    private static final Supplier<List<DraftResult>> DRAFTS = new Once<>(() -> Stream.of(Draft.values())
            .filter(Draft::isReleased)
            .map(DraftResult::measure)
            .toList());
    private static final Supplier<SchemaStoreResult> SCHEMASTORE = new Once<>(SchemaStoreResult::measure);

    @Test
    void everyRequiredTestOfEveryDraftPasses() {
        assertThat(DRAFTS.get())
                .allSatisfy(draft -> assertThat(draft.required().lines())
                        .as("draft %s", draft.name())
                        .isEmpty());
        assertThat(DRAFTS.get()).extracting(draft -> draft.required().passed()).isEqualTo(REQUIRED);
    }

    @Test
    void everyOptionalTestPassesButThoseThatAreExplained() {
        SuiteTally all = DRAFTS.get().stream()
                .map(DraftResult::notRequired)
                .reduce(SuiteTally::plus)
                .orElseThrow();

        assertThat(all.lines()).containsExactlyInAnyOrderElementsOf(SUITE_MISSES.all());
        assertThat(all.failed() + all.refused()).isLessThanOrEqualTo(10);
    }

    @Test
    @EnabledForJreRange(max = JRE.JAVA_20, disabledReason = ONCE)
    void everyFixtureOfSchemaStoreAgreesButThoseThatAreExplained() {
        SuiteTally fixtures = SCHEMASTORE.get().fixtures();

        assertThat(fixtures.lines()).containsExactlyInAnyOrderElementsOf(SCHEMASTORE_MISSES.all());
        assertThat(fixtures.all()).isGreaterThan(1500);
    }

    @Test
    @EnabledForJreRange(max = JRE.JAVA_20, disabledReason = ONCE)
    void aSchemaOfSchemaStoreIsRefusedOnlyIfAReferenceLeadsNowhere() {
        assertThat(SCHEMASTORE.get().refusals())
                .allSatisfy((schema, messages) -> assertThat(messages)
                        .allMatch(message ->
                                message.startsWith("\"$ref\" leads to a document that was not found: https://")));
    }

    @Test
    @EnabledForJreRange(max = JRE.JAVA_20, disabledReason = ONCE)
    void thePageTellsTheResult() {
        String page = new ConformancePage(DRAFTS.get(), SUITE_MISSES, SCHEMASTORE.get(), SCHEMASTORE_MISSES).text();

        GoldenFiles.compareFile(PAGE, page);
    }

    /** Measures when it is first asked: by a test, so that this test is skipped where there is nothing to measure. */
    private static final class Once<T> implements Supplier<T> {
        private final Supplier<T> measure;
        private T result;

        Once(Supplier<T> measure) {
            this.measure = measure;
        }

        @Override
        public T get() {
            if (result == null) {
                result = measure.get();
            }
            return result;
        }
    }
}

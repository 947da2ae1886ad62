package io.github.jsonschema2records.generator.cli;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The text of {@code docs/conformance.md}.
 *
 * @param drafts the JSON Schema test suite
 * @param suiteMisses which of its tests do not pass, and why
 * @param store the fixtures of SchemaStore
 * @param storeMisses which of them do not agree, and why
 */
record ConformancePage(
        List<DraftResult> drafts, KnownMisses suiteMisses, SchemaStoreResult store, KnownMisses storeMisses) {

    String text() {
        SuiteTally fixtures = store.fixtures();
        return """
            # Conformance

            Results of generated validators on public test suites. `ConformanceTest` measures them in every build that finds the suites, and compares them
            with this page ([how to run it](../CONTRIBUTING.md#build)). A test passes if `isValid` and `validate` both give the verdict that the suite
            expects. A test is refused if the generator refuses its schema.

            ## JSON Schema test suite

            Passed / failed / refused:

            | draft | required | optional | formats |
            |---|---|---|---|
            %s

            - *Required*: all tests outside the folder `optional`. Formats are annotations, as these tests expect.
            - *Optional*: the folder `optional` without its folder `format`. Formats are asserted (`--assert-formats`).
            - *Formats*: the folder `optional/format`. Formats are asserted.

            The folder `draft3` is not run, because this dialect is not supported. `annotations` and `output-tests` are not run here, because they do
            not test validity.

            The folder `v1` belongs to version 1, which is not released; its support is experimental. `VersionOneTest` runs it: all 1,133 required
            tests, 38 of `propertyDependencies`, 758 of formats (asserted) and 287 optional ones pass.

            These tests do not pass:

            %s

            ## SchemaStore

            %d schemas in use, with %d documents as fixtures. Their authors declare each document valid or invalid. YAML documents are read as
            YAML 1.2. A schema without `$schema` is read as draft 7. Formats are asserted, because some of the invalid documents violate only a
            format.

            %d of these documents (%s %%) get the verdict that their authors expect. The others do not:

            %s

            %d schemas are refused, because they refer to a document that is not part of the data, and the generator downloads nothing. None of
            them has fixtures.

            | schema | refers to |
            |---|---|
            %s
            """.formatted(
                        lines(drafts.stream().map(ConformancePage::row)),
                        list(suiteMisses),
                        store.schemas(),
                        fixtures.all(),
                        fixtures.passed(),
                        Percentage.of(fixtures.passed(), fixtures.all()),
                        list(storeMisses),
                        store.refusals().size(),
                        lines(store.refusals().entrySet().stream().map(ConformancePage::row)));
    }

    private static String row(DraftResult draft) {
        return "| %s | %s | %s | %s |"
                .formatted(
                        draft.name(), numbers(draft.required()), numbers(draft.optional()), numbers(draft.formats()));
    }

    private static String numbers(SuiteTally tally) {
        return tally.passed() + " / " + tally.failed() + " / " + tally.refused();
    }

    private static String row(Map.Entry<String, List<String>> refusal) {
        String documents = refusal.getValue().stream()
                .map(message -> message.substring(message.indexOf(": ") + 2))
                .collect(Collectors.joining(", "));
        return "| %s | %s |".formatted(refusal.getKey(), documents);
    }

    private static String list(KnownMisses misses) {
        return lines(misses.byReason().entrySet().stream()
                .map(reason -> "- " + reason.getKey() + "\n"
                        + lines(reason.getValue().stream().map(miss -> "  - `" + miss + "`"))));
    }

    private static String lines(Stream<String> lines) {
        return lines.collect(Collectors.joining("\n"));
    }
}

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

            What generated and compiled code says about public test suites. `ConformanceTest` measures it in every build that finds the suites, and
            writes this page: [Contributing](../CONTRIBUTING.md#build) tells how. A test passes if both ways of the validator, the one that answers yes
            or no and the one that explains, give the verdict that the suite expects. It is refused if the generator does not accept the schema.

            ## JSON Schema test suite

            Passed / failed / refused:

            | draft | required | optional | formats |
            |---|---|---|---|
            %s

            *Required* is everything outside of the folder `optional`, with formats as annotations, as these tests expect. *Optional* is that folder
            without its folder `format`, and *formats* is that folder; both with asserted formats (`--assert-formats`). Not run are `draft3` and `v1`,
            dialects that are not supported, and `annotations` and `output-tests`, which are not about valid and invalid.

            The tests that do not pass:

            %s

            ## SchemaStore

            %d real schemas and their fixtures, %d documents that are valid or invalid according to their authors. Those in YAML are read by
            the rules of YAML 1.2. A schema without `$schema` is taken to be draft 7. Formats are asserted, since some of the invalid documents are
            invalid for nothing else.

            %d of these documents (%s %%) get the verdict that their authors expect. These do not:

            %s

            %d schemas are refused, since they refer to a document that is not part of the data, and nothing is ever downloaded. None of them has
            fixtures.

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

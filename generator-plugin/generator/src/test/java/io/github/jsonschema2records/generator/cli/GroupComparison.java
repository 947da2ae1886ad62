package io.github.jsonschema2records.generator.cli;

import io.github.jsonschema2records.generator.GenerationResult.RootType;
import io.github.jsonschema2records.generator.compile.CompiledClasses;
import io.github.jsonschema2records.generator.suite.CaseResult;
import io.github.jsonschema2records.generator.suite.CaseResult.Verdict;
import io.github.jsonschema2records.generator.suite.GroupReport;
import io.github.jsonschema2records.generator.suite.GroupTest;
import io.github.jsonschema2records.generator.suite.JudgedValidator;
import io.github.jsonschema2records.generator.suite.SuiteCase;
import io.github.jsonschema2records.generator.suite.SuiteGroup;
import io.github.jsonschema2records.runtime.SchemaValidator;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import java.util.zip.CRC32;
import tools.jackson.databind.JsonNode;

/** Compares the verdicts of generated code with another validator's: on each fixture, and on what mutations make of it. */
final class GroupComparison implements GroupTest {

    private final UnaryOperator<String> texts;
    private final int mutants;
    private final List<Difference> differences = Collections.synchronizedList(new ArrayList<>());
    private final AtomicInteger valid = new AtomicInteger();
    private final AtomicInteger invalid = new AtomicInteger();

    /**
     * A comparison.
     *
     * @param texts the text of a document by its URI, or null
     * @param mutants how many are made of a fixture
     */
    GroupComparison(UnaryOperator<String> texts, int mutants) {
        this.texts = texts;
        this.mutants = mutants;
    }

    /** Where they differ; the same in each run. */
    List<Difference> differences() {
        return differences.stream()
                .sorted(Comparator.comparing(Difference::text))
                .toList();
    }

    /** On how many valid instances they agree. */
    int valid() {
        return valid.get();
    }

    /** On how many invalid instances they agree. */
    int invalid() {
        return invalid.get();
    }

    @Override
    public boolean needsTypes() {
        return false;
    }

    @Override
    public GroupReport run(SuiteGroup group, RootType root, CompiledClasses classes) {
        SchemaValidator validator = classes.validator(root.validator());
        SecondOpinion opinion = SecondOpinion.of(group, texts);
        SchemaWords words = SchemaWords.of(ExactJson.read(group.schema()));
        for (SuiteCase fixture : group.cases()) {
            JsonNode original = ExactJson.read(new String(fixture.data(), StandardCharsets.UTF_8));
            compare(group, fixture, 0, original, validator, opinion);
            for (int number = 1; number <= mutants; number++) {
                long seed = seed(group, fixture, number);
                JsonNode mutant = new Mutations(words, seed).mutant(original);
                compare(group, fixture, seed, mutant, validator, opinion);
            }
        }
        return new GroupReport(
                group,
                group.cases().stream()
                        .map(test -> new CaseResult(test, Verdict.PASSED, List.of(), List.of()))
                        .toList(),
                List.of());
    }

    private static long seed(SuiteGroup group, SuiteCase fixture, int number) {
        CRC32 sum = new CRC32();
        String text = group.description() + '/' + fixture.description() + '/' + number;
        sum.update(text.getBytes(StandardCharsets.UTF_8));
        return sum.getValue();
    }

    private void compare(
            SuiteGroup group,
            SuiteCase fixture,
            long seed,
            JsonNode instance,
            SchemaValidator validator,
            SecondOpinion opinion) {
        String text = ExactJson.write(instance);
        List<String> theirs = opinion.objections(ExactJson.read(text));
        SuiteCase test = new SuiteCase("", text.getBytes(StandardCharsets.UTF_8), theirs.isEmpty());
        List<String> misses = JudgedValidator.misses(validator, test);
        if (misses.isEmpty()) {
            (test.valid() ? valid : invalid).incrementAndGet();
            return;
        }
        List<String> objections = new ArrayList<>(theirs);
        misses.stream().filter(miss -> !miss.startsWith("expected ")).forEach(objections::add);
        validator.validate(test.data()).violations().stream()
                .map(v -> "generated " + v.keyword() + ": " + v.message())
                .forEach(objections::add);
        differences.add(new Difference(group.description(), fixture.description(), seed, text, objections));
    }
}

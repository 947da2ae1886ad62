package io.github.jsonschema2records.generator.suite;

import io.github.jsonschema2records.generator.GenerationResult.RootType;
import io.github.jsonschema2records.generator.compile.CompiledClasses;
import io.github.jsonschema2records.runtime.SchemaValidator;
import java.util.ArrayList;
import java.util.List;

/** Runs the tests of a group and compares the results with the expected ones. */
public final class GroupJudgement implements GroupTest {

    private static final int MOST_VIOLATIONS = 5;

    private final boolean roundTrip;

    /** Creates a test of validators, and of generated types if requested. */
    public GroupJudgement(boolean roundTrip) {
        this.roundTrip = roundTrip;
    }

    @Override
    public boolean needsTypes() {
        return roundTrip;
    }

    @Override
    public GroupReport run(SuiteGroup group, RootType root, CompiledClasses classes) {
        List<Judge> judges = new ArrayList<>();
        SchemaValidator validator;
        try {
            validator = classes.validator(root.validator());
            judges.add(new ValidatorJudge(validator));
            if (roundTrip) {
                judges.add(RoundTripJudge.of(classes.loadClass(root.type())));
            }
        } catch (ReflectiveOperationException | RuntimeException | LinkageError e) {
            return GroupReport.broken(group, "cannot be loaded: " + e);
        }
        return run(group, validator, judges);
    }

    @Override
    public GroupReport run(SuiteGroup group, SchemaValidator validator) {
        if (roundTrip) {
            throw new IllegalStateException("types need a compiler");
        }
        return run(group, validator, List.of(new ValidatorJudge(validator)));
    }

    private static GroupReport run(SuiteGroup group, SchemaValidator validator, List<Judge> judges) {
        List<CaseResult> results = new ArrayList<>();
        for (SuiteCase test : group.cases()) {
            List<String> misses =
                    judges.stream().flatMap(j -> misses(j, test).stream()).toList();
            results.add(CaseResult.of(test, misses, notes(validator, test, misses)));
        }
        return new GroupReport(group, results, List.of());
    }

    /** Returns the first violations of an instance that should be valid. */
    private static List<String> notes(SchemaValidator validator, SuiteCase test, List<String> misses) {
        if (misses.isEmpty() || !test.valid()) {
            return List.of();
        }
        try {
            return validator.validate(test.data()).violations().stream()
                    .limit(MOST_VIOLATIONS)
                    .map(violation -> "  " + violation.withoutPosition())
                    .toList();
        } catch (RuntimeException | LinkageError | StackOverflowError | AssertionError e) {
            return List.of(); // It is the reason for the failure already.
        }
    }

    private static List<String> misses(Judge judge, SuiteCase test) {
        try {
            return judge.misses(test);
        } catch (RuntimeException | LinkageError | StackOverflowError | AssertionError e) {
            return List.of(judge.subject() + " error: " + e);
        }
    }
}

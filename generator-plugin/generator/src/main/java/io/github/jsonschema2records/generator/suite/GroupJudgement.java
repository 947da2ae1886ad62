package io.github.jsonschema2records.generator.suite;

import io.github.jsonschema2records.generator.GenerationResult.RootType;
import io.github.jsonschema2records.generator.compile.CompiledClasses;
import java.util.ArrayList;
import java.util.List;

/** Runs the tests of a group and compares the results with the expected ones. */
public final class GroupJudgement implements GroupTest {

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
        try {
            judges.add(new ValidatorJudge(classes.validator(root.validator())));
            if (roundTrip) {
                judges.add(RoundTripJudge.of(classes.loadClass(root.type())));
            }
        } catch (ReflectiveOperationException | RuntimeException | LinkageError e) {
            return GroupReport.broken(group, "cannot be loaded: " + e);
        }
        List<CaseResult> results = new ArrayList<>();
        for (SuiteCase test : group.cases()) {
            List<String> misses =
                    judges.stream().flatMap(j -> misses(j, test).stream()).toList();
            results.add(CaseResult.of(test, misses));
        }
        return new GroupReport(group, results);
    }

    private static List<String> misses(Judge judge, SuiteCase test) {
        try {
            return judge.misses(test);
        } catch (RuntimeException | LinkageError | StackOverflowError | AssertionError e) {
            return List.of(judge.subject() + " error: " + e);
        }
    }
}

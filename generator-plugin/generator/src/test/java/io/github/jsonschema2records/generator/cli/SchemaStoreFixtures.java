package io.github.jsonschema2records.generator.cli;

import io.github.jsonschema2records.generator.GenerationResult.RootType;
import io.github.jsonschema2records.generator.compile.CompiledClasses;
import io.github.jsonschema2records.generator.suite.GroupJudgement;
import io.github.jsonschema2records.generator.suite.GroupReport;
import io.github.jsonschema2records.generator.suite.GroupTest;
import io.github.jsonschema2records.generator.suite.SuiteGroup;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The results of SchemaStore's fixtures, by themselves and compared with another validator. Several tests look at them,
 * so the schemas are compiled once.
 *
 * @param instances the number of fixtures that were compared
 * @param tally the fixtures that agree, and those that do not
 * @param comparison the comparison of the verdicts on fixtures and mutations
 */
record SchemaStoreFixtures(int instances, SuiteTally tally, GroupComparison comparison) {

    /** Mutations of each fixture. More: {@code -Ddifferential.mutations=200}. */
    static final int MUTATIONS = Integer.getInteger("differential.mutations", 12);

    /** Some of the invalid fixtures are invalid for nothing else. */
    private static final String FORMATS = "--assert-formats";

    private static @Nullable SchemaStoreFixtures measured;

    /** Measures at the first call. The test is skipped where there is nothing to measure. */
    static synchronized SchemaStoreFixtures get() {
        if (measured == null) {
            measured = measure();
        }
        return measured;
    }

    private static SchemaStoreFixtures measure() {
        SchemaStore store = new SchemaStore();
        List<SuiteGroup> groups = store.groupsWithFixtures();
        GroupComparison comparison = new GroupComparison(store::text, MUTATIONS);
        SuiteTally tally = store.run(groups, new Both(new GroupJudgement(false), comparison), FORMATS);
        int instances = groups.stream().mapToInt(group -> group.cases().size()).sum();
        return new SchemaStoreFixtures(instances - tally.refused(), tally, comparison);
    }

    /** Two tests of the same code. The report is the first test's. */
    private record Both(GroupTest reporting, GroupTest other) implements GroupTest {
        @Override
        public boolean needsTypes() {
            return reporting.needsTypes() || other.needsTypes();
        }

        @Override
        public GroupReport run(SuiteGroup group, RootType root, CompiledClasses classes) {
            other.run(group, root, classes);
            return reporting.run(group, root, classes);
        }
    }
}

package io.github.jsonschema2records.generator.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jsonschema2records.generator.cli.KnownDifferences.Reason;
import io.github.jsonschema2records.generator.suite.GroupReport;
import io.github.jsonschema2records.generator.suite.SuiteCase;
import io.github.jsonschema2records.generator.suite.SuiteGroup;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;

/**
 * Generated code and networknt's validator on SchemaStore's fixtures and on mutations of them: where they differ, it is
 * known why. More mutations of each fixture: {@code -Ddifferential.mutations=200}.
 */
@EnabledForJreRange(max = JRE.JAVA_20, disabledReason = "it takes minutes, and the same code runs on every JDK")
class SecondOpinionTest {

    private static final KnownDifferences KNOWN = KnownDifferences.read();

    @Test
    void whereTheVerdictsDifferItIsKnownWhy() {
        SchemaStoreFixtures fixtures = SchemaStoreFixtures.get();
        GroupComparison comparison = fixtures.comparison();

        assertThat(comparison.differences())
                .filteredOn(difference -> !KNOWN.explain(difference))
                .extracting(Difference::text)
                .isEmpty();
        // The comparison is worth something only if there are many of both kinds.
        int instances = fixtures.instances() * (SchemaStoreFixtures.MUTATIONS + 1);
        assertThat(comparison.valid()).isGreaterThan(instances / 5);
        assertThat(comparison.invalid()).isGreaterThan(instances / 2);
    }

    @Test
    void eachReasonHasAnExample() {
        List<SuiteGroup> groups = new ArrayList<>();
        for (Reason reason : KNOWN.reasons()) {
            byte[] instance = reason.instance().getBytes(StandardCharsets.UTF_8);
            SuiteCase fixture = new SuiteCase("example", instance, true);
            URI uri = URI.create("urn:example:" + groups.size());
            groups.add(new SuiteGroup("", uri, reason.text(), 1, 1, reason.schema(), List.of(fixture)));
        }
        GroupComparison comparison = new GroupComparison(uri -> null, 0);

        List<GroupReport> reports = SuiteFolder.reports(
                groups, comparison, "--assert-formats", "--dialect", "http://json-schema.org/draft-07/schema#");

        assertThat(reports).flatExtracting(GroupReport::lines).isEmpty();
        assertThat(comparison.differences())
                .extracting(Difference::schema)
                .containsExactlyInAnyOrderElementsOf(
                        KNOWN.reasons().stream().map(Reason::text).toList());
        assertThat(comparison.differences())
                .allSatisfy(difference -> assertThat(difference.objections())
                        .as(difference.text())
                        .allMatch(objection -> KNOWN.reason(difference.schema()).explains(objection, difference)));
    }
}

package io.github.jsonschema2records.generator.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jsonschema2records.generator.load.SharedData;
import io.github.jsonschema2records.generator.suite.SuiteGroup;
import io.github.jsonschema2records.generator.upgrade.Draft;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The public suite for version 1 of JSON Schema, as far as it goes before the specification is released. */
class VersionOneTest {

    private static final String FORMATS = "--assert-formats";

    @Test
    void everyRequiredTestPasses() {
        assertAllPass(1133, "v1", List.of("optional", "format", "proposals"));
    }

    @Test
    void everyTestOfPropertyDependenciesPasses() {
        assertAllPass(38, "v1/proposals/propertyDependencies", List.of());
    }

    @Test
    void everyTestOfFormatsPassesWhereTheyAreAsserted() {
        assertAllPass(758, "v1/format", List.of(), FORMATS);
    }

    @Test
    void everyOptionalTestPasses() {
        assertAllPass(287, "v1/optional", List.of());
    }

    /** @param number the suite's own number of tests, so that no file is left out unnoticed */
    private static void assertAllPass(int number, String part, List<String> excluded, String... more) {
        SuiteFolder suite = new SuiteFolder(SharedData.folder("suites/json-schema-test-suite/tests"));
        String remotes = "http://localhost:1234/=" + suite.root().resolveSibling("remotes");
        List<SuiteGroup> groups = suite.groups(part, excluded.toArray(new String[0]));
        String[] options = {"--map", remotes, "--dialect", Draft.V1.metaschema()};

        SuiteTally tally = suite.run(groups, concat(options, more));

        assertThat(tally.lines()).isEmpty();
        assertThat(tally.passed()).isEqualTo(number);
    }

    private static String[] concat(String[] options, String... more) {
        List<String> all = new ArrayList<>(List.of(options));
        all.addAll(List.of(more));
        return all.toArray(new String[0]);
    }
}

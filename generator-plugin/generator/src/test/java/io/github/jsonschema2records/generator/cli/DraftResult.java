package io.github.jsonschema2records.generator.cli;

import io.github.jsonschema2records.generator.load.SharedData;
import io.github.jsonschema2records.generator.upgrade.Draft;

/**
 * What came of the JSON Schema test suite for a draft.
 *
 * @param name the draft
 * @param required what every implementation has to pass; formats are annotations, as these tests expect
 * @param optional what an implementation may do otherwise; formats are asserted, though few of these tests look at them
 * @param formats the tests about each format, asserted
 */
record DraftResult(String name, SuiteTally required, SuiteTally optional, SuiteTally formats) {

    private static final String FORMATS = "--assert-formats";

    static DraftResult measure(Draft draft) {
        String name = draft.name().replace("DRAFT_", "").replace('_', '-');
        SuiteFolder suite = new SuiteFolder(SharedData.folder("suites/json-schema-test-suite/tests"));
        String folder = "draft" + name;
        String remotes = "http://localhost:1234/=" + suite.root().resolveSibling("remotes");
        String[] options = {"--map", remotes, "--dialect", draft.metaschema()};
        String[] asserting = {"--map", remotes, "--dialect", draft.metaschema(), FORMATS};
        return new DraftResult(
                name,
                suite.run(suite.groups(folder, "optional"), options),
                suite.run(suite.groups(folder + "/optional", "format"), asserting),
                suite.run(suite.groups(folder + "/optional/format"), asserting));
    }

    /** Everything that is not required. */
    SuiteTally notRequired() {
        return optional.plus(formats);
    }
}

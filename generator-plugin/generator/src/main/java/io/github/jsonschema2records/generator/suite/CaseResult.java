package io.github.jsonschema2records.generator.suite;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The result of one test.
 *
 * @param test the test; null for a group without tests that cannot run
 * @param verdict the verdict
 * @param reasons the reasons, if it did not pass
 * @param notes further lines for people, such as the violations of an instance that should be valid
 */
public record CaseResult(@Nullable SuiteCase test, Verdict verdict, List<String> reasons, List<String> notes) {

    /** The verdict about one test. */
    public enum Verdict {
        /** The result is the expected one. */
        PASSED,
        /** The result is another one. */
        FAILED,
        /** The test could not run, because the schema was refused. */
        REFUSED
    }

    public CaseResult {
        reasons = List.copyOf(reasons);
        notes = List.copyOf(notes);
    }

    /** Creates the result of a test that ran. It passed if there is no reason why not. */
    static CaseResult of(SuiteCase test, List<String> reasons, List<String> notes) {
        return new CaseResult(test, reasons.isEmpty() ? Verdict.PASSED : Verdict.FAILED, reasons, notes);
    }

    /** Returns the description of the test, or the empty text if there is none. */
    public String description() {
        return test == null ? "" : test.description();
    }
}

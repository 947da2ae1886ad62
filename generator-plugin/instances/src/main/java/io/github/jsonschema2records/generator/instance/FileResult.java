package io.github.jsonschema2records.generator.instance;

import io.github.jsonschema2records.runtime.SchemaValidator;
import io.github.jsonschema2records.runtime.ValidationResult;
import io.github.jsonschema2records.runtime.Violation;
import org.jspecify.annotations.Nullable;

/** Validates, reports and counts the instances of a file. */
final class FileResult {

    private final String name;
    private final InstanceReport report;
    private final long maxViolations;
    private long values;
    private long invalid;
    private long unparsed;
    private long unknown;
    private long absent;
    private long unreadable;
    private long violations;
    private long unreported;

    /**
     * Creates a result.
     *
     * @param name the file's name in reports
     * @param maxViolations the largest number of violations to report for this file
     */
    FileResult(String name, InstanceReport report, long maxViolations) {
        this.name = name;
        this.report = report;
        this.maxViolations = maxViolations;
    }

    void add(Instance instance) {
        InstancePlace at = new InstancePlace(name, instance.line(), instance.within());
        String hint = instance.absence();
        if (hint == null) {
            validate(instance, at);
        } else {
            absent++;
            if (isReported()) {
                report.absent(at, hint);
                violations++;
            }
        }
    }

    private void validate(Instance instance, InstancePlace at) {
        values++;
        long most = Math.min(maxViolations - violations, SchemaValidator.DEFAULT_MAX_VIOLATIONS);
        ValidationResult result = instance.validate((int) Math.max(1, most));
        if (result.isValid()) {
            valid(at, instance.type());
            return;
        }
        if (instance.isParsed()) {
            invalid++;
        } else {
            unparsed++;
        }
        if (isReported()) {
            report(at, result);
        }
    }

    private void valid(InstancePlace at, @Nullable InstanceType type) {
        if (type != null) {
            unknown += type.isError() ? 1 : 0;
            report.valid(at, type);
        }
    }

    private void report(InstancePlace at, ValidationResult result) {
        for (Violation violation : result.violations()) {
            report.violation(at, violation);
        }
        violations += result.violations().size();
        if (result.isTruncated()) {
            report.more(at, result.violations().size());
        }
    }

    /** Returns whether there are not too many violations before, and counts if there are. */
    private boolean isReported() {
        boolean reported = violations < maxViolations;
        unreported += reported ? 0 : 1;
        return reported;
    }

    void unreadable() {
        unreadable = 1;
    }

    InstanceCounts counts() {
        boolean opened = unreadable == 0 || values + absent > 0;
        return new InstanceCounts(
                opened ? 1 : 0, values, invalid, unparsed, unknown, absent, unreadable, violations, unreported);
    }
}

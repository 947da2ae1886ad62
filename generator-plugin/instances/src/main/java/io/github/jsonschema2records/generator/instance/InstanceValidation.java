package io.github.jsonschema2records.generator.instance;

import io.github.jsonschema2records.runtime.SchemaValidator;
import io.github.jsonschema2records.runtime.ValidationResult;
import io.github.jsonschema2records.runtime.Violation;
import io.github.jsonschema2records.runtime.text.PrintableText;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Function;

/**
 * Validates the values of files one after the other, and reports their violations. Memory is needed for the largest
 * value only.
 */
public final class InstanceValidation {

    private final SchemaValidator validator;
    private final InstanceSettings settings;
    private final InstanceReport report;
    private final Function<Throwable, String> reasons;
    private InstanceCounts total = InstanceCounts.NONE;

    /**
     * Creates a validation.
     *
     * @param reasons describes why a file cannot be read
     */
    public InstanceValidation(
            SchemaValidator validator,
            InstanceSettings settings,
            InstanceReport report,
            Function<Throwable, String> reasons) {
        this.validator = validator;
        this.settings = settings;
        this.report = report;
        this.reasons = reasons;
    }

    /** Validates a file and closes it. */
    public void validate(InstanceFile file) {
        String name = PrintableText.of(file.name());
        FileResult result = new FileResult(name);
        try (InputStream stored = file.content().open();
                InputStream in = InstanceStream.open(stored)) {
            InstanceSequence instances = instances(file.name(), in);
            for (Instance each = instances.next(); each != null; each = instances.next()) {
                result.add(each);
            }
        } catch (IOException | OutOfMemoryError | StackOverflowError e) {
            result.unreadable = 1;
            report.unreadable(name, PrintableText.of(reasons.apply(e)));
        }
        InstanceCounts counts = result.counts();
        total = total.plus(counts);
        report.end(name, counts);
    }

    /** Reports something that cannot be opened. */
    public void unreadable(String name, IOException reason) {
        InstanceCounts counts = new InstanceCounts(0, 0, 0, 0, 1, 0, 0);
        total = total.plus(counts);
        report.unreadable(PrintableText.of(name), PrintableText.of(reasons.apply(reason)));
        report.end(PrintableText.of(name), counts);
    }

    /** Ends the report. Returns the numbers of all files. */
    public InstanceCounts finish() {
        report.finish(total);
        return total;
    }

    private InstanceSequence instances(String name, InputStream in) {
        if (settings.format().isYaml(name)) {
            return new YamlInstances(in, settings.limits());
        }
        return settings.items()
                ? JsonInstances.ofItems(in, settings.limits())
                : JsonInstances.ofTexts(in, settings.limits());
    }

    /** The numbers of a file. */
    private final class FileResult {

        private final String name;
        private long values;
        private long invalid;
        private long unparsed;
        private long unreadable;
        private long violations;
        private long unreported;

        FileResult(String name) {
            this.name = name;
        }

        void add(Instance instance) {
            values++;
            long left = settings.maxViolations() - total.violations() - violations;
            boolean valid = left > 0 ? report(instance, left) : instance.isValid(validator);
            if (valid) {
                return;
            }
            if (instance.isParsed()) {
                invalid++;
            } else {
                unparsed++;
            }
            unreported += left > 0 ? 0 : 1;
        }

        /** Reports the violations. Returns whether there are none. */
        private boolean report(Instance instance, long left) {
            int most = (int) Math.min(left, SchemaValidator.DEFAULT_MAX_VIOLATIONS);
            ValidationResult result = instance.validate(validator, most);
            for (Violation violation : result.violations()) {
                report.violation(name, violation);
            }
            violations += result.violations().size();
            if (result.isTruncated()) {
                report.more(name, result.violations().size());
            }
            return result.isValid();
        }

        InstanceCounts counts() {
            boolean opened = unreadable == 0 || values > 0;
            return new InstanceCounts(opened ? 1 : 0, values, invalid, unparsed, unreadable, violations, unreported);
        }
    }
}

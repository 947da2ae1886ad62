package io.github.jsonschema2records.generator.instance;

/**
 * Numbers of what was validated.
 *
 * @param files the files
 * @param values the values in them, including those that could not be parsed
 * @param invalid the values that do not conform to the schema, without those that could not be parsed
 * @param unparsed the values that are not JSON, or not YAML
 * @param unreadable the files that could not be read, or not to their end
 * @param violations the violations that were found
 * @param unreported the invalid values of which no violation was reported, because there were too many before
 */
public record InstanceCounts(
        long files, long values, long invalid, long unparsed, long unreadable, long violations, long unreported) {

    static final InstanceCounts NONE = new InstanceCounts(0, 0, 0, 0, 0, 0, 0);

    /** Returns whether everything could be read and is valid. */
    public boolean isValid() {
        return invalid == 0 && unparsed == 0 && unreadable == 0;
    }

    InstanceCounts plus(InstanceCounts other) {
        return new InstanceCounts(
                files + other.files,
                values + other.values,
                invalid + other.invalid,
                unparsed + other.unparsed,
                unreadable + other.unreadable,
                violations + other.violations,
                unreported + other.unreported);
    }
}

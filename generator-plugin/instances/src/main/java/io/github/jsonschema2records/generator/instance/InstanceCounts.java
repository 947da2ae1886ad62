package io.github.jsonschema2records.generator.instance;

/**
 * Numbers of what was validated.
 *
 * @param files the files
 * @param values the instances in them, including those that could not be parsed
 * @param invalid the instances that do not conform to the schema, without those that could not be parsed
 * @param unparsed the instances that are not JSON, or not YAML
 * @param unknown the valid instances of a type that the schema does not know, if that is an error
 * @param absent the texts without any instance
 * @param unreadable the files that could not be read, or not to their end
 * @param violations the violations that were found, and the texts without any instance
 * @param unreported the instances and texts of which no violation was reported, because there were too many before
 */
public record InstanceCounts(
        long files,
        long values,
        long invalid,
        long unparsed,
        long unknown,
        long absent,
        long unreadable,
        long violations,
        long unreported) {

    static final InstanceCounts NONE = new InstanceCounts(0, 0, 0, 0, 0, 0, 0, 0, 0);

    /** The numbers of a file that could not be opened. */
    static final InstanceCounts UNREADABLE = new InstanceCounts(0, 0, 0, 0, 0, 0, 1, 0, 0);

    /** Returns whether everything could be read and is valid. */
    public boolean isValid() {
        return invalid == 0 && unparsed == 0 && unknown == 0 && absent == 0 && unreadable == 0;
    }

    InstanceCounts plus(InstanceCounts other) {
        return new InstanceCounts(
                files + other.files,
                values + other.values,
                invalid + other.invalid,
                unparsed + other.unparsed,
                unknown + other.unknown,
                absent + other.absent,
                unreadable + other.unreadable,
                violations + other.violations,
                unreported + other.unreported);
    }
}

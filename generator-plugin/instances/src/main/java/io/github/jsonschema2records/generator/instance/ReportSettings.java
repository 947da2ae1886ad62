package io.github.jsonschema2records.generator.instance;

/**
 * Settings of a report about instances.
 *
 * @param quiet whether to leave out valid instances and files, and the summary of a text
 * @param summary whether a text always has a summary, even if it is quiet or about one instance
 * @param noun the word for an instance, such as {@code value}
 */
public record ReportSettings(boolean quiet, boolean summary, String noun) {

    /** The settings of a report about everything. */
    public static final ReportSettings DEFAULTS = new ReportSettings(false, false, "value");
}

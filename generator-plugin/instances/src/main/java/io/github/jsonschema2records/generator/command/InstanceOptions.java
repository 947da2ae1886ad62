package io.github.jsonschema2records.generator.command;

import io.github.jsonschema2records.generator.instance.InstanceFiles;
import io.github.jsonschema2records.generator.instance.InstanceFormat;
import io.github.jsonschema2records.generator.instance.InstanceSettings;
import io.github.jsonschema2records.runtime.JsonLimits;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;

/** Options for finding and reading instances. */
public final class InstanceOptions {

    @Option(
            names = "--include",
            paramLabel = "GLOB",
            converter = GlobConverter.class,
            description =
                    "Takes only those files of folders whose path below them matches, such as **/*.event.json. Can be "
                            + "repeated. Default: *.json, *.jsonl, *.ndjson, *.yaml and *.yml at any depth, and each "
                            + "of them with .gz.")
    private List<String> includes = new ArrayList<>();

    @Option(
            names = "--exclude",
            paramLabel = "GLOB",
            converter = GlobConverter.class,
            description = "Leaves out files of folders whose path below them matches, such as **/drafts/. Can be "
                    + "repeated.")
    private List<String> excludes = new ArrayList<>();

    @Option(
            names = "--input-format",
            paramLabel = "SYNTAX",
            converter = FormatConverter.class,
            completionCandidates = FormatConverter.class,
            description = "The syntax of the files: auto, json or yaml. Default: auto, which is YAML for *.yaml and "
                    + "*.yml, else JSON.")
    private InstanceFormat format = InstanceFormat.AUTO;

    @Option(
            names = "--items",
            description = "Validates the items of an array one by one, if a file starts with an array. The array may "
                    + "be larger than memory.")
    private boolean items;

    @Option(
            names = "--allow-duplicate-names",
            description = "Allows a name twice in an object; the last one counts. Default: such a file is invalid.")
    private boolean allowDuplicateNames;

    @Option(
            names = "--max-violations",
            paramLabel = "N",
            description = "Prints at most N violations of all files together. The rest is validated and counted. "
                    + "Default: all, but at most 100 for each value.")
    private long maxViolations = Long.MAX_VALUE;

    /** Creates options, which picocli sets. */
    public InstanceOptions() {}

    /** Returns the settings of the validation. */
    public InstanceSettings settings() {
        CommandException.unless(maxViolations >= 0, "--max-violations: " + maxViolations + " is negative");
        JsonLimits limits = JsonLimits.DEFAULTS.withDuplicateNames(allowDuplicateNames);
        return new InstanceSettings(limits, format, items, maxViolations);
    }

    /** Returns the search for files. */
    public InstanceFiles files(InputStream in) {
        return new InstanceFiles(in, includes.isEmpty() ? InstanceFiles.DEFAULT_INCLUDES : includes, excludes);
    }

    /** Converts the names of the formats. */
    public static final class FormatConverter extends LowerCaseConverter<InstanceFormat> {
        FormatConverter() {
            super(InstanceFormat.values());
        }
    }
}

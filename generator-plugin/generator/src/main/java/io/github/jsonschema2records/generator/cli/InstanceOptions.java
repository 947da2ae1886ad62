package io.github.jsonschema2records.generator.cli;

import io.github.jsonschema2records.generator.instance.InstanceFiles;
import io.github.jsonschema2records.generator.instance.InstanceFormat;
import io.github.jsonschema2records.generator.instance.InstanceSettings;
import io.github.jsonschema2records.runtime.JsonLimits;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;

/** Options for finding and reading instances. */
final class InstanceOptions {

    @Option(
            names = "--include",
            paramLabel = "GLOB",
            description =
                    "The files of folders: a pattern of names such as *.event.json, or of paths in the folder such "
                            + "as orders/**/*.json. Default: *.json, *.jsonl, *.ndjson, *.yaml and *.yml, and each of them "
                            + "with .gz. Can be repeated.")
    private List<String> includes = new ArrayList<>();

    @Option(
            names = "--exclude",
            paramLabel = "GLOB",
            description = "Leaves out files and folders of folders. Can be repeated.")
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

    /** Returns the settings of the validation. */
    InstanceSettings settings() {
        CommandException.unless(maxViolations >= 0, "--max-violations: " + maxViolations + " is negative");
        JsonLimits limits = JsonLimits.DEFAULTS.withDuplicateNames(allowDuplicateNames);
        return new InstanceSettings(limits, format, items, maxViolations);
    }

    /** Returns the search for files. */
    InstanceFiles files(InputStream in) {
        try {
            return new InstanceFiles(in, includes.isEmpty() ? InstanceFiles.DEFAULT_INCLUDES : includes, excludes);
        } catch (IllegalArgumentException e) {
            throw new CommandException("--include, --exclude: " + e.getMessage());
        }
    }

    /** Converts the names of the formats. */
    static final class FormatConverter extends LowerCaseConverter<InstanceFormat> {
        FormatConverter() {
            super(InstanceFormat.values());
        }
    }
}

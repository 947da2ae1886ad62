package io.github.jsonschema2records.generator.command;

import io.github.jsonschema2records.generator.instance.InstanceFiles;
import io.github.jsonschema2records.generator.instance.InstanceFormat;
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
                            + "repeated. Default: see FILE.")
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
            names = "--allow-duplicate-names",
            description = "Allows a name twice in an object; the last one counts. Default: such a file is invalid.")
    private boolean allowDuplicateNames;

    /** Creates options, which picocli sets. */
    public InstanceOptions() {}

    /** Returns the syntax of the files. */
    public InstanceFormat format() {
        return format;
    }

    /** Returns the limits for each value. */
    public JsonLimits limits() {
        return JsonLimits.DEFAULTS.withDuplicateNames(allowDuplicateNames);
    }

    /**
     * Returns the search for files.
     *
     * @param in standard input
     * @param defaultIncludes patterns of the files of folders, unless the user has others
     */
    public InstanceFiles files(InputStream in, List<String> defaultIncludes) {
        return new InstanceFiles(in, includes.isEmpty() ? defaultIncludes : includes, excludes);
    }

    /** Converts the names of the formats. */
    static final class FormatConverter extends LowerCaseConverter<InstanceFormat> {
        FormatConverter() {
            super(InstanceFormat.values());
        }
    }
}

package io.github.jsonschema2records.generator.cli;

import io.github.jsonschema2records.generator.command.GlobConverter;
import io.github.jsonschema2records.generator.load.FileFilter;
import io.github.jsonschema2records.generator.load.SchemaInput.PathInput;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;

/** Options for the choice of files in folders and jars of schemas. */
final class FilterOptions {

    @Option(
            names = "--include",
            paramLabel = "GLOB",
            converter = GlobConverter.class,
            description = "Takes only those files of folders and jars whose path below them matches, such as "
                    + "v1/**/*.json. Can be repeated. Default: all files that end with .json, .yaml, .yml or "
                    + ".jsonschema.")
    private List<String> includes = new ArrayList<>();

    @Option(
            names = "--exclude",
            paramLabel = "GLOB",
            converter = GlobConverter.class,
            description = "Leaves out files of folders and jars whose path below them matches. References can still "
                    + "lead to them. Can be repeated.")
    private List<String> excludes = new ArrayList<>();

    /** Returns the input for a file, folder or jar. */
    PathInput input(Path path) {
        return new PathInput(path, "", filter());
    }

    FileFilter filter() {
        return new FileFilter(includes, excludes);
    }
}

package io.github.jsonschema2records.generator.cli;

import io.github.jsonschema2records.generator.command.CommandException;
import io.github.jsonschema2records.generator.emit.JavaSource;
import io.github.jsonschema2records.generator.write.OtherFiles;
import io.github.jsonschema2records.generator.write.RefusedWriteException;
import io.github.jsonschema2records.generator.write.SourceWriter;
import io.github.jsonschema2records.generator.write.WriteResult;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/** The output folder of sources. It keeps a status for each package, so that packages can share it. */
final class SourceFolder {

    private static final String STATUS_FOLDER = ".jsonschema2records";

    private final Path folder;
    private final Consumer<String> notices;

    /**
     * Creates an output folder.
     *
     * @param notices receives lines for the user about other runs
     */
    SourceFolder(Path folder, Consumer<String> notices) {
        this.folder = folder;
        this.notices = notices;
    }

    /**
     * Writes all sources of a package. They replace earlier generated sources of this package.
     *
     * @param others writes the other files of the run
     * @throws CommandException if they would replace files that were not generated
     */
    WriteResult write(String packageName, List<JavaSource> sources, OtherFiles others) {
        Path status = folder.resolve(STATUS_FOLDER).resolve(packageName);
        try {
            return new SourceWriter(folder, status, notices).write(sources, others);
        } catch (RefusedWriteException e) {
            throw new CommandException(String.valueOf(e.getMessage()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package io.github.jsonschema2records.generator.cli;

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

/** The folder that sources are written to; it remembers for each package what was written, so that packages can share it. */
final class SourceFolder {

    private static final String STATUS_FOLDER = ".jsonschema2records";

    private final Path folder;
    private final Consumer<String> notices;

    /**
     * A folder.
     *
     * @param notices takes lines for the user about other runs
     */
    SourceFolder(Path folder, Consumer<String> notices) {
        this.folder = folder;
        this.notices = notices;
    }

    /**
     * Writes all sources of a package, which replace what was generated into it before.
     *
     * @param others writes what belongs to them
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

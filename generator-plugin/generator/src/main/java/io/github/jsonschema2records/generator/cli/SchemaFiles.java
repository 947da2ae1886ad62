package io.github.jsonschema2records.generator.cli;

import io.github.jsonschema2records.generator.command.CommandException;
import io.github.jsonschema2records.generator.load.SchemaInput;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** The schemas that a command reads. */
final class SchemaFiles {

    @Mixin
    private FilterOptions filterOptions = new FilterOptions();

    @Parameters(
            arity = "1..*",
            paramLabel = "SCHEMA",
            description = "A JSON or YAML file, or a folder or jar of them. Several schemas are read together.")
    private List<Path> paths = new ArrayList<>();

    /** Returns the files, folders and jars as they were given. */
    List<Path> paths() {
        return paths;
    }

    /**
     * Checks whether the files exist.
     *
     * @throws CommandException if one does not
     */
    void check() {
        for (Path path : paths) {
            CommandException.unless(Files.exists(path), path + ": no such file or folder");
        }
    }

    /** Returns the files as inputs. */
    List<SchemaInput> inputs() {
        return paths.stream().<SchemaInput>map(filterOptions::input).toList();
    }
}

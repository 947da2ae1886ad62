package io.github.jsonschema2records.generator.cli;

import io.github.jsonschema2records.generator.GeneratorOptions;
import io.github.jsonschema2records.generator.GeneratorOptions.Reuse;
import io.github.jsonschema2records.generator.analyze.PackageRule;
import io.github.jsonschema2records.generator.command.LowerCaseConverter;
import io.github.jsonschema2records.generator.name.NamesLockFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** Options that decide which Java types there are and what they are called, beside those of schemas. */
final class DecisionOptions {

    @Option(
            names = "--packages",
            paramLabel = "RULE",
            converter = PackageRuleConverter.class,
            completionCandidates = PackageRuleConverter.class,
            description = "The packages of documents: one (the default); folder, with a package for each folder in a "
                    + "folder of schemas; or id, with a package for each path in $id.")
    private PackageRule packages = PackageRule.ONE;

    @Option(
            names = "--names-lock",
            paramLabel = "FILE",
            description = "A file that keeps Java names stable when schemas change.")
    private @Nullable Path namesLock;

    @Option(
            names = "--names-lock-mode",
            paramLabel = "MODE",
            converter = NamesLockModeConverter.class,
            completionCandidates = NamesLockModeConverter.class,
            description = "Reaction to new and removed names: update (the default) writes them into the file, check "
                    + "fails.")
    private NamesLockFile.@Nullable Mode namesLockMode;

    @Option(
            names = "--reuse",
            paramLabel = "JAR",
            description =
                    "A jar or folder of classes with generated types. A reference to a schema that has a type there "
                            + "uses that type. Can be repeated; the first one that has the schema counts.")
    private List<Path> reuse = new ArrayList<>();

    /**
     * Returns the generator's options with these.
     *
     * @param writesIndex whether an index of the types is written
     */
    GeneratorOptions addTo(GeneratorOptions options, boolean writesIndex) {
        return options.withPackages(packages)
                .withReuse(new Reuse(reuse, writesIndex))
                .withNamesLock(namesLock == null ? null : new NamesLockFile(namesLock, mode()));
    }

    /** Returns the file that keeps names, or null. */
    @Nullable
    Path namesLock() {
        return namesLock;
    }

    /**
     * Checks that the files fit the options.
     *
     * @throws ParameterException if one does not
     */
    void check(CommandLine command) {
        boolean folder = namesLock != null && Files.isDirectory(namesLock);
        require(!folder, command, "--names-lock: " + namesLock + " is a folder");
        for (Path path : reuse) {
            require(Files.exists(path), command, "--reuse: " + path + ": no such jar or folder");
        }
        require(namesLock != null || namesLockMode == null, command, "--names-lock-mode needs --names-lock");
    }

    private static void require(boolean condition, CommandLine command, String otherwise) {
        if (!condition) {
            throw new ParameterException(command, otherwise);
        }
    }

    private NamesLockFile.Mode mode() {
        return namesLockMode == null ? NamesLockFile.Mode.UPDATE : namesLockMode;
    }

    /** Converts the names of the rules for packages. */
    static final class PackageRuleConverter extends LowerCaseConverter<PackageRule> {
        PackageRuleConverter() {
            super(PackageRule.values());
        }
    }

    /** Converts the names of the two modes. */
    static final class NamesLockModeConverter extends LowerCaseConverter<NamesLockFile.Mode> {
        NamesLockModeConverter() {
            super(NamesLockFile.Mode.values());
        }
    }
}

package io.github.jsonschema2records.generator.cli;

import io.github.jsonschema2records.generator.command.CommandException;
import io.github.jsonschema2records.generator.command.ParsingConverter;
import io.github.jsonschema2records.generator.compatibility.CompatibilityRun;
import io.github.jsonschema2records.generator.compatibility.Direction;
import io.github.jsonschema2records.generator.compatibility.GitRevision;
import io.github.jsonschema2records.generator.compatibility.ReleasedSchemas;
import io.github.jsonschema2records.generator.finding.FindingReport;
import io.github.jsonschema2records.generator.load.SchemaInput;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Compares two versions of schemas. */
@Command(
        name = "compatibility",
        description = {
            "Compares schemas with an earlier version, and the Java types of both.",
            "Prints for each incompatible change an instance that one version accepts and the other refuses."
        },
        mixinStandardHelpOptions = true,
        versionProvider = VersionText.class,
        sortOptions = false,
        footer = {
            "",
            "Exit code: 0; 1 a finding is as severe as --fail-on; 2 wrong arguments, or a version that cannot be read."
        })
final class CompatibilityCommand extends ReportingCommand {

    @Mixin
    private FilterOptions filterOptions = new FilterOptions();

    @ArgGroup(multiplicity = "1")
    private Earlier earlier = new Earlier();

    /** The earlier version. */
    static final class Earlier {

        @Option(names = "--against", paramLabel = "PATH", description = "The earlier version: a file, folder or jar.")
        private @Nullable Path path;

        @Option(
                names = "--against-revision",
                paramLabel = "REV",
                description = "The earlier version: a commit, tag or branch of the Git repository that SCHEMA is in. "
                        + "Needs the program git.")
        private @Nullable String revision;
    }

    @Option(
            names = "--direction",
            paramLabel = "DIRECTION",
            converter = DirectionConverter.class,
            description = "backward: the later version accepts what the earlier one accepts; forward: the other way "
                    + "round; or full, both. Default: backward.")
    private Set<Direction> directions = Set.of(Direction.BACKWARD);

    @Parameters(paramLabel = "SCHEMA", description = "The later version: a file, folder or jar.")
    private Path schema = Path.of("");

    @Override
    public Integer call() {
        FindingReport report = report();
        CommandException.unless(Files.exists(schema), schema + ": no such file or folder");
        CompatibilityRun run = new CompatibilityRun(schemaOptions().withoutOwnClasses("compared"), directions, report);
        List<SchemaInput> later = List.of(filterOptions.input(schema));
        String revision = earlier.revision;
        if (revision == null) {
            Path path = earlier.path == null ? Path.of("") : earlier.path;
            CommandException.unless(Files.exists(path), "--against: " + path + ": no such file or folder");
            run.run(List.of(ReleasedSchemas.of(path, filterOptions.filter())), later);
        } else {
            try (GitRevision old = GitRevision.of(schema, revision)) {
                run.run(List.of(old.input(filterOptions.filter())), later);
            } catch (IOException e) {
                throw new CommandException("--against-revision: " + e.getMessage());
            }
        }
        return exitCode(report);
    }

    /** Converts the name of a direction. */
    static final class DirectionConverter extends ParsingConverter<Set<Direction>> {
        DirectionConverter() {
            super(Direction::parse);
        }
    }
}

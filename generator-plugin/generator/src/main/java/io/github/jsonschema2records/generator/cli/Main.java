package io.github.jsonschema2records.generator.cli;

import io.github.jsonschema2records.generator.command.CommandMessages;
import io.github.jsonschema2records.generator.command.StandardStreams;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Path;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;

/** The command line {@code jsonschema2records}. */
@Command(
        name = "jsonschema2records",
        description = "Immutable Java records and compiled validators from JSON Schema.",
        mixinStandardHelpOptions = true,
        versionProvider = VersionText.class,
        synopsisSubcommandLabel = "COMMAND",
        footer = {
            "",
            "Each command has help with its options and exit codes: jsonschema2records COMMAND --help",
            "Completion in bash and zsh: source <(jsonschema2records generate-completion)"
        })
public final class Main {

    private Main() {}

    /** Runs a command and exits with its code. */
    public static void main(String[] arguments) {
        System.exit(StandardStreams.ofProcess().run((out, err) -> run(System.in, out, err, arguments)));
    }

    /** Runs a command. Returns its exit code, whatever happens. */
    static int run(InputStream in, PrintWriter out, PrintWriter err, String... arguments) {
        try {
            return commandLine(in, out, err).execute(arguments);
        } catch (Error e) {
            return CommandMessages.failed(e, err);
        }
    }

    /** Returns all commands with their options. */
    static CommandLine commandLine(InputStream in, PrintWriter out, PrintWriter err) {
        CommandLine completion = new CommandLine(new AutoComplete.GenerateCompletion());
        completion.getCommandSpec().usageMessage().hidden(true);
        return new CommandLine(new Main())
                .addSubcommand(withoutTypes(new BundleCommand()))
                .addSubcommand(new CompatibilityCommand())
                .addSubcommand(new ExplainCommand())
                .addSubcommand(new GenerateCommand())
                .addSubcommand(new LintCommand())
                .addSubcommand(new ReferenceCommand())
                .addSubcommand(withoutTypes(new SampleCommand()))
                .addSubcommand(new TestCommand())
                .addSubcommand(withoutTypes(new ValidateCommand(in)))
                .addSubcommand(completion)
                .registerConverter(Path.class, new PathConverter())
                .setOut(out)
                .setErr(err)
                .setParameterExceptionHandler(CommandMessages::wrongArguments)
                .setExecutionExceptionHandler(CommandMessages::failedExecution);
    }

    /** Returns a command that makes no Java types, and so has no options for them. */
    private static CommandLine withoutTypes(Object command) {
        CommandLine commandLine = new CommandLine(command);
        CommandSpec spec = commandLine.getCommandSpec();
        SchemaOptions.OF_TYPES.forEach(option -> spec.remove(spec.findOption(option)));
        return commandLine;
    }
}

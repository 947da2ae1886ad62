package io.github.jsonschema2records.awsbatch.cli;

import io.github.jsonschema2records.generator.command.CommandMessages;
import io.github.jsonschema2records.generator.command.StandardStreams;
import java.io.InputStream;
import java.io.PrintWriter;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command line {@code aws-batch-event-model}. */
@Command(
        name = "aws-batch-event-model",
        description = "AWS Batch events on Amazon EventBridge.",
        mixinStandardHelpOptions = true,
        versionProvider = VersionText.class,
        synopsisSubcommandLabel = "COMMAND",
        footer = {
            "",
            "Each command has help with its options and exit codes.",
            "Completion in bash and zsh:",
            "  source <(aws-batch-event-model generate-completion)"
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

    private static CommandLine commandLine(InputStream in, PrintWriter out, PrintWriter err) {
        CommandLine completion = new CommandLine(new AutoComplete.GenerateCompletion());
        completion.getCommandSpec().usageMessage().hidden(true);
        return new CommandLine(new Main())
                .addSubcommand(completion)
                .addSubcommand(new ValidateCommand(in))
                .addSubcommand(new PatternCommand(in))
                .setOut(out)
                .setErr(err)
                .setExpandAtFiles(false)
                .setParameterExceptionHandler(CommandMessages::wrongArguments)
                .setExecutionExceptionHandler(CommandMessages::failedExecution);
    }
}

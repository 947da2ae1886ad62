package io.github.jsonschema2records.awsbatch.cli;

import java.io.BufferedWriter;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

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
        PrintWriter out = writer(FileDescriptor.out);
        PrintWriter err = writer(FileDescriptor.err);
        int exitCode = run(System.in, out, err, arguments);
        out.flush();
        err.flush();
        System.exit(exitCode);
    }

    /** Runs a command. Returns its exit code, whatever happens. */
    static int run(InputStream in, PrintWriter out, PrintWriter err, String... arguments) {
        try {
            return commandLine(in, out, err).execute(arguments);
        } catch (Error e) {
            return failed(e, err);
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
                .setParameterExceptionHandler(Main::wrongArguments)
                .setExecutionExceptionHandler((exception, command, parsed) -> failed(exception, command.getErr()));
    }

    /** Prints a line about the wrong arguments, and a line about the help. */
    private static int wrongArguments(ParameterException exception, String[] arguments) {
        CommandLine command = exception.getCommandLine();
        PrintWriter err = command.getErr();
        err.println(exception.getMessage());
        UnmatchedArgumentException.printSuggestions(exception, err);
        err.println("Try '" + command.getCommandSpec().qualifiedName() + " --help'.");
        return ExitCode.USAGE;
    }

    /**
     * Prints one line for a lack of memory or stack, which does not mean that an event is invalid. Anything else is a
     * bug.
     */
    private static int failed(Throwable failure, PrintWriter err) {
        String exhausted = FileFailure.exhausted(failure);
        if (exhausted != null) {
            err.println(exhausted);
            return ExitCode.USAGE;
        }
        err.println("internal error; please report it with these lines:");
        failure.printStackTrace(err);
        return ExitCode.BUG;
    }

    /**
     * Creates a writer in UTF-8, whatever the system's default is. Events are UTF-8, and programs read the output too.
     */
    private static PrintWriter writer(FileDescriptor stream) {
        OutputStream bytes = new FileOutputStream(stream);
        return new PrintWriter(new BufferedWriter(new OutputStreamWriter(bytes, StandardCharsets.UTF_8)));
    }
}

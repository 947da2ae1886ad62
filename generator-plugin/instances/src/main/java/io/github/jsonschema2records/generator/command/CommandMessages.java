package io.github.jsonschema2records.generator.command;

import io.github.jsonschema2records.generator.finding.FileProblem;
import io.github.jsonschema2records.runtime.text.PrintableText;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.util.Objects;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Prints the messages of commands that cannot do their work. */
public final class CommandMessages {

    private CommandMessages() {}

    /** Prints a line about the wrong arguments, and a line about the help. */
    public static int wrongArguments(ParameterException exception, String[] arguments) {
        CommandLine command = exception.getCommandLine();
        PrintWriter err = command.getErr();
        err.println(PrintableText.of(String.valueOf(exception.getMessage())));
        UnmatchedArgumentException.printSuggestions(exception, err);
        err.println("Try '" + command.getCommandSpec().qualifiedName() + " --help'.");
        return ExitCode.USAGE;
    }

    /** Prints one line for a failure of the disk. Any other exception is a bug, and is printed with its stack trace. */
    public static int failedExecution(Exception exception, CommandLine command, ParseResult parsed) {
        PrintWriter err = command.getErr();
        if (exception instanceof CommandException) {
            err.println(PrintableText.of(String.valueOf(exception.getMessage())));
            return ExitCode.USAGE;
        }
        if (exception instanceof UncheckedIOException io) {
            err.println(PrintableText.of(withFile(Objects.requireNonNull(io.getCause()))));
            return ExitCode.USAGE;
        }
        return failed(exception, err);
    }

    /**
     * Prints one line for a lack of memory or stack, which does not mean that the input is wrong. Anything else is a
     * bug.
     */
    public static int failed(Throwable failure, PrintWriter err) {
        String exhausted = FileProblem.exhausted(failure);
        if (exhausted != null) {
            err.println(exhausted);
            return ExitCode.USAGE;
        }
        err.println("internal error; please report it with these lines:");
        failure.printStackTrace(err);
        return ExitCode.BUG;
    }

    private static String withFile(IOException exception) {
        return exception instanceof FileSystemException system
                ? system.getFile() + ": " + FileProblem.reason(exception)
                : FileProblem.reason(exception);
    }
}

package io.github.jsonschema2records.generator.cli;

import io.github.jsonschema2records.runtime.PrintableText;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Objects;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** What is said when a command cannot do its work. */
final class Failures {

    private Failures() {}

    /** One line about what is wrong, one about where to look. */
    static int wrongArguments(ParameterException exception, String[] arguments) {
        CommandLine command = exception.getCommandLine();
        PrintWriter err = command.getErr();
        err.println(exception.getMessage());
        UnmatchedArgumentException.printSuggestions(exception, err);
        err.println("Try '" + command.getCommandSpec().qualifiedName() + " --help'.");
        return ExitCode.USAGE;
    }

    /** One line where the disk is at fault, else everything, since it is a bug. */
    static int failedExecution(Exception exception, CommandLine command, ParseResult parsed) {
        PrintWriter err = command.getErr();
        if (exception instanceof CommandException) {
            err.println(PrintableText.of(String.valueOf(exception.getMessage())));
            return ExitCode.USAGE;
        }
        if (exception instanceof UncheckedIOException io) {
            err.println(withFile(Objects.requireNonNull(io.getCause())));
            return ExitCode.USAGE;
        }
        err.println("internal error; please report it with these lines:");
        exception.printStackTrace(err);
        return ExitCode.BUG;
    }

    static final String OUT_OF_MEMORY = "not enough memory; give Java more of it with -Xmx";

    /** What is wrong with a file, without its name. */
    static String reason(Throwable failure) {
        return failure instanceof IOException io ? reason(io) : OUT_OF_MEMORY;
    }

    /** What is wrong with a file, without its name. */
    static String reason(IOException exception) {
        if (exception instanceof NoSuchFileException) {
            return "no such file or folder";
        }
        if (exception instanceof AccessDeniedException) {
            return "access is denied";
        }
        String reason = exception instanceof FileSystemException system ? system.getReason() : exception.getMessage();
        return reason == null ? exception.getClass().getSimpleName() : reason;
    }

    private static String withFile(IOException exception) {
        return exception instanceof FileSystemException system
                ? system.getFile() + ": " + reason(exception)
                : reason(exception);
    }
}

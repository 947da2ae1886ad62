package io.github.jsonschema2records.generator.cli;

import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import org.jspecify.annotations.Nullable;
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
        if (exception instanceof UncheckedIOException io) {
            err.println(reason(io));
            return ExitCode.USAGE;
        }
        err.println("internal error; please report it with these lines:");
        exception.printStackTrace(err);
        return ExitCode.BUG;
    }

    /** What is wrong with the disk, on one line, with the file. */
    static String reason(UncheckedIOException exception) {
        Throwable cause = exception.getCause();
        return cause instanceof FileSystemException file
                ? file.getFile() + ": " + kind(file)
                : String.valueOf(cause.getMessage());
    }

    /** What is wrong with a file, without its name. */
    static String kind(FileSystemException exception) {
        if (exception instanceof NoSuchFileException) {
            return "no such file";
        }
        @Nullable String reason = exception.getReason();
        return "cannot be read or written (" + (reason == null ? exception.getClass().getSimpleName() : reason) + ")";
    }
}

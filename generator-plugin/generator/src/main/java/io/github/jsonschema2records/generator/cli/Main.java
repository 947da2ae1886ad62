package io.github.jsonschema2records.generator.cli;

import java.io.BufferedWriter;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.file.Path;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command line {@code jsonschema2records}. */
@Command(
        name = "jsonschema2records",
        description = "Immutable Java records and compiled validators from JSON Schema.",
        mixinStandardHelpOptions = true,
        versionProvider = VersionText.class,
        synopsisSubcommandLabel = "COMMAND")
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
            return CommandMessages.failed(e, err);
        }
    }

    private static CommandLine commandLine(InputStream in, PrintWriter out, PrintWriter err) {
        return new CommandLine(new Main())
                .addSubcommand(new BundleCommand())
                .addSubcommand(new GenerateCommand())
                .addSubcommand(new LintCommand())
                .addSubcommand(new ReferenceCommand())
                .addSubcommand(new SampleCommand())
                .addSubcommand(new TestCommand())
                .addSubcommand(new ValidateCommand(in))
                .registerConverter(Path.class, new PathConverter())
                .setOut(out)
                .setErr(err)
                .setParameterExceptionHandler(CommandMessages::wrongArguments)
                .setExecutionExceptionHandler(CommandMessages::failedExecution);
    }

    private static PrintWriter writer(FileDescriptor stream) {
        OutputStream bytes = new FileOutputStream(stream);
        return new PrintWriter(new BufferedWriter(new OutputStreamWriter(bytes, Terminal.charset())));
    }
}

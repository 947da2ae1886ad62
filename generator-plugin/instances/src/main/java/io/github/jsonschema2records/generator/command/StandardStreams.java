package io.github.jsonschema2records.generator.command;

import io.github.jsonschema2records.generator.finding.FileProblem;
import java.io.BufferedWriter;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;

/** Runs a program with its standard streams. Output that cannot be written is a failure of the program. */
public final class StandardStreams {

    private final WatchedOutput out;
    private final WatchedOutput err;

    /** Takes the place of the streams of the process, for tests. */
    public StandardStreams(OutputStream out, OutputStream err) {
        this.out = new WatchedOutput(out);
        this.err = new WatchedOutput(err);
    }

    /** Returns the streams of the process. */
    public static StandardStreams ofProcess() {
        return new StandardStreams(new FileOutputStream(FileDescriptor.out), new FileOutputStream(FileDescriptor.err));
    }

    /** Runs a program. Returns its exit code, which is a failure too if the output could not be written. */
    public int run(Program program) {
        PrintWriter outWriter = writer(out);
        PrintWriter errWriter = writer(err);
        int exitCode = program.run(outWriter, errWriter);
        outWriter.flush();
        IOException failure = out.failure();
        if (failure != null) {
            errWriter.println("cannot write the output: " + FileProblem.reason(failure));
        }
        errWriter.flush();
        boolean lost = failure != null || err.failure() != null;
        return lost ? Math.max(exitCode, ExitCode.USAGE) : exitCode;
    }

    private static PrintWriter writer(OutputStream bytes) {
        return new PrintWriter(new BufferedWriter(new OutputStreamWriter(bytes, Terminal.charset())));
    }

    /** What runs. */
    public interface Program {

        /** Runs, and returns the exit code. */
        int run(PrintWriter out, PrintWriter err);
    }
}

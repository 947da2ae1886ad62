package io.github.jsonschema2records.generator.cli;

import io.github.jsonschema2records.generator.command.ExitCode;
import io.github.jsonschema2records.generator.command.ReportOptions;
import io.github.jsonschema2records.generator.finding.FindingReport;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** A command that reads schemas and reports findings about them. */
abstract class ReportingCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private SchemaOptions schemaOptions = new SchemaOptions();

    @Mixin
    private ReportOptions reportOptions = new ReportOptions();

    /** Returns how schemas are read. */
    final SchemaOptions schemaOptions() {
        return schemaOptions;
    }

    /**
     * Starts the report.
     *
     * @throws CommandException if the schemas have a wrong default dialect
     */
    final FindingReport report() {
        schemaOptions.checkDialect();
        return reportOptions.report(out());
    }

    final PrintWriter out() {
        return spec.commandLine().getOut();
    }

    final PrintWriter err() {
        return spec.commandLine().getErr();
    }

    /** Returns the exit code for a report that has ended. */
    static int exitCode(FindingReport report) {
        return report.isFailed() ? ExitCode.AT_FAULT : ExitCode.OK;
    }
}

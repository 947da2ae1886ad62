package io.github.jsonschema2records.generator.cli;

import io.github.jsonschema2records.generator.command.CommandException;
import io.github.jsonschema2records.generator.finding.FileProblem;
import io.github.jsonschema2records.generator.reference.ReferencePage;
import io.github.jsonschema2records.generator.report.Decisions;
import io.github.jsonschema2records.generator.write.WholeFile;
import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Writes the reference page of schemas. */
@Command(
        name = "reference",
        description = "Writes a reference page: one HTML file with every type, property and constraint, and the Java "
                + "beside the JSON.",
        mixinStandardHelpOptions = true,
        versionProvider = VersionText.class,
        sortOptions = false,
        footer = {"", "Exit code: 0; 1 the schemas have errors, and nothing was written; 2 wrong arguments."})
final class ReferenceCommand extends DecisionCommand {

    @Option(names = "--out", required = true, paramLabel = "FILE", description = "The HTML file.")
    private Path out = Path.of("");

    @Option(
            names = "--title",
            paramLabel = "TEXT",
            description = "The title of the page. Default: that of the only schema, else \"Schema reference\".")
    private @Nullable String title;

    @Override
    void show(Decisions decisions) {
        write(ReferencePage.html(decisions, title));
    }

    private void write(String page) {
        try {
            WholeFile.write(out, page, out);
        } catch (IOException e) {
            throw new CommandException("--out: cannot write " + out + ": " + FileProblem.reason(e));
        }
        out().println("Wrote " + out);
    }
}

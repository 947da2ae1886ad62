package io.github.jsonschema2records.generator.cli;

import io.github.jsonschema2records.generator.report.Decisions;
import picocli.CommandLine.Command;

/** Explains the decisions of the generator. */
@Command(
        name = "explain",
        description = {
            "Explains what generate decides, without writing any sources.",
            "Prints which Java type each schema becomes, how the branches of unions are distinguished, how patterns are "
                    + "matched, and where dynamic references lead."
        },
        mixinStandardHelpOptions = true,
        versionProvider = VersionText.class,
        sortOptions = false,
        footer = {"", "Exit code: 0; 1 the schemas have errors; 2 wrong arguments."})
final class ExplainCommand extends DecisionCommand {

    @Override
    void show(Decisions decisions) {
        decisions.explanation().lines().forEach(out()::println);
    }
}

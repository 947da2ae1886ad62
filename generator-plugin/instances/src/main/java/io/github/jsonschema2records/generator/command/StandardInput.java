package io.github.jsonschema2records.generator.command;

import io.github.jsonschema2records.generator.instance.InstanceFiles;
import java.util.Collection;

/** Rules for standard input as an argument. */
public final class StandardInput {

    private StandardInput() {}

    /**
     * Refuses arguments that would read it several times.
     *
     * @throws CommandException if more than one argument is standard input
     */
    public static void requireOnce(Collection<String> arguments) {
        long times =
                arguments.stream().filter(InstanceFiles.STANDARD_INPUT::equals).count();
        CommandException.unless(times <= 1, "standard input can be read only once");
    }
}

package io.github.jsonschema2records.fuzz;

import io.github.jsonschema2records.fuzz.targets.FuzzTarget;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The class that Jazzer calls, in a process for each target. */
public final class JazzerEntry {

    private static @Nullable FuzzTarget target;

    private JazzerEntry() {}

    /** Called once, with the name of the target. */
    public static void fuzzerInitialize(String[] arguments) {
        target = FuzzTargets.named(arguments[0]).get(0).create();
    }

    /** Called with each input. */
    public static void fuzzerTestOneInput(byte[] input) {
        Objects.requireNonNull(target).run(input);
    }
}

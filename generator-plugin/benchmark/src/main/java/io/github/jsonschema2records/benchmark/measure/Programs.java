package io.github.jsonschema2records.benchmark.measure;

import java.io.IOException;
import java.util.List;

/** Other programs of the machine. */
public final class Programs {

    private Programs() {}

    /** Returns whether a command can be run, and ends without an error. */
    public static boolean run(String... command) throws InterruptedException {
        try {
            return new ProcessBuilder(List.of(command))
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            return false;
        }
    }
}

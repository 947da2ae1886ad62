package io.github.jsonschema2records.fuzz;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The numbers in what Jazzer prints.
 *
 * @param executions the number of inputs
 * @param seconds the time that they took
 * @param coverage the number of places in the code that were reached
 */
record JazzerLog(long executions, long seconds, long coverage) {

    private static final Pattern STEP = Pattern.compile("(?m)^#(\\d+)\\s+\\S+\\s+cov: (\\d+)");
    private static final Pattern DONE = Pattern.compile("(?m)^Done (\\d+) runs in (\\d+) second");

    /** Reads the log of a run, which has no last line if something was found. */
    static JazzerLog read(String log) {
        long executions = 0;
        long coverage = 0;
        for (Matcher step = STEP.matcher(log); step.find(); ) {
            executions = Long.parseLong(step.group(1));
            coverage = Long.parseLong(step.group(2));
        }
        Matcher done = DONE.matcher(log);
        return done.find()
                ? new JazzerLog(Long.parseLong(done.group(1)), Long.parseLong(done.group(2)), coverage)
                : new JazzerLog(executions, 0, coverage);
    }
}

package io.github.jsonschema2records.benchmark.start;

import io.github.jsonschema2records.benchmark.measure.Programs;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The processor time of whole processes, as the shell {@code bash} measures it. */
final class ProcessorTime {

    private static final String SCRIPT = "TIMEFORMAT='cpu %3U %3S'; time \"$0\" \"$@\" > /dev/null";
    private static final Pattern TIMES = Pattern.compile("(?s).*cpu ([0-9.]+) ([0-9.]+)\\s*");

    private ProcessorTime() {}

    /** Returns whether the shell exists. */
    static boolean canMeasure() throws InterruptedException {
        return Programs.run("bash", "-c", "true");
    }

    /**
     * Returns the milliseconds of a process, in all its threads.
     *
     * @throws IOException if the process fails
     */
    static double milliseconds(List<String> command) throws IOException, InterruptedException {
        List<String> shell = new ArrayList<>(List.of("bash", "-c", SCRIPT));
        shell.addAll(command);
        Process process = new ProcessBuilder(shell).start();
        String errors = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        Matcher times = TIMES.matcher(errors);
        if (process.waitFor() != 0 || !times.matches()) {
            throw new IOException(command + ": " + errors);
        }
        return 1_000 * (Double.parseDouble(times.group(1)) + Double.parseDouble(times.group(2)));
    }
}

package io.github.jsonschema2records.benchmark.measure;

import java.time.Duration;

/**
 * Amount of measuring.
 *
 * @param processes how many fresh JVMs measure the same thing
 * @param warmUp the time of each operation before the first value
 * @param pass the time of one pass of an operation
 * @param rounds how often all operations have their turn
 */
public record Pacing(int processes, Duration warmUp, Duration pass, int rounds) {

    /** Returns the arguments of a process that measures at this pace. */
    public String[] arguments() {
        return new String[] {warmUp.toString(), pass.toString(), Integer.toString(rounds)};
    }

    /** Reads the arguments of a process. */
    public static Pacing parse(String warmUp, String pass, String rounds) {
        return new Pacing(1, Duration.parse(warmUp), Duration.parse(pass), Integer.parseInt(rounds));
    }
}

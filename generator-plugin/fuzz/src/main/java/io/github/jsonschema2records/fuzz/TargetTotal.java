package io.github.jsonschema2records.fuzz;

import io.github.jsonschema2records.runtime.JsonData;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * What the recorded runs of a target did together.
 *
 * @param target its name
 * @param since the date of the first run
 * @param last the last run: its date, its seed and the version of Java
 * @param runs the number of runs
 * @param executions the number of inputs of all runs
 * @param seconds the time that they took
 * @param coverage the most places in the code that a run reached
 * @param findings the number of inputs that were found
 */
record TargetTotal(
        String target,
        String since,
        Last last,
        long runs,
        long executions,
        long seconds,
        long coverage,
        long findings) {

    /**
     * The last run.
     *
     * @param date its date
     * @param seed the seed of the random changes
     * @param java the version of Java
     */
    record Last(String date, long seed, String java) {}

    /** Returns the total of a run of today. */
    static TargetTotal of(TargetResult result) {
        String today = LocalDate.now(ZoneOffset.UTC).toString();
        JazzerLog numbers = result.numbers();
        return new TargetTotal(
                result.target(),
                today,
                new Last(today, result.seed(), System.getProperty("java.version", "")),
                1,
                numbers.executions(),
                numbers.seconds(),
                numbers.coverage(),
                result.findings().size());
    }

    /** Reads what {@link #json} returned. */
    static TargetTotal of(JsonData entry) {
        Last last = new Last(text(entry, "date"), number(entry, "seed"), text(entry, "java"));
        return new TargetTotal(
                text(entry, "target"),
                text(entry, "since"),
                last,
                number(entry, "runs"),
                number(entry, "executions"),
                number(entry, "seconds"),
                number(entry, "coverage"),
                number(entry, "findings"));
    }

    private static String text(JsonData entry, String member) {
        return String.valueOf(
                Objects.requireNonNull(entry.at('/' + member), member).toJava());
    }

    private static long number(JsonData entry, String member) {
        return Long.parseLong(text(entry, member));
    }

    /** Adds a later run. */
    TargetTotal plus(TargetTotal later) {
        return new TargetTotal(
                target,
                since,
                later.last,
                runs + later.runs,
                executions + later.executions,
                seconds + later.seconds,
                Math.max(coverage, later.coverage),
                findings + later.findings);
    }

    JsonData json() {
        Map<String, JsonData> members = new LinkedHashMap<>();
        members.put("target", JsonData.of(target));
        members.put("executions", number(executions));
        members.put("seconds", number(seconds));
        members.put("coverage", number(coverage));
        members.put("findings", number(findings));
        members.put("runs", number(runs));
        members.put("since", JsonData.of(since));
        members.put("date", JsonData.of(last.date));
        members.put("seed", number(last.seed));
        members.put("java", JsonData.of(last.java));
        return JsonData.of(members);
    }

    private static JsonData number(long value) {
        return JsonData.ofNumber(String.valueOf(value));
    }
}

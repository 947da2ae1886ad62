package io.github.jsonschema2records.benchmark.measure;

import java.util.List;
import java.util.regex.Pattern;

/**
 * One measured value.
 *
 * @param part the part of the measurements, such as {@code event}
 * @param subject the thing that was measured on, such as the name of a corpus
 * @param series the operation, such as {@code fromJson}
 * @param unit the unit, such as {@code ns} or {@code B}
 * @param round the round, 0-based: values of one subject and round were measured one after the other
 * @param value the value
 */
public record Sample(String part, String subject, String series, String unit, int round, double value) {

    private static final Pattern TAB = Pattern.compile("\t");

    /** Returns the sample as a line of a file. */
    public String line() {
        return String.join("\t", List.of(part, subject, series, unit, Integer.toString(round), Double.toString(value)));
    }

    /**
     * Reads a line of a file.
     *
     * @throws IllegalArgumentException if it is no sample
     */
    public static Sample parse(String line) {
        String[] cells = TAB.split(line, -1);
        if (cells.length != 6) {
            throw new IllegalArgumentException("no sample: " + line);
        }
        return new Sample(
                cells[0], cells[1], cells[2], cells[3], Integer.parseInt(cells[4]), Double.parseDouble(cells[5]));
    }
}

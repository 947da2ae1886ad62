package io.github.jsonschema2records.awsbatch.cli.pattern;

import io.github.jsonschema2records.runtime.JsonDocument;
import io.github.jsonschema2records.runtime.text.PrintableText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Collects the problems of a pattern. */
final class Problems {

    /** Greatest number of characters of a path or a message, whose names may be of any length. */
    private static final int LONGEST = 1_000;

    private final JsonDocument pattern;
    private final List<Problem> problems = new ArrayList<>();
    private final NavigableSet<Integer> errors = new TreeSet<>();

    Problems(JsonDocument pattern) {
        this.pattern = pattern;
    }

    void error(int at, String path, String message) {
        add(Severity.ERROR, at, path, message, null);
    }

    void warning(int at, String path, String message) {
        add(Severity.WARNING, at, path, message, null);
    }

    /**
     * Adds a problem.
     *
     * @param at the token of the pattern that is wrong
     * @param path the place in events
     * @param suggestion what was probably meant, or null
     */
    void add(Severity severity, int at, String path, String message, @Nullable String suggestion) {
        if (severity == Severity.ERROR) {
            errors.add(at);
        }
        int offset = pattern.startOffset(at);
        problems.add(new Problem(
                severity,
                pattern.line(offset),
                pattern.column(offset),
                PrintableText.shorten(path, LONGEST),
                PrintableText.shorten(message, LONGEST),
                suggestion));
    }

    /** Returns whether there are errors in a value. */
    boolean hasErrors(int at) {
        return !errors.subSet(at, pattern.next(at)).isEmpty();
    }

    /** Returns the problems in the order of the text. */
    List<Problem> sorted() {
        List<Problem> sorted = new ArrayList<>(problems);
        sorted.sort(Comparator.comparingInt(Problem::line).thenComparingInt(Problem::column));
        return List.copyOf(sorted);
    }
}

package io.github.jsonschema2records.generator;

import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/**
 * A table of decisions in {@code src/test/decisions}. A row is one line: a schema, with {@code '} for quotes, then
 * {@code |}, then the decision of a stage. Lines that begin with {@code #} are comments.
 */
public final class DecisionTable {

    private static final String SEPARATOR = " | ";

    private DecisionTable() {}

    /** Reads a table: the schema and the decision of each row. */
    public static Stream<Arguments> rows(String file) {
        return ProjectFiles.read(ProjectFiles.DECISIONS.resolve(file))
                .lines()
                .filter(line -> !line.startsWith("#"))
                .map(DecisionTable::row);
    }

    private static Arguments row(String line) {
        int separator = line.lastIndexOf(SEPARATOR);
        return Arguments.of(line.substring(0, separator), line.substring(separator + SEPARATOR.length()));
    }
}

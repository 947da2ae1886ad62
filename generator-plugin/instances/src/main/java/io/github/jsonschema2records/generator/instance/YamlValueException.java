package io.github.jsonschema2records.generator.instance;

/** Reports a part of a YAML document that has no JSON form. */
final class YamlValueException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int line;
    private final int column;

    /**
     * Creates an exception.
     *
     * @param line the 1-based line in the file
     * @param column the 1-based column
     */
    YamlValueException(int line, int column, String message) {
        super(message);
        this.line = line;
        this.column = column;
    }

    int line() {
        return line;
    }

    int column() {
        return column;
    }
}

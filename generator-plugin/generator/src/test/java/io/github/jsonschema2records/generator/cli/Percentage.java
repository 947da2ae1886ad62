package io.github.jsonschema2records.generator.cli;

/** A part of a whole with one decimal, rounded down, so that nothing looks better than it is. */
record Percentage(int tenths) {

    static Percentage of(int part, int whole) {
        return new Percentage(1000 * part / whole);
    }

    @Override
    public String toString() {
        return tenths / 10 + "." + tenths % 10;
    }
}

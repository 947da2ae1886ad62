package io.github.jsonschema2records.generator.instance;

import io.github.jsonschema2records.runtime.Violation;
import io.github.jsonschema2records.runtime.text.PrintableText;

/**
 * The place of an instance.
 *
 * @param file the file's name in reports
 * @param line the 1-based line on which the text with the instance starts; 0 if the positions of violations are enough
 * @param within the place of the instance in that text, such as {@code /Records/0/body}; {@code ""} if it is the text.
 *     Positions of violations are then those in the instance
 */
public record InstancePlace(String file, int line, String within) {

    /** Returns the words for the place in its text, with a colon and a space behind them; {@code ""} if it is the text. */
    String words() {
        return within.isEmpty() ? "" : "in " + PrintableText.of(within) + ": ";
    }

    /** Returns the place behind the name of the file, with a colon and a space behind it. */
    String lineAndWords() {
        return (line > 0 ? line + ": " : " ") + words();
    }

    /** Returns a violation with its line, as one line behind the name of the file. */
    String text(Violation violation) {
        return within.isEmpty() ? violation.toString() : lineAndWords() + violation;
    }
}

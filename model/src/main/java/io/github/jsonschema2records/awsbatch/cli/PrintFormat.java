package io.github.jsonschema2records.awsbatch.cli;

import java.io.PrintWriter;
import java.util.Iterator;
import java.util.List;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The formats of the output. */
enum PrintFormat {
    /** For people and editors. */
    TEXT,

    /** For programs. */
    JSON,

    /** For the workflows of GitHub. */
    GITHUB;

    /** Creates a report in this format. */
    Report report(PrintWriter out) {
        return switch (this) {
            case TEXT -> new TextReport(out);
            case JSON -> new JsonReport(out);
            case GITHUB -> new GithubReport(out);
        };
    }

    /** Creates a report about patterns in this format. */
    PatternReport patternReport(PrintWriter out) {
        return switch (this) {
            case TEXT -> new PatternTextReport(out);
            case JSON -> new PatternJsonReport(out);
            case GITHUB -> new PatternGithubReport(out);
        };
    }

    /** Converts names in lower case. */
    static final class Converter implements ITypeConverter<PrintFormat>, Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return List.of("text", "json", "github").iterator();
        }

        @Override
        public PrintFormat convert(String text) {
            return switch (text) {
                case "text" -> TEXT;
                case "json" -> JSON;
                case "github" -> GITHUB;
                default -> throw new TypeConversionException("expected text, json or github but got \"" + text + "\"");
            };
        }
    }
}

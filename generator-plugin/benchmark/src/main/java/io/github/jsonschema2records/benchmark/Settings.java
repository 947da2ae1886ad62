package io.github.jsonschema2records.benchmark;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.regex.Pattern;

/**
 * What is measured, on which data, and how long.
 *
 * @param parts the names of the parts to measure; no part to write the page from earlier results
 * @param setting how long
 * @param corpora the folder of the corpora
 * @param schemas the folder of the schemas for the generator
 * @param nodeModules the folder of packages for Node.js; the empty path without any
 * @param results the folder of the measured values
 * @param page the page to write
 */
public record Settings(
        List<String> parts, Setting setting, Path corpora, Path schemas, Path nodeModules, Path results, Path page) {

    private static final Pattern COMMA = Pattern.compile(",");

    /** Copies the list. */
    public Settings {
        parts = List.copyOf(parts);
    }

    /** Reads the settings from properties that begin with {@code benchmark.}. */
    public static Settings of(Properties properties) {
        return new Settings(
                COMMA.splitAsStream(properties.getProperty("benchmark.parts", ""))
                        .filter(part -> !part.isBlank())
                        .toList(),
                Setting.valueOf(
                        properties.getProperty("benchmark.setting", "quick").toUpperCase(Locale.ROOT)),
                Path.of(properties.getProperty("benchmark.corpora", "")),
                Path.of(properties.getProperty("benchmark.schemas", "")),
                Path.of(properties.getProperty("benchmark.node.modules", "")),
                Path.of(properties.getProperty("benchmark.results", "target/benchmarks")),
                Path.of(properties.getProperty("benchmark.page", "target/benchmarks.md")));
    }
}

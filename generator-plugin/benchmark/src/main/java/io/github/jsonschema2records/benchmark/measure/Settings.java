package io.github.jsonschema2records.benchmark.measure;

import java.nio.file.Path;
import java.util.Arrays;
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
    private static final String NONE = "none";

    /** Copies the list. */
    public Settings {
        parts = List.copyOf(parts);
    }

    /**
     * Reads the settings from properties that begin with {@code benchmark.}.
     *
     * @param known the names of all parts
     * @throws IllegalArgumentException if there is no such part or setting
     */
    public static Settings of(Properties properties, List<String> known) {
        return new Settings(
                parts(properties.getProperty("benchmark.parts", NONE), known),
                setting(properties.getProperty("benchmark.setting", "quick")),
                Path.of(properties.getProperty("benchmark.corpora", "")),
                Path.of(properties.getProperty("benchmark.schemas", "")),
                Path.of(properties.getProperty("benchmark.node.modules", "")),
                Path.of(properties.getProperty("benchmark.results", "target/benchmarks")),
                Path.of(properties.getProperty("benchmark.page", "target/benchmarks.md")));
    }

    private static List<String> parts(String names, List<String> known) {
        List<String> parts = COMMA.splitAsStream(names)
                .map(String::strip)
                .filter(name -> !name.equals(NONE))
                .toList();
        for (String part : parts) {
            require(known.contains(part), "benchmark.parts", part, known);
        }
        return parts;
    }

    private static Setting setting(String name) {
        List<String> known = Arrays.stream(Setting.values())
                .map(setting -> setting.name().toLowerCase(Locale.ROOT))
                .toList();
        require(known.contains(name), "benchmark.setting", name, known);
        return Setting.valueOf(name.toUpperCase(Locale.ROOT));
    }

    private static void require(boolean condition, String property, String value, List<String> known) {
        if (!condition) {
            throw new IllegalArgumentException(property + ": \"" + value + "\" is none of " + String.join(", ", known));
        }
    }
}

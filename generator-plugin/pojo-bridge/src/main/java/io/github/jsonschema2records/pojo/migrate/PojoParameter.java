package io.github.jsonschema2records.pojo.migrate;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * A parameter of jsonschema2pojo's Maven plug-in.
 *
 * @param name its name
 * @param kind what it becomes
 * @param here what corresponds to it here, as Markdown
 * @param test the tests that show it; {@code -} if the text gives the reason
 */
record PojoParameter(String name, Kind kind, String here, String test) {

    /** What a parameter becomes. */
    enum Kind {
        /** A parameter of this plug-in. */
        OPTION,
        /** The only way here. */
        ALWAYS,
        /** A change in the code that uses the types. */
        CODE,
        /** Nothing. */
        NONE;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Returns all parameters, in the order of their names. */
    static List<PojoParameter> all() {
        InputStream table =
                Objects.requireNonNull(PojoParameter.class.getResourceAsStream("parameters.txt"), "parameters.txt");
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(table, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(PojoParameter::parse)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PojoParameter parse(String line) {
        List<String> cells = new ArrayList<>(List.of(line.split(" \\| ", -1)));
        return new PojoParameter(
                cells.get(0), Kind.valueOf(cells.get(1).toUpperCase(Locale.ROOT)), cells.get(2), cells.get(3));
    }
}

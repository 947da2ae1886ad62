package io.github.jsonschema2records.pojo;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** Why a name is not the one that jsonschema2pojo gives; each reason is explained in {@code differences.txt}. */
enum Difference {
    NOT_KEPT,
    NUMBERED,
    NULLABLE_DOCUMENT,
    ENUM_OF_A_DEFINITION,
    ENUM_OF_ANOTHER_OBJECT,
    AFTER_A_REFERENCE,
    SEVERAL_KINDS,
    CRASH;

    /** The explanations by reason. */
    static Map<String, String> explanations() {
        Map<String, String> explanations = new TreeMap<>();
        InputStream table = Objects.requireNonNull(Difference.class.getResourceAsStream("differences.txt"));
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(table, StandardCharsets.UTF_8))) {
            reader.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t", 2))
                    .forEach(row -> explanations.put(row[0], row[1]));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return explanations;
    }
}

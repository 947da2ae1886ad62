package io.github.jsonschema2records.generator.analyze;

import java.util.Arrays;
import java.util.Locale;

/** The rule by which documents are divided into Java packages. */
public enum PackageRule {
    /** One package for all. */
    ONE,
    /** A package for each folder below a folder that the user named. */
    FOLDER,
    /** A package for each path in {@code $id}, without its last segment. */
    ID;

    /**
     * Returns the rule of a word: {@code one}, {@code folder} or {@code id}.
     *
     * @throws IllegalArgumentException for another word
     */
    public static PackageRule of(String word) {
        return Arrays.stream(values())
                .filter(rule -> rule.name().toLowerCase(Locale.ROOT).equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("expected one, folder or id but got \"" + word + '"'));
    }
}

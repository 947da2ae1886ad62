package io.github.jsonschema2records.generator.name;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Names that spell out the characters that an identifier cannot contain, to distinguish texts with the same plain name.
 */
final class SpelledNames {

    private SpelledNames() {}

    /**
     * Returns the names in the order of preference: first with words for punctuation, then for the case of letters too.
     * Two different texts never have the same last name.
     */
    static List<String> of(String text, UnaryOperator<String> spelling) {
        String words = text.isEmpty() ? "empty text" : JavaIdentifiers.spelledOut(text);
        List<String> names = new ArrayList<>(List.of(spelling.apply(words)));
        for (String base : List.of(text, words)) {
            if (base.codePoints().anyMatch(Character::isLetterOrDigit)) {
                names.add(spelling.apply(base + ' ' + letterCase(text)));
                names.add(spelling.apply(base + ' ' + capitals(text)));
            }
        }
        return names;
    }

    private static String letterCase(String text) {
        boolean upper = text.codePoints().anyMatch(Character::isUpperCase);
        boolean lower = text.codePoints().anyMatch(Character::isLowerCase);
        if (!upper) {
            return "lower case";
        } else if (!lower && text.codePointCount(0, text.length()) > 1) {
            return "upper case";
        }
        return Character.isUpperCase(text.codePointAt(0)) ? "capitalized" : "camel case";
    }

    private static String capitals(String text) {
        int[] letters = text.codePoints().toArray();
        String places = IntStream.range(0, letters.length)
                .filter(i -> Character.isUpperCase(letters[i]))
                .mapToObj(i -> String.valueOf(i + 1))
                .collect(Collectors.joining(" and "));
        return places.isEmpty() ? "no capital" : "capital at " + places;
    }
}

package io.github.jsonschema2records.generator.name;

import io.github.jsonschema2records.generator.load.JsonPointer;
import java.util.ArrayList;
import java.util.List;

/**
 * The path from the outermost schema of a unit to a schema inside it, in words for a name: {@code
 * /properties/tags/items} is {@code Tags}, {@code Items}.
 *
 * @param steps a word for each property, and for each keyword with its key or index
 * @param shortest the number of last steps that are needed to include the nearest property
 */
record CheckPath(List<String> steps, int shortest) {

    private static final int LONGEST_WORD = 30;

    static CheckPath of(String pointer) {
        List<String> tokens = JsonPointer.tokens(pointer);
        List<String> steps = new ArrayList<>();
        int property = 0;
        for (int i = 0; i < tokens.size(); i++) {
            String keyword = tokens.get(i);
            String key = i + 1 < tokens.size() ? tokens.get(i + 1) : "";
            if (hasKeys(keyword)) {
                steps.add(keyword.equals("properties") ? label(key) : label(keyword) + label(key));
                property = steps.size() - 1;
                i++;
            } else if (isIndex(key)) {
                steps.add(label(keyword) + key);
                i++;
            } else {
                steps.add(label(keyword));
            }
        }
        return new CheckPath(List.copyOf(steps), steps.size() - property);
    }

    /** Joins the last steps to one word. */
    String last(int count) {
        return String.join("", steps.subList(Math.max(0, steps.size() - count), steps.size()));
    }

    /** Returns a key or keyword in PascalCase. */
    static String label(String text) {
        String label = JavaIdentifiers.pascal(text);
        String word = label.startsWith("_") ? label.substring(1) : label;
        return word.codePointCount(0, word.length()) <= LONGEST_WORD
                ? word
                : word.substring(0, word.offsetByCodePoints(0, LONGEST_WORD));
    }

    /** Returns whether the value of a keyword is an object from names to schemas. */
    private static boolean hasKeys(String keyword) {
        return switch (keyword) {
            case "properties", "patternProperties", "dependentSchemas", "dependencies", "$defs", "definitions" -> true;
            default -> false;
        };
    }

    private static boolean isIndex(String token) {
        return !token.isEmpty() && token.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}

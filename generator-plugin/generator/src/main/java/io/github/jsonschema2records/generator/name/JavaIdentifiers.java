package io.github.jsonschema2records.generator.name;

import io.github.jsonschema2records.generator.load.JavaNames;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.lang.model.SourceVersion;

/** Converts any text to Java identifiers in the three usual styles. */
public final class JavaIdentifiers {

    /**
     * Greatest length in bytes of UTF-8. With a suffix such as {@code Validator.class}, the name still fits a file name
     * and a class file.
     */
    private static final int LONGEST = 180;

    private JavaIdentifiers() {}

    /** Returns whether an accessor or a constant can have a name. */
    static boolean isLegal(String name) {
        return JavaNames.isSimple(name) && JavaNames.fitsMember(name);
    }

    /** Returns whether a type can have a simple name. */
    static boolean isLegalType(String name) {
        return isLegal(name) && JavaNames.fitsType(name);
    }

    /**
     * Returns the text in {@code PascalCase}, for types: {@code job-queue} becomes {@code JobQueue}, {@code EFSVolume}
     * is unchanged.
     */
    public static String pascal(String text) {
        StringBuilder name = new StringBuilder();
        words(text).forEach(word -> name.append(capitalized(word)));
        return legal(name.toString());
    }

    /**
     * Returns the text in {@code camelCase}, for accessors: {@code detail-type} becomes {@code detailType}, {@code URL}
     * becomes {@code url}. Separators of the text end the first word: {@code a_b} becomes {@code aB}.
     */
    public static String camel(String text) {
        List<String> words = words(text);
        StringBuilder camel = new StringBuilder(lowered(words.get(0)));
        words.stream().skip(1).forEach(word -> camel.append(capitalized(word)));
        String name = legal(camel.toString());
        return SourceVersion.isKeyword(name) || isContextual(name) ? name + "_" : name;
    }

    /** Converts the leading capitals of a word to lower case, except for a capital that starts the next word. */
    private static String lowered(String word) {
        int[] letters = word.codePoints().toArray();
        int upper = 0;
        while (upper < letters.length && Character.isUpperCase(letters[upper])) {
            upper++;
        }
        boolean another = upper > 1 && upper < letters.length && Character.isLetter(letters[upper]);
        int lowered = another ? upper - 1 : upper;
        return text(letters, 0, lowered).toLowerCase(Locale.ROOT) + text(letters, lowered, letters.length);
    }

    private static String text(int[] codePoints, int from, int to) {
        return new String(codePoints, from, to - from);
    }

    /** Returns the text in {@code UPPER_SNAKE_CASE}, for constants: {@code json-file} becomes {@code JSON_FILE}. */
    public static String constant(String text) {
        List<String> words = new ArrayList<>();
        for (String word : words(text)) {
            words.addAll(humps(word));
        }
        return legal(String.join("_", words).toUpperCase(Locale.ROOT));
    }

    /**
     * Returns the text with a word for every character that is not a letter or digit, so that different texts stay
     * different.
     */
    public static String spelledOut(String text) {
        StringBuilder name = new StringBuilder();
        text.codePoints().forEach(c -> {
            if (Character.isLetterOrDigit(c)) {
                name.appendCodePoint(c);
            } else {
                name.append(' ').append(CharacterNames.of(c)).append(' ');
            }
        });
        return name.toString();
    }

    /** Returns the runs of letters and digits. A text without any is spelled out, an empty text is {@code empty}. */
    private static List<String> words(String text) {
        List<String> words = split(text);
        if (words.isEmpty()) {
            words = text.isEmpty() ? List.of("empty") : split(spelledOut(text));
        }
        return fitting(words);
    }

    /** Returns as many of the first words as a name has room for. If the first word is too long, it is cut. */
    private static List<String> fitting(List<String> words) {
        List<String> fitting = new ArrayList<>();
        int room = LONGEST;
        for (String word : words) {
            room -= word.getBytes(StandardCharsets.UTF_8).length;
            if (room < 0) {
                break;
            }
            fitting.add(word);
        }
        return fitting.isEmpty() ? List.of(beginning(words.get(0))) : fitting;
    }

    private static String beginning(String word) {
        StringBuilder beginning = new StringBuilder();
        word.codePoints().limit(LONGEST / 4).forEach(beginning::appendCodePoint);
        return beginning.toString();
    }

    private static List<String> split(String text) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        text.codePoints().forEach(c -> {
            if (Character.isLetterOrDigit(c)) {
                word.appendCodePoint(c);
            } else if (!word.isEmpty()) {
                words.add(word.toString());
                word.setLength(0);
            }
        });
        if (!word.isEmpty()) {
            words.add(word.toString());
        }
        return words;
    }

    private static List<String> humps(String word) {
        List<String> humps = new ArrayList<>();
        int[] letters = word.codePoints().toArray();
        int start = 0;
        for (int i = 1; i < letters.length; i++) {
            if (startsHump(letters, i)) {
                humps.add(text(letters, start, i));
                start = i;
            }
        }
        humps.add(text(letters, start, letters.length));
        return humps;
    }

    /**
     * Returns whether a capital starts a word: it follows a small letter, or is the last of several capitals before
     * one.
     */
    private static boolean startsHump(int[] letters, int i) {
        return Character.isUpperCase(letters[i])
                && (Character.isLowerCase(letters[i - 1])
                        || (i + 1 < letters.length
                                && Character.isUpperCase(letters[i - 1])
                                && Character.isLowerCase(letters[i + 1])));
    }

    private static String capitalized(String word) {
        int first = word.codePointAt(0);
        return Character.toString(Character.toTitleCase(first)) + word.substring(Character.charCount(first));
    }

    private static String legal(String name) {
        return Character.isJavaIdentifierStart(name.codePointAt(0)) ? name : "_" + name;
    }

    /** Returns whether a name is a contextual keyword, which would confuse readers. */
    private static boolean isContextual(String name) {
        return switch (name) {
            case "var", "yield", "record", "sealed", "permits" -> true;
            default -> false;
        };
    }
}

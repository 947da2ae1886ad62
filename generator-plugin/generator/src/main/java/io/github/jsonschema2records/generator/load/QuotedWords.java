package io.github.jsonschema2records.generator.load;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The format of lines in files that the generator writes and people read: words separated by spaces. A word that is
 * empty or has a space or a control character is quoted as a JSON string.
 */
public final class QuotedWords {

    private static final int HEX_DIGITS = 4;

    private final String line;
    private int at;

    private QuotedWords(String line) {
        this.line = line;
    }

    /** Returns the line of some words. */
    public static String join(List<String> words) {
        return words.stream().map(w -> isPlain(w) ? w : SourceJson.quote(w)).collect(Collectors.joining(" "));
    }

    /** Returns the words of a line, or null if the line was not made by {@link #join}. */
    public static @Nullable List<String> split(String line) {
        return new QuotedWords(line).words();
    }

    private static boolean isPlain(String word) {
        return !word.isEmpty()
                && word.charAt(0) != '"'
                && word.charAt(0) != '#'
                && word.chars()
                        .noneMatch(c -> c == ' ' || Character.isISOControl(c) || Character.isSurrogate((char) c));
    }

    private @Nullable List<String> words() {
        List<String> words = new ArrayList<>();
        while (at < line.length()) {
            String word = line.charAt(at) == '"' ? quoted() : plain();
            if (word == null || (at < line.length() && line.charAt(at++) != ' ')) {
                return null;
            }
            words.add(word);
        }
        return line.endsWith(" ") ? null : words;
    }

    private @Nullable String plain() {
        int space = line.indexOf(' ', at);
        String word = line.substring(at, space < 0 ? line.length() : space);
        at += word.length();
        return isPlain(word) ? word : null;
    }

    private @Nullable String quoted() {
        StringBuilder word = new StringBuilder();
        for (at++; at < line.length(); at++) {
            char c = line.charAt(at);
            if (c == '"') {
                at++;
                return word.toString();
            } else if (c == '\\' && at + 1 < line.length()) {
                at++;
                int escaped = line.charAt(at) == 'u' ? hex() : line.charAt(at);
                if (escaped < 0) {
                    return null;
                }
                word.append((char) escaped);
            } else {
                word.append(c);
            }
        }
        return null;
    }

    private int hex() {
        if (at + HEX_DIGITS >= line.length()) {
            return -1;
        }
        int value = 0;
        for (int i = 0; i < HEX_DIGITS; i++) {
            int digit = Character.digit(line.charAt(++at), 16);
            if (digit < 0) {
                return -1;
            }
            value = value << 4 | digit;
        }
        return value;
    }
}

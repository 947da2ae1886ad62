package io.github.jsonschema2records.runtime.format;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jsonschema2records.runtime.JsonDocument;
import java.nio.CharBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

/** Asks a format in every way there is: by its static method, as text, and in a document with and without escapes. */
final class FormatChecks {

    private final TextFormat format;
    private final Predicate<CharSequence> method;

    FormatChecks(TextFormat format, Predicate<CharSequence> method) {
        this.format = format;
        this.method = method;
    }

    void accept(String... texts) {
        List<String> refused =
                Arrays.stream(texts).filter(text -> !isValid(text)).toList();
        assertThat(refused).as("valid, but refused as " + format.name()).isEmpty();
    }

    void refuse(String... texts) {
        List<String> accepted = Arrays.stream(texts).filter(this::isValid).toList();
        assertThat(accepted).as("invalid, but accepted as " + format.name()).isEmpty();
    }

    boolean isValid(String text) {
        boolean valid = ((StandardFormat) format).matches(text);
        assertThat(method.test(CharBuffer.wrap(text))).as(text).isEqualTo(valid);
        assertThat(matches(json(text, false))).as("in a document: " + text).isEqualTo(valid);
        assertThat(matches(json(text, true))).as("escaped: " + text).isEqualTo(valid);
        return valid;
    }

    /** The string stands between others, so that a format that reads too far is caught. */
    private boolean matches(String string) {
        JsonDocument document = JsonDocument.of("[\"1:a0.\"," + string + ",\"/0.a:\"]");
        assertThat(document.failure()).isNull();
        return format.matches(document, 2);
    }

    private static String json(String text, boolean escaped) {
        StringBuilder json = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean plain = c >= ' ' && c != '"' && c != '\\' && !isLone(text, i);
            if (plain && !escaped) {
                json.append(c);
            } else {
                json.append(String.format("\\u%04x", (int) c));
            }
        }
        return json.append('"').toString();
    }

    private static boolean isLone(String text, int at) {
        char c = text.charAt(at);
        if (Character.isHighSurrogate(c)) {
            return at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1));
        }
        return Character.isLowSurrogate(c) && (at == 0 || !Character.isHighSurrogate(text.charAt(at - 1)));
    }
}

package io.github.jsonschema2records.runtime.codegen;

import io.github.jsonschema2records.runtime.JsonData;
import io.github.jsonschema2records.runtime.JsonString;
import io.github.jsonschema2records.runtime.JsonType;
import io.github.jsonschema2records.runtime.Kind;
import io.github.jsonschema2records.runtime.MessageText;
import io.github.jsonschema2records.runtime.StringTable;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Values allowed by {@code enum} or {@code const}, for messages. */
final class Choices {

    private static final int MAX_LISTED = 30;

    private final @Nullable StringTable strings;
    private final List<JsonData> others;

    Choices(List<JsonData> values) {
        strings = null;
        others = values;
    }

    /** Creates choices of strings, and of {@code true}, {@code false} and {@code null} if their kinds are given. */
    Choices(StringTable strings, int otherKinds) {
        this.strings = strings;
        others = new ArrayList<>(3);
        if ((otherKinds & (1 << Kind.FALSE)) != 0) {
            others.add(JsonData.of(false));
        }
        if ((otherKinds & (1 << Kind.TRUE)) != 0) {
            others.add(JsonData.of(true));
        }
        if ((otherKinds & (1 << Kind.NULL)) != 0) {
            others.add(JsonData.ofNull());
        }
    }

    /** Returns the choices of all, without repetition. */
    static Choices merged(List<Choices> all) {
        Set<JsonData> values = new LinkedHashSet<>();
        for (Choices choices : all) {
            for (int i = 0; i < choices.size(); i++) {
                values.add(choices.value(i));
            }
        }
        return new Choices(new ArrayList<>(values));
    }

    int size() {
        return (strings == null ? 0 : strings.size()) + others.size();
    }

    /** Returns the kinds of the values, as a mask of {@link Kind}. */
    int kinds() {
        int kinds = strings == null || strings.size() == 0 ? 0 : Kind.STRINGS;
        for (JsonData value : others) {
            kinds |= kinds(value.type());
        }
        return kinds;
    }

    private static int kinds(JsonType type) {
        return switch (type) {
            case NULL -> Kind.NULLS;
            case BOOLEAN -> Kind.BOOLEANS;
            case NUMBER -> Kind.NUMBERS;
            case STRING -> Kind.STRINGS;
            case ARRAY -> Kind.ARRAYS;
            case OBJECT -> Kind.OBJECTS;
        };
    }

    private JsonData value(int index) {
        int first = strings == null ? 0 : strings.size();
        return strings != null && index < first ? JsonData.of(strings.string(index)) : others.get(index - first);
    }

    /**
     * Returns the list {@code SUBMITTED, PENDING}. Strings are written as JSON if bare words would be ambiguous. Long
     * lists are shortened.
     */
    String text() {
        int listed = Math.min(MAX_LISTED, size());
        boolean bare = areWords(listed);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < listed; i++) {
            JsonData value = value(i);
            text.append(i == 0 ? "" : ", ");
            text.append(bare && value instanceof JsonString string ? string.value() : json(value));
        }
        return text.append(listed < size() ? ", ... (" + size() + " in all)" : "")
                .toString();
    }

    /** Returns a constant as JSON text, shortened. */
    static String json(JsonData value) {
        return value instanceof JsonString string
                ? MessageText.quoteShort(string.value())
                : MessageText.shorten(value.toString());
    }

    /** Returns the string that is most similar to an unknown one, or null if none is similar. */
    @Nullable
    String nearest(String unknown) {
        Nearest nearest = new Nearest(unknown);
        for (int i = 0; i < size(); i++) {
            if (value(i) instanceof JsonString string) {
                nearest.consider(string.value());
            }
        }
        return nearest.name();
    }

    private boolean areWords(int listed) {
        for (int i = 0; i < listed; i++) {
            if (!(value(i) instanceof JsonString string) || !isWord(string.value())) {
                return false;
            }
        }
        return true;
    }

    /** Returns whether a string without quotes cannot be mistaken for another value or for two values. */
    private static boolean isWord(String string) {
        if (string.isEmpty() || string.length() > MessageText.LONGEST || !isLetter(string.charAt(0))) {
            return false;
        }
        for (int i = 0; i < string.length(); i++) {
            char c = string.charAt(i);
            boolean digit = c >= '0' && c <= '9';
            if (!isLetter(c) && !digit && " -./:".indexOf(c) < 0) {
                return false;
            }
        }
        return !string.equals("true") && !string.equals("false") && !string.equals("null");
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
    }
}

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

/** The values that {@code enum} or {@code const} allow, as messages list them. */
final class Choices {

    private static final int MOST = 30;

    private final @Nullable StringTable strings;
    private final List<JsonData> others;

    Choices(List<JsonData> values) {
        strings = null;
        others = values;
    }

    /** Strings, and all values of some more kinds. */
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

    /** Of all these, each value once. */
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

    /** The kinds of the values, as a mask of {@link Kind}. */
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

    /** {@code SUBMITTED, PENDING}; as JSON texts where bare words could be misread. Only so many as can be read. */
    String text() {
        int shown = Math.min(MOST, size());
        boolean bare = areWords(shown);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < shown; i++) {
            JsonData value = value(i);
            text.append(i == 0 ? "" : ", ");
            text.append(bare && value instanceof JsonString string ? string.value() : json(value));
        }
        return text.append(shown < size() ? ", ... (" + size() + " in all)" : "")
                .toString();
    }

    /** A constant as JSON text, shortened. */
    static String json(JsonData value) {
        return value instanceof JsonString string
                ? MessageText.quoteShort(string.value())
                : MessageText.shorten(value.toString());
    }

    /** The string nearest to one that is not among them; null if none is near. */
    @Nullable
    String nearest(String seen) {
        Nearest nearest = new Nearest(seen);
        for (int i = 0; i < size(); i++) {
            if (value(i) instanceof JsonString string) {
                nearest.consider(string.value());
            }
        }
        return nearest.name();
    }

    private boolean areWords(int shown) {
        for (int i = 0; i < shown; i++) {
            if (!(value(i) instanceof JsonString string) || !isWord(string.value())) {
                return false;
            }
        }
        return true;
    }

    /** Returns whether a string cannot be taken for another value, nor for two. */
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

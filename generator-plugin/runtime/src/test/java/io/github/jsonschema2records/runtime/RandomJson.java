package io.github.jsonschema2records.runtime;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Makes JSON values and, for each, a text among the many that stand for it. The same seed makes the same. */
final class RandomJson {

    private static final String[] CHARACTERS = {
        "a",
        "Z",
        "7",
        " ",
        "\"",
        "\\",
        "/",
        "\b",
        "\f",
        "\n",
        "\r",
        "\t",
        "\u0000",
        "\u001f",
        "\u007f",
        "\u00e9",
        "\u07ff",
        "\u0800",
        "\u20ac",
        "\uffff",
        "\ud83d\ude00",
        "\udbff\udfff",
        "\ud800",
        "\udc00"
    };
    private static final String[] SPACES = {"", "", "", " ", "\n", "\t", "\r\n", "\n          ", "  \n \t "};

    private final Random random;

    RandomJson(long seed) {
        random = new Random(seed);
    }

    JsonData value(int depth) {
        return switch (random.nextInt(depth > 0 ? 8 : 5)) {
            case 0 -> JsonData.ofNull();
            case 1 -> JsonData.of(random.nextBoolean());
            case 2, 3 -> JsonData.ofNumber(number());
            case 4 -> JsonData.of(string());
            case 5, 6 -> object(depth);
            default -> array(depth);
        };
    }

    private JsonData array(int depth) {
        List<JsonData> items = new ArrayList<>();
        for (int i = random.nextInt(6); i > 0; i--) {
            items.add(value(depth - 1));
        }
        return JsonData.of(items);
    }

    private JsonData object(int depth) {
        Map<String, JsonData> members = new LinkedHashMap<>();
        for (int i = random.nextInt(6); i > 0; i--) {
            members.put(string(), value(depth - 1));
        }
        return JsonData.of(members);
    }

    String string() {
        StringBuilder text = new StringBuilder();
        boolean plain = random.nextBoolean();
        for (int i = random.nextInt(random.nextInt(5) == 0 ? 60 : 12); i > 0; i--) {
            text.append(plain ? CHARACTERS[random.nextInt(4)] : CHARACTERS[random.nextInt(CHARACTERS.length)]);
        }
        return text.toString();
    }

    String number() {
        StringBuilder text = new StringBuilder(random.nextBoolean() ? "-" : "");
        text.append(random.nextInt(4) == 0 ? "0" : digits(true));
        if (random.nextInt(3) == 0) {
            text.append('.').append(digits(false));
        }
        if (random.nextInt(3) == 0) {
            text.append(random.nextBoolean() ? "e" : "E")
                    .append(List.of("", "+", "-").get(random.nextInt(3)));
            text.append(random.nextInt(random.nextBoolean() ? 25 : 400));
        }
        return text.toString();
    }

    private String digits(boolean first) {
        StringBuilder text = new StringBuilder();
        boolean zeros = random.nextInt(3) == 0;
        int length = 1 + random.nextInt(random.nextInt(4) == 0 ? 40 : 6);
        for (int i = 0; i < length; i++) {
            int digit = zeros && i > 0 ? 0 : random.nextInt(10);
            text.append(first && i == 0 ? Math.max(1, digit) : digit);
        }
        return text.toString();
    }

    /** A text of the value: whitespace, escapes and the order of members by chance. */
    String text(JsonData value) {
        StringBuilder text = new StringBuilder();
        write(value, text);
        return text.toString();
    }

    private void write(JsonData value, StringBuilder text) {
        text.append(space());
        if (value instanceof JsonArray array) {
            text.append('[');
            String comma = "";
            for (JsonData item : array.items()) {
                text.append(comma);
                write(item, text);
                comma = ",";
            }
            text.append(space()).append(']');
        } else if (value instanceof JsonObject object) {
            text.append('{');
            String comma = "";
            for (String name : shuffled(object.members().keySet())) {
                text.append(comma)
                        .append(space())
                        .append(quoted(name))
                        .append(space())
                        .append(':');
                write(object.members().get(name), text);
                comma = ",";
            }
            text.append(space()).append('}');
        } else {
            text.append(value instanceof JsonString string ? quoted(string.value()) : value.toString());
        }
        text.append(space());
    }

    private List<String> shuffled(Iterable<String> names) {
        List<String> result = new ArrayList<>();
        for (String name : names) {
            result.add(random.nextInt(result.size() + 1), name);
        }
        return result;
    }

    private String space() {
        return SPACES[random.nextInt(SPACES.length)];
    }

    String quoted(String string) {
        StringBuilder text = new StringBuilder("\"");
        for (int i = 0; i < string.length(); i++) {
            text.append(written(string, i));
        }
        return text.append('"').toString();
    }

    private String written(String string, int at) {
        char c = string.charAt(at);
        int special = "\"\\/\b\f\n\r\t".indexOf(c);
        boolean paired = (at + 1 < string.length() && Character.isSurrogatePair(c, string.charAt(at + 1)))
                || (at > 0 && Character.isSurrogatePair(string.charAt(at - 1), c));
        boolean must = c < ' ' || c == '"' || c == '\\' || Character.isSurrogate(c);
        if (special >= 0 && random.nextBoolean()) {
            return "\\" + "\"\\/bfnrt".charAt(special);
        }
        if (paired || (!must && random.nextInt(6) != 0)) {
            return String.valueOf(c);
        }
        return String.format(random.nextBoolean() ? "\\u%04x" : "\\u%04X", (int) c);
    }
}

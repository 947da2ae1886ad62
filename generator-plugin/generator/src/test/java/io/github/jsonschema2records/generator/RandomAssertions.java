package io.github.jsonschema2records.generator;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes assertions for {@link RandomSchemas}, and values of all kinds that are near their limits. */
final class RandomAssertions {

    private static final List<String> SCALARS = List.of(
            "null",
            "true",
            "false",
            "0",
            "-0",
            "1",
            "1.0",
            "1e0",
            "1.5",
            "-2",
            "7",
            "1e2",
            "1e-2",
            "100",
            "9007199254740993",
            "123456789012345678901234567890",
            "1e300",
            "1e500",
            "-1e2000000000",
            "1e-2000000000",
            "\"\"",
            "\"d0\"",
            "\"d1\"",
            "\"s\"",
            "\"ab\"",
            "\"abc\"",
            "\"\\ud83d\\ude00\"",
            "\"2024-05-17\"",
            "\"x1\"",
            "\"\\ud800\"",
            "\"\\u0000\"");
    private static final List<String> TYPES =
            List.of("null", "boolean", "integer", "number", "string", "array", "object");
    private static final List<String> LIMITS = List.of("0", "1", "1.0", "1.5", "-2", "100", "1e2", "9007199254740993");
    private static final List<String> PATTERNS = List.of("^a", "b$", "b", "^x1$", "^[a-c]+$", "^(?=a).*c", "", "[]");
    private static final List<String> NAMES = List.of("a", "b", "c", "x1");

    private final Random random;

    RandomAssertions(Random random) {
        this.random = random;
    }

    /** A keyword that depends on nothing but the value, or one that applies such keywords to parts of it. */
    String keyword() {
        return switch (random.nextInt(17)) {
            case 0 -> "\"type\": " + list(TYPES.stream().filter(t -> random.nextInt(3) == 0), '"' + pick(TYPES) + '"');
            case 1 -> "\"enum\": " + several();
            case 2 -> "\"const\": " + instance();
            case 3 -> '"' + pick(List.of("minimum", "exclusiveMinimum")) + "\": " + pick(LIMITS);
            case 4 -> '"' + pick(List.of("maximum", "exclusiveMaximum")) + "\": " + pick(LIMITS);
            case 5 -> "\"multipleOf\": " + pick(List.of("1", "2", "0.5", "1e-2", "3"));
            case 6 -> '"' + pick(List.of("minLength", "maxLength")) + "\": " + random.nextInt(4);
            case 7 -> '"' + pick(List.of("minItems", "maxItems")) + "\": " + random.nextInt(4);
            case 8 -> '"' + pick(List.of("minProperties", "maxProperties")) + "\": " + random.nextInt(4);
            case 9 -> "\"pattern\": \"" + pick(PATTERNS) + '"';
            case 10 -> "\"format\": \"" + pick(List.of("date", "uuid", "no-such-format")) + '"';
            case 11 -> "\"uniqueItems\": " + random.nextBoolean();
            case 12 -> "\"dependentRequired\": {\"" + pick(NAMES) + "\": [\"" + pick(NAMES) + "\"]}";
            case 13 -> "\"patternProperties\": {\"" + pick(PATTERNS) + "\": " + schema() + "}";
            case 14 ->
                "\"contains\": " + schema() + ", \"minContains\": " + random.nextInt(3) + ", \"maxContains\": "
                        + random.nextInt(4);
            case 15 -> "\"propertyDependencies\": {\"a\": {\"d0\": " + schema() + ", \"s\": " + schema() + "}}";
            default -> "\"propertyNames\": " + schema();
        };
    }

    private String schema() {
        return random.nextInt(8) == 0 ? String.valueOf(random.nextBoolean()) : '{' + keyword() + '}';
    }

    /** Values of which no two are equal, since each is of another kind. */
    private String several() {
        return Stream.concat(
                        Stream.of("true"),
                        Stream.of(
                                        "null",
                                        pick(List.of("1", "1.0", "1.5")),
                                        pick(List.of("\"s\"", "\"d0\"")),
                                        array(),
                                        object())
                                .filter(value -> random.nextInt(3) > 0))
                .collect(Collectors.joining(", ", "[", "]"));
    }

    /** A value of any kind. */
    String instance() {
        return switch (random.nextInt(6)) {
            case 0, 1 -> pick(SCALARS);
            case 2, 3 -> array();
            default -> object();
        };
    }

    private String array() {
        return Stream.generate(this::part).limit(random.nextInt(4)).collect(Collectors.joining(", ", "[", "]"));
    }

    private String object() {
        return NAMES.stream()
                .filter(name -> random.nextBoolean())
                .map(name -> '"' + name + "\": " + part())
                .collect(Collectors.joining(", ", "{", "}"));
    }

    private String part() {
        return random.nextInt(4) == 0 ? instance() : pick(SCALARS);
    }

    private static String list(Stream<String> names, String otherwise) {
        String all = names.map(name -> '"' + name + '"').collect(Collectors.joining(", "));
        return all.isEmpty() ? otherwise : '[' + all + ']';
    }

    private String pick(List<String> texts) {
        return texts.get(random.nextInt(texts.size()));
    }
}

package io.github.jsonschema2records.generator.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Small schemas, and instances for them, of the keywords that evaluate properties or items and those that look at it. */
final class RandomSchemas {

    private static final List<String> NAMES = List.of("a", "b", "c");
    private static final List<String> VALUES = List.of("true", "{\"type\": \"integer\"}", "{\"type\": \"string\"}");
    private static final List<String> SAMPLES = List.of("1", "\"s\"", "null");
    private static final int MAX_DEPTH = 2;

    private final Random random;
    private final boolean arrays;

    /**
     * Schemas that are the same for the same seed.
     *
     * @param arrays whether they are about arrays, not objects
     */
    RandomSchemas(long seed, boolean arrays) {
        this.random = new Random(seed);
        this.arrays = arrays;
    }

    /** A schema with definitions that its references lead to. */
    String schema() {
        List<String> keywords = keywords(0);
        keywords.removeIf(keyword -> keyword.startsWith("\"unevaluated"));
        keywords.add(unevaluated(random.nextInt(4) == 0 ? pick(VALUES) : "false"));
        if (random.nextInt(3) > 0) {
            keywords.add(arrays ? "\"type\": \"array\"" : "\"type\": \"object\"");
        }
        keywords.add("\"$defs\": {\"d0\": " + object(keywords(MAX_DEPTH)) + ", \"d1\": " + object(keywords(MAX_DEPTH))
                + "}");
        return object(keywords);
    }

    /** Instances of every size, most of which a schema may accept. */
    List<String> instances() {
        List<String> instances = new ArrayList<>();
        for (int i = 0; i < 24; i++) {
            instances.add(arrays ? array(i % 4) : members());
        }
        return instances;
    }

    private String array(int length) {
        return Stream.generate(() -> pick(SAMPLES)).limit(length).collect(Collectors.joining(", ", "[", "]"));
    }

    private String members() {
        return Stream.of("a", "b", "c", "x1", "z")
                .filter(name -> random.nextInt(name.equals("z") ? 6 : 2) == 0)
                .map(name -> '"' + name + "\": " + pick(SAMPLES))
                .collect(Collectors.joining(", ", "{", "}"));
    }

    private List<String> keywords(int depth) {
        List<String> keywords = new ArrayList<>();
        int number = 1 + random.nextInt(3);
        List<Integer> kinds = new ArrayList<>();
        while (kinds.size() < number) {
            int kind = random.nextInt(depth < MAX_DEPTH ? 9 : 3);
            if (!kinds.contains(kind)) {
                kinds.add(kind);
                keywords.add(keyword(kind, depth + 1));
            }
        }
        return keywords;
    }

    private String keyword(int kind, int depth) {
        return switch (kind) {
            case 0 -> arrays ? prefixItems() : properties();
            case 1 -> arrays ? "\"minItems\": " + random.nextInt(3) : "\"required\": [\"" + pick(NAMES) + "\"]";
            case 2 -> rare();
            case 3 -> "\"allOf\": " + branches(depth);
            case 4 -> "\"anyOf\": " + branches(depth);
            case 5 -> "\"oneOf\": " + branches(depth);
            case 6 -> "\"if\": " + branch(depth) + ", \"then\": " + branch(depth) + ", \"else\": " + branch(depth);
            case 7 -> "\"$ref\": \"#/$defs/d" + random.nextInt(2) + '"';
            default ->
                arrays
                        ? "\"not\": " + branch(depth)
                        : "\"dependentSchemas\": {\"" + pick(NAMES) + "\": " + branch(depth) + "}";
        };
    }

    private String rare() {
        return switch (random.nextInt(4)) {
            case 0 -> arrays ? "\"items\": " + pick(VALUES) : "\"additionalProperties\": " + pick(VALUES);
            case 1 -> unevaluated(pick(VALUES));
            default ->
                arrays ? "\"contains\": " + pick(VALUES) : "\"patternProperties\": {\"^x\": " + pick(VALUES) + "}";
        };
    }

    private String unevaluated(String schema) {
        return (arrays ? "\"unevaluatedItems\": " : "\"unevaluatedProperties\": ") + schema;
    }

    private String prefixItems() {
        return Stream.generate(() -> pick(VALUES))
                .limit(1L + random.nextInt(2))
                .collect(Collectors.joining(", ", "\"prefixItems\": [", "]"));
    }

    private String properties() {
        return NAMES.stream()
                .filter(name -> random.nextBoolean())
                .map(name -> '"' + name + "\": " + pick(VALUES))
                .collect(Collectors.joining(", ", "\"properties\": {", "}"));
    }

    private String branches(int depth) {
        return Stream.generate(() -> branch(depth))
                .limit(1L + random.nextInt(3))
                .collect(Collectors.joining(", ", "[", "]"));
    }

    private String branch(int depth) {
        return random.nextInt(6) == 0 ? "{\"type\": \"null\"}" : object(keywords(depth));
    }

    private static String object(List<String> keywords) {
        return keywords.stream().distinct().collect(Collectors.joining(", ", "{", "}"));
    }

    private String pick(List<String> texts) {
        return texts.get(random.nextInt(texts.size()));
    }
}

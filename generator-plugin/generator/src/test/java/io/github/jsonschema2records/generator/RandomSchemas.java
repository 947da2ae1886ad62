package io.github.jsonschema2records.generator;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Makes small schemas, and instances for them: either of the keywords that evaluate properties or items and those that depend on
 * it, or of all keywords that constrain.
 */
public final class RandomSchemas {

    private static final List<String> NAMES = List.of("a", "b", "c");
    private static final List<String> VALUES = List.of("true", "{\"type\": \"integer\"}", "{\"type\": \"string\"}");
    private static final List<String> SAMPLES = List.of("1", "\"s\"", "null");
    private static final List<String> DIALECTS = List.of(
            "https://json-schema.org/v1",
            "https://json-schema.org/draft/2020-12/schema",
            "https://json-schema.org/draft/2019-09/schema",
            "http://json-schema.org/draft-07/schema#");
    private static final int MAX_DEPTH = 2;

    private final Random random;
    private final @Nullable RandomAssertions assertions;
    private boolean arrays;

    /**
     * Makes schemas that are the same for the same seed.
     *
     * @param arrays whether they are about arrays, not objects
     */
    public RandomSchemas(long seed, boolean arrays) {
        this.random = new Random(seed);
        this.assertions = null;
        this.arrays = arrays;
    }

    private RandomSchemas(Random random) {
        this.random = random;
        this.assertions = new RandomAssertions(random);
    }

    /** Makes schemas of all keywords that constrain, about values of all kinds. */
    public static RandomSchemas ofAllKeywords(long seed) {
        return ofAllKeywords(new Random(seed));
    }

    /** The same, with numbers from elsewhere. */
    public static RandomSchemas ofAllKeywords(Random random) {
        return new RandomSchemas(random);
    }

    /** A schema with definitions that its references lead to. */
    public String schema() {
        return assertions == null ? aboutUnevaluated() : ofAllKeywords(assertions);
    }

    /** The second definition is a resource of its own, which a dynamic reference leaves for the first one. */
    private String ofAllKeywords(RandomAssertions all) {
        List<String> keywords = keywords(0);
        keywords.add("\"$schema\": \"" + pick(DIALECTS) + '"');
        keywords.add("\"$id\": \"https://example.com/0\"");
        List<String> first = keywords(MAX_DEPTH);
        first.add("\"$dynamicAnchor\": \"node\"");
        List<String> second = keywords(MAX_DEPTH);
        second.add("\"$dynamicAnchor\": \"node\"");
        second.add("\"$id\": \"https://example.com/inner\"");
        second.add("\"propertyNames\": " + object(List.of(all.keyword())));
        second.add("\"dependentSchemas\": {\"a\": {\"properties\": {\"b\": {\"$dynamicRef\": \"#node\"}}}}");
        keywords.add("\"$defs\": {\"d0\": " + object(first) + ", \"d1\": " + object(second) + "}");
        return object(keywords);
    }

    private String aboutUnevaluated() {
        List<String> keywords = keywords(0);
        keywords.removeIf(keyword -> keyword.startsWith("\"unevaluated"));
        keywords.add(unevaluated(random.nextInt(4) == 0 ? value() : "false"));
        if (random.nextInt(3) > 0) {
            keywords.add(arrays ? "\"type\": \"array\"" : "\"type\": \"object\"");
        }
        keywords.add("\"$defs\": {\"d0\": " + object(keywords(MAX_DEPTH)) + ", \"d1\": " + object(keywords(MAX_DEPTH))
                + "}");
        return object(keywords);
    }

    /** Instances of every size, most of which a schema may accept. */
    public List<String> instances() {
        if (assertions != null) {
            return Stream.generate(assertions::instance).limit(24).toList();
        }
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
                keywords.add(
                        assertions != null && random.nextBoolean() ? assertions.keyword() : keyword(kind, depth + 1));
            }
        }
        return keywords;
    }

    private String keyword(int kind, int depth) {
        arrays = assertions == null ? arrays : random.nextBoolean();
        return switch (kind) {
            case 0 -> arrays ? prefixItems() : properties();
            case 1 -> arrays ? "\"minItems\": " + random.nextInt(3) : "\"required\": [\"" + pick(NAMES) + "\"]";
            case 2 -> rare();
            case 3 -> "\"allOf\": " + branches(depth);
            case 4 -> "\"anyOf\": " + branches(depth);
            case 5 -> assertions != null && random.nextBoolean() ? named() : "\"oneOf\": " + branches(depth);
            case 6 -> "\"if\": " + branch(depth) + ", \"then\": " + branch(depth) + ", \"else\": " + branch(depth);
            case 7 ->
                assertions != null && random.nextInt(4) == 0
                        ? "\"$dynamicRef\": \"#node\""
                        : "\"$ref\": \"#/$defs/d" + random.nextInt(2) + '"';
            default ->
                arrays
                        ? "\"not\": " + branch(depth)
                        : "\"dependentSchemas\": {\"" + pick(NAMES) + "\": " + branch(depth) + "}";
        };
    }

    /** A union of which a property names the branch, if the option says so. */
    private String named() {
        return (random.nextBoolean() ? "\"anyOf\"" : "\"oneOf\"")
                + ": [{\"$ref\": \"#/$defs/d0\"}, {\"$ref\": \"#/$defs/d1\"}], "
                + "\"discriminator\": {\"propertyName\": \"a\"}";
    }

    private String rare() {
        return switch (random.nextInt(4)) {
            case 0 -> arrays ? "\"items\": " + value() : "\"additionalProperties\": " + value();
            case 1 -> unevaluated(value());
            default -> arrays ? "\"contains\": " + value() : "\"patternProperties\": {\"^x\": " + value() + "}";
        };
    }

    private String value() {
        return assertions != null && random.nextBoolean() ? object(List.of(assertions.keyword())) : pick(VALUES);
    }

    private String unevaluated(String schema) {
        return (arrays ? "\"unevaluatedItems\": " : "\"unevaluatedProperties\": ") + schema;
    }

    private String prefixItems() {
        return Stream.generate(() -> value())
                .limit(1L + random.nextInt(2))
                .collect(Collectors.joining(", ", "\"prefixItems\": [", "]"));
    }

    private String properties() {
        return NAMES.stream()
                .filter(name -> random.nextBoolean())
                .map(name -> '"' + name + "\": " + value())
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

    /** An object that has no name twice: the last of several keywords of one name is taken. */
    private static String object(List<String> keywords) {
        Map<String, String> byName = new LinkedHashMap<>();
        keywords.forEach(keyword -> byName.put(keyword.substring(0, keyword.indexOf(':')), keyword));
        return byName.values().stream().collect(Collectors.joining(", ", "{", "}"));
    }

    private String pick(List<String> texts) {
        return texts.get(random.nextInt(texts.size()));
    }
}

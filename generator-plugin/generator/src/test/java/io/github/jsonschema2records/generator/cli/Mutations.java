package io.github.jsonschema2records.generator.cli;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/** Changes instances a little, mostly into what their schema has a say about. The same seed makes the same change. */
public final class Mutations {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    /** At which validators go wrong: bounds of Java's types, what doubles cannot tell apart, whole numbers with a point. */
    private static final List<String> NUMBERS = List.of(
            "0",
            "-0",
            "1",
            "-1",
            "0.0",
            "1.0",
            "1.5",
            "1e2",
            "0.1",
            "2147483647",
            "2147483648",
            "-2147483649",
            "9007199254740993",
            "9223372036854775807",
            "9223372036854775808",
            "1e30",
            "1e-30");

    private static final List<String> TEXTS = List.of(
            "",
            " ",
            "\n",
            "a",
            "A",
            "0",
            "a\n",
            "\u00e9",
            "e\u0301",
            "\u2028",
            "\u00a0",
            "\ufeff",
            "\ud83d\ude00",
            "null",
            "a".repeat(300));

    private static final int EXTEND = 3;

    private final SchemaWords words;
    private final RandomGenerator random;

    /** Changes that a seed decides. */
    Mutations(SchemaWords words, long seed) {
        this(words, new SplittableRandom(seed));
    }

    /** Changes that random numbers decide. */
    public Mutations(SchemaWords words, RandomGenerator random) {
        this.words = words;
        this.random = random;
    }

    /** One or two changes of a copy. */
    public JsonNode mutant(JsonNode instance) {
        ArrayNode holder = NODES.arrayNode().add(instance.deepCopy());
        for (int changes = 1 + random.nextInt(2); changes > 0; changes--) {
            mutate(holder);
        }
        return holder.get(0);
    }

    private void mutate(ArrayNode holder) {
        List<Slot> slots = new ArrayList<>();
        collect(holder, slots);
        // Another root says nothing about the schema's inside; more in it does.
        int change = random.nextInt(7);
        Slot slot = pick(change == EXTEND || slots.size() == 1 ? slots : slots.subList(1, slots.size()));
        switch (change) {
            case 0 -> slot.drop();
            case 1 -> slot.put(anyKind());
            case 2 -> slot.rename(name(slot.name()));
            case EXTEND -> extend(slot);
            case 4 -> slot.put(pick(words.values()).deepCopy());
            default -> slot.put(boundary(slot.value()));
        }
    }

    private static void collect(JsonNode container, List<Slot> slots) {
        if (container instanceof ObjectNode object) {
            object.propertyNames().forEach(name -> slots.add(new Slot.Member(object, name)));
        } else {
            for (int i = 0; i < container.size(); i++) {
                slots.add(new Slot.Element((ArrayNode) container, i));
            }
        }
        container.forEach(child -> {
            if (child.isContainer()) {
                collect(child, slots);
            }
        });
    }

    private JsonNode anyKind() {
        return switch (random.nextInt(7)) {
            case 0 -> NODES.nullNode();
            case 1 -> NODES.booleanNode(random.nextBoolean());
            case 2 -> number(pick(NUMBERS));
            case 3 -> NODES.arrayNode();
            case 4 -> NODES.arrayNode().add(pick(words.values()).deepCopy());
            case 5 -> NODES.objectNode();
            default -> NODES.stringNode(pick(TEXTS));
        };
    }

    private String name(String old) {
        return switch (random.nextInt(4)) {
            case 0 -> text(old);
            case 1 -> pick(TEXTS);
            default -> pick(words.names());
        };
    }

    private void extend(Slot slot) {
        JsonNode more = random.nextBoolean() ? anyKind() : pick(words.values()).deepCopy();
        if (slot.value() instanceof ObjectNode object) {
            object.set(name("x"), more);
        } else if (slot.value() instanceof ArrayNode array) {
            boolean repeat = !array.isEmpty() && random.nextBoolean();
            array.insert(
                    random.nextInt(array.size() + 1),
                    repeat ? pick(elements(array)).deepCopy() : more);
        } else {
            slot.put(NODES.arrayNode().add(slot.value()));
        }
    }

    private static List<JsonNode> elements(ArrayNode array) {
        List<JsonNode> elements = new ArrayList<>();
        array.forEach(elements::add);
        return elements;
    }

    private JsonNode boundary(JsonNode value) {
        if (value.isNumber()) {
            BigDecimal number = value.decimalValue();
            return switch (random.nextInt(5)) {
                case 0 -> NODES.numberNode(number.add(BigDecimal.ONE));
                case 1 -> NODES.numberNode(number.subtract(BigDecimal.ONE));
                case 2 -> NODES.numberNode(number.negate());
                case 3 -> NODES.numberNode(number.add(new BigDecimal("0.5")));
                default -> number(pick(NUMBERS));
            };
        }
        if (value instanceof StringNode string) {
            return NODES.stringNode(text(string.stringValue()));
        }
        if (value instanceof ArrayNode array) {
            return random.nextBoolean() ? NODES.arrayNode() : array.addAll(array.deepCopy());
        }
        return value.isObject() ? NODES.objectNode() : anyKind();
    }

    /** A text near another one. */
    private String text(String old) {
        int[] characters = old.codePoints().toArray();
        int at = random.nextInt(characters.length + 1);
        String before = new String(characters, 0, at);
        String after = new String(characters, at, characters.length - at);
        return switch (random.nextInt(6)) {
            case 0 -> before;
            case 1 -> after;
            case 2 -> before + pick(TEXTS) + after;
            case 3 -> old + "\n";
            case 4 -> old + old;
            default -> pick(TEXTS);
        };
    }

    private static JsonNode number(String text) {
        return NODES.numberNode(new BigDecimal(text));
    }

    private <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}

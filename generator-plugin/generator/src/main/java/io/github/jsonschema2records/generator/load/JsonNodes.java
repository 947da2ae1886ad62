package io.github.jsonschema2records.generator.load;

import io.github.jsonschema2records.generator.load.SourceValue.SourceArray;
import io.github.jsonschema2records.generator.load.SourceValue.SourceBoolean;
import io.github.jsonschema2records.generator.load.SourceValue.SourceNumber;
import io.github.jsonschema2records.generator.load.SourceValue.SourceObject;
import io.github.jsonschema2records.generator.load.SourceValue.SourceString;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Converts source values to the trees of the validator that checks schemas. It is recursive, since documents have a
 * depth limit.
 */
final class JsonNodes {

    private static final JsonNodeFactory FACTORY = JsonNodeFactory.instance;

    /**
     * Largest number that is converted exactly. Beyond it only sign and kind of a number matter to a metaschema, and
     * the validator is slow with huge numbers.
     */
    private static final double LARGEST = 1e15;

    private final Set<SourceValue> leftOut = Collections.newSetFromMap(new IdentityHashMap<>());

    /** Replaces a value by an empty schema. */
    void leaveOut(SourceValue value) {
        leftOut.add(value);
    }

    JsonNode node(SourceValue value) {
        return leftOut.contains(value) ? FACTORY.objectNode() : whole(value);
    }

    /** Like {@link #node}, for a value that is left out where it is part of another. */
    JsonNode whole(SourceValue value) {
        if (value instanceof SourceObject object) {
            ObjectNode node = FACTORY.objectNode();
            object.members().forEach((name, member) -> node.set(name, node(member.value())));
            return node;
        }
        if (value instanceof SourceArray array) {
            ArrayNode node = FACTORY.arrayNode(array.elements().size());
            array.elements().forEach(e -> node.add(node(e)));
            return node;
        }
        if (value instanceof SourceString string) {
            return FACTORY.stringNode(string.value());
        }
        if (value instanceof SourceNumber number) {
            return number(number);
        }
        return value instanceof SourceBoolean bool ? FACTORY.booleanNode(bool.value()) : FACTORY.nullNode();
    }

    private static JsonNode number(SourceNumber number) {
        BigDecimal exact = number.value();
        double value = Math.max(-LARGEST, Math.min(LARGEST, exact.doubleValue()));
        if (number.text().chars().allMatch(c -> c == '-' || (c >= '0' && c <= '9'))) {
            return FACTORY.numberNode((long) value);
        }
        return FACTORY.numberNode(value == 0 ? exact.signum() * Double.MIN_VALUE : value);
    }
}

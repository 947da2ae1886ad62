package io.github.jsonschema2records.generator.instance;

import io.github.jsonschema2records.generator.syntax.YamlNumber;
import io.github.jsonschema2records.runtime.JsonDocument;
import io.github.jsonschema2records.runtime.JsonLimits;
import io.github.jsonschema2records.runtime.JsonWriter;
import io.github.jsonschema2records.runtime.TokenPositions;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/**
 * Writes a YAML document as JSON, by YAML 1.2 with its core schema. Aliases are replaced by what they stand for, and
 * the members of merge keys ({@code <<}) are added.
 */
final class YamlToJson {

    private static final String MERGE_KEY = "<<";

    private final int linesBefore;
    private final JsonLimits limits;
    private final JsonWriter json = new JsonWriter();
    private final TokenPositions positions = new TokenPositions();
    private int depth;

    /**
     * Creates a writer.
     *
     * @param linesBefore the number of lines of the file before the document
     */
    YamlToJson(int linesBefore, JsonLimits limits) {
        this.linesBefore = linesBefore;
        this.limits = limits;
    }

    /**
     * Returns the document, with the lines and columns of the file. It may exceed a limit.
     *
     * @throws YamlValueException if it has no JSON form
     */
    JsonDocument document(Node root) {
        value(root);
        JsonDocument document = new JsonDocument(limits);
        document.parse(json.toByteArray(), positions);
        return document;
    }

    private void value(Node node) {
        if (json.length() > limits.maxDocumentBytes()) {
            throw problem(
                    node,
                    "the document is longer than " + limits.maxDocumentBytes()
                            + " bytes when its aliases are replaced");
        }
        if (++depth > limits.maxDepth()) {
            throw problem(
                    node,
                    node.isRecursive()
                            ? "an alias stands inside what it stands for"
                            : "nested deeper than " + limits.maxDepth() + " levels");
        }
        if (node instanceof ScalarNode scalar) {
            scalar(scalar);
        } else if (node instanceof MappingNode mapping) {
            mapping(mapping);
        } else if (node instanceof SequenceNode sequence) {
            sequence(sequence);
        }
        depth--;
    }

    private void sequence(SequenceNode sequence) {
        requireTag(sequence, Tag.SEQ);
        position(sequence);
        json.beginArray();
        sequence.getValue().forEach(this::value);
        json.endArray();
    }

    private void mapping(MappingNode mapping) {
        requireTag(mapping, Tag.MAP);
        position(mapping);
        json.beginObject();
        for (NodeTuple member : members(mapping, new HashSet<>())) {
            position(member.getKeyNode());
            json.name(name(member.getKeyNode()));
            value(member.getValueNode());
        }
        json.endObject();
    }

    /** Returns the members of a mapping, and those that its merge keys add. Its own members take precedence. */
    private List<NodeTuple> members(MappingNode mapping, Set<Node> merging) {
        List<NodeTuple> members = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (NodeTuple member : mapping.getValue()) {
            if (!isMergeKey(member.getKeyNode())) {
                members.add(member);
                names.add(name(member.getKeyNode()));
            }
        }
        for (NodeTuple member : mapping.getValue()) {
            if (isMergeKey(member.getKeyNode())) {
                for (NodeTuple added : merged(member.getValueNode(), merging)) {
                    if (names.add(name(added.getKeyNode()))) {
                        members.add(added);
                    }
                }
            }
        }
        return members;
    }

    private List<NodeTuple> merged(Node node, Set<Node> merging) {
        if (!merging.add(node)) {
            throw problem(node, "a merge key merges the mapping that it is in");
        }
        List<NodeTuple> members = new ArrayList<>();
        if (node instanceof MappingNode mapping) {
            members.addAll(members(mapping, merging));
        } else if (node instanceof SequenceNode sequence) {
            sequence.getValue().forEach(each -> members.addAll(merged(each, merging)));
        } else {
            throw problem(node, "a merge key needs a mapping, or a list of mappings");
        }
        merging.remove(node);
        return members;
    }

    private static boolean isMergeKey(Node key) {
        return key instanceof ScalarNode scalar && scalar.isPlain() && MERGE_KEY.equals(scalar.getValue());
    }

    private String name(Node key) {
        if (key instanceof ScalarNode scalar) {
            return scalar.getValue();
        }
        throw problem(key, "a member name has to be a scalar");
    }

    private void scalar(ScalarNode scalar) {
        position(scalar);
        Tag tag = scalar.getTag();
        String text = scalar.getValue();
        boolean number = tag.equals(Tag.INT) || tag.equals(Tag.FLOAT);
        YamlNumber.Refusal wrong = scalar.isPlain() ? YamlNumber.refusal(text, number) : null;
        if (wrong != null) {
            throw problem(scalar, wrong.text());
        }
        if (number) {
            json.numberText(YamlNumber.toJson(text));
        } else if (tag.equals(Tag.BOOL)) {
            json.bool(text.toLowerCase(Locale.ROOT).equals("true"));
        } else if (tag.equals(Tag.NULL)) {
            json.nullValue();
        } else {
            requireTag(scalar, Tag.STR);
            json.string(text);
        }
    }

    private void requireTag(Node node, Tag tag) {
        if (!node.getTag().equals(tag)) {
            throw problem(node, "the YAML tag " + node.getTag().getValue() + " has no JSON form");
        }
    }

    private void position(Node node) {
        positions.add(json.length(), line(node), column(node));
    }

    private YamlValueException problem(Node node, String message) {
        return new YamlValueException(line(node), column(node), message);
    }

    private int line(Node node) {
        @Nullable Mark mark = node.getStartMark().orElse(null);
        return mark == null ? 0 : linesBefore + mark.getLine() + 1;
    }

    private static int column(Node node) {
        return node.getStartMark().map(mark -> mark.getColumn() + 1).orElse(0);
    }
}

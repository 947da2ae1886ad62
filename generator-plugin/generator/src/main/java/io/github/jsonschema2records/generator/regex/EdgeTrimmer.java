package io.github.jsonschema2records.generator.regex;

import io.github.jsonschema2records.generator.regex.RegexNode.Alternation;
import io.github.jsonschema2records.generator.regex.RegexNode.Quantified;
import io.github.jsonschema2records.generator.regex.RegexNode.Sequence;
import java.util.ArrayList;
import java.util.List;

/**
 * Removes the parts at both ends of a simplified pattern that may match nothing. A pattern is searched for, so {@code
 * .*a+} is found exactly in the texts in which {@code a} is.
 */
final class EdgeTrimmer {

    private EdgeTrimmer() {}

    static RegexNode trim(RegexNode node) {
        return trim(trim(node, false), true);
    }

    private static RegexNode trim(RegexNode node, boolean atEnd) {
        if (node instanceof Sequence sequence) {
            return sequence(sequence, atEnd);
        }
        if (node instanceof Alternation) {
            List<RegexNode> branches = new ArrayList<>();
            for (RegexNode branch : node.children()) {
                branches.add(trim(branch, atEnd));
            }
            return RegexSimplifier.simplify(new Alternation(List.copyOf(branches)));
        }
        if (node instanceof Quantified quantified && !RegexTraits.hasAssertions(quantified.body())) {
            int min = quantified.min();
            return RegexSimplifier.simplify(new Quantified(quantified.body(), min, min, true));
        }
        return node;
    }

    private static RegexNode sequence(Sequence sequence, boolean atEnd) {
        List<RegexNode> parts = new ArrayList<>(sequence.parts());
        while (!parts.isEmpty()) {
            int edge = atEnd ? parts.size() - 1 : 0;
            RegexNode part = parts.get(edge);
            if (!RegexTraits.hasAssertions(part) && RegexTraits.isNullable(part)) {
                parts.remove(edge);
                continue;
            }
            parts.set(edge, trim(part, atEnd));
            break;
        }
        return RegexSimplifier.simplify(new Sequence(List.copyOf(parts)));
    }
}

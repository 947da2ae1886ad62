package io.github.jsonschema2records.generator.regex;

import io.github.jsonschema2records.generator.regex.RegexNode.Alternation;
import io.github.jsonschema2records.generator.regex.RegexNode.BackReference;
import io.github.jsonschema2records.generator.regex.RegexNode.Characters;
import io.github.jsonschema2records.generator.regex.RegexNode.Look;
import io.github.jsonschema2records.generator.regex.RegexNode.Quantified;
import io.github.jsonschema2records.generator.regex.RegexNode.TextEnd;
import io.github.jsonschema2records.generator.regex.RegexNode.TextStart;
import io.github.jsonschema2records.generator.regex.RegexNode.WordBoundary;
import java.util.function.Predicate;

/** Predicates on nodes of patterns. */
final class RegexTraits {

    private RegexTraits() {}

    /** Returns whether a predicate is true for a node or for any node in it. */
    static boolean any(RegexNode node, Predicate<RegexNode> predicate) {
        if (predicate.test(node)) {
            return true;
        }
        for (RegexNode child : node.children()) {
            if (any(child, predicate)) {
                return true;
            }
        }
        return false;
    }

    /** Returns whether a node depends on the text before or after its match, or on earlier groups. */
    static boolean hasAssertions(RegexNode node) {
        return any(node, RegexTraits::isAssertion);
    }

    static int countAssertions(RegexNode node) {
        int count = isAssertion(node) ? 1 : 0;
        for (RegexNode child : node.children()) {
            count += countAssertions(child);
        }
        return count;
    }

    private static boolean isAssertion(RegexNode node) {
        return node instanceof TextStart
                || node instanceof TextEnd
                || node instanceof WordBoundary
                || node instanceof Look
                || node instanceof BackReference;
    }

    static boolean hasBackReferences(RegexNode node) {
        return any(node, BackReference.class::isInstance);
    }

    /** Returns whether a node without assertions matches the empty text. */
    static boolean isNullable(RegexNode node) {
        if (node instanceof Characters) {
            return false;
        }
        if (node instanceof Quantified quantified && quantified.min() == 0) {
            return true;
        }
        return node instanceof Alternation
                ? node.children().stream().anyMatch(RegexTraits::isNullable)
                : node.children().stream().allMatch(RegexTraits::isNullable);
    }
}

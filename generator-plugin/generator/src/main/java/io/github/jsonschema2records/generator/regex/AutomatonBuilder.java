package io.github.jsonschema2records.generator.regex;

import dk.brics.automaton.Automaton;
import io.github.jsonschema2records.generator.regex.RegexNode.Alternation;
import io.github.jsonschema2records.generator.regex.RegexNode.BackReference;
import io.github.jsonschema2records.generator.regex.RegexNode.Capture;
import io.github.jsonschema2records.generator.regex.RegexNode.Characters;
import io.github.jsonschema2records.generator.regex.RegexNode.Look;
import io.github.jsonschema2records.generator.regex.RegexNode.Quantified;
import io.github.jsonschema2records.generator.regex.RegexNode.Sequence;
import io.github.jsonschema2records.generator.regex.RegexNode.TextEnd;
import io.github.jsonschema2records.generator.regex.RegexNode.TextStart;
import io.github.jsonschema2records.generator.regex.RegexNode.WordBoundary;
import java.util.ArrayList;
import java.util.List;

/**
 * Builds the automaton of the texts in which a pattern is found, over their UTF-8 bytes.
 *
 * <p>Every node is compiled together with everything that follows it, up to the end of the text: the {@link Rest}. So
 * {@code $} is a rest that must be empty, and a lookahead is a rest that must, or must not, be in another language too.
 * Assertions about the text before a node are covered by the three contexts of a rest.
 */
final class AutomatonBuilder {

    /** Limit of the copies made of a repeated group that contains an assertion. */
    private static final int MOST_COPIES = 8;

    /** Limit of assertions, as each is a level of recursion. */
    private static final int MOST_ASSERTIONS = 64;

    private static final Automaton WORD_BYTE = Utf8Automata.of(EcmaCharacters.WORD);
    private static final Automaton OTHER_BYTE = Automata.anyByte().minus(WORD_BYTE);

    private final Automata automata;
    private final PlainAutomata plain;

    /** True if the pattern distinguishes {@link Rest#AFTER_WORD} from {@link Rest#AFTER_OTHER}. */
    private final boolean words;

    private AutomatonBuilder(RegexNode root, WorkBudget budget) {
        automata = new Automata(budget);
        plain = new PlainAutomata(automata);
        words = RegexTraits.any(root, WordBoundary.class::isInstance);
    }

    /**
     * Builds a minimal deterministic automaton. It may accept bytes that are not UTF-8.
     *
     * @param root a simplified pattern
     * @throws NoAutomatonException if the language is not regular, is not supported, or is too large
     */
    static Automaton build(RegexNode root, WorkBudget budget) {
        if (RegexTraits.countAssertions(root) > MOST_ASSERTIONS) {
            throw new NoAutomatonException("it has more than " + MOST_ASSERTIONS + " assertions");
        }
        AutomatonBuilder builder = new AutomatonBuilder(root, budget);
        Rest afterMatch = Rest.uniform(context -> Automata.anything());
        return builder.automata.minimal(builder.search(root, afterMatch));
    }

    /**
     * Builds the search for a pattern. A lookbehind at the very start concerns the text before the match, which nothing
     * else consumes.
     */
    private Automaton search(RegexNode root, Rest afterMatch) {
        List<RegexNode> parts = new ArrayList<>(root instanceof Sequence ? root.children() : List.of(root));
        Automaton before = plain.of(new Quantified(new Characters(CodePointSet.ALL), 0, Quantified.UNBOUNDED, true));
        Automaton skipped = before;
        while (!parts.isEmpty() && parts.get(0) instanceof Look look && !look.ahead()) {
            requirePlain(look.body());
            Automaton ending = automata.concatenate(List.of(before, plain.of(look.body())));
            skipped = automata.intersection(skipped, look.negated() ? automata.complement(ending) : ending);
            parts.remove(0);
        }
        Rest match = before(RegexSimplifier.sequenceOf(parts), afterMatch);
        return consuming(skipped, match).at(Rest.AT_START);
    }

    private static void requirePlain(RegexNode node) {
        if (RegexTraits.hasAssertions(node)) {
            throw new NoAutomatonException("there is an assertion inside a lookbehind");
        }
    }

    /** Returns the rest that begins at a node, given the rest behind it. */
    private Rest before(RegexNode node, Rest rest) {
        return RegexTraits.hasAssertions(node) ? node.match(new Before(rest)) : consuming(plain.of(node), rest);
    }

    private Rest consuming(Automaton text, Rest rest) {
        if (rest.isUniform()) {
            return Rest.uniform(context -> automata.concatenate(List.of(text, rest.at(context))));
        }
        return Automata.acceptsEmptyText(text)
                ? Rest.contextual(context -> consuming(text, rest, List.of(rest.at(context))))
                : Rest.uniform(context -> consuming(text, rest, List.of()));
    }

    private Automaton consuming(Automaton text, Rest rest, List<Automaton> ifEmpty) {
        List<Automaton> branches = new ArrayList<>(ifEmpty);
        if (words) {
            addIfPossible(text, WORD_BYTE, rest.at(Rest.AFTER_WORD), branches);
            addIfPossible(text, OTHER_BYTE, rest.at(Rest.AFTER_OTHER), branches);
        } else if (ifEmpty.isEmpty()) {
            branches.add(automata.concatenate(List.of(text, rest.at(Rest.AFTER_OTHER))));
        } else {
            addIfPossible(text, Automata.anyByte(), rest.at(Rest.AFTER_OTHER), branches);
        }
        return branches.isEmpty() ? Automata.none() : automata.union(branches);
    }

    /** Adds {@code text} followed by the rest, restricted to texts whose last byte is {@code last}. */
    private void addIfPossible(Automaton text, Automaton last, Automaton rest, List<Automaton> branches) {
        if (!rest.isEmpty()) {
            Automaton ending = automata.concatenate(List.of(Automata.anything(), last));
            branches.add(automata.concatenate(List.of(automata.intersection(text, ending), rest)));
        }
    }

    /** Prepends nodes with assertions to a rest. */
    private final class Before implements RegexNode.Cases<Rest> {

        private final Rest rest;

        Before(Rest rest) {
            this.rest = rest;
        }

        @Override
        public Rest sequence(Sequence node) {
            Rest result = rest;
            List<RegexNode> run = new ArrayList<>();
            for (int i = node.parts().size() - 1; i >= 0; i--) {
                RegexNode part = node.parts().get(i);
                if (!RegexTraits.hasAssertions(part)) {
                    run.add(0, part);
                    continue;
                }
                result = before(part, beforeRun(run, result));
                run.clear();
            }
            return beforeRun(run, result);
        }

        private Rest beforeRun(List<RegexNode> run, Rest behind) {
            return run.isEmpty() ? behind : before(new Sequence(List.copyOf(run)), behind);
        }

        @Override
        public Rest alternation(Alternation node) {
            List<Rest> branches = new ArrayList<>();
            for (RegexNode branch : node.branches()) {
                branches.add(before(branch, rest));
            }
            return either(branches);
        }

        private Rest either(List<Rest> branches) {
            return Rest.contextual(context -> automata.union(
                    branches.stream().map(branch -> branch.at(context)).toList()));
        }

        @Override
        public Rest quantified(Quantified node) {
            if (node.isUnbounded() || node.max() > MOST_COPIES) {
                throw new NoAutomatonException("an assertion is repeated");
            }
            Rest result = rest;
            for (int copy = node.max(); copy > 0; copy--) {
                Rest once = before(node.body(), result);
                result = copy > node.min() ? either(List.of(once, rest)) : once;
            }
            return result;
        }

        @Override
        public Rest textStart(TextStart node) {
            requireSingleLine(node.multiline());
            return Rest.contextual(context -> context == Rest.AT_START ? rest.at(context) : Automata.none());
        }

        @Override
        public Rest textEnd(TextEnd node) {
            requireSingleLine(node.multiline());
            return Rest.contextual(
                    context -> Automata.acceptsEmptyText(rest.at(context)) ? Automata.emptyText() : Automata.none());
        }

        private void requireSingleLine(boolean multiline) {
            if (multiline) {
                throw new NoAutomatonException("the modifier \"m\" is set");
            }
        }

        @Override
        public Rest wordBoundary(WordBoundary node) {
            if (!node.word().equals(EcmaCharacters.WORD)) {
                throw new NoAutomatonException("there is a word boundary under the modifier \"i\"");
            }
            return Rest.contextual(context -> {
                boolean wordFollows = node.negated() == (context == Rest.AFTER_WORD);
                Automaton following =
                        automata.concatenate(List.of(wordFollows ? WORD_BYTE : OTHER_BYTE, Automata.anything()));
                return automata.intersection(
                        rest.at(context),
                        wordFollows ? following : automata.union(List.of(following, Automata.emptyText())));
            });
        }

        @Override
        public Rest look(Look node) {
            if (!node.ahead()) {
                throw new NoAutomatonException("there is a lookbehind inside it");
            }
            Rest inside = before(node.body(), Rest.uniform(context -> Automata.anything()));
            return Rest.contextual(context -> {
                Automaton wanted = inside.at(context);
                return automata.intersection(
                        rest.at(context), node.negated() ? automata.complement(wanted) : automata.minimal(wanted));
            });
        }

        @Override
        public Rest backReference(BackReference node) {
            throw new NoAutomatonException("it refers back to a group");
        }

        @Override
        public Rest capture(Capture node) {
            return before(node.body(), rest);
        }

        @Override
        public Rest characters(Characters node) {
            return before(node, rest);
        }
    }
}

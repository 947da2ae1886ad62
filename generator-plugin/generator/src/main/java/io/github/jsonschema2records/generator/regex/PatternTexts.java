package io.github.jsonschema2records.generator.regex;

import dk.brics.automaton.Automaton;
import io.github.jsonschema2records.generator.regex.ParsedPattern.Parsed;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds texts that patterns match, or do not match, by their automata. It keeps the automata of all patterns that it
 * was asked about. Not thread-safe.
 */
public final class PatternTexts {

    private static final long WORK = 1_000_000;

    private static final CodePointSet SURROGATES = CodePointSet.range(Character.MIN_SURROGATE, Character.MAX_SURROGATE);

    private static final CodePointSet UNUSUAL =
            CodePointSet.range(0, 0x1F).or(CodePointSet.range(0x7F, 0x9F)).or(SURROGATES);

    private static final CodePointSet PRINTABLE = CodePointSet.range(' ', '~');

    private final Map<String, Optional<Automaton>> automata = new HashMap<>();
    private final Map<String, Optional<Automaton>> complements = new HashMap<>();
    private final List<Automaton> alphabets =
            List.of(textOf(PRINTABLE), textOf(UNUSUAL.not()), textOf(SURROGATES.not()));

    private final Map<Query, List<String>> found = new HashMap<>();

    private record Query(List<String> matching, List<String> excluded, long min, long max, int count) {}

    private static Automaton textOf(CodePointSet characters) {
        Automaton texts = Utf8Automata.of(characters).repeat();
        texts.minimize();
        return texts;
    }

    /**
     * Finds different texts, the shortest and most ordinary ones first. Where a pattern has no automaton, the texts are
     * guesses, so check them before use.
     *
     * @param matching the patterns that match the texts
     * @param excluded the patterns that do not
     * @param min the least number of code points
     * @param max the greatest number of code points
     * @param count the number of texts wanted; there are fewer if there are no more, or none if the search is too large
     */
    public List<String> find(List<String> matching, List<String> excluded, long min, long max, int count) {
        return found.computeIfAbsent(new Query(matching, excluded, min, max, count), this::answer);
    }

    private List<String> answer(Query query) {
        try {
            Automaton all = intersection(query.matching, query.excluded);
            if (all != null) {
                return find(all, query.min, query.max, query.count);
            }
        } catch (NoAutomatonException e) {
            // Guesses follow.
        }
        return guesses(query.matching, query.count);
    }

    /**
     * Returns whether every text that some patterns match is also matched by another one; empty if that is unknown.
     *
     * @param narrow the patterns, which all match
     */
    public Optional<Boolean> includes(List<String> narrow, String wide) {
        try {
            Automaton rest = intersection(narrow, List.of(wide));
            if (rest != null) {
                Automaton text = new Automata(new WorkBudget(WORK)).intersection(rest, alphabets.get(2));
                return Optional.of(text.isEmpty());
            }
        } catch (NoAutomatonException e) {
            // Unknown.
        }
        return Optional.empty();
    }

    private @Nullable Automaton intersection(List<String> matching, List<String> excluded) {
        Automata operations = new Automata(new WorkBudget(WORK));
        Automaton result = Automata.anything();
        for (String pattern : matching) {
            Optional<Automaton> next = automata.computeIfAbsent(pattern, PatternTexts::automaton);
            if (next.isEmpty()) {
                return null;
            }
            result = operations.intersection(result, next.get());
        }
        for (String pattern : excluded) {
            Optional<Automaton> next = complements.computeIfAbsent(pattern, this::complement);
            if (next.isEmpty()) {
                return null;
            }
            result = operations.intersection(result, next.get());
        }
        return result;
    }

    private static Optional<Automaton> automaton(String pattern) {
        if (!(EcmaRegexParser.parse(pattern) instanceof Parsed parsed)
                || RegexTraits.hasBackReferences(parsed.root())) {
            return Optional.empty();
        }
        try {
            RegexNode root = EdgeTrimmer.trim(RegexSimplifier.simplify(parsed.root()));
            return Optional.of(AutomatonBuilder.build(root, new WorkBudget(WORK)));
        } catch (NoAutomatonException e) {
            return Optional.empty();
        }
    }

    private Optional<Automaton> complement(String pattern) {
        return automata.computeIfAbsent(pattern, PatternTexts::automaton).map(Automaton::complement);
    }

    private List<String> find(Automaton all, long min, long max, int count) {
        List<String> texts = new ArrayList<>();
        for (Automaton alphabet : alphabets) {
            Automaton left = new Automata(new WorkBudget(WORK)).intersection(all, alphabet);
            while (texts.size() < count) {
                String next = ShortestText.of(left, min, max);
                if (next == null) {
                    break;
                }
                texts.add(next);
                left = left.minus(Automaton.makeString(bytes(next)));
            }
            if (!texts.isEmpty()) {
                break;
            }
        }
        return texts;
    }

    /** Returns the UTF-8 bytes of a text as the automaton library represents them. */
    private static String bytes(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    }

    private static List<String> guesses(List<String> patterns, int count) {
        List<String> guesses = new ArrayList<>();
        for (String pattern : patterns) {
            if (EcmaRegexParser.parse(pattern) instanceof Parsed parsed) {
                for (int more = 0; more < count; more++) {
                    String guess = TextGuess.of(parsed.root(), more);
                    if (guess != null && !guesses.contains(guess)) {
                        guesses.add(guess);
                    }
                }
            }
        }
        return guesses;
    }
}

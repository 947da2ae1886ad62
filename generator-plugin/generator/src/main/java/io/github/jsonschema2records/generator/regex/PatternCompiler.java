package io.github.jsonschema2records.generator.regex;

import io.github.jsonschema2records.generator.regex.ParsedPattern.Malformed;
import io.github.jsonschema2records.generator.regex.ParsedPattern.Parsed;
import io.github.jsonschema2records.generator.regex.PatternStrategy.Automaton;
import io.github.jsonschema2records.generator.regex.PatternStrategy.Backtracking;
import io.github.jsonschema2records.generator.regex.PatternStrategy.ClassRuns;
import io.github.jsonschema2records.generator.regex.PatternStrategy.Everything;
import io.github.jsonschema2records.generator.regex.PatternStrategy.LazyAutomaton;
import io.github.jsonschema2records.generator.regex.PatternStrategy.Literal;
import io.github.jsonschema2records.generator.regex.PatternStrategy.Nothing;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Chooses how a pattern is matched, and prepares its matcher. The cheapest exact strategy wins: a literal, class runs,
 * an automaton, an automaton that is built while texts are matched, backtracking.
 */
public final class PatternCompiler {

    /**
     * Limit of the steps of building an automaton, of about a microsecond each. The largest patterns known from
     * practice need a fifth of it.
     */
    private static final long WORK = 3_000_000;

    private static final int MOST_STATES = 4_000;

    private static final int LONGEST_TABLE = 100_000;

    private final String source;
    private final Parsed parsed;

    private PatternCompiler(String source, Parsed parsed) {
        this.source = source;
        this.parsed = parsed;
    }

    /** Compiles a pattern. It is searched for, not anchored (JSON Schema Validation, section 6.3.3). */
    public static PatternResult compile(String source) {
        ParsedPattern parsed = EcmaRegexParser.parse(source);
        if (parsed instanceof Malformed malformed) {
            return new RejectedPattern(source, malformed.problem());
        }
        return new PatternCompiler(source, (Parsed) parsed).compile();
    }

    private CompiledPattern compile() {
        if (RegexTraits.hasBackReferences(parsed.root())) {
            return backtracking(parsed.root(), parsed.groupCount(), "it refers back to a group");
        }
        RegexNode simplified = RegexSimplifier.simplify(parsed.root());
        RegexNode root = EdgeTrimmer.trim(simplified);
        Literal literal = LiteralRecognizer.recognize(root);
        if (literal != null && PackedText.fits(literal.text())) {
            return literal(literal);
        }
        ClassRunRecognizer.Runs runs = ClassRunRecognizer.recognize(root);
        if (runs != null) {
            return classRuns(runs);
        }
        try {
            return automaton(AutomatonBuilder.build(root, new WorkBudget(WORK)));
        } catch (NoAutomatonException e) {
            PackedText program = NfaCompiler.compile(root);
            return program == null || program.length() > LONGEST_TABLE
                    ? backtracking(root, 0, e.reason())
                    : lazy(program, e.reason());
        }
    }

    private CompiledPattern lazy(PackedText program, String reason) {
        return compiled(new LazyAutomaton(program.length(), reason), "LazyPattern", "of", parts(program));
    }

    private CompiledPattern literal(Literal literal) {
        return literal.text().isEmpty() && literal.place() != Literal.Place.EXACT
                ? everything()
                : compiled(literal, "LiteralPattern", literal.place().name().toLowerCase(Locale.ROOT), literal.text());
    }

    private CompiledPattern everything() {
        return compiled(new Everything(), "LiteralPattern", "contains", "");
    }

    private CompiledPattern classRuns(ClassRunRecognizer.Runs runs) {
        ClassRunEncoder.Encoded encoded = ClassRunEncoder.encode(runs);
        return compiled(new ClassRuns(encoded.steps(), runs.closed()), "ClassRunPattern", "of", parts(encoded.table()));
    }

    private CompiledPattern automaton(dk.brics.automaton.Automaton automaton) {
        requireAtMost(2 * MOST_STATES, automaton.getNumberOfStates());
        ByteDfa dfa = Utf8Reducer.reduce(ByteDfa.of(automaton));
        if (dfa.acceptsAll(dfa.start())) {
            return everything();
        }
        requireAtMost(MOST_STATES, dfa.size());
        PackedText table = DfaEncoder.encode(dfa);
        if (table.length() > LONGEST_TABLE) {
            throw new NoAutomatonException(
                    "the table of its automaton has " + table.length() + " characters, more than " + LONGEST_TABLE);
        }
        if (dfa.refusesText()) {
            return compiled(new Nothing(), "DfaPattern", "of", parts(table))
                    .warn(RegexProblem.MATCHES_NOTHING, "no text matches this pattern");
        }
        int classes = Arrays.stream(dfa.byteClasses()).max().orElse(0) + 1;
        return compiled(new Automaton(dfa.size(), classes, table.length()), "DfaPattern", "of", parts(table));
    }

    private static void requireAtMost(int most, int states) {
        if (states > most) {
            throw new NoAutomatonException("its automaton has " + states + " states, more than " + most);
        }
    }

    private CompiledPattern backtracking(RegexNode root, int groupCount, String reason) {
        PackedText program = BacktrackCompiler.compile(root, groupCount);
        return compiled(new Backtracking(reason), "BacktrackingPattern", "of", parts(program))
                .warn(
                        RegexProblem.BACKTRACKS,
                        "matching this pattern may backtrack, because " + reason
                                + "; validation gives up on a text that takes too many steps");
    }

    private static String[] parts(PackedText table) {
        return table.parts().toArray(String[]::new);
    }

    private CompiledPattern compiled(PatternStrategy strategy, String className, String factory, String... arguments) {
        List<String> all = new ArrayList<>(List.of(PackedText.constant(source)));
        all.addAll(List.of(arguments));
        return new CompiledPattern(
                source, strategy, new MatcherCall(className, factory, List.copyOf(all)), parsed.warnings());
    }
}

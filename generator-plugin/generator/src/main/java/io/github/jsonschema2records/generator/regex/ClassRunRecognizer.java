package io.github.jsonschema2records.generator.regex;

import io.github.jsonschema2records.generator.regex.RegexNode.Characters;
import io.github.jsonschema2records.generator.regex.RegexNode.Quantified;
import io.github.jsonschema2records.generator.regex.RegexNode.Sequence;
import io.github.jsonschema2records.generator.regex.RegexNode.TextEnd;
import io.github.jsonschema2records.generator.regex.RegexNode.TextStart;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Recognizes patterns that are a sequence of class runs from the start of the text. Each run must be able to match as
 * many characters as possible.
 */
final class ClassRunRecognizer {

    /** Limit of the runs when a repeated group is written out. */
    private static final int MOST_RUNS = 40;

    private static final int MOST_COPIES = 1_000;

    private final List<ClassRun> runs = new ArrayList<>();

    private ClassRunRecognizer() {}

    /**
     * The runs of a pattern.
     *
     * @param closed whether the text has to end after them
     */
    record Runs(List<ClassRun> runs, boolean closed) {}

    /**
     * Returns the runs, or null if the pattern has another form.
     *
     * @param root a simplified and trimmed pattern
     */
    static @Nullable Runs recognize(RegexNode root) {
        List<RegexNode> parts = root instanceof Sequence ? root.children() : List.of(root);
        if (parts.isEmpty() || !parts.get(0).equals(new TextStart(false))) {
            return null;
        }
        boolean closed = parts.get(parts.size() - 1).equals(new TextEnd(false));
        ClassRunRecognizer recognizer = new ClassRunRecognizer();
        for (RegexNode part : parts.subList(1, closed ? parts.size() - 1 : parts.size())) {
            if (!recognizer.add(part)) {
                return null;
            }
        }
        return recognizer.isDeterministic() ? new Runs(List.copyOf(recognizer.runs), closed) : null;
    }

    private boolean add(RegexNode part) {
        if (part instanceof Characters characters) {
            return addRun(new ClassRun(characters.set(), 1, 1));
        }
        if (!(part instanceof Quantified quantified)) {
            return false;
        }
        if (quantified.body() instanceof Characters characters) {
            return addRun(new ClassRun(characters.set(), quantified.min(), quantified.max()));
        }
        return quantified.min() == quantified.max() && quantified.max() <= MOST_COPIES && addCopies(quantified);
    }

    private boolean addCopies(Quantified group) {
        for (int copy = 0; copy < group.min(); copy++) {
            for (RegexNode part :
                    group.body() instanceof Sequence ? group.body().children() : List.of(group.body())) {
                if (!add(part)) {
                    return false;
                }
            }
        }
        return true;
    }

    private boolean addRun(ClassRun run) {
        int last = runs.size() - 1;
        if (last >= 0 && runs.get(last).set().equals(run.set())) {
            runs.set(last, runs.get(last).then(run));
        } else {
            runs.add(run);
        }
        return runs.size() <= MOST_RUNS && !run.set().isEmpty();
    }

    /** Returns whether matching each run greedily never misses a match. */
    private boolean isDeterministic() {
        for (int i = 0; i < runs.size(); i++) {
            if (!runs.get(i).isFixed() && meetsNext(i)) {
                return false;
            }
        }
        return true;
    }

    private boolean meetsNext(int i) {
        for (int next = i + 1; next < runs.size(); next++) {
            if (runs.get(next).set().intersects(runs.get(i).set())) {
                return true;
            }
            if (runs.get(next).min() > 0) {
                return false;
            }
        }
        return false;
    }
}

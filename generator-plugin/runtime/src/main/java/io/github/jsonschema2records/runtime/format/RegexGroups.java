package io.github.jsonschema2records.runtime.format;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The groups of a regular expression while it is read. Groups may share a name if they are in different branches. */
final class RegexGroups {

    private static final int MOST_NAMES = 500;
    private static final int DEEPEST = 1_000;

    /** The names of groups that can take part together with what is read next. */
    private final List<String> taken = new ArrayList<>();

    private final Set<String> names = new HashSet<>();

    /** The open groups, the outermost first; the whole expression is one of them. */
    private final List<Open> open = new ArrayList<>();

    private int count;

    RegexGroups() {
        open.add(new Open(false, 0));
    }

    /** Returns whether there is something left to close. */
    boolean isOpen() {
        return open.size() > 1;
    }

    boolean isInnermostQuantifiable() {
        return innermost().quantifiable;
    }

    /** The number of capturing groups. */
    int count() {
        return count;
    }

    void countOne() {
        count++;
    }

    boolean haveNames(Set<String> references) {
        return names.containsAll(references);
    }

    /** Gives a group a name; false if it is taken. */
    boolean declare(String name) {
        boolean fresh = !taken.contains(name);
        taken.add(name);
        names.add(name);
        return fresh && names.size() <= MOST_NAMES;
    }

    /** False if it is too deep. */
    boolean open(boolean quantifiable) {
        open.add(new Open(quantifiable, taken.size()));
        return open.size() <= DEEPEST;
    }

    void nextBranch() {
        Open group = innermost();
        List<String> inBranch = taken.subList(group.takenBefore, taken.size());
        group.otherBranches.addAll(inBranch);
        inBranch.clear();
    }

    /** False if none is open. */
    boolean close() {
        if (!isOpen()) {
            return false;
        }
        taken.addAll(open.remove(open.size() - 1).otherBranches);
        return true;
    }

    private Open innermost() {
        return open.get(open.size() - 1);
    }

    private static final class Open {

        final boolean quantifiable;
        final int takenBefore;

        /** The names in its branches before the one that is being read. */
        final List<String> otherBranches = new ArrayList<>();

        Open(boolean quantifiable, int takenBefore) {
            this.quantifiable = quantifiable;
            this.takenBefore = takenBefore;
        }
    }
}

package io.github.jsonschema2records.runtime.format;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Tracks the groups of a regular expression while it is parsed. Groups may share a name if they are in different
 * branches.
 */
final class RegexGroups {

    private static final int MOST_NAMES = 500;
    private static final int DEEPEST = 1_000;

    /** Names of the groups that can match together with the part that is parsed next. */
    private final List<String> usedNames = new ArrayList<>();

    private final Set<String> names = new HashSet<>();

    /** Open groups, the outermost first. The first entry is the whole expression. */
    private final List<Open> open = new ArrayList<>();

    private int count;

    RegexGroups() {
        open.add(new Open(false, 0));
    }

    /** Returns whether a group is open. */
    boolean isOpen() {
        return open.size() > 1;
    }

    boolean isInnermostQuantifiable() {
        return innermost().quantifiable;
    }

    /** Returns the number of capturing groups. */
    int count() {
        return count;
    }

    void countOne() {
        count++;
    }

    boolean haveNames(Set<String> references) {
        return names.containsAll(references);
    }

    /** Declares the name of a group. Returns false if the name is not available, or if there are too many names. */
    boolean declare(String name) {
        boolean fresh = !usedNames.contains(name);
        usedNames.add(name);
        names.add(name);
        return fresh && names.size() <= MOST_NAMES;
    }

    /** Opens a group. Returns false if groups are nested too deeply. */
    boolean open(boolean quantifiable) {
        open.add(new Open(quantifiable, usedNames.size()));
        return open.size() <= DEEPEST;
    }

    void nextBranch() {
        Open group = innermost();
        List<String> inBranch = usedNames.subList(group.usedNamesBefore, usedNames.size());
        group.otherBranches.addAll(inBranch);
        inBranch.clear();
    }

    /** Closes the innermost group. Returns false if none is open. */
    boolean close() {
        if (!isOpen()) {
            return false;
        }
        usedNames.addAll(open.remove(open.size() - 1).otherBranches);
        return true;
    }

    private Open innermost() {
        return open.get(open.size() - 1);
    }

    private static final class Open {

        final boolean quantifiable;
        final int usedNamesBefore;

        /** Names in the branches of the group before the current one. */
        final List<String> otherBranches = new ArrayList<>();

        Open(boolean quantifiable, int usedNamesBefore) {
            this.quantifiable = quantifiable;
            this.usedNamesBefore = usedNamesBefore;
        }
    }
}

package io.github.jsonschema2records.runtime.output;

import io.github.jsonschema2records.runtime.Messages;
import io.github.jsonschema2records.runtime.codegen.AlternativeName;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Keywords {@code anyOf} and {@code oneOf} (JSON Schema Core, section 10.2.1). */
final class Unions {

    private Unions() {}

    /**
     * Evaluates the branches of a union.
     *
     * @param named selects the branch to apply by a property; null to apply all branches
     */
    private static List<OutputUnit> alternatives(
            Evaluator run, Application here, String name, List<SchemaNode> branches, @Nullable NamedBranches named) {
        List<OutputUnit> units = new ArrayList<>();
        for (int i = 0; i < branches.size(); i++) {
            if (named != null && !named.mayMatch(i, run.d, here.at)) {
                continue;
            }
            units.add(run.mayHold(here, branches.get(i), "/" + name + "/" + i));
        }
        return units;
    }

    /** Keyword {@code anyOf} or {@code oneOf}. */
    abstract static class Union extends ProgramKeyword {
        final List<SchemaNode> branches;

        final @Nullable NamedBranches named;

        private @Nullable BranchValues values;

        Union(String name, List<SchemaNode> branches, @Nullable NamedBranches named) {
            super(name);
            this.branches = branches;
            this.named = named;
        }

        @Override
        void addOfValue(List<SchemaNode> to) {
            to.addAll(branches);
        }

        /** Returns the strings that the branches name. Computed on the first call; equal in all threads. */
        BranchValues values() {
            BranchValues known = values;
            if (known == null) {
                known = BranchValues.of(branches);
                values = known;
            }
            return known;
        }
    }

    /** Keyword {@code anyOf}. */
    static final class AnyOf extends Union {
        AnyOf(List<SchemaNode> branches, @Nullable NamedBranches named) {
            super("anyOf", branches, named);
        }

        @Override
        void evaluate(Evaluator run, Application here) {
            List<OutputUnit> units = alternatives(run, here, name, branches, named);
            boolean valid = false;
            for (OutputUnit unit : units) {
                valid |= unit.valid;
            }
            if (valid) {
                run.passedWith(here, name, units, null);
            } else {
                run.failed(here, name, Messages.text(name, List.of()), units);
            }
        }
    }

    /** Keyword {@code oneOf}. */
    static final class OneOf extends Union {
        OneOf(List<SchemaNode> branches, @Nullable NamedBranches named) {
            super("oneOf", branches, named);
        }

        @Override
        void evaluate(Evaluator run, Application here) {
            List<OutputUnit> units = alternatives(run, here, name, branches, named);
            int matching = 0;
            for (OutputUnit unit : units) {
                matching += unit.valid ? 1 : 0;
            }
            if (matching == 1) {
                run.passedWith(here, name, units, null);
            } else if (matching == 0) {
                run.failed(here, name, Messages.text(name, List.of()), units);
            } else {
                run.failed(here, name, several(units), run.everything ? units : List.of());
            }
        }

        /** Returns the message that a violation would have. */
        private static String several(List<OutputUnit> units) {
            List<AlternativeName> matched = new ArrayList<>();
            List<AlternativeName> failed = new ArrayList<>();
            boolean onlyMiss = true;
            for (OutputUnit unit : units) {
                (unit.valid ? matched : failed).add(unit.alternative());
                onlyMiss &= unit.valid || unit.onlyMisses();
            }
            List<String> words = AlternativeName.several(matched, onlyMiss ? failed : List.of());
            return Messages.text(words.get(0), words.subList(1, 2));
        }
    }
}

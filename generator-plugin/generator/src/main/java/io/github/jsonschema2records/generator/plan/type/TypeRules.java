package io.github.jsonschema2records.generator.plan.type;

import io.github.jsonschema2records.generator.analyze.Kinds;
import io.github.jsonschema2records.generator.analyze.Scalar;
import io.github.jsonschema2records.generator.diagnostic.Diagnostics;
import io.github.jsonschema2records.generator.diagnostic.SourcePosition;
import io.github.jsonschema2records.generator.upgrade.Schema;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Applies the user's rules for types, the most specific first, and remembers which were used. */
final class TypeRules {

    private static final Kinds ARRAY = Kinds.of(Kinds.Kind.ARRAY);

    private final List<TypeRule> rules;
    private final Set<TypeRule> used = new LinkedHashSet<>();
    private final Set<Use> fits = new HashSet<>();
    private final Set<Use> misfits = new LinkedHashSet<>();

    TypeRules(List<TypeRule> rules) {
        this.rules = rules.stream()
                .sorted(Comparator.comparingInt(TypeRule::specificity).reversed())
                .toList();
    }

    /**
     * Returns the type that the rules choose for a value of some kinds, or nothing.
     *
     * @param base the type from which a converter makes values
     */
    Optional<TypeRef> choose(Collection<Schema> members, Kinds kinds, Scalar base) {
        return choose(rules, members, kinds, base);
    }

    /**
     * Returns whether a rule makes a set of an array.
     *
     * @param fit whether the items of the array can be those of a set
     */
    boolean makeSet(Collection<Schema> members, boolean fit) {
        for (TypeRule rule : rules) {
            boolean applies = rule.isForArrays() && rule.appliesTo(members, ARRAY);
            if (applies && (fit || !rule.places().isEmpty())) {
                used.add(rule);
                (fit ? fits : misfits).add(new Use(members.iterator().next(), rule));
                return fit;
            }
        }
        return false;
    }

    /** Returns whether a rule with places chooses a type. Such rules also apply to strings that would be enums. */
    boolean hasPlace(Collection<Schema> members, Kinds kinds) {
        List<TypeRule> placed =
                rules.stream().filter(rule -> !rule.places().isEmpty()).toList();
        return choose(placed, members, kinds, Scalar.STRING).isPresent();
    }

    private Optional<TypeRef> choose(List<TypeRule> candidates, Collection<Schema> members, Kinds kinds, Scalar base) {
        for (TypeRule rule : candidates) {
            if (rule.appliesTo(members, kinds)) {
                used.add(rule);
                Use use = new Use(members.iterator().next(), rule);
                Optional<TypeRef> type = rule.type(kinds, base);
                if (type.isPresent()) {
                    fits.add(use);
                    return type;
                }
                misfits.add(use);
            }
        }
        return Optional.empty();
    }

    /** Returns whether a rule can be the reason that values with a format have a type. */
    boolean explain(String format, TypeRef type) {
        return rules.stream()
                .filter(rule -> rule.format().equals(format))
                .anyMatch(rule -> rule.type(kinds(type), base(type)).equals(Optional.of(type)));
    }

    private static Kinds kinds(TypeRef type) {
        return base(type).kinds();
    }

    private static Scalar base(TypeRef type) {
        return type instanceof TypeRef.Converted converted
                ? converted.conversion().base()
                : type instanceof TypeRef.ScalarRef of ? of.scalar() : Scalar.STRING;
    }

    /** Returns whether a rule may ask for a type of the values of a schema. */
    boolean mayApplyTo(Schema schema) {
        return rules.stream().anyMatch(rule -> rule.mayApplyTo(schema));
    }

    /** Reports rules that never applied, and rules whose type cannot hold any value of a schema. */
    void report(Diagnostics diagnostics) {
        for (TypeRule rule : rules) {
            if (!used.contains(rule)) {
                diagnostics.warning(
                        "unused-type-rule",
                        SourcePosition.startOf("types"),
                        "",
                        "the rule \"" + rule + "\" applies to no schema",
                        null);
            }
        }
        misfits.stream().filter(use -> !fits.contains(use)).forEach(use -> use.report(diagnostics));
    }

    /** The application of a rule to the values of a schema. */
    private record Use(Schema schema, TypeRule rule) {

        void report(Diagnostics diagnostics) {
            diagnostics.warning(
                    "unsuitable-type-rule",
                    schema.position(),
                    schema.location().pointer(),
                    rule.javaType() + " cannot hold what the schema accepts, so the rule \"" + rule
                            + "\" is ignored here",
                    null);
        }
    }
}

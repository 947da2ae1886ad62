package io.github.jsonschema2records.generator.compatibility;

import io.github.jsonschema2records.generator.analyze.Facts;
import io.github.jsonschema2records.generator.upgrade.Guard;
import io.github.jsonschema2records.generator.upgrade.Keyword.AllOf;
import io.github.jsonschema2records.generator.upgrade.Keyword.AnyOf;
import io.github.jsonschema2records.generator.upgrade.Keyword.Guarded;
import io.github.jsonschema2records.generator.upgrade.Keyword.InPlaceCases;
import io.github.jsonschema2records.generator.upgrade.Keyword.Not;
import io.github.jsonschema2records.generator.upgrade.Keyword.OneOf;
import io.github.jsonschema2records.generator.upgrade.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/** Tells whether a keyword that applies schemas in place holds for every value of which something is known. */
final class ImpliedInPlace implements InPlaceCases<Boolean> {

    private final Known known;
    private final Facts wide;
    private final BiPredicate<List<Schema>, Schema> holds;
    private final BiPredicate<Schema, Schema> same;
    private final ImpliedAssertion assertions;

    /**
     * Creates a fold.
     *
     * @param wide the facts about the schemas of the keyword
     * @param holds proves that a schema accepts what others accept
     * @param same proves that two schemas accept the same, the first of what is known and the second of the keyword
     */
    ImpliedInPlace(
            Known known,
            Facts wide,
            BiPredicate<List<Schema>, Schema> holds,
            BiPredicate<Schema, Schema> same,
            ImpliedAssertion assertions) {
        this.known = known;
        this.wide = wide;
        this.holds = holds;
        this.same = same;
        this.assertions = assertions;
    }

    @Override
    public Boolean allOf(AllOf keyword) {
        return keyword.branches().stream().allMatch(branch -> holds.test(known.schemas(), branch));
    }

    @Override
    public Boolean anyOf(AnyOf keyword) {
        return keyword.branches().stream().anyMatch(branch -> holds.test(known.schemas(), branch));
    }

    @Override
    public Boolean oneOf(OneOf keyword) {
        for (Schema branch : keyword.branches()) {
            boolean only =
                    keyword.branches().stream().filter(other -> other != branch).allMatch(this::isExcluded);
            if (only && holds.test(known.schemas(), branch)) {
                return true;
            }
        }
        return known.all(OneOf.class).stream().anyMatch(other -> arePaired(other, keyword));
    }

    private boolean isExcluded(Schema branch) {
        return known.kinds().and(wide.kinds(branch)).isEmpty()
                || Discrimination.excludes(known, Known.of(wide, List.of(branch)));
    }

    private boolean arePaired(OneOf other, OneOf keyword) {
        List<Schema> left = new ArrayList<>(keyword.branches());
        for (Schema branch : other.branches()) {
            if (!left.removeIf(candidate -> same.test(branch, candidate))) {
                return false;
            }
        }
        return left.isEmpty();
    }

    @Override
    public Boolean not(Not keyword) {
        if (known.kinds().and(wide.kinds(keyword.schema())).isEmpty()) {
            return true;
        }
        return known.all(Not.class).stream().anyMatch(other -> same.test(other.schema(), keyword.schema()));
    }

    @Override
    public Boolean guarded(Guarded keyword) {
        return assertions.dependentRequired(keyword.required())
                && keyword.guards().stream().allMatch(this::isImplied);
    }

    private boolean isImplied(Guard guard) {
        Schema then = guard.then();
        Schema otherwise = guard.otherwise();
        boolean always = (then == null || holds.test(known.schemas(), then))
                && (otherwise == null || holds.test(known.schemas(), otherwise));
        return always
                || known.all(Guarded.class).stream()
                        .flatMap(other -> other.guards().stream())
                        .anyMatch(other -> isImpliedBy(other, guard));
    }

    private boolean isImpliedBy(Guard other, Guard guard) {
        boolean condition = (other.condition() instanceof Guard.Holds a && guard.condition() instanceof Guard.Holds b)
                ? same.test(a.schema(), b.schema())
                : other.condition().equals(guard.condition());
        return condition && implies(other.then(), guard.then()) && implies(other.otherwise(), guard.otherwise());
    }

    private boolean implies(@Nullable Schema from, @Nullable Schema to) {
        return to == null || holds.test(from == null ? known.schemas() : known.with(from), to);
    }
}

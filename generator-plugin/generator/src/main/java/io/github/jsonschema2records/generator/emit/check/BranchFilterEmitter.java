package io.github.jsonschema2records.generator.emit.check;

import io.github.jsonschema2records.generator.analyze.Kinds;
import io.github.jsonschema2records.generator.analyze.Kinds.Kind;
import io.github.jsonschema2records.generator.emit.java.ClassConstants;
import io.github.jsonschema2records.generator.emit.java.Code;
import io.github.jsonschema2records.generator.emit.java.ConstantLabel;
import io.github.jsonschema2records.generator.emit.java.Literals;
import io.github.jsonschema2records.generator.emit.java.RuntimeTypes;
import io.github.jsonschema2records.generator.plan.check.BranchFilter;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Emits the constants by which checks exclude branches of unions. */
final class BranchFilterEmitter {

    private static final Kinds OBJECT = Kinds.of(Kind.OBJECT);

    private final ClassConstants constants;
    private final String owner;

    /**
     * Creates an emitter.
     *
     * @param owner beginning of the names of the constants
     */
    BranchFilterEmitter(ClassConstants constants, String owner) {
        this.constants = constants;
        this.owner = owner;
    }

    /** Returns the name of the constant. */
    String constant(BranchFilter filter) {
        BranchFilter.Property property = filter.property();
        Code value = property == null
                ? kinds(filter.kinds())
                : Code.of("$L\n$>$>$L$<$<", kinds(filter.kinds()), property(property));
        return constants.of(ConstantLabel.of(owner, "BRANCHES"), RuntimeTypes.BRANCH_FILTER, value);
    }

    private static Code kinds(List<Kinds> branches) {
        if (branches.stream().allMatch(OBJECT::equals)) {
            return Code.of("$T.ofObjects($L)", RuntimeTypes.BRANCH_FILTER, branches.size());
        }
        Code sets = branches.stream().map(KindSets::tokens).collect(Code.joining(",$W"));
        return Code.of("$T.ofKinds($L)", RuntimeTypes.BRANCH_FILTER, sets);
    }

    private static Code property(BranchFilter.Property property) {
        Set<String> all = new LinkedHashSet<>();
        property.values().stream().filter(Objects::nonNull).forEach(all::addAll);
        char separator = Literals.separator(all);
        Code values = property.values().stream()
                .map(strings -> strings == null
                        ? Code.of("null")
                        : Literals.string(String.join(String.valueOf(separator), strings)))
                .collect(Code.joining(",$W"));
        return Code.of(
                ".by($L, $LL, '$L',$W$L)",
                Literals.string(property.name()),
                property.requiring(),
                Literals.character(separator),
                values);
    }
}

package io.github.jsonschema2records.generator.emit.check;

import io.github.jsonschema2records.generator.analyze.Kinds;
import io.github.jsonschema2records.generator.emit.java.Code;
import io.github.jsonschema2records.generator.emit.java.Literals;
import io.github.jsonschema2records.generator.emit.java.RuntimeTypes;
import io.github.jsonschema2records.generator.plan.check.Call;
import io.github.jsonschema2records.generator.plan.check.CheckTarget.OfType;
import io.github.jsonschema2records.generator.plan.check.Step;
import io.github.jsonschema2records.generator.upgrade.InstanceType;
import io.github.jsonschema2records.runtime.Kind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Emits sets of kinds of value. */
final class KindSets {

    private final List<Code> sets = new ArrayList<>();
    private final List<Integer> bits = new ArrayList<>();

    private KindSets() {}

    /**
     * Returns the constant with the sets of an object: of members without a number, and of each name. It has all kinds
     * for members that are not tested by it.
     */
    static String constant(Step.Members step, Literals literals) {
        KindSets kinds = new KindSets();
        Call additional = step.testsAdditional() ? step.additional() : null;
        if (additional != null && !additional.isPlainType()) {
            kinds.add(Code.of("0"), 0);
        } else {
            kinds.add(additional);
        }
        step.names().forEach(name -> kinds.add(step.properties().get(name)));
        return literals.kinds(kinds.sets, kinds.bits);
    }

    private void add(@Nullable Call call) {
        if (call != null && call.isPlainType()) {
            add(of(call), bits((OfType) call.target()));
        } else {
            add(Code.of("$T.ALL", RuntimeTypes.KIND), Kind.ALL);
        }
    }

    private void add(Code set, int number) {
        sets.add(set);
        bits.add(number);
    }

    /** Returns the set of a subschema that is only a type. */
    static Code of(Call call) {
        OfType type = (OfType) call.target();
        return of(type.types(), type.integralDecimals());
    }

    /** Returns the set of some types. */
    static Code of(Set<InstanceType> types, boolean integralDecimals) {
        List<Code> kinds = new ArrayList<>();
        for (InstanceType type : InstanceType.values()) {
            boolean subsumed = type == InstanceType.INTEGER && types.contains(InstanceType.NUMBER);
            if (types.contains(type) && !subsumed) {
                kinds.add(Code.of("$T.$L", RuntimeTypes.KIND, name(type, integralDecimals)));
            }
        }
        return kinds.isEmpty() ? Code.of("0") : Code.join(kinds, " | ");
    }

    /** Returns the set of the tokens that values of some kinds can have. An integer may be written as a decimal. */
    static Code tokens(Kinds kinds) {
        return kinds.equals(Kinds.ALL)
                ? Code.of("$T.ALL", RuntimeTypes.KIND)
                : of(
                        Arrays.stream(InstanceType.values())
                                .filter(type ->
                                        !Kinds.of(Set.of(type)).and(kinds).isEmpty())
                                .collect(Collectors.toSet()),
                        true);
    }

    private static String name(InstanceType type, boolean integralDecimals) {
        return switch (type) {
            case NULL -> "NULLS";
            case BOOLEAN -> "BOOLEANS";
            case INTEGER -> integralDecimals ? "INTEGERS" : "PLAIN_INTEGERS";
            case NUMBER -> "NUMBERS";
            case STRING -> "STRINGS";
            case ARRAY -> "ARRAYS";
            case OBJECT -> "OBJECTS";
        };
    }

    private static int bits(OfType set) {
        int bits = 0;
        for (InstanceType type : set.types()) {
            boolean subsumed = type == InstanceType.INTEGER && set.types().contains(InstanceType.NUMBER);
            bits |= subsumed ? 0 : bits(type, set.integralDecimals());
        }
        return bits;
    }

    private static int bits(InstanceType type, boolean integralDecimals) {
        return switch (type) {
            case NULL -> Kind.NULLS;
            case BOOLEAN -> Kind.BOOLEANS;
            case INTEGER -> integralDecimals ? Kind.INTEGERS : Kind.PLAIN_INTEGERS;
            case NUMBER -> Kind.NUMBERS;
            case STRING -> Kind.STRINGS;
            case ARRAY -> Kind.ARRAYS;
            case OBJECT -> Kind.OBJECTS;
        };
    }
}

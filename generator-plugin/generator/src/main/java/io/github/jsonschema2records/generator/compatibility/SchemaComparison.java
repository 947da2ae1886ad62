package io.github.jsonschema2records.generator.compatibility;

import io.github.jsonschema2records.generator.load.LargeStack;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Compares two versions of one schema. */
final class SchemaComparison {

    private final Version earlier;
    private final Version later;
    private final boolean assertFormats;
    private final Patterns patterns = new Patterns();

    SchemaComparison(Version earlier, Version later, boolean assertFormats) {
        this.earlier = earlier;
        this.later = later;
        this.assertFormats = assertFormats;
    }

    /** Returns the verdicts in some directions. */
    Map<Direction, Verdict> verdicts(Set<Direction> directions) {
        return LargeStack.call("compatibility", () -> {
            Map<Direction, Verdict> verdicts = new EnumMap<>(Direction.class);
            for (Direction direction : directions) {
                boolean backward = direction == Direction.BACKWARD;
                verdicts.put(direction, backward ? verdict(earlier, later) : verdict(later, earlier));
            }
            return verdicts;
        });
    }

    private Verdict verdict(Version from, Version to) {
        Inclusion inclusion =
                new Inclusion(from.facts(), from.verdicts(), to.facts(), to.verdicts(), patterns, assertFormats);
        if (inclusion.holds(List.of(from.root()), to.root())) {
            return new Verdict(true, List.of());
        }
        return new Verdict(false, new WitnessSearch(from, to, patterns, assertFormats).run());
    }
}

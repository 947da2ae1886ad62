package io.github.jsonschema2records.generator.sample;

import io.github.jsonschema2records.generator.load.SourceValue;
import io.github.jsonschema2records.generator.load.SourceValue.SourceObject;
import io.github.jsonschema2records.generator.upgrade.Keyword.OneOf;
import io.github.jsonschema2records.generator.upgrade.Keyword.Union;
import io.github.jsonschema2records.generator.upgrade.Occurrence;
import io.github.jsonschema2records.generator.upgrade.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Creates values that break a keyword that applies schemas, as these hold or do not hold. */
final class ApplicatorBreaches {

    private static final int SOME = 3;
    private static final int MOST_BRANCHES = 12;

    private final ValueSearch search;
    private final Carrier carrier;
    private final Set<Occurrence> ignored;

    ApplicatorBreaches(ValueSearch search, Carrier carrier, Set<Occurrence> ignored) {
        this.search = search;
        this.carrier = carrier;
        this.ignored = ignored;
    }

    /** Returns values that a schema accepts which must not hold. */
    List<SourceValue> not(Schema schema) {
        List<SourceValue> found = new ArrayList<>(both(List.of(schema)));
        found.addAll(search.values(List.of(schema), SOME));
        return found;
    }

    /** Returns values that satisfy no branch, or several branches of a {@code oneOf}. */
    List<SourceValue> union(Union union) {
        List<SourceValue> found = new ArrayList<>();
        if (union instanceof OneOf) {
            List<Schema> branches = union.branches();
            for (int i = 0; i < Math.min(branches.size(), MOST_BRANCHES); i++) {
                for (int k = 0; k < i; k++) {
                    found.addAll(both(List.of(branches.get(k), branches.get(i))));
                }
            }
        }
        if (carrier.part() instanceof SourceObject object) {
            found.add(MadeValues.object(Map.of()));
            for (String name : object.members().keySet()) {
                found.add(MadeValues.without(object, List.of(name)));
                for (SourceValue other : MadeValues.ALL_KINDS) {
                    found.add(MadeValues.with(object, name, other));
                }
            }
        }
        found.addAll(MadeValues.ALL_KINDS);
        return found;
    }

    /** Returns values that the schemas of the place and some others accept, apart from the broken keyword. */
    private List<SourceValue> both(List<Schema> others) {
        List<Schema> all = new ArrayList<>(carrier.schemas());
        all.addAll(others);
        List<SourceValue> found = new ArrayList<>();
        new Expansion(search, Set.of(), ignored, conjunction -> {
                    search.candidates(conjunction, SOME, value -> {
                        if (search.accepts(others, value)) {
                            found.add(value);
                        }
                        return found.size() >= SOME || search.budget().isExhausted();
                    });
                    return found.size() >= SOME || search.budget().isExhausted();
                })
                .run(all);
        return found;
    }
}

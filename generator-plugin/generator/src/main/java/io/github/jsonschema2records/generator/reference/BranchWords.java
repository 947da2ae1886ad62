package io.github.jsonschema2records.generator.reference;

import io.github.jsonschema2records.generator.analyze.Kinds;
import io.github.jsonschema2records.generator.load.SourceJson;
import io.github.jsonschema2records.generator.plan.type.Dispatch;
import io.github.jsonschema2records.generator.plan.type.Dispatch.ByKind;
import io.github.jsonschema2records.generator.plan.type.Dispatch.ByMembers;
import io.github.jsonschema2records.generator.plan.type.Dispatch.ByProperty;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Describes for each branch of a union which values it is chosen for, as HTML; "" if only a trial tells. */
final class BranchWords implements Dispatch.Cases<List<String>> {

    private final int branches;

    BranchWords(int branches) {
        this.branches = branches;
    }

    @Override
    public List<String> byKind(ByKind dispatch) {
        return dispatch.kinds().stream()
                .map(kinds -> kinds.isEmpty() ? "" : "for " + names(kinds))
                .toList();
    }

    @Override
    public List<String> byProperty(ByProperty dispatch) {
        List<String> words = new ArrayList<>();
        String property = Html.code(dispatch.property());
        for (int i = 0; i < branches; i++) {
            Set<String> values = dispatch.values().get(i);
            Kinds others = dispatch.others().get(i);
            List<String> parts = new ArrayList<>();
            if (i == dispatch.fallback()) {
                parts.add("where " + property + " has any other value");
            } else if (!values.isEmpty()) {
                parts.add("where " + property + " is "
                        + Constraints.codes(
                                values.stream().sorted().map(SourceJson::quote).toList()));
            }
            if (!others.isEmpty()) {
                parts.add("for " + names(others));
            }
            words.add(String.join(", and ", parts));
        }
        return words;
    }

    @Override
    public List<String> byTrial() {
        return Collections.nCopies(branches, "");
    }

    @Override
    public List<String> byMembers(ByMembers dispatch) {
        return byTrial();
    }

    private static String names(Kinds kinds) {
        return kinds.asSet().stream()
                .map(kind -> kind.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(" or "));
    }
}

package io.github.jsonschema2records.generator.report;

import io.github.jsonschema2records.generator.analyze.Kinds;
import io.github.jsonschema2records.generator.load.SourceJson;
import io.github.jsonschema2records.generator.plan.type.Dispatch;
import io.github.jsonschema2records.generator.plan.type.Dispatch.ByKind;
import io.github.jsonschema2records.generator.plan.type.Dispatch.ByMembers;
import io.github.jsonschema2records.generator.plan.type.Dispatch.ByProperty;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Describes in words how the branches of a union are distinguished. */
final class DispatchDescription implements Dispatch.Cases<String> {

    /** Limit of the values shown for a branch, so that the other branches stay visible. */
    private static final int MOST = 5;

    private final List<String> branches;

    private DispatchDescription(List<String> branches) {
        this.branches = branches;
    }

    /** Returns a line of text. */
    static String of(Dispatch dispatch, List<String> branches) {
        return dispatch.match(new DispatchDescription(branches));
    }

    @Override
    public String byKind(ByKind dispatch) {
        return "by the kind of the value: " + kinds(dispatch.kinds());
    }

    @Override
    public String byProperty(ByProperty dispatch) {
        return "by the property " + SourceJson.quote(dispatch.property()) + ": " + values(dispatch);
    }

    @Override
    public String byTrial() {
        return "by trying " + String.join(", ", branches);
    }

    @Override
    public String byMembers(ByMembers dispatch) {
        return byTrial() + ", first the one that declares most of the members";
    }

    private String kinds(List<Kinds> kinds) {
        List<String> arrows = new ArrayList<>();
        for (int i = 0; i < kinds.size(); i++) {
            String names = names(kinds.get(i));
            arrows.add((names.isEmpty() ? "nothing" : names) + " -> " + branches.get(i));
        }
        return String.join(", ", arrows);
    }

    private static String names(Kinds kinds) {
        return kinds.asSet().stream()
                .map(kind -> kind.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(" or "));
    }

    private String values(ByProperty dispatch) {
        List<String> arrows = new ArrayList<>();
        for (int i = 0; i < branches.size(); i++) {
            Set<String> values = dispatch.values().get(i);
            if (i == dispatch.fallback()) {
                arrows.add("anything else -> " + branches.get(i));
            } else if (!values.isEmpty()) {
                arrows.add(some(values.stream().sorted().toList()) + " -> " + branches.get(i));
            }
            Kinds others = dispatch.others().get(i);
            if (!others.isEmpty()) {
                arrows.add(names(others) + " -> " + branches.get(i));
            }
        }
        return String.join(", ", arrows);
    }

    private static String some(List<String> values) {
        String named = values.stream().limit(MOST).map(SourceJson::quote).collect(Collectors.joining(" or "));
        return values.size() > MOST ? named + " or " + (values.size() - MOST) + " more" : named;
    }
}

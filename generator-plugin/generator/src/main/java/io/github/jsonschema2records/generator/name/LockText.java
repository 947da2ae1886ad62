package io.github.jsonschema2records.generator.name;

import io.github.jsonschema2records.generator.name.LockLine.Kind;
import io.github.jsonschema2records.generator.plan.type.DeclaredType.Branch;
import io.github.jsonschema2records.generator.plan.type.DeclaredType.UnionType;
import io.github.jsonschema2records.generator.plan.type.TypeId;
import io.github.jsonschema2records.generator.plan.type.TypePlan;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Writes the names of a run. Types are ordered by their places, so that a small change of the schemas changes few
 * lines.
 */
final class LockText {

    private static final List<String> HEAD = List.of(
            "# The Java names of places in the schemas, "
                    + "kept by jsonschema2records so that they stay when the schemas change.",
            "# Keep this file beside the schemas, under version control.",
            LockLine.FORMAT);

    private final TypePlan plan;
    private final TypesByOrigin byOrigin;
    private final NameTable names;
    private final Places places;

    LockText(TypePlan plan, TypesByOrigin byOrigin, NameTable names, Places places) {
        this.plan = plan;
        this.byOrigin = byOrigin;
        this.names = names;
        this.places = places;
    }

    List<String> lines() {
        Map<String, TypeId> types = new TreeMap<>();
        for (TypeId id : plan.types().keySet()) {
            types.put(places.of(id.origin()) + "\n" + byOrigin.rank(id), id);
        }
        List<String> lines = new ArrayList<>(HEAD);
        types.values().forEach(id -> type(id, lines));
        return lines;
    }

    private void type(TypeId id, List<String> lines) {
        Kind kind = Kind.ofRank(byOrigin.rank(id));
        if (kind == null) {
            return;
        }
        Place place = places.of(id.origin());
        lines.add(new LockLine(
                        kind,
                        place.text(),
                        LockLine.name(names.type(id), names.packages().base()))
                .text());
        members(Kind.ACCESSOR, names.components().getOrDefault(id, Map.of()), lines);
        members(Kind.DEFAULT, names.defaults().getOrDefault(id, Map.of()), lines);
        members(Kind.EMPTY, names.empties().getOrDefault(id, Map.of()), lines);
        members(Kind.ADDITION, names.additions().getOrDefault(id, Map.of()), lines);
        members(Kind.CONSTANT, names.constants().getOrDefault(id, Map.of()), lines);
        if (plan.type(id) instanceof UnionType union) {
            branches(union, lines);
        }
    }

    private static void members(Kind kind, Map<String, String> members, List<String> lines) {
        members.entrySet().stream()
                .sorted(Comparator.comparing(Map.Entry::getKey))
                .forEach(e -> lines.add(new LockLine(kind, e.getKey(), e.getValue()).text()));
    }

    private void branches(UnionType union, List<String> lines) {
        List<String> branchNames = names.branches(union.id());
        for (int i = 0; i < union.branches().size(); i++) {
            Branch branch = union.branches().get(i);
            if (branch.wrapped()) {
                Place place = places.of(branch);
                lines.add(new LockLine(Kind.BRANCH, place.text(), branchNames.get(i)).text());
            }
        }
    }
}

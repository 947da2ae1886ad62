package io.github.jsonschema2records.generator.name;

import io.github.jsonschema2records.generator.plan.output.OutputPlan;
import io.github.jsonschema2records.generator.upgrade.Schema;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Names the classes of programs. They are named last, so that no type gets another name because of them. */
final class ProgramClassNames {

    private ProgramClassNames() {}

    /** Returns the class of each root's program. Roots that share a program share its class. */
    static Map<Schema, String> of(Iterable<OutputPlan> outputs, UnitNames units, TopLevelScope scope) {
        Map<String, List<Schema>> groups = new TreeMap<>();
        for (OutputPlan output : outputs) {
            List<Schema> roots = output.roots();
            String first = roots.stream().map(units::of).sorted().findFirst().orElseThrow();
            groups.put(first, roots);
        }
        Map<Schema, String> programs = new HashMap<>();
        groups.forEach((first, roots) -> {
            String name = scope.takeProgram(first);
            roots.forEach(root -> programs.put(root, name));
        });
        return programs;
    }
}

package io.github.jsonschema2records.generator.name;

import io.github.jsonschema2records.generator.plan.output.OutputPlan;
import io.github.jsonschema2records.generator.upgrade.Schema;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** Names the classes of programs. They are named last, so that no type gets another name because of them. */
final class ProgramClassNames {

    private ProgramClassNames() {}

    /** Returns the class of each root's program. Roots that share a program share its class. */
    static Map<Schema, JavaTypeName> of(Iterable<OutputPlan> outputs, UnitNames units, TopLevelScopes scopes) {
        Map<JavaTypeName, List<Schema>> groups = new TreeMap<>(Comparator.comparing(JavaTypeName::fullName));
        for (OutputPlan output : outputs) {
            List<Schema> roots = output.roots();
            JavaTypeName first = roots.stream()
                    .map(root -> scopes.name(root, Objects.requireNonNull(units.of(root), "unit")))
                    .min(Comparator.comparing(JavaTypeName::simpleName).thenComparing(JavaTypeName::packageName))
                    .orElseThrow();
            groups.put(first, roots);
        }
        Map<Schema, JavaTypeName> programs = new HashMap<>();
        groups.forEach((first, roots) -> {
            TopLevelScope scope = scopes.of(roots.stream()
                    .filter(root -> scopes.name(root, first.simpleName()).equals(first))
                    .findFirst()
                    .orElseThrow());
            JavaTypeName name = JavaTypeName.topLevel(first.packageName(), scope.takeProgram(first.simpleName()));
            roots.forEach(root -> programs.put(root, name));
        });
        return programs;
    }
}

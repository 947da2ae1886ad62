package io.github.jsonschema2records.generator.name;

import io.github.jsonschema2records.generator.name.spi.NamingStrategy;
import io.github.jsonschema2records.generator.plan.type.EnumHint;
import io.github.jsonschema2records.generator.plan.type.TypeId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Names the constants of enums. */
final class ConstantNames {

    private final NamingStrategy strategy;
    private final PinnedNames pinned;
    private final NameReport report;

    ConstantNames(NamingStrategy strategy, PinnedNames pinned, NameReport report) {
        this.strategy = strategy;
        this.pinned = pinned;
        this.report = report;
    }

    /** The constant of each value; what the schema asks for comes first. */
    Map<String, String> of(TypeId type, List<String> values, Map<String, EnumHint> hints) {
        NameScope scope = new NameScope();
        Map<String, String> names = new LinkedHashMap<>(pinned.constants(type));
        names.keySet().retainAll(values);
        names.values().forEach(scope::takeExactly);
        List<@Nullable String> asked = asked(values, hints, names);
        for (int i = 0; i < values.size(); i++) {
            String name = asked.get(i);
            if (name != null && JavaIdentifiers.isLegal(name) && scope.takeExactly(name)) {
                names.put(values.get(i), name);
            }
        }
        for (int i = 0; i < values.size(); i++) {
            String value = values.get(i);
            String name = asked.get(i);
            String given = names.computeIfAbsent(value, v -> own(v, scope));
            report.compare(type.origin(), "constant of \"" + value + '"', name == null ? given : name, given);
        }
        return names;
    }

    /** What the schema asks for, or else the strategy, without those that have a name already. */
    private List<@Nullable String> asked(List<String> values, Map<String, EnumHint> hints, Map<String, String> names) {
        List<@Nullable String> asked = new ArrayList<>(strategy.constants(values));
        for (int i = 0; i < values.size(); i++) {
            String value = values.get(i);
            EnumHint hint = hints.get(value);
            if (names.containsKey(value)) {
                asked.set(i, null);
            } else if (hint != null && hint.name() != null) {
                asked.set(i, hint.name());
            }
        }
        return asked;
    }

    private static String own(String value, NameScope scope) {
        List<String> candidates = new ArrayList<>(List.of(JavaIdentifiers.constant(value)));
        candidates.addAll(SpelledNames.of(value, JavaIdentifiers::constant));
        return scope.takeFirst(candidates);
    }
}

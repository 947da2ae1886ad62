package io.github.jsonschema2records.generator.name;

import io.github.jsonschema2records.generator.name.spi.NamingStrategy;
import io.github.jsonschema2records.generator.plan.type.EnumHint;
import io.github.jsonschema2records.generator.plan.type.TypeId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Names the constants of enums. */
final class ConstantNames {

    /** Fields that every generated enum has. */
    private static final Set<String> RESERVED = Set.of(FixedNames.CODEC, FixedNames.CONSTANTS, FixedNames.VALUE);

    private final NamingStrategy strategy;
    private final PinnedNames pinned;
    private final NameReport report;

    ConstantNames(NamingStrategy strategy, PinnedNames pinned, NameReport report) {
        this.strategy = strategy;
        this.pinned = pinned;
        this.report = report;
    }

    /** Returns a scope without the names that no constant of an enum can have. */
    static NameScope scope() {
        NameScope scope = new NameScope();
        RESERVED.forEach(scope::forbid);
        return scope;
    }

    /** Returns the constant of each value. Names that the schema asks for are taken first. */
    Map<String, String> of(TypeId type, List<String> values, Map<String, EnumHint> hints) {
        NameScope scope = scope();
        Map<String, String> names = new LinkedHashMap<>(pinned.constants(type));
        names.keySet().retainAll(values);
        names.values().forEach(scope::takeExactly);
        List<@Nullable String> requests = requests(values, hints, names);
        for (int i = 0; i < values.size(); i++) {
            String name = requests.get(i);
            if (name != null && JavaIdentifiers.isLegal(name) && scope.takeExactly(name)) {
                names.put(values.get(i), name);
            }
        }
        for (int i = 0; i < values.size(); i++) {
            String value = values.get(i);
            String name = requests.get(i);
            String given = names.computeIfAbsent(value, v -> own(v, scope));
            report.compare(type.origin(), "constant of \"" + value + '"', name == null ? given : name, given);
        }
        return names;
    }

    /** Returns the names that the schema asks for, or else the strategy, without values that have a name already. */
    private List<@Nullable String> requests(
            List<String> values, Map<String, EnumHint> hints, Map<String, String> names) {
        List<@Nullable String> requests = new ArrayList<>(strategy.constants(values));
        for (int i = 0; i < values.size(); i++) {
            String value = values.get(i);
            EnumHint hint = hints.get(value);
            if (names.containsKey(value)) {
                requests.set(i, null);
            } else if (hint != null && hint.name() != null) {
                requests.set(i, hint.name());
            }
        }
        return requests;
    }

    private static String own(String value, NameScope scope) {
        String plain = JavaIdentifiers.constant(value);
        if (scope.take(plain)) {
            return plain;
        }
        List<String> candidates = new ArrayList<>();
        if (RESERVED.contains(plain)) {
            candidates.add(plain + "_");
        }
        candidates.addAll(SpelledNames.of(value, JavaIdentifiers::constant));
        return scope.takeFirst(candidates);
    }
}

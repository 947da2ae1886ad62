package io.github.jsonschema2records.generator.name;

import io.github.jsonschema2records.generator.name.spi.NamingStrategy;
import io.github.jsonschema2records.generator.plan.type.Component;
import io.github.jsonschema2records.generator.plan.type.DeclaredType.RecordType;
import io.github.jsonschema2records.generator.upgrade.Schema;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Names the components of records. */
final class ComponentNames {

    /** Accessors without parameters that every generated record has, or that {@code Object} forbids. */
    private static final Set<String> RESERVED_ACCESSORS = Set.of(
            "jsonCodec",
            "toJson",
            "toJsonData",
            "toJsonString",
            "toPrettyJson",
            "validate",
            "toBuilder",
            "builder",
            "hashCode",
            "toString",
            "getClass",
            "clone",
            "finalize",
            "notify",
            "notifyAll",
            "wait");

    private final NamingStrategy strategy;
    private final PinnedNames pinned;
    private final NameReport report;

    ComponentNames(NamingStrategy strategy, PinnedNames pinned, NameReport report) {
        this.strategy = strategy;
        this.pinned = pinned;
        this.report = report;
    }

    /** Returns a scope without the names that no property of a record can have. */
    static NameScope scope() {
        NameScope scope = new NameScope();
        RESERVED_ACCESSORS.forEach(scope::take);
        scope.take(FixedNames.ADDITIONAL);
        return scope;
    }

    /** Returns the accessor of each property. */
    Map<String, String> of(RecordType record) {
        NameScope scope = scope();
        if (record.isTuple()) {
            scope.take(FixedNames.REST);
        }
        Map<String, String> names = new LinkedHashMap<>();
        takePinned(record, scope, names);
        reserveMethods(record, scope);
        Map<String, String> requests = requests(record);
        requests.keySet().removeAll(names.keySet());
        takeRequested(requests, true, scope, names);
        takeRequested(requests, false, scope, names);
        takeOwn(record, scope, names);
        for (Component component : record.components()) {
            String name = names.getOrDefault(component.jsonName(), "");
            Schema place = component.schemas().isEmpty()
                    ? record.id().origin()
                    : component.schemas().get(0);
            report.compare(
                    place,
                    "property \"" + component.jsonName() + '"',
                    requests.getOrDefault(component.jsonName(), name),
                    name);
        }
        return names;
    }

    /** Takes pinned names, unless {@code javaName} asks for another name. */
    private void takePinned(RecordType record, NameScope scope, Map<String, String> names) {
        Map<String, String> pins = pinned.accessors(record.id());
        for (Component component : record.components()) {
            String pin = pins.get(component.jsonName());
            String given = pin == null ? null : givenName(component);
            if (pin != null && (given == null || given.equals(pin)) && scope.takeExactly(pin)) {
                names.put(component.jsonName(), pin);
            }
        }
    }

    /**
     * Takes the pinned names of methods that belong to properties, so that no new property gets one of them, unless
     * {@code javaName} asks for it.
     */
    private void reserveMethods(RecordType record, NameScope scope) {
        Set<String> given = record.components().stream()
                .map(component -> Objects.requireNonNullElse(givenName(component), ""))
                .collect(Collectors.toSet());
        Set<String> properties =
                record.components().stream().map(Component::jsonName).collect(Collectors.toSet());
        pinned.methods(record.id())
                .values()
                .forEach(methods -> methods.forEach((json, method) -> {
                    if (properties.contains(json) && !given.contains(method)) {
                        scope.take(method);
                    }
                }));
    }

    private Map<String, String> requests(RecordType record) {
        Map<String, String> requests = new LinkedHashMap<>();
        for (Component component : record.components()) {
            String given = javaNames(component).findFirst().orElse(null);
            String name = strategy.accessor(component.jsonName(), given);
            if (name != null) {
                requests.put(component.jsonName(), name);
            }
        }
        return requests;
    }

    /**
     * Takes the requested names. Properties whose names need no change precede the others. A name that begins with a
     * capital is refused, as it could hide a class that generated code uses.
     */
    private static void takeRequested(
            Map<String, String> requests, boolean unchanged, NameScope scope, Map<String, String> names) {
        requests.forEach((json, name) -> {
            if (json.equals(name) == unchanged
                    && JavaIdentifiers.isLegal(name)
                    && !Character.isUpperCase(name.codePointAt(0))
                    && scope.takeExactly(name)) {
                names.put(json, name);
            }
        });
    }

    private static void takeOwn(RecordType record, NameScope scope, Map<String, String> names) {
        List<String> later = new ArrayList<>();
        for (Component component : record.components()) {
            String json = component.jsonName();
            String given = givenName(component);
            String plain = JavaIdentifiers.camel(json);
            if (names.containsKey(json)) {
                continue;
            }
            if (given != null && scope.take(given)) {
                names.put(json, given);
            } else if (plain.equals(json) && scope.take(plain)) {
                names.put(json, plain);
            } else {
                later.add(json);
            }
        }
        for (String json : later) {
            String plain = JavaIdentifiers.camel(json);
            if (scope.take(plain)) {
                names.put(json, plain);
                continue;
            }
            List<String> candidates = new ArrayList<>();
            if (RESERVED_ACCESSORS.contains(plain) || plain.equals(FixedNames.ADDITIONAL)) {
                candidates.add(plain + "_");
            }
            candidates.addAll(SpelledNames.of(json, JavaIdentifiers::camel));
            names.put(json, scope.takeFirst(candidates));
        }
    }

    /**
     * Returns the {@code javaName} of a property, unless it names the property's type, as a name that begins with a
     * capital does.
     */
    static @Nullable String givenName(Component component) {
        return javaNames(component)
                .filter(name -> !Character.isUpperCase(name.codePointAt(0)))
                .findFirst()
                .orElse(null);
    }

    private static Stream<String> javaNames(Component component) {
        return component.schemas().stream()
                .map(schema -> schema.javaHint("javaName"))
                .filter(Objects::nonNull);
    }
}

package io.github.jsonschema2records.generator.name;

import io.github.jsonschema2records.generator.graph.TopLevelSchemas;
import io.github.jsonschema2records.generator.name.LockLine.Kind;
import io.github.jsonschema2records.generator.name.NamesLock.Pin;
import io.github.jsonschema2records.generator.name.NamesLock.PinnedType;
import io.github.jsonschema2records.generator.plan.type.DeclaredType.Branch;
import io.github.jsonschema2records.generator.plan.type.DeclaredType.UnionType;
import io.github.jsonschema2records.generator.plan.type.TypeId;
import io.github.jsonschema2records.generator.plan.type.TypePlan;
import io.github.jsonschema2records.generator.upgrade.Schema;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The pinned names of the types of a run, and those of them that the types can keep. */
final class PinnedNames {

    private final Places places;
    private final Map<TypeId, PinnedType> pins = new LinkedHashMap<>();
    private final Map<TypeId, JavaTypeName> keptNames = new HashMap<>();
    private final Map<TypeId, String> topLevel = new LinkedHashMap<>();
    private final Map<List<String>, List<String>> nested = new HashMap<>();
    private final List<PinnedType> lost;

    PinnedNames(NamesLock lock, TypePlan plan, TypesByOrigin byOrigin, Places places) {
        this.places = places;
        Map<Place, PinnedType> pinned = new LinkedHashMap<>();
        lock.types().forEach(pin -> pinned.put(ranked(pin.rank(), pin.place()), pin));
        Map<Place, TypeId> types = new LinkedHashMap<>();
        if (!pinned.isEmpty()) {
            plan.types().keySet().forEach(id -> types.put(ranked(byOrigin.rank(id), places.of(id.origin())), id));
        }
        PlaceMatch<PinnedType> match = PlaceMatch.of(pinned, List.copyOf(types.keySet()));
        match.found().forEach((place, pin) -> pins.put(Objects.requireNonNull(types.get(place), "type"), pin));
        this.lost = match.lost();
        pins.forEach((id, pin) -> keep(id, pin.name(), plan, byOrigin));
    }

    private static Place ranked(int rank, Place place) {
        return new Place(rank + " " + place);
    }

    private void keep(TypeId id, JavaTypeName name, TypePlan plan, TypesByOrigin byOrigin) {
        Schema origin = id.origin();
        boolean first = id.equals(byOrigin.first(origin));
        boolean unit = first && TopLevelSchemas.unitOf(origin) == origin;
        boolean mustBeTopLevel = unit || OutsideBranches.existIn(id, plan);
        if ((first && isNamedOtherwise(origin, name, unit)) || (mustBeTopLevel && name.isNested())) {
            return;
        }
        keptNames.put(id, name);
        if (name.isNested()) {
            nested.computeIfAbsent(name.owner().simpleNames(), o -> new ArrayList<>())
                    .add(name.simpleName());
        } else {
            topLevel.put(id, name.simpleName());
        }
    }

    /**
     * Returns whether {@code javaName} asks for another name. A type that was moved to top level has the name of its
     * owner before it.
     */
    private static boolean isNamedOtherwise(Schema origin, JavaTypeName name, boolean unit) {
        String requested = origin.javaHint("javaName");
        if (requested == null || (!unit && !Character.isUpperCase(requested.codePointAt(0)))) {
            return false;
        }
        return (unit || name.isNested())
                ? !name.simpleName().equals(requested)
                : !name.simpleName().endsWith(requested);
    }

    /** Returns the pins of types that exist, by type. */
    Map<TypeId, PinnedType> pins() {
        return pins;
    }

    /** Returns the pins of types that no longer exist. */
    List<PinnedType> lost() {
        return lost;
    }

    /** Returns the pinned name of a type if it can keep it, else null. */
    @Nullable
    JavaTypeName kept(@Nullable TypeId id) {
        return id == null ? null : keptNames.get(id);
    }

    /** Returns the names of all top-level types that keep them. */
    Map<TypeId, String> topLevel() {
        return topLevel;
    }

    /** Returns the simple names of all types nested in a type that keep them. */
    List<String> nestedIn(JavaTypeName owner) {
        return nested.getOrDefault(owner.simpleNames(), List.of());
    }

    /** Returns the pinned accessor of each property of a record. */
    Map<String, String> accessors(TypeId id) {
        PinnedType pin = pins.get(id);
        return pin == null ? Map.of() : names(pin.accessors());
    }

    /** Returns the pinned constant of each value of an enum. */
    Map<String, String> constants(TypeId id) {
        PinnedType pin = pins.get(id);
        return pin == null ? Map.of() : names(pin.constants());
    }

    /** Returns the pinned methods of each kind that belong to properties of a record. */
    Map<Kind, Map<String, String>> methods(TypeId id) {
        Map<Kind, Map<String, String>> methods = new EnumMap<>(Kind.class);
        PinnedType pin = pins.get(id);
        if (pin != null) {
            pin.methods().forEach((kind, names) -> methods.put(kind, names(names)));
        }
        return methods;
    }

    private static Map<String, String> names(Map<String, Pin> pins) {
        Map<String, String> names = new LinkedHashMap<>();
        pins.forEach((key, pin) -> names.put(key, pin.name()));
        return names;
    }

    /** Returns the pins of the records around branches of a union, by branch, and the pins that are lost. */
    PlaceMatch<Pin> branches(UnionType union) {
        PinnedType pin = pins.get(union.id());
        if (pin == null) {
            return PlaceMatch.of(Map.of(), List.of());
        }
        List<Place> now = union.branches().stream()
                .filter(Branch::wrapped)
                .map(places::of)
                .toList();
        return PlaceMatch.of(pin.branches(), now);
    }

    Places places() {
        return places;
    }
}

package io.github.jsonschema2records.generator.name;

import io.github.jsonschema2records.generator.diagnostic.Diagnostics;
import io.github.jsonschema2records.generator.name.LockLine.Kind;
import io.github.jsonschema2records.generator.name.NamesLock.Pin;
import io.github.jsonschema2records.generator.name.NamesLock.PinnedType;
import io.github.jsonschema2records.generator.plan.type.DeclaredType.UnionType;
import io.github.jsonschema2records.generator.plan.type.TypeId;
import io.github.jsonschema2records.generator.plan.type.TypePlan;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reports pinned names that a run did not keep, and why. */
final class PinReport {

    private static final String MOVED =
            "if it has moved, write its new place into this line; if it is gone for good, the line will be removed";

    private final PinnedNames pinned;
    private final TypePlan plan;
    private final NameTable names;
    private final Diagnostics diagnostics;

    PinReport(PinnedNames pinned, TypePlan plan, NameTable names, Diagnostics diagnostics) {
        this.pinned = pinned;
        this.plan = plan;
        this.names = names;
        this.diagnostics = diagnostics;
    }

    void report() {
        pinned.lost().forEach(type -> lost(type.pin(), "the type at " + type.place()));
        pinned.pins().forEach(this::type);
    }

    private void type(TypeId id, PinnedType pin) {
        Pin name = new Pin(LockLine.withoutPackage(pin.pin().name()), pin.pin().position());
        compare(name, names.type(id).toString(), "the type at " + pin.place());
        compare(pin.accessors(), names.components().getOrDefault(id, Map.of()), "the property ");
        compare(pin.constants(), names.constants().getOrDefault(id, Map.of()), "the value ");
        pin.methods().forEach((kind, pins) -> methods(pins, methods(kind).getOrDefault(id, Map.of())));
        if (plan.type(id) instanceof UnionType union) {
            branches(union);
        } else {
            pin.branches().forEach((place, branch) -> lost(branch, "the record for the branch at " + place));
        }
    }

    private void branches(UnionType union) {
        PlaceMatch<Pin> match = pinned.branches(union);
        match.lost().forEach(pin -> lost(pin, "the record for a branch"));
        Map<Place, String> now = new HashMap<>();
        for (int i = 0; i < union.branches().size(); i++) {
            now.put(
                    pinned.places().of(union.branches().get(i)),
                    names.branches(union.id()).get(i));
        }
        match.found().forEach((place, pin) -> compare(pin, now.get(place), "the record for the branch at " + place));
    }

    private Map<TypeId, Map<String, String>> methods(Kind kind) {
        return switch (kind) {
            case DEFAULT -> names.defaults();
            case EMPTY -> names.empties();
            default -> names.additions();
        };
    }

    /** Compares the methods that still exist. The others are gone because the type of their property is another. */
    private void methods(Map<String, Pin> pins, Map<String, String> now) {
        pins.forEach((key, pin) -> {
            String name = now.get(key);
            if (name != null) {
                compare(pin, name, "the method of the property \"" + key + '"');
            }
        });
    }

    private void compare(Map<String, Pin> pins, Map<String, String> now, String what) {
        pins.forEach((key, pin) -> compare(pin, now.get(key), what + '"' + key + '"'));
    }

    private void compare(Pin pin, @Nullable String now, String what) {
        if (now == null) {
            lost(pin, what);
        } else if (!now.equals(pin.name())) {
            diagnostics.warning(
                    "overruled-name",
                    pin.position(),
                    "",
                    what + " is called " + now + " now, though " + pin.name() + " is pinned",
                    "the schema asks for it, by \"javaName\" or by its structure; change the schema to keep the name");
        }
    }

    private void lost(Pin pin, String what) {
        diagnostics.warning(
                "lost-name",
                pin.position(),
                "",
                what + " no longer exists, but " + pin.name() + " is pinned to it",
                MOVED);
    }
}

package io.github.jsonschema2records.pojo.migrate;

import io.github.jsonschema2records.pojo.migrate.NewType.NewProperty;
import io.github.jsonschema2records.pojo.migrate.OldType.OldProperty;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Compares the types of both generators. */
final class Comparison {

    private final Map<String, OldType> old;
    private final Map<String, NewType> now;
    private final List<TypeChange> types = new ArrayList<>();
    private final List<PropertyChange> properties = new ArrayList<>();

    private Comparison(Map<String, OldType> old, Map<String, NewType> now) {
        this.old = old;
        this.now = now;
    }

    /**
     * The change of a type.
     *
     * @param before the name of the old class, or empty; with its package if that is another one
     * @param after the name of the new type, or empty; with its package if that is another one
     * @param change the kind of the change
     */
    record TypeChange(String before, String after, Change change) {}

    /**
     * The change of a property.
     *
     * @param type the new type
     * @param json the name of the property in JSON
     * @param before the old getter and its type, or empty
     * @param after the new accessor and its type, or empty
     * @param emptied the accessor that replaces a getter of an initialized collection, or empty
     * @param change the kind of the change
     */
    record PropertyChange(String type, String json, String before, String after, String emptied, Change change) {}

    static Comparison of(Map<String, OldType> old, Map<String, NewType> now) {
        Comparison comparison = new Comparison(old, now);
        comparison.compare();
        return comparison;
    }

    List<TypeChange> types() {
        return types;
    }

    List<PropertyChange> properties() {
        return properties;
    }

    private void compare() {
        Set<String> matched = new HashSet<>();
        now.forEach((location, type) -> {
            OldType twin = old.get(location);
            if (twin == null) {
                types.add(new TypeChange("", type.name() + " (" + type.form() + ")", Change.NEW));
                return;
            }
            matched.add(location);
            types.add(change(twin, type));
            if (!twin.enumeration() && type.form().equals("record")) {
                properties(twin, type);
            }
        });
        old.forEach((location, type) -> {
            if (!matched.contains(location)) {
                types.add(new TypeChange(type.name(), "", Change.DROPPED));
            }
        });
    }

    private static TypeChange change(OldType before, NewType after) {
        if (!before.packageName().equals(after.packageName())) {
            return new TypeChange(
                    name(before.packageName(), before.name()), name(after.packageName(), after.name()), Change.RENAMED);
        }
        boolean same = before.name().equals(after.simpleName());
        return new TypeChange(before.name(), after.name(), same ? Change.SAME : Change.RENAMED);
    }

    private static String name(String packageName, String name) {
        return packageName.isEmpty() ? name : packageName + "." + name;
    }

    private void properties(OldType before, NewType after) {
        after.properties().forEach((json, property) -> {
            OldProperty twin = before.properties().get(json);
            Change change = twin == null ? Change.NEW : change(twin, property);
            properties.add(new PropertyChange(
                    after.name(), json, twin == null ? "" : text(twin), text(property), property.orEmpty(), change));
        });
        before.properties().forEach((json, property) -> {
            if (!after.properties().containsKey(json)) {
                properties.add(new PropertyChange(after.name(), json, text(property), "", "", Change.DROPPED));
            }
        });
    }

    private static Change change(OldProperty before, NewProperty after) {
        if (before.type().equals("Object") && !after.type().equals("JsonData")) {
            return Change.NEW;
        }
        if (!TypeNames.boxed(before.type()).equals(TypeNames.boxed(after.type()))) {
            return Change.RETYPED;
        }
        return before.field().equals(after.accessor()) ? Change.SAME : Change.RENAMED;
    }

    private static String text(OldProperty property) {
        return property.type() + " " + property.getter() + "()";
    }

    private static String text(NewProperty property) {
        String type = property.required() ? property.type() : "@Nullable " + TypeNames.boxed(property.type());
        return type.replace("@Nullable @Nullable", "@Nullable") + " " + property.accessor() + "()";
    }
}

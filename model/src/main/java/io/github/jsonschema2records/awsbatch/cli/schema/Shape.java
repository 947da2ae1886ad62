package io.github.jsonschema2records.awsbatch.cli.schema;

import io.github.jsonschema2records.runtime.JsonData;
import io.github.jsonschema2records.runtime.JsonType;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The values that a schema allows at a place. Patterns of EventBridge look through arrays, and so does this: a shape of
 * an array is that of its items.
 */
public final class Shape {

    /** No array, except those whose items are not described. */
    private final List<Alternative> alternatives;

    private final boolean array;

    private Shape(List<Alternative> alternatives, boolean array) {
        this.alternatives = alternatives;
        this.array = array;
    }

    /** Returns the shape that allows every value. */
    public static Shape anything() {
        return of(List.of());
    }

    /** Returns the shape of values that satisfy all schemas. */
    static Shape of(List<Schema> schemas) {
        List<List<Schema>> ways = List.of(List.of());
        for (Schema schema : schemas) {
            ways = Schema.combine(ways, schema.ways());
        }
        List<Alternative> alternatives = new ArrayList<>();
        boolean array = false;
        for (List<Schema> way : ways) {
            Alternative alternative = new Alternative(way);
            List<Schema> items = alternative.items();
            if (items.isEmpty()) {
                alternatives.add(alternative);
            } else {
                array = true;
                alternatives.addAll(of(items).alternatives);
            }
        }
        return new Shape(alternatives, array);
    }

    private Stream<Alternative> allowing(JsonType type) {
        return alternatives.stream().filter(alternative -> alternative.types().contains(type));
    }

    /** Returns whether values are in an array, which may be empty. */
    public boolean isArray() {
        return array;
    }

    /** Returns the JSON types of values, without arrays. */
    public Set<JsonType> types() {
        Set<JsonType> types = EnumSet.noneOf(JsonType.class);
        alternatives.forEach(alternative -> types.addAll(alternative.types()));
        types.remove(JsonType.ARRAY);
        return types;
    }

    /** Returns whether values can be anything but objects. */
    public boolean hasScalars() {
        return types().stream().anyMatch(type -> type != JsonType.OBJECT);
    }

    /** Returns whether all numbers are integers. */
    public boolean isInteger() {
        return allowing(JsonType.NUMBER).allMatch(Alternative::isInteger);
    }

    /** Returns whether a format is named. */
    public boolean hasFormat(String format) {
        return alternatives.stream().anyMatch(alternative -> alternative.hasFormat(format));
    }

    /** Returns whether the schema marks the value as secret. */
    public boolean isSecret() {
        return alternatives.stream().anyMatch(Alternative::isSecret);
    }

    /** Returns the values that the schema lists, in its order. Others may be possible. */
    public Set<JsonData> known() {
        Set<JsonData> known = new LinkedHashSet<>();
        for (Alternative alternative : alternatives) {
            List<JsonData> values = alternative.values();
            if (values != null) {
                known.addAll(values);
            }
        }
        return known;
    }

    /** Returns the examples of the schema. */
    public Set<JsonData> examples() {
        Set<JsonData> examples = new LinkedHashSet<>();
        alternatives.forEach(alternative -> examples.addAll(alternative.examples()));
        return examples;
    }

    /** Returns the pattern that a string does not match although every string has to, or null. */
    public @Nullable String brokenPattern(String value) {
        String broken = null;
        for (Alternative alternative : alternatives) {
            broken = alternative.brokenPattern(value);
            if (broken == null) {
                return null;
            }
        }
        return broken;
    }

    /** Returns the names of all declared members. */
    public Set<String> names() {
        Set<String> names = new TreeSet<>();
        allowing(JsonType.OBJECT).forEach(alternative -> names.addAll(alternative.names()));
        return names;
    }

    /** Returns the place of a member, or null if values have no members. */
    @Nullable
    Place member(String name, Place parent) {
        List<Alternative> found = new ArrayList<>();
        boolean declared = false;
        boolean required = parent.isAlways() && !array;
        boolean arrays = false;
        for (Alternative owner : allowing(JsonType.OBJECT).toList()) {
            Shape shape = of(owner.member(name));
            found.addAll(shape.alternatives);
            arrays |= shape.array;
            declared |= owner.isOpen() || owner.names().contains(name);
            required &= owner.requires(name);
        }
        return found.isEmpty()
                ? null
                : new Place(new Shape(found, arrays), declared, required, parent.isSecret() || isSecret());
    }

    /** Returns whether a test can be true for a value at this place. */
    public Fit fit(ValueTest test) {
        Set<Fit> fits = EnumSet.of(Fit.NEVER);
        boolean listed = false;
        for (Alternative alternative : alternatives) {
            fits.add(fit(alternative, test));
            listed |= alternative.values() != null || alternative.isRest();
        }
        return fits.contains(Fit.KNOWN)
                ? Fit.KNOWN
                : fits.contains(Fit.POSSIBLE) ? (listed ? Fit.UNKNOWN : Fit.POSSIBLE) : Fit.NEVER;
    }

    private static Fit fit(Alternative alternative, ValueTest test) {
        List<JsonData> values = alternative.values();
        if (values != null) {
            return values.stream().anyMatch(test::matches) ? Fit.KNOWN : Fit.NEVER;
        }
        JsonData only = test.only();
        if (only != null) {
            return !alternative.allows(only)
                    ? Fit.NEVER
                    : alternative.examples().contains(only) ? Fit.KNOWN : Fit.POSSIBLE;
        }
        return alternative.types().stream().anyMatch(test.types()::contains) ? Fit.POSSIBLE : Fit.NEVER;
    }
}

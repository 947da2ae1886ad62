package io.github.jsonschema2records.generator.plan.type;

import io.github.jsonschema2records.generator.upgrade.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A type that is generated. */
public sealed interface DeclaredType {

    /** Returns its id. */
    TypeId id();

    /** Calls the case of this kind of type. */
    <R extends @Nullable Object> R match(Cases<R> cases);

    /** Returns how the values inside it are read. */
    default List<ReadPlan> readings() {
        return List.of();
    }

    /** Returns the schemas to check before reading. */
    default List<Schema> checks() {
        return List.of();
    }

    /** The place of a record's components in JSON. */
    enum Layout {
        /** They are the members of an object. */
        MEMBERS,

        /** They are the first items of an array, beginning with those that are always present. */
        ITEMS
    }

    /**
     * An object with known properties, or an array whose first items have their own schemas.
     *
     * @param components its properties in schema order, or its first items, with the names {@code item1} and so on
     * @param additional how other properties, or the items after the first ones, are read, or null if they are
     *     forbidden or skipped
     * @param skipsOthers whether other properties are allowed, but not kept
     * @param checks the schemas to check too, because the reader does not guarantee them
     */
    record RecordType(
            TypeId id,
            Layout layout,
            List<Component> components,
            @Nullable ReadPlan additional,
            boolean skipsOthers,
            List<Schema> checks)
            implements DeclaredType {

        /** Limit of constructor parameters: 254 as Java counts them, {@code long} and {@code double} twice. */
        private static final int CONSTRUCTOR_SLOTS = 254;

        /**
         * Limit of one reading method: a component counts four, and a check before it one. Longer methods are not
         * compiled by HotSpot.
         */
        private static final int READER_WEIGHT = 400;

        public RecordType {
            components = List.copyOf(components);
            checks = List.copyOf(checks);
        }

        /** Returns whether it represents an array. */
        public boolean isTuple() {
            return layout == Layout.ITEMS;
        }

        /** Returns whether it has too many components for a constructor, so that it cannot be a record. */
        public boolean exceedsConstructor() {
            int slots = components.stream().mapToInt(Component::slots).sum();
            return slots + (additional == null ? 0 : 1) > CONSTRUCTOR_SLOTS;
        }

        /**
         * Returns whether it should be read by several methods, as HotSpot compiles no method of 8,000 bytes or more.
         */
        public boolean needsSplitReader() {
            if (isTuple()) {
                return false;
            }
            int weight = components.stream()
                    .mapToInt(c -> 4 + c.reading().checks().size())
                    .sum();
            return weight > READER_WEIGHT;
        }

        @Override
        public List<ReadPlan> readings() {
            List<ReadPlan> readings = new ArrayList<>();
            components.forEach(component -> readings.add(component.reading()));
            if (additional != null) {
                readings.add(additional);
            }
            return readings;
        }

        @Override
        public <R extends @Nullable Object> R match(Cases<R> cases) {
            return cases.record(this);
        }
    }

    /**
     * A closed set of strings.
     *
     * @param values the strings
     * @param hints names and descriptions of some strings in the schema
     */
    record EnumType(TypeId id, List<String> values, Map<String, EnumHint> hints) implements DeclaredType {
        public EnumType {
            values = List.copyOf(values);
            hints = Map.copyOf(hints);
        }

        @Override
        public <R extends @Nullable Object> R match(Cases<R> cases) {
            return cases.enumeration(this);
        }
    }

    /**
     * Known strings, with room for others.
     *
     * @param known the strings
     * @param hints names and descriptions of some strings in the schema
     */
    record OpenEnumType(TypeId id, List<String> known, Map<String, EnumHint> hints) implements DeclaredType {
        public OpenEnumType {
            known = List.copyOf(known);
            hints = Map.copyOf(hints);
        }

        @Override
        public <R extends @Nullable Object> R match(Cases<R> cases) {
            return cases.openEnum(this);
        }
    }

    /**
     * Strings that are too many for the constants of an enum.
     *
     * @param values the strings that the schema lists
     * @param open whether other strings are allowed
     */
    record StringSetType(TypeId id, List<String> values, boolean open) implements DeclaredType {

        /** Limit of an enum's constants: the code that creates them has to fit one method. */
        static final int MOST_CONSTANTS = 2_500;

        public StringSetType {
            values = List.copyOf(values);
        }

        @Override
        public <R extends @Nullable Object> R match(Cases<R> cases) {
            return cases.text(this);
        }
    }

    /**
     * A union of several types.
     *
     * @param branches the branches
     * @param dispatch how the branch of a value is found
     * @param checks the schemas to check first
     */
    record UnionType(TypeId id, List<Branch> branches, Dispatch dispatch, List<Schema> checks) implements DeclaredType {
        public UnionType {
            branches = List.copyOf(branches);
            checks = List.copyOf(checks);
        }

        /** Returns whether its branches are the kinds of value that one schema accepts, not branches of a keyword. */
        public boolean isOfKinds() {
            return branches.stream().anyMatch(branch -> branch.group() != null);
        }

        @Override
        public List<ReadPlan> readings() {
            return branches.stream().map(Branch::reading).toList();
        }

        @Override
        public <R extends @Nullable Object> R match(Cases<R> cases) {
            return cases.union(this);
        }
    }

    /**
     * A value that needs a type of its own: a root that is not an object.
     *
     * @param reading how the value is read
     */
    record WrapperType(TypeId id, ReadPlan reading) implements DeclaredType {
        @Override
        public List<ReadPlan> readings() {
            return List.of(reading);
        }

        @Override
        public <R extends @Nullable Object> R match(Cases<R> cases) {
            return cases.wrapper(this);
        }
    }

    /**
     * A branch of a union.
     *
     * @param schema the branch of the keyword
     * @param reading how it is read
     * @param wrapped whether a record around it implements the union, because the type itself cannot
     * @param group the kinds of value that it represents, if the union is not from a keyword; all branches have one
     *     schema then
     * @param decided whether the checks of {@code reading} cover the whole branch, so that no other branch need be
     *     tried
     */
    record Branch(
            Schema schema,
            ReadPlan reading,
            boolean wrapped,
            @Nullable KindGroup group,
            boolean decided) {

        Branch(Schema schema, ReadPlan reading, boolean wrapped) {
            this(schema, reading, wrapped, null, false);
        }
    }

    /** One method for each kind of type. */
    interface Cases<R extends @Nullable Object> {
        R record(RecordType type);

        R enumeration(EnumType type);

        R openEnum(OpenEnumType type);

        R text(StringSetType type);

        R union(UnionType type);

        R wrapper(WrapperType type);
    }
}

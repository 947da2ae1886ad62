package io.github.jsonschema2records.generator.plan.type;

import io.github.jsonschema2records.generator.upgrade.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A type that is generated. */
public sealed interface DeclaredType {

    /** Its id. */
    TypeId id();

    /** The one fold over the alternatives. */
    <R> R match(Cases<R> cases);

    /** How the values it is made of are read. */
    default List<ReadPlan> readings() {
        return List.of();
    }

    /** The schemas to check before reading. */
    default List<Schema> checks() {
        return List.of();
    }

    /** Where the components of a record stand in JSON. */
    enum Layout {
        /** They are the members of an object. */
        MEMBERS,

        /** They are the first items of an array; those that are always there come first. */
        ITEMS
    }

    /**
     * An object with known properties, or an array whose first items have each a schema of its own.
     *
     * @param components its properties in schema order, or its first items, called {@code item1} and so on
     * @param additional how other properties, or the items after the first ones, are read, or null where they are forbidden
     * @param checks the schemas to check besides, because reading does not prove all that they say
     */
    record RecordType(
            TypeId id,
            Layout layout,
            List<Component> components,
            @Nullable ReadPlan additional,
            List<Schema> checks) implements DeclaredType {

        /** The values that a constructor takes, as Java counts them: 254 at most, {@code long} and {@code double} twice. */
        private static final int CONSTRUCTOR_SLOTS = 254;

        /** What one method can read: four for a component, one for a check before it; beyond, it gets too long to be compiled. */
        private static final int READER_WEIGHT = 400;

        public RecordType {
            components = List.copyOf(components);
            checks = List.copyOf(checks);
        }

        /** Returns whether it stands for an array. */
        public boolean isTuple() {
            return layout == Layout.ITEMS;
        }

        /** Returns whether no constructor can take its components, so that it cannot be a record. */
        public boolean exceedsConstructor() {
            int slots = components.stream().mapToInt(Component::slots).sum();
            return slots + (additional == null ? 0 : 1) > CONSTRUCTOR_SLOTS;
        }

        /** Returns whether one method should not read it: HotSpot compiles none of 8,000 bytes or more. */
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
        public <R> R match(Cases<R> cases) {
            return cases.record(this);
        }
    }

    /**
     * A closed set of strings.
     *
     * @param values the strings
     * @param hints what the schema says about some of them
     */
    record EnumType(TypeId id, List<String> values, Map<String, EnumHint> hints) implements DeclaredType {
        public EnumType {
            values = List.copyOf(values);
            hints = Map.copyOf(hints);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.enumeration(this);
        }
    }

    /**
     * Known strings, and room for more.
     *
     * @param known the strings
     * @param hints what the schema says about some of them
     */
    record OpenEnumType(TypeId id, List<String> known, Map<String, EnumHint> hints) implements DeclaredType {
        public OpenEnumType {
            known = List.copyOf(known);
            hints = Map.copyOf(hints);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.openEnum(this);
        }
    }

    /**
     * Strings that are too many for the constants of an enum.
     *
     * @param values those that the schema names
     * @param open whether there is room for more
     */
    record StringSetType(TypeId id, List<String> values, boolean open) implements DeclaredType {

        /** How many constants an enum has at most: the code that makes them has to fit one method. */
        static final int MOST_CONSTANTS = 2_500;

        public StringSetType {
            values = List.copyOf(values);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.text(this);
        }
    }

    /**
     * One of several types.
     *
     * @param branches the alternatives
     * @param dispatch how the alternative of a value is found
     * @param checks the schemas to check first
     */
    record UnionType(TypeId id, List<Branch> branches, Dispatch dispatch, List<Schema> checks) implements DeclaredType {
        public UnionType {
            branches = List.copyOf(branches);
            checks = List.copyOf(checks);
        }

        /** Returns whether its alternatives are the kinds of value that one schema accepts, not branches of a keyword. */
        public boolean isOfKinds() {
            return branches.stream().anyMatch(branch -> branch.group() != null);
        }

        @Override
        public List<ReadPlan> readings() {
            return branches.stream().map(Branch::reading).toList();
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.union(this);
        }
    }

    /**
     * A value that needs a name of its own: a root that is no object.
     *
     * @param reading how the value is read
     */
    record WrapperType(TypeId id, ReadPlan reading) implements DeclaredType {
        @Override
        public List<ReadPlan> readings() {
            return List.of(reading);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.wrapper(this);
        }
    }

    /**
     * An alternative of a union.
     *
     * @param schema the branch of the keyword
     * @param reading how it is read
     * @param wrapped whether a record around it stands in the union, because the type cannot implement the interface
     * @param group the kinds of value that it stands for, where no keyword names alternatives; all branches have one schema then
     * @param decided whether the checks of the reading say all that the branch says, so that no other need be tried
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

    /** What to do with each alternative. */
    interface Cases<R> {
        R record(RecordType type);

        R enumeration(EnumType type);

        R openEnum(OpenEnumType type);

        R text(StringSetType type);

        R union(UnionType type);

        R wrapper(WrapperType type);
    }
}

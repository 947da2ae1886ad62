package io.github.jsonschema2records.generator.name;

import io.github.jsonschema2records.generator.diagnostic.Diagnostics;
import io.github.jsonschema2records.generator.graph.SchemaGraph;
import io.github.jsonschema2records.generator.name.spi.NamingStrategy;
import io.github.jsonschema2records.generator.plan.check.CheckPlan;
import io.github.jsonschema2records.generator.plan.output.OutputPlan;
import io.github.jsonschema2records.generator.plan.type.DeclaredType;
import io.github.jsonschema2records.generator.plan.type.DeclaredType.EnumType;
import io.github.jsonschema2records.generator.plan.type.DeclaredType.OpenEnumType;
import io.github.jsonschema2records.generator.plan.type.DeclaredType.RecordType;
import io.github.jsonschema2records.generator.plan.type.DeclaredType.StringSetType;
import io.github.jsonschema2records.generator.plan.type.DeclaredType.UnionType;
import io.github.jsonschema2records.generator.plan.type.DeclaredType.WrapperType;
import io.github.jsonschema2records.generator.plan.type.TypeId;
import io.github.jsonschema2records.generator.plan.type.TypePlan;
import io.github.jsonschema2records.generator.upgrade.Schema;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Chooses all names. They depend on the places in the schemas, never on the order of files. */
public final class Namer {

    /** The constant of every type that contains its codec. Nothing else in a type can have this name. */
    public static final String CODEC = "CODEC";

    /** The field of every enum that contains its constants. */
    public static final String CONSTANTS = "BY_ORDINAL";

    /** The field of every enum constant that contains its string. */
    public static final String VALUE = "value";

    /** The component for properties that the schema does not name. */
    public static final String ADDITIONAL = "additionalProperties";

    /** The component for items that the schema does not name. */
    public static final String REST = "rest";

    private final String packageName;
    private final TypePlan types;
    private final CheckPlan checks;
    private final Map<Schema, OutputPlan> outputs;
    private final NamingStrategy strategy;
    private final Diagnostics diagnostics;
    private final BranchMarks marks;
    private final TypesByOrigin byOrigin;
    private final PinnedNames pinned;

    /**
     * Creates a namer. Pinned names take precedence, then those that a strategy asks for.
     *
     * @param graph the targets of references
     * @param lock the names that an earlier run chose
     * @param diagnostics receives warnings about names that could not be used
     */
    public Namer(
            String packageName,
            SchemaGraph graph,
            TypePlan types,
            CheckPlan checks,
            Map<Schema, OutputPlan> outputs,
            NamingStrategy strategy,
            NamesLock lock,
            Diagnostics diagnostics) {
        this.packageName = packageName;
        this.types = types;
        this.checks = checks;
        this.outputs = outputs;
        this.strategy = strategy;
        this.diagnostics = diagnostics;
        this.marks = new BranchMarks(new OwnMarks(graph));
        this.byOrigin = new TypesByOrigin(types);
        this.pinned = new PinnedNames(lock, types, byOrigin, new Places(byOrigin.origins(), marks));
    }

    /** Chooses all names. Reports those that needed a number or a longer name, and pinned names that were not kept. */
    public NameTable name() {
        NameTable names = table();
        new NamesAlike(types, names, strategy, pinned, diagnostics).report();
        new PinReport(pinned, types, names, diagnostics).report();
        NestingLimit.check(types, names, diagnostics);
        return names;
    }

    /** Returns the lines that pin all names of a run. */
    public List<String> lockLines(NameTable names) {
        return new LockText(types, byOrigin, names, pinned.places()).lines();
    }

    private NameTable table() {
        NameReport report = new NameReport(strategy.id(), diagnostics);
        TypeNames typeNames = new TypeNames(types, checks, byOrigin, pinned, marks, strategy, report);
        ComponentNames componentNames = new ComponentNames(strategy, pinned, report);
        ConstantNames constantNames = new ConstantNames(strategy, pinned, report);
        Map<TypeId, Map<String, String>> components = new HashMap<>();
        Map<TypeId, Map<String, String>> defaults = new HashMap<>();
        Map<TypeId, Map<TypeId, String>> views = new HashMap<>();
        Map<TypeId, Map<String, String>> constants = new HashMap<>();
        Map<TypeId, List<String>> branches = new HashMap<>();
        types.types()
                .values()
                .forEach(type -> type.match(new DeclaredType.Cases<Void>() {
                    @Override
                    public Void record(RecordType record) {
                        Map<String, String> accessors = componentNames.of(record);
                        components.put(record.id(), accessors);
                        Map<String, String> others = DefaultNames.of(record, accessors);
                        defaults.put(record.id(), others);
                        views.put(record.id(), views(record, typeNames, accessors, others));
                        return null;
                    }

                    @Override
                    public Void enumeration(EnumType enumeration) {
                        constants.put(
                                enumeration.id(),
                                constantNames.of(enumeration.id(), enumeration.values(), enumeration.hints()));
                        return null;
                    }

                    @Override
                    public Void openEnum(OpenEnumType open) {
                        constants.put(open.id(), constantNames.of(open.id(), open.known(), open.hints()));
                        return null;
                    }

                    @Override
                    public Void text(StringSetType text) {
                        return null;
                    }

                    @Override
                    public Void union(UnionType union) {
                        branches.put(union.id(), new BranchNames(typeNames, pinned).of(union));
                        return null;
                    }

                    @Override
                    public Void wrapper(WrapperType wrapper) {
                        return null;
                    }
                }));
        return new NameTable(
                packageName,
                typeNames.types(),
                typeNames.codecs(),
                components,
                defaults,
                views,
                constants,
                branches,
                typeNames.validators(),
                CheckNames.of(checks.methods()),
                typeNames.programs(OutputPlan.distinct(outputs.values())));
    }

    private Map<TypeId, String> views(
            RecordType record, TypeNames typeNames, Map<String, String> accessors, Map<String, String> defaults) {
        Map<TypeId, JavaTypeName> included = new LinkedHashMap<>();
        types.includedIn(record.id()).forEach(id -> included.put(id, typeNames.name(named(id))));
        List<String> taken = new ArrayList<>(accessors.values());
        taken.addAll(defaults.values());
        return ViewNames.of(included, taken);
    }

    /**
     * Returns the type that has the name of another type's schema: that type itself, unless it is a branch of a union
     * of kinds.
     */
    private TypeId named(TypeId id) {
        TypeId first = byOrigin.first(id.origin());
        return first != null && types.type(first) instanceof UnionType ? first : id;
    }
}

package io.github.jsonschema2records.generator;

import io.github.jsonschema2records.generator.analyze.Analyzer;
import io.github.jsonschema2records.generator.analyze.Facts;
import io.github.jsonschema2records.generator.diagnostic.Diagnostics;
import io.github.jsonschema2records.generator.emit.FormatChecks;
import io.github.jsonschema2records.generator.graph.GraphBuilder;
import io.github.jsonschema2records.generator.graph.SchemaGraph;
import io.github.jsonschema2records.generator.lint.SchemaRules;
import io.github.jsonschema2records.generator.load.LargeStack;
import io.github.jsonschema2records.generator.load.LoadedSchemas;
import io.github.jsonschema2records.generator.load.SchemaInput;
import io.github.jsonschema2records.generator.load.SchemaInput.PathInput;
import io.github.jsonschema2records.generator.load.SchemaLoader;
import io.github.jsonschema2records.generator.name.NameResult;
import io.github.jsonschema2records.generator.name.NameTable;
import io.github.jsonschema2records.generator.name.Namer;
import io.github.jsonschema2records.generator.name.NamesLock;
import io.github.jsonschema2records.generator.plan.Plan;
import io.github.jsonschema2records.generator.plan.type.DeclaredType;
import io.github.jsonschema2records.generator.plan.type.DeclaredType.Branch;
import io.github.jsonschema2records.generator.plan.type.DeclaredType.UnionType;
import io.github.jsonschema2records.generator.plan.type.TypeId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The Java names of the types and members of a case. Generation stops after the stage that chooses them. */
final class ChosenNames {

    private final Plan plan;
    private final NameResult result;
    private final NameTable table;
    private final Map<String, String> names = new TreeMap<>();

    private ChosenNames(Plan plan, NameResult result) {
        this.plan = plan;
        this.result = result;
        this.table = result.names();
    }

    /** Returns the names of a case, or empty if the schemas are refused. */
    static Optional<ChosenNames> of(SchemaCase fixture) {
        return LargeStack.call("names", () -> choose(fixture));
    }

    private static Optional<ChosenNames> choose(SchemaCase fixture) {
        GeneratorOptions options = fixture.options();
        Diagnostics found = new Diagnostics();
        List<SchemaInput> inputs =
                fixture.schemas().stream().<SchemaInput>map(PathInput::new).toList();
        NamesLock lock = options.names().readLock(found);
        LoadedSchemas loaded = SchemaLoader.load(options.load(inputs), found);
        if (found.hasErrors()) {
            return Optional.empty();
        }
        SchemaGraph graph = GraphBuilder.build(
                loaded, options.documents().dialect(), options.types().assertFormats(), found);
        if (found.hasErrors()) {
            return Optional.empty();
        }
        Facts facts = new Analyzer(graph, options.types().discriminators()).analyze();
        SchemaRules.run(facts, options.lint(), FormatChecks::exist, found);
        if (found.hasErrors()) {
            return Optional.empty();
        }
        Plan plan = Plan.of(facts, options.types(), options.packages(inputs), found);
        NameResult result = new Namer(plan, options.names(), lock, found).name();
        return found.hasErrors() ? Optional.empty() : Optional.of(new ChosenNames(plan, result));
    }

    /** Returns the new text of {@code names.lock}, if there is such a file and it is outdated. */
    Optional<String> lock() {
        return result.lock();
    }

    /** Returns the names of the methods that belong to properties, beside their accessors. */
    Set<String> methods() {
        return Stream.of(table.defaults(), table.empties(), table.additions())
                .flatMap(kind -> kind.values().stream())
                .flatMap(names -> names.values().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Returns the name of each place. */
    Map<String, String> byPlace() {
        plan.types().types().forEach((id, type) -> {
            String place = id.origin().location().display() + " " + kind(type);
            names.put(place, table.type(id).toString());
            names.put(place + " codec", table.codec(id).toString());
            members(place + " accessor ", table.components(), id);
            members(place + " default ", table.defaults(), id);
            members(place + " empty ", table.empties(), id);
            members(place + " addition ", table.additions(), id);
            members(place + " constant ", table.constants(), id);
            views(place, id);
            if (type instanceof UnionType union) {
                branches(place, union);
            }
        });
        plan.types()
                .checkedSchemas()
                .forEach(schema -> names.put(
                        schema.location().display() + " validator",
                        table.validator(schema).simpleName()));
        return names;
    }

    /** Distinguishes the types of one schema, such as a union and the record around one of its branches. */
    private static String kind(DeclaredType type) {
        return type.getClass().getSimpleName();
    }

    private void members(String kind, Map<TypeId, Map<String, String>> members, TypeId id) {
        members.getOrDefault(id, Map.of()).forEach((json, name) -> names.put(kind + json, name));
    }

    private void views(String place, TypeId id) {
        table.views()
                .getOrDefault(id, Map.of())
                .forEach((included, name) -> names.put(
                        place + " view " + included.origin().location().display(), name));
    }

    /** An unwrapped branch has the name of its type. */
    private void branches(String place, UnionType union) {
        names.put(place + " otherwise", table.otherwise(union.id()));
        List<String> branches = table.branches(union.id());
        for (int i = 0; i < branches.size(); i++) {
            Branch branch = union.branches().get(i);
            if (branch.wrapped()) {
                String group =
                        branch.group() == null ? "" : "(" + branch.group().mark() + ")";
                names.put(place + " branch " + branch.schema().location().display() + group, branches.get(i));
            }
        }
    }
}

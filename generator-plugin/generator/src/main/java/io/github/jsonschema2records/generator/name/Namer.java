package io.github.jsonschema2records.generator.name;

import io.github.jsonschema2records.generator.plan.check.CheckMethod;
import io.github.jsonschema2records.generator.plan.check.CheckPlan;
import io.github.jsonschema2records.generator.plan.type.Component;
import io.github.jsonschema2records.generator.plan.type.DeclaredType;
import io.github.jsonschema2records.generator.plan.type.DeclaredType.EnumType;
import io.github.jsonschema2records.generator.plan.type.DeclaredType.OpenEnumType;
import io.github.jsonschema2records.generator.plan.type.DeclaredType.RecordType;
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
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Gives everything its name. Names depend on where things stand in the schemas, never on the order of files. */
public final class Namer {

    /** Accessors without parameters that every generated record has, or that {@code Object} forbids. */
    private static final Set<String> RESERVED_ACCESSORS = Set.of(
            "toJson",
            "toJsonString",
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

    /** The component for properties that the schema does not name. */
    public static final String ADDITIONAL = "additionalProperties";

    private final String packageName;
    private final TypePlan types;
    private final CheckPlan checks;

    public Namer(String packageName, TypePlan types, CheckPlan checks) {
        this.packageName = packageName;
        this.types = types;
        this.checks = checks;
    }

    /** All names. */
    public NameTable name() {
        TypeNames typeNames = new TypeNames(types, checks);
        Map<TypeId, Map<String, String>> components = new HashMap<>();
        Map<TypeId, Map<String, String>> constants = new HashMap<>();
        Map<TypeId, List<String>> branches = new HashMap<>();
        types.types()
                .values()
                .forEach(type -> type.match(new DeclaredType.Cases<Void>() {
                    @Override
                    public Void record(RecordType record) {
                        components.put(record.id(), components(record));
                        return null;
                    }

                    @Override
                    public Void enumeration(EnumType enumeration) {
                        constants.put(enumeration.id(), constants(enumeration.values()));
                        return null;
                    }

                    @Override
                    public Void openEnum(OpenEnumType open) {
                        constants.put(open.id(), constants(open.known()));
                        return null;
                    }

                    @Override
                    public Void union(UnionType union) {
                        branches.put(union.id(), new BranchNames(typeNames).of(union));
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
                constants,
                branches,
                typeNames.validators(),
                methods());
    }

    private static Map<String, String> components(RecordType record) {
        NameScope scope = new NameScope();
        RESERVED_ACCESSORS.forEach(scope::take);
        scope.take(ADDITIONAL);
        Map<String, String> names = new LinkedHashMap<>();
        List<String> later = new ArrayList<>();
        for (Component component : record.components()) {
            String json = component.jsonName();
            String given = givenName(component);
            if (given != null && scope.take(given)) {
                names.put(json, given);
                continue;
            }
            String plain = JavaIdentifiers.camel(json);
            if (plain.equals(json) && scope.take(plain)) {
                names.put(json, plain);
            } else {
                later.add(json);
            }
        }
        for (String json : later) {
            String plain = JavaIdentifiers.camel(json);
            List<String> candidates = new ArrayList<>(List.of(plain));
            if (RESERVED_ACCESSORS.contains(plain) || plain.equals(ADDITIONAL)) {
                candidates.add(plain + "_");
            }
            candidates.addAll(SpelledNames.of(json, JavaIdentifiers::camel));
            names.put(json, scope.takeFirst(candidates));
        }
        return names;
    }

    /** What {@code javaName} on the property itself asks for, or null; one in upper case names the property's type. */
    static @Nullable String givenName(Component component) {
        return component.schemas().stream()
                .map(schema -> schema.javaHint("javaName"))
                .filter(name -> name != null && !Character.isUpperCase(name.codePointAt(0)))
                .findFirst()
                .orElse(null);
    }

    private static Map<String, String> constants(List<String> values) {
        NameScope scope = new NameScope();
        Map<String, String> names = new LinkedHashMap<>();
        for (String value : values) {
            List<String> candidates = new ArrayList<>(List.of(JavaIdentifiers.constant(value)));
            candidates.addAll(SpelledNames.of(value, JavaIdentifiers::constant));
            names.put(value, scope.takeFirst(candidates));
        }
        return names;
    }

    private Map<CheckMethod, String> methods() {
        Map<Schema, NameScope> scopes = new HashMap<>();
        Map<CheckMethod, String> names = new LinkedHashMap<>();
        for (CheckMethod method : checks.methods()) {
            Schema unit = Units.unitOf(method.schema());
            NameScope scope = scopes.computeIfAbsent(unit, u -> new NameScope());
            String suffix = method.isTracked() ? "_evaluated" : "";
            names.put(method, scope.takeFirst(List.of(methodName(unit, method.schema()) + suffix)));
        }
        return names;
    }

    private static String methodName(Schema unit, Schema schema) {
        String path = unit.pathTo(schema);
        StringBuilder name = new StringBuilder(path.isEmpty() ? "checkRoot" : "check");
        path.chars().forEach(c -> name.append(isPlain(c) ? (char) c : '_'));
        return name.length() <= 60 ? name.toString() : name.substring(0, 60);
    }

    private static boolean isPlain(int c) {
        return c < 0x80 && Character.isLetterOrDigit(c);
    }
}

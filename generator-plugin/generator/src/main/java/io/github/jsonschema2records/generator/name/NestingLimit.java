package io.github.jsonschema2records.generator.name;

import io.github.jsonschema2records.generator.diagnostic.Diagnostics;
import io.github.jsonschema2records.generator.plan.type.DeclaredType;
import io.github.jsonschema2records.generator.plan.type.DeclaredType.OpenEnumType;
import io.github.jsonschema2records.generator.plan.type.DeclaredType.RecordType;
import io.github.jsonschema2records.generator.plan.type.DeclaredType.UnionType;
import io.github.jsonschema2records.generator.plan.type.TypeId;
import io.github.jsonschema2records.generator.plan.type.TypePlan;
import io.github.jsonschema2records.generator.upgrade.Schema;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reports types that are nested too deep for Java. The name of a class file contains the names of all levels. */
final class NestingLimit {

    /** Limit of the length of a file name on common file systems. */
    private static final int FILE_NAME_BYTES = 255;

    /**
     * Limit of unions nested in unions of which they are branches. For each of them javac 17 takes twice the time; with
     * this limit, a few seconds.
     */
    private static final int UNIONS = 20;

    private final TypePlan types;
    private final NameTable names;
    private final Map<TypeId, Integer> unions = new HashMap<>();

    private NestingLimit(TypePlan types, NameTable names) {
        this.types = types;
        this.names = names;
    }

    /** Reports each place where a limit is crossed, without the types nested there. */
    static void check(TypePlan types, NameTable names, Diagnostics diagnostics) {
        new NestingLimit(types, names).report(diagnostics);
    }

    private void report(Diagnostics diagnostics) {
        List<DeclaredType> outermostFirst = new ArrayList<>(types.types().values());
        outermostFirst.sort(Comparator.comparingInt(
                type -> names.type(type.id()).simpleNames().size()));
        Set<JavaTypeName> beyond = new HashSet<>();
        for (DeclaredType type : outermostFirst) {
            JavaTypeName name = names.type(type.id());
            boolean inside = name.isNested() && beyond.contains(name.owner());
            String reason = inside ? null : reason(type);
            if (inside || reason != null) {
                beyond.add(name);
            }
            if (reason != null) {
                report(type.id().origin(), name, reason, diagnostics);
            }
        }
    }

    private static void report(Schema schema, JavaTypeName name, String reason, Diagnostics diagnostics) {
        diagnostics.error(
                "schema-too-deep",
                schema.position(),
                schema.location().pointer(),
                "types nest too deep in " + name.topLevelName() + " here: " + reason,
                "move this schema to $defs and refer to it: its types then start at the top again");
    }

    private @Nullable String reason(DeclaredType type) {
        int bytes = fileName(type);
        if (bytes > FILE_NAME_BYTES) {
            return "the name of a class file would have " + bytes + " bytes, and file systems allow " + FILE_NAME_BYTES;
        }
        return unions(type) > UNIONS
                ? "more than " + UNIONS + " unions would be nested in each other, and compilers take too long for that"
                : null;
    }

    /** Returns the longest name of a class file that a type needs, in bytes. */
    private int fileName(DeclaredType type) {
        String face = names.type(type.id()).binaryName();
        return Stream.concat(
                        nested(type).stream().map(nested -> face + "$" + nested),
                        Stream.of(names.codec(type.id()).binaryName()))
                .mapToInt(name -> (name + ".class").getBytes(StandardCharsets.UTF_8).length)
                .max()
                .orElseThrow();
    }

    /** Returns the nested classes of a type that are not generated types themselves. */
    private List<String> nested(DeclaredType type) {
        if (type instanceof UnionType union) {
            List<String> nested = new ArrayList<>(List.of(FixedNames.PARTIAL_CASES));
            for (int i = 0; i < union.branches().size(); i++) {
                if (union.branches().get(i).wrapped()) {
                    nested.add(names.branches(union.id()).get(i));
                }
            }
            return nested;
        }
        return type instanceof RecordType
                ? List.of("Builder")
                : type instanceof OpenEnumType ? List.of("Unknown") : List.of();
    }

    /** Counts the unions around a type of which each is a branch of the next. Outer types are visited first. */
    private int unions(DeclaredType type) {
        JavaTypeName name = names.type(type.id());
        int around = types.unionsOf(type.id()).stream()
                .filter(union -> name.isNested() && names.type(union).equals(name.owner()))
                .mapToInt(union -> unions.getOrDefault(union, 0))
                .max()
                .orElse(0);
        int all = type instanceof UnionType ? around + 1 : around;
        unions.put(type.id(), all);
        return all;
    }
}

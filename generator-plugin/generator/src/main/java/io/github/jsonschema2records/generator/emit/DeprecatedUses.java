package io.github.jsonschema2records.generator.emit;

import io.github.jsonschema2records.generator.emit.java.EmitContext;
import io.github.jsonschema2records.generator.name.JavaTypeName;
import io.github.jsonschema2records.generator.plan.type.Component;
import io.github.jsonschema2records.generator.plan.type.DeclaredType;
import io.github.jsonschema2records.generator.plan.type.DeclaredType.EnumType;
import io.github.jsonschema2records.generator.plan.type.DeclaredType.OpenEnumType;
import io.github.jsonschema2records.generator.plan.type.DeclaredType.RecordType;
import io.github.jsonschema2records.generator.plan.type.DeclaredType.UnionType;
import io.github.jsonschema2records.generator.plan.type.EnumHint;
import io.github.jsonschema2records.generator.plan.type.ReadPlan;
import io.github.jsonschema2records.generator.plan.type.TypeId;
import io.github.jsonschema2records.generator.plan.type.TypeRef;
import io.github.jsonschema2records.generator.upgrade.Schema;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds generated files that use deprecated members of other generated files; they get {@code @SuppressWarnings}. javac
 * does not warn about uses in the same outermost class, or in deprecated code.
 */
final class DeprecatedUses {

    private final EmitContext context;
    private final Set<JavaTypeName> outer = new HashSet<>();

    DeprecatedUses(EmitContext context) {
        this.context = context;
        context.types().types().keySet().stream()
                .filter(id -> id.origin().isDeprecated())
                .map(context.names()::type)
                .forEach(outer::add);
    }

    /** Returns the outermost classes that need the annotation. */
    Set<JavaTypeName> files() {
        Set<JavaTypeName> files = new HashSet<>();
        for (DeclaredType type : context.types().types().values()) {
            Set<TypeId> used = uses(type);
            boolean deprecated = isDeprecated(type.id());
            if (!deprecated && (namesDeprecated(type, used) || deprecatesParameter(type) || usesConstant(type))) {
                files.add(context.names().type(type.id()).topLevel());
            }
            if (deprecated || used.stream().anyMatch(this::isDeprecated) || deprecatesAccessor(type)) {
                files.add(context.names().codec(type.id()).topLevel());
            }
        }
        return files;
    }

    private boolean namesDeprecated(DeclaredType type, Set<TypeId> used) {
        JavaTypeName face = context.names().type(type.id());
        return used.stream().anyMatch(id -> isDeprecated(id) && !isIn(face, id));
    }

    private boolean isIn(JavaTypeName file, TypeId id) {
        return context.types().reused(id) == null
                && context.names().type(id).topLevel().equals(file.topLevel());
    }

    /** Returns whether a type, or a type around it, is deprecated. */
    private boolean isDeprecated(TypeId id) {
        if (context.types().reused(id) != null) {
            return Stream.iterate(id.origin(), Objects::nonNull, Schema::parent).anyMatch(Schema::isDeprecated);
        }
        JavaTypeName name = context.names().type(id);
        return outer.stream().anyMatch(around -> around.isAround(name));
    }

    private static boolean deprecatesAccessor(DeclaredType type) {
        return type instanceof RecordType record && record.components().stream().anyMatch(Component::deprecated);
    }

    /**
     * Returns whether a type has a record's constructor. javac reports that the annotation has no effect on its
     * parameters.
     */
    private static boolean deprecatesParameter(DeclaredType type) {
        return type instanceof RecordType record
                && !record.exceedsConstructor()
                && record.components().stream().anyMatch(c -> c.deprecated() && c.isState());
    }

    /** Returns whether a default is a deprecated constant of an enum in another file. */
    private boolean usesConstant(DeclaredType type) {
        return type instanceof RecordType record
                && record.components().stream()
                        .filter(c -> c.fallback() != null)
                        .anyMatch(c -> c.type().bare() instanceof TypeRef.Declared declared
                                && !isIn(context.names().type(record.id()), declared.id())
                                && deprecatesConstant(context.plan(declared.id())));
    }

    private static boolean deprecatesConstant(DeclaredType type) {
        return (type instanceof EnumType closed
                        && closed.hints().values().stream().anyMatch(EnumHint::deprecated))
                || (type instanceof OpenEnumType open
                        && open.hints().values().stream().anyMatch(EnumHint::deprecated));
    }

    /**
     * Returns the types that the source of a type names. For a union they include those of its branches, because of the
     * common accessors.
     */
    private Set<TypeId> uses(DeclaredType type) {
        Set<TypeId> used = new LinkedHashSet<>(context.types().unionsOf(type.id()));
        used.addAll(context.types().inheritedTwice(type.id()).keySet());
        used.addAll(context.types().includedIn(type.id()));
        Deque<DeclaredType> pending = new ArrayDeque<>(List.of(type));
        while (!pending.isEmpty()) {
            DeclaredType next = pending.remove();
            for (ReadPlan reading : next.readings()) {
                Optional<TypeId> id = reading.type().declaredType();
                if (id.filter(used::add).isPresent()
                        && next instanceof UnionType
                        && context.types().reused(id.get()) == null) {
                    pending.add(context.plan(id.get()));
                }
            }
        }
        return used;
    }
}

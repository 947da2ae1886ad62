package io.github.jsonschema2records.generator.emit.type;

import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.github.jsonschema2records.generator.emit.java.Code;
import io.github.jsonschema2records.generator.emit.java.RecordModel.Slot;
import io.github.jsonschema2records.generator.emit.java.RuntimeTypes;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Emits defensive copies of collections, at every level. */
final class DefensiveCopies {

    /** The interfaces of collections in lower case, as methods of the runtime are called. */
    private static final Set<String> KINDS = Set.of("list", "set", "map");

    private DefensiveCopies() {}

    /** Returns the copy of a component's collection, or an empty block if it is not a collection. */
    static Code of(Slot slot) {
        return of(slot, slot.name());
    }

    /** Returns the copy of a component's collection that may be null, read from an expression. */
    static Code ofNullable(Slot slot, String value) {
        Code copied = of(slot, value);
        if (slot.isRequiredReference()) {
            return copied;
        }
        TypeName element = element((ParameterizedTypeName) slot.type());
        return isCollection(element) || element.isAnnotated()
                ? Code.of("$L == null ? null : $L", value, copied)
                : Code.of("$T.orNull($L)", RuntimeTypes.IMMUTABLE, value);
    }

    private static TypeName element(ParameterizedTypeName collection) {
        List<TypeName> arguments = collection.typeArguments();
        return arguments.get(arguments.size() - 1);
    }

    private static Code of(Slot slot, String value) {
        if (!(slot.type() instanceof ParameterizedTypeName type)) {
            return Code.of("");
        }
        String kind = type.rawType().simpleName().toLowerCase(Locale.ROOT);
        if (!KINDS.contains(kind)) {
            return Code.of("");
        }
        TypeName element = element(type);
        if (isCollection(element)) {
            return Code.of("$T.$L($L)", RuntimeTypes.DEEP_IMMUTABLE, kind, value);
        }
        return Code.of("$T.$L($L)", RuntimeTypes.IMMUTABLE, element.isAnnotated() ? kind + "OfNullable" : kind, value);
    }

    private static boolean isCollection(TypeName type) {
        return type instanceof ParameterizedTypeName;
    }
}
